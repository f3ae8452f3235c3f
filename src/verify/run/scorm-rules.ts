/** What must hold of a SCO’s calls; the strict LMS has looked at each of them already. */
import type { CallRecord } from '../../lms/strict/api.ts'
import { strictWords } from '../foreign-words.ts'
import type { Found } from '../types.ts'
import { rowOfCall } from './rows.ts'
import { scormWords as words } from './scorm-words.ts'
import { sittingsOf, type Observed, type RunRule } from './types.ts'

const was = (pattern: RegExp) => (call: CallRecord) =>
  pattern.test(call.name) && /^(true|1)$/.test(call.result)

const begins = was(/Initialize$/)
const ends = was(/(Finish|Terminate)$/)

function* beginning({ isSco, family, title, first }: Observed): Generator<Found> {
  const lost = first.incidents.some(({ kind }) => kind === 'broke-out' || kind === 'failed')
  if (!isSco || lost || first.calls.some(begins)) return
  const name = family === '1.2' ? 'LMSInitialize' : 'Initialize'
  const failed = first.incidents.find(({ kind }) => kind === 'script')
  if (failed === undefined) yield { code: 'never', file: '', params: { title, name } }
  else yield { code: 'failed', file: '', params: { title, name, script: failed.text } }
}

function* ending({ family, title, first }: Observed): Generator<Found> {
  if (!first.calls.some(begins) || first.calls.some(ends)) return
  yield { code: 'never', file: '', params: { title, name: family === '1.2' ? 'LMSFinish' : 'Terminate' } }
}

/** Of calls that break the same rule in the same way, one is told. */
function* refused(observed: Observed): Generator<Found & { rule: string }> {
  const told = new Set<string>()
  for (const call of sittingsOf(observed).flatMap(({ calls }) => calls)) {
    if (call.violation !== true) continue
    const rule = rowOfCall(call, observed.family)
    const kind = `${rule} ${(call.args[0] ?? '').replace(/\d+/g, 'n')}`
    if (told.has(kind)) continue
    told.add(kind)
    const args = call.args.map((one) => (one.length > 60 ? `${one.slice(0, 57)}…` : one))
    const params = {
      title: observed.title,
      call: `${call.name}(${args.map((one) => `"${one}"`).join(', ')})`,
      message: strictWords(`${call.message ?? ''} (${call.error})`)
    }
    yield { code: 'refused', rule, file: '', params }
  }
}

function* silentStatus({ family, isSco, title, first }: Observed): Generator<Found> {
  const { calls, values } = first
  if (family !== '1.2' || !isSco || !calls.some(begins)) return
  if ((values['cmi.core.lesson_status'] ?? '') === '') yield { code: 'silent', file: '', params: { title } }
}

const kept = /\.(suspend_data|location|lesson_location)$/

function* resuming({ family, title, first, second }: Observed): Generator<Found> {
  const exit = family === '1.2' ? 'cmi.core.exit' : 'cmi.exit'
  const suspended = first.values[exit] === 'suspend'
  const asks = second?.calls.some(({ name, args }) => /GetValue$/.test(name) && kept.test(args[0] ?? ''))
  const keeps = first.calls.some(({ name, args }) => /SetValue$/.test(name) && /suspend_data$/.test(args[0]!))
  if (suspended && second && !asks) yield { code: 'forgets', file: '', params: { title } }
  if (family === '2004' && keeps && !suspended) yield { code: 'lost', file: '', params: { title } }
}

function* scoreFirst(observed: Observed): Generator<Found> {
  for (const { calls } of sittingsOf(observed)) {
    const written = calls.filter(({ name }) => /SetValue$/.test(name))
    const final = written.findIndex(
      ({ args }) =>
        /(lesson|completion|success)_status$/.test(args[0]!) &&
        /^(passed|failed|completed)$/.test(args[1] ?? '')
    )
    const score = written.findIndex(({ args }) => /^cmi\.(core\.)?score\.raw$/.test(args[0]!))
    if (final < 0 || score < final) continue
    return yield { code: 'late', file: '', params: { title: observed.title } }
  }
}

const hasBegun = ({ first }: Observed) => first.calls.some(begins)
const hasCalled = (observed: Observed) => sittingsOf(observed).some(({ calls }) => calls.length > 0)

const wrote = (pattern: RegExp) => (observed: Observed) =>
  sittingsOf(observed).some(({ calls }) =>
    calls.some(({ name, args }) => /SetValue$/.test(name) && pattern.test(args[0] ?? ''))
  )
const hasKept = wrote(kept)
/** A run answers no question: what is said of a score is seen only where a course has one at once. */
const hasScored = wrote(/^cmi\.(core\.)?score\.raw$/)

const scorm = ['1.2', '2004'] as const

export const scormRules: readonly RunRule[] = [
  {
    id: 'run-begins',
    families: scorm,
    reference: 'RTE12 3.3; RTE 3.1.2',
    rows: ['R58', 'R59', 'R62'],
    words: words.begins,
    check: beginning
  },
  {
    id: 'run-ends',
    families: scorm,
    reference: 'RTE 3.1.2.2',
    rows: ['R63', 'R143'],
    words: words.ends,
    seen: hasBegun,
    check: ending
  },
  {
    id: 'run-calls',
    families: scorm,
    reference: 'RTE12 3; RTE 3, 4',
    rows: [],
    words: words.calls,
    seen: hasCalled,
    check: refused
  },
  {
    id: 'run-status',
    families: ['1.2'],
    reference: 'RTE12 3.4',
    rows: ['R77'],
    words: words.status,
    seen: hasBegun,
    check: silentStatus
  },
  {
    id: 'run-resume',
    families: scorm,
    reference: 'RTE 4.2.7, 4.2.8',
    rows: ['R80', 'R121'],
    words: words.resume,
    seen: hasKept,
    check: resuming
  },
  {
    id: 'run-score-first',
    families: scorm,
    reference: 'Cornerstone',
    rows: ['R144'],
    lms: 'Cornerstone',
    words: words.scoreFirst,
    seen: hasScored,
    check: scoreFirst
  }
]
