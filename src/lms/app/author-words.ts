/** What the page says to an author, who may have no English. */
import type { Authoring, FindingSeverity } from '../strict/authoring.ts'

export type AuthorWords = typeof en

const plural = (language: string, n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>) =>
  `${n} ${forms[new Intl.PluralRules(language).select(n)] ?? forms.other}`

const en = {
  findings: 'Findings',
  none: 'No findings',
  count: (severity: FindingSeverity, n: number) => plural('en', n, counts.en[severity]),
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  stale: 'While there are errors, the page may not show your latest changes.',
  onThisPage: 'On this page',
  elsewhere: 'Elsewhere in the course',
  open: (place: string) => `Open ${place} in the editor`,
  notOpened: 'The file could not be opened.',
  showOnPage: 'Show on the page',
  page: 'Page',
  follow: 'Follow what I write',
  beside: 'Beside it',
  nothingBeside: 'nothing',
  besideTitle: (language: string) => `The same page, ${language}`,
  apart: ({ page, language }: { page: string; language: string }) =>
    `“${language}” has no page “${page}”: that side stays where it is.`,
  notShown: 'The course cannot be shown yet. What has to be mended first stands among the findings.'
}

const pl: AuthorWords = {
  findings: 'Uwagi',
  none: 'Bez uwag',
  count: (severity, n) => plural('pl', n, counts.pl[severity]),
  severity: { error: 'Błąd', warning: 'Ostrzeżenie', hint: 'Wskazówka' },
  stale: 'Dopóki są błędy, strona może nie pokazywać ostatnich zmian.',
  onThisPage: 'Na tej stronie',
  elsewhere: 'W innych miejscach kursu',
  open: (place) => `Otwórz ${place} w edytorze`,
  notOpened: 'Nie udało się otworzyć pliku.',
  showOnPage: 'Pokaż na stronie',
  page: 'Strona',
  follow: 'Pokazuj to, co piszę',
  beside: 'Obok',
  nothingBeside: 'nic',
  besideTitle: (language) => `Ta sama strona, ${language}`,
  apart: ({ page, language }) =>
    `W języku „${language}” nie ma strony „${page}”: po tej stronie nic się nie zmienia.`,
  notShown: 'Kursu nie można jeszcze pokazać. Co trzeba najpierw poprawić, mówią uwagi.'
}

const counts = {
  en: {
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
    hint: { one: 'hint', other: 'hints' }
  },
  pl: {
    error: { one: 'błąd', few: 'błędy', other: 'błędów' },
    warning: { one: 'ostrzeżenie', few: 'ostrzeżenia', other: 'ostrzeżeń' },
    hint: { one: 'wskazówka', few: 'wskazówki', other: 'wskazówek' }
  }
}

export function authorWords({ words }: Authoring): AuthorWords {
  return { en, pl }[words]
}
