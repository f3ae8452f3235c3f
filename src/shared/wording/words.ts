/** Findings are told in the language of who reads them; codes and params are the same in all. */
export const toolLanguages = ['en', 'pl'] as const
export type ToolLanguage = (typeof toolLanguages)[number]

/** Words that differ between the languages, or a name that is the same in all. */
export type Words = string | Readonly<Record<ToolLanguage, string>>

export type Severity = 'error' | 'warning' | 'hint'

/** What is wrong, and what to write instead. Names in braces come from the finding's `params`. */
export interface FindingWords {
  message: string
  hint: string
}

/** What a code says, for codes that a component brings along. */
export type Finding = Readonly<Record<ToolLanguage, FindingWords>> & {
  /** `error` where it is left out. A course may change what is not an error (course.yaml, `checks`). */
  readonly severity?: Severity
}
export type Findings = Readonly<Record<string, Finding>>

export function inWords(words: Words, language: ToolLanguage): string {
  return typeof words === 'string' ? words : words[language]
}

/** Names in a row, as a finding tells which are known. */
export function listed(names: readonly string[]): Words {
  return names.length === 0 ? { en: 'none', pl: 'brak' } : names.join(', ')
}

/** What may be written, one of several. */
export function oneOf(choices: readonly string[]): Words {
  return { en: choices.join(' or '), pl: choices.join(' lub ') }
}
