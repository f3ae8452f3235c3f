/** What an administrator looks at: what was said in a registration, and the documents that are kept. */
import { isObject, objectAt } from '../../strict/cmi5/json.ts'
import type { Cmi5Session, Json, JsonObject, Taken } from '../../strict/cmi5/session.ts'
import type { Store } from './store.ts'

const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

export function valuesOf(store: Store, session: Cmi5Session): Record<string, string> {
  const all = [...session.before, ...session.taken]
  const said = (verb: string) => all.findLast((one) => one.isDefined && one.verb === verb)?.statement
  const judged = said('passed') ?? said('failed')
  const score = judged && objectAt(objectAt(judged, 'result'), 'score')
  const end = said('terminated')
  const values: Record<string, Json | undefined> = {
    moveOn: session.unit.moveOn,
    satisfied: isSatisfied(session.unit.moveOn, all),
    completed: said('completed') !== undefined,
    passed: said('passed') !== undefined,
    failed: said('failed') !== undefined,
    'score.scaled': score?.scaled,
    progress: end && objectAt(resultOf(end), 'extensions')[progress],
    duration: end && resultOf(end).duration,
    answered: all.filter(({ verb }) => verb === 'answered').length,
    registration: session.registration,
    session: session.id
  }
  const documents = [...store.documentsOf(session)].flatMap(([id, text]) => documentValues(id, text))
  const told = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]]
  )
  return Object.fromEntries([...told, ...documents]) as Record<string, string>
}

const resultOf = (statement: JsonObject) => objectAt(statement, 'result')

function documentValues(id: string, text: string): [string, string][] {
  const document = read(text)
  if (!isObject(document)) return [[id, text]]
  return Object.entries(document).map(([name, value]) => [
    `${id}.${name}`,
    typeof value === 'string' ? value : JSON.stringify(value)
  ])
}

/** The text itself where it is no JSON. */
function read(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** Cmi5 13.1.4, moveOn. */
function isSatisfied(moveOn: string, all: readonly Taken[]): boolean {
  const said = (verb: string) => all.some((one) => one.isDefined && one.verb === verb)
  switch (moveOn) {
    case 'Completed':
      return said('completed')
    case 'Passed':
      return said('passed')
    case 'CompletedAndPassed':
      return said('completed') && said('passed')
    case 'CompletedOrPassed':
      return said('completed') || said('passed')
    default:
      return true
  }
}
