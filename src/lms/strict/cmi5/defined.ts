/** The rules for “cmi5 defined” statements (cmi5 9.3–9.6). */
import { objectAt } from './json.ts'
import type { Cmi5Session, Json, JsonObject, Taken } from './session.ts'
import { has, isOwnVerb } from './statements.ts'

const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress'
const duration = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/
const timed = ['terminated', 'completed', 'passed', 'failed']
const judging = ['passed', 'failed']

export function definedFaults(taken: Taken, session: Cmi5Session): string[] {
  const { verb, statement } = taken
  const faults = isOwnVerb(verb) ? [] : [`row 136: “${verb}” is no verb of a defined statement`]
  if (objectAt(statement, 'object').id !== session.activityId)
    faults.push('row 135: the object of a defined statement is the activity of the launch')
  return [
    ...faults,
    ...onceFaults(taken, session),
    ...modeFaults(taken, session),
    ...resultFaults(taken),
    ...scoreFaults(taken, session),
    ...progressFaults(taken, session)
  ]
}

function onceFaults({ verb }: Taken, { taken, before }: Cmi5Session): string[] {
  const isSaid = (list: readonly Taken[], name: string) =>
    list.some((one) => one.isDefined && one.verb === name)
  const faults: string[] = []
  if (isSaid(taken, verb)) faults.push(`row 134: “${verb}” is said once in a session`)
  if (['completed', 'passed'].includes(verb) && isSaid(before, verb))
    faults.push(`row 134: “${verb}” is said once in a registration`)
  if (verb === 'failed' && isSaid([...before, ...taken], 'passed'))
    faults.push('row 134: “failed” does not follow “passed”')
  if (verb === 'passed' && isSaid(taken, 'failed'))
    faults.push('row 134: “passed” and “failed” are not said in one session')
  return faults
}

function modeFaults({ verb }: Taken, { mode }: Cmi5Session): string[] {
  const isAllowed = mode === 'normal' || verb === 'initialized' || verb === 'terminated'
  return isAllowed ? [] : [`row 141: “${verb}” is not said in ${mode} mode`]
}

function resultFaults({ verb, statement }: Taken): string[] {
  const { success, completion, duration: time } = objectAt(statement, 'result')
  const faults: string[] = []
  const rightSuccess = verb === 'passed' ? true : verb === 'failed' ? false : undefined
  if (success !== rightSuccess)
    faults.push('row 138: success is true of “passed”, false of “failed”, no other’s')
  if (completion !== (verb === 'completed' ? true : undefined))
    faults.push('row 138: completion is true of “completed” and no other’s')
  const decides = success !== undefined || completion !== undefined
  if (decides !== has(statement, 'moveon'))
    faults.push('row 137: the category moveon goes with success or completion, and only with them')
  const isTimed = typeof time === 'string' && duration.test(time)
  if (timed.includes(verb) ? !isTimed : time !== undefined && !isTimed)
    faults.push(`row 139: “${verb}” has a duration`)
  return faults
}

function scoreFaults({ verb, statement }: Taken, session: Cmi5Session): string[] {
  const result = objectAt(statement, 'result')
  const isJudging = judging.includes(verb)
  const faults: string[] = []
  if (result.score !== undefined && !isJudging)
    faults.push('row 138: a score stands in “passed” and “failed” only')
  if (result.score !== undefined && !isScore(objectAt(result, 'score')))
    faults.push('row 138: scaled lies between 0 and 1, raw between min and max, which go with it')
  const needed = session.masteryScore
  if (needed === undefined || !isJudging) return faults
  const { scaled } = objectAt(result, 'score')
  if (typeof scaled === 'number' && scaled >= needed !== (verb === 'passed'))
    faults.push('row 140: passed is at or above the mastery score, failed below it')
  if (objectAt(objectAt(statement, 'context'), 'extensions')[masteryScore] !== needed)
    faults.push('row 140: the mastery score goes with “passed” and “failed”')
  return faults
}

function isScore({ scaled, raw, min, max }: JsonObject): boolean {
  const isWhole = (value: Json | undefined): value is number => Number.isInteger(value)
  if (scaled !== undefined && !(typeof scaled === 'number' && scaled >= 0 && scaled <= 1)) return false
  if (raw === undefined) return true
  return isWhole(raw) && isWhole(min) && isWhole(max) && raw >= min && raw <= max
}

function progressFaults({ verb, statement }: Taken, { taken, before }: Cmi5Session): string[] {
  const value = objectAt(objectAt(statement, 'result'), 'extensions')[progress]
  if (value === undefined) return []
  const isCompleted = verb === 'completed' || [...before, ...taken].some((one) => one.verb === 'completed')
  if (isCompleted) return ['row 138: no progress is told with “completed”, or after it']
  const isWhole = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100
  return isWhole ? [] : ['row 138: progress is a whole number from 0 to 100']
}
