/** Words of a rule, in the form that a table of them is written in. */
import type { Finding, Severity } from '../shared/wording/words.ts'
import type { RuleWords } from './types.ts'

type Pair = readonly [message: string, hint: string]

/** One finding: what is wrong and what to do, in English and in Polish. */
export function say(en: Pair, pl: Pair, severity: Severity = 'error'): Finding {
  return {
    severity,
    en: { message: en[0], hint: en[1] },
    pl: { message: pl[0], hint: pl[1] }
  }
}

export function holds(en: string, pl: string, found: RuleWords['found']): RuleWords {
  return { holds: { en, pl }, found }
}
