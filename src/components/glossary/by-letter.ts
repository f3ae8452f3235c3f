/** Terms in groups, one for each letter of the language's own alphabet. */
import type { Term } from '../types.ts'

export interface LetterGroup {
  /** As a heading; `0–9` for whatever begins with no letter. */
  letter: string
  terms: Term[]
}

/** @param terms in the order of the language */
export function byLetter(terms: readonly Term[], language: string): LetterGroup[] {
  // In Polish ś is a letter of its own, in English é is an e.
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' })
  const groups: LetterGroup[] = []
  for (const term of terms) {
    const letter = letterOf(term.name, language)
    const last = groups.at(-1)
    if (last !== undefined && compare(last.letter, letter) === 0) last.terms.push(term)
    else groups.push({ letter, terms: [term] })
  }
  return groups
}

function letterOf(name: string, language: string): string {
  const [first = ''] = name
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '0–9'
}
