/** Words that a page itself needs, by language; components bring their own. */
export const pageMessages = {
  pl: {
    sources: 'Źródła',
    accessed: 'dostęp',
    legalState: 'stan prawny na {date}',
    footnote: 'przypis',
    footnotes: 'Przypisy',
    externalLink: 'otwiera się w nowej karcie, poza kursem',
    inModule: 'w module „{title}”',
    toConfirm: 'do potwierdzenia przez prawnika',
    toApprove: 'praktyka – do zatwierdzenia przez koordynatora'
  },
  en: {
    sources: 'Sources',
    accessed: 'accessed',
    legalState: 'legal state as of {date}',
    footnote: 'footnote',
    footnotes: 'Footnotes',
    externalLink: 'opens in a new tab, outside the course',
    inModule: 'in the module “{title}”',
    toConfirm: 'to be confirmed by a lawyer',
    toApprove: 'practice – to be approved by a coordinator'
  }
}

export type PageMessages = (typeof pageMessages)['en']

/** Texts in a language; English where there are none yet. */
export function inLanguage<T>(table: Readonly<Record<string, T>>, language: string): T {
  return table[language] ?? table.en!
}
