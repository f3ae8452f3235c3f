/** What a report tells of an item that was opened. */
import { sayings, stateRead, stateWritten } from './cmi5-calls.ts'
import type { Observed } from './types.ts'

export interface ToldLaunch {
  id: string
  title: string
  href: string
  sco: boolean
  /** Calls to the LMS, of both sittings. */
  calls: number
  initialized: boolean
  terminated: boolean
  /** Whether it went on where it was left; null where it did not ask to. */
  resumed: boolean | null
  /** What the LMS heard, such as “incomplete”; empty where it heard nothing. */
  status: string
}

export function toldLaunch(observed: Observed): ToldLaunch {
  const { id, title, href, isSco, family, first, second } = observed
  return {
    id,
    title,
    href,
    sco: isSco,
    calls: first.calls.length + (second?.calls.length ?? 0),
    ...(family === 'cmi5' ? ofCmi5(observed) : ofScorm(observed))
  }
}

type OfStandard = Pick<ToldLaunch, 'initialized' | 'terminated' | 'resumed' | 'status'>

function ofScorm({ family, first, second }: Observed): OfStandard {
  const called = (pattern: RegExp) =>
    first.calls.some(({ name, result }) => pattern.test(name) && /^(true|1)$/.test(result))
  const resumed = second?.calls.some(
    ({ name, args }) => /GetValue$/.test(name) && /suspend_data$|location$/.test(args[0] ?? '')
  )
  const elements =
    family === '1.2' ? ['cmi.core.lesson_status'] : ['cmi.completion_status', 'cmi.success_status']
  return {
    initialized: called(/Initialize$/),
    terminated: called(/(Finish|Terminate)$/),
    resumed: resumed ?? null,
    status: elements.flatMap((element) => first.values[element] || []).join(', ')
  }
}

function ofCmi5({ first, second }: Observed): OfStandard {
  const said = sayings(first.calls)
  const isKept = stateWritten(first.calls).length > 0
  return {
    initialized: said.includes('initialized'),
    terminated: said.includes('terminated'),
    resumed: isKept && second ? stateRead(first.calls, second.calls) : null,
    status: ['completed', 'passed', 'failed'].filter((verb) => said.includes(verb)).join(', ')
  }
}
