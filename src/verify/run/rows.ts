/** Which row of docs/conformance.md a call broke that the strict LMS refused. */
import type { CallRecord } from '../../lms/strict/api.ts'
import type { Family } from '../types.ts'

type ByFamily = readonly [row12: number, row2004: number]

/** By what the element’s name ends with; the first that fits counts. */
const ofElement: readonly (readonly [RegExp, ByFamily])[] = [
  [/_children$|_count$|_version$/, [71, 118]],
  [/lesson_status$/, [76, 74]],
  [/completion_status$|success_status$/, [73, 87]],
  [/(core|cmi)\.exit$/, [79, 80]],
  [/session_time$|latency$/, [81, 82]],
  [/score\.\w+$/, [84, 85]],
  [/progress_measure$/, [73, 86]],
  [/lesson_location$|cmi\.location$/, [89, 90]],
  [/suspend_data$/, [91, 92]],
  [/comments(_from_learner.*)?$/, [95, 96]],
  [/\.type$/, [102, 103]],
  [/student_response$|learner_response$/, [104, 107]],
  [/pattern$/, [104, 110]],
  [/\.result$/, [112, 113]],
  [/\.time$|\.timestamp$/, [114, 115]],
  [/weighting$/, [116, 117]],
  [/description$/, [73, 117]],
  [/\.id$/, [97, 98]],
  [/preference/, [122, 122]],
  [/^adl\.nav/, [73, 123]]
]

/** By error code: what goes before any look at the value. */
const ofCode: Record<'1.2' | '2004', Readonly<Record<string, number>>> = {
  '1.2': { '401': 73, '402': 71, '403': 119, '404': 119 },
  '2004': { '351': 72, '401': 74, '404': 118, '405': 118, '408': 99 }
}

const ofFunction: readonly (readonly [RegExp, number])[] = [
  [/Initialize$/, 62],
  [/Finish$|Terminate$/, 63],
  [/Commit$/, 64]
]

/** `R81`, for example. */
export function rowOfCall({ name, args, error, message = '' }: CallRecord, family: Family): string {
  if (/^argument \d must be a string/.test(message)) return 'R66'
  if (/before Initialize$/.test(message)) return 'R62'
  if (/after the end$/.test(message)) return 'R63'
  const called = ofFunction.find(([pattern]) => pattern.test(name))
  if (called) return `R${called[1]}`
  const standard = family === '1.2' ? '1.2' : '2004'
  if (/next free index/.test(message)) return 'R72'
  const byCode = ofCode[standard][error]
  if (byCode !== undefined) return `R${byCode}`
  const rows = ofElement.find(([pattern]) => pattern.test(args[0] ?? ''))?.[1]
  return `R${rows?.[standard === '1.2' ? 0 : 1] ?? (standard === '1.2' ? 73 : 74)}`
}

/** Rows that the record store names itself where a request of an assignable unit breaks them. */
const ofStore = [129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142]

/** Every row that the strict LMS can find broken. */
export const strictRows: ReadonlySet<string> = new Set(
  [
    ...ofStore,
    66,
    72,
    ...ofElement.flatMap(([, rows]) => rows),
    ...Object.values(ofCode).flatMap((rows) => Object.values(rows)),
    ...ofFunction.map(([, row]) => row)
  ].map((row) => `R${row}`)
)
