/** What must hold of an assignable unit's requests; the strict record store has looked at each of them already. */
import { few } from '../manifest.ts'
import type { Found } from '../types.ts'
import { sayings, stateRead, stateWritten } from './cmi5-calls.ts'
import { readFault } from './cmi5-faults.ts'
import { cmi5RunWords as words } from './cmi5-words.ts'
import { sittingsOf, type Observed, type RunRule, type Sitting } from './types.ts'

function* beginning({ title, first }: Observed): Generator<Found> {
  const lost = first.incidents.some(({ kind }) => kind === 'broke-out' || kind === 'failed')
  if (lost) return
  if (first.calls.length === 0) yield { code: 'silent', file: '', params: { title } }
  // One that was refused is told by the rule that it broke.
  else if (!sayings(first.calls, true).includes('initialized')) {
    yield { code: 'never', file: '', params: { title } }
  }
}

function* ending({ title, first }: Observed): Generator<Found> {
  const begins = sayings(first.calls).includes('initialized')
  if (begins && !sayings(first.calls, true).includes('terminated')) {
    yield { code: 'never', file: '', params: { title } }
  }
}

/** Of requests that break the same rule in the same way, the first is told; one with several statements is logged for each. */
function* refused(observed: Observed): Generator<Found & { rule?: string }> {
  const told = new Set<string>()
  for (const { call, text } of sittingsOf(observed).flatMap(faultsOf)) {
    if (told.has(text)) continue
    told.add(text)
    const { title } = observed
    const fault = readFault(text)
    if (fault === undefined) yield { code: 'other', file: '', params: { title, call, message: text } }
    else {
      const { row, code, params } = fault
      yield { code, rule: row, file: '', params: { title, call, ...params } }
    }
  }
}

/** What a refused “initialized” draws after it says nothing new. */
function faultsOf({ calls }: Sitting): { call: string; text: string }[] {
  const faults: { call: string; text: string }[] = []
  let isRefused = false
  for (const { name, violation, message = '' } of calls) {
    if (violation !== true) continue
    const all = message.split('; ').map((text) => ({ call: name, text }))
    faults.push(...all.filter(({ text }) => !isRefused || readFault(text)?.code !== 'before-initialized'))
    isRefused ||= name.endsWith(' initialized')
  }
  return faults
}

function* resuming({ title, first, second }: Observed): Generator<Found> {
  const kept = [...new Set(stateWritten(first.calls))]
  if (second === undefined || kept.length === 0 || stateRead(first.calls, second.calls)) return
  yield { code: 'forgets', file: '', params: { title, names: few(kept) } }
}

const families = ['cmi5'] as const

export const cmi5RunRules: readonly RunRule[] = [
  {
    id: 'run-initialized',
    families,
    reference: 'cmi5 8, 9.3.2',
    rows: ['R129', 'R130', 'R133'],
    words: words.begins,
    check: beginning
  },
  {
    id: 'run-terminated',
    families,
    reference: 'cmi5 9.3.8',
    rows: ['R133', 'R143'],
    words: words.ends,
    seen: ({ first }) => sayings(first.calls).includes('initialized'),
    check: ending
  },
  {
    id: 'run-statements',
    families,
    reference: 'cmi5 8–11',
    rows: [],
    words: words.statements,
    seen: (observed) => sittingsOf(observed).some(({ calls }) => calls.length > 0),
    check: refused
  },
  {
    id: 'run-state',
    families,
    reference: 'cmi5 10',
    rows: [],
    words: words.resume,
    seen: ({ first }) => stateWritten(first.calls).length > 0,
    check: resuming
  }
]
