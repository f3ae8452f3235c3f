/** The language in which the commands speak. */
import { toolLanguages, type ToolLanguage } from '../shared/wording/words.ts'

/**
 * The language of the machine: what POSIX says of messages, then what the system says (Windows sets no variables);
 * English where there are no words in that language.
 * @param locale as `Intl` knows it
 */
export function languageOfMachine(
  env: Readonly<Record<string, string | undefined>>,
  locale: string
): ToolLanguage {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  const [language] = (set ?? locale).toLowerCase().split(/[-_.@]/)
  return toolLanguages.find((known) => known === language) ?? 'en'
}

export function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale
}
