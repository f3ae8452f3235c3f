/** The rules of cmi5 for what a course says, each with its number in docs/conformance.md. */
import { definedFaults } from './defined.ts'
import { equal, isObject, listOf, objectAt } from './json.ts'
import type { Cmi5Session, Json, JsonObject, Taken } from './session.ts'

const verbs = 'http://adlnet.gov/expapi/verbs/'
const categories = 'https://w3id.org/xapi/cmi5/context/categories/'
/** Those that a course may use; `launched` and others are the LMS's (cmi5 9.3). */
const own = new Set(['initialized', 'completed', 'passed', 'failed', 'terminated'])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]00:?00)$/

/** What the statement is about, in short. */
export function takenOf(statement: JsonObject): Taken {
  const id = String(objectAt(statement, 'verb').id ?? '')
  return {
    verb: id.startsWith(verbs) ? id.slice(verbs.length) : id,
    isDefined: has(statement, 'cmi5'),
    statement
  }
}

/** Whether it is in the category `cmi5` or `moveon`. */
export function has(statement: JsonObject, category: 'cmi5' | 'moveon'): boolean {
  return listOf(objectAt(objectAt(statement, 'context'), 'contextActivities').category).some(
    (one) => isObject(one) && one.id === categories + category
  )
}

/** What is wrong with a statement in its place in the session; empty where nothing is. */
export function statementFaults(value: Json, session: Cmi5Session): string[] {
  if (!isObject(value)) return ['row 135: a statement is an object']
  const taken = takenOf(value)
  return [
    ...formFaults(value, session),
    ...contextFaults(taken, session),
    ...placeFaults(taken, session),
    ...(taken.isDefined ? definedFaults(taken, session) : allowedFaults(taken))
  ]
}

function formFaults(statement: JsonObject, session: Cmi5Session): string[] {
  const { id, timestamp, actor } = statement
  const faults: string[] = []
  if (typeof id !== 'string' || !uuid.test(id)) faults.push('row 135: the id of a statement is a UUID')
  if (typeof timestamp !== 'string' || !utc.test(timestamp))
    faults.push('row 135: a statement has a timestamp, in UTC')
  if (!equal(actor, session.actor))
    faults.push('row 135: the actor is the one of the launch, as it was given')
  return faults
}

function contextFaults({ statement }: Taken, { registration, template }: Cmi5Session): string[] {
  const context = objectAt(statement, 'context')
  const faults: string[] = []
  if (context.registration !== registration)
    faults.push('row 136: the registration is the one of the launch address')
  for (const [name, given] of Object.entries(template)) {
    if (!holds(context[name], given)) faults.push(`row 136: “${name}” of the context template is not kept`)
  }
  return faults
}

/** Whether everything of the template is there: lists and objects may hold more. */
function holds(value: Json | undefined, given: Json): boolean {
  if (Array.isArray(given)) return given.every((one) => listOf(value).some((other) => equal(other, one)))
  if (!isObject(given)) return equal(value, given)
  return isObject(value) && Object.entries(given).every(([name, one]) => holds(value[name], one))
}

function placeFaults({ verb, statement }: Taken, session: Cmi5Session): string[] {
  const faults: string[] = []
  const { taken, read } = session
  if (taken.some((one) => one.verb === 'terminated')) faults.push('row 133: nothing follows “terminated”')
  if (taken.length === 0 && verb !== 'initialized')
    faults.push('row 133: the first statement is “initialized”')
  const first = String(taken[0]?.statement.timestamp ?? '')
  if (String(statement.timestamp) < first) faults.push('row 133: no statement is older than “initialized”')
  if (verb !== 'initialized') return faults
  if (!read.has('LMS.LaunchData')) faults.push('row 131: LMS.LaunchData is read before “initialized”')
  if (!read.has('cmi5LearnerPreferences'))
    faults.push('row 131: cmi5LearnerPreferences are read before “initialized”')
  return faults
}

function allowedFaults({ verb, statement }: Taken): string[] {
  const faults: string[] = []
  if (verb === 'initialized' || verb === 'terminated') faults.push(`row 136: “${verb}” has the category cmi5`)
  if (has(statement, 'moveon')) faults.push('row 137: the category moveon is for defined statements')
  return faults
}

export const isOwnVerb = (verb: string): boolean => own.has(verb)
