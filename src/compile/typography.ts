/** Small typographic rules of a language, on words only: they never see markup. */

/** A line must not end in a one-letter word (i, a, o, u, w, z): the blank behind it does not break. */
const polishOneLetterWord = /(^|[\s\u00a0(„])([aiouwzAIOUWZ])[ \n]/g

/** A number and its unit stay together: 27,6 mln; 2022 r. */
const polishUnit = /(\d)[ \n](?=(?:mln|mld|tys|zł|r|proc|godz|min|euro|osób|%)(?![\p{L}\d]))/gu

export function typography(text: string, language: string): string {
  if (language !== 'pl') return text
  // Twice: in “a w domu” the blank that ends the first word begins the second.
  return text
    .replace(polishOneLetterWord, '$1$2\u00a0')
    .replace(polishOneLetterWord, '$1$2\u00a0')
    .replace(polishUnit, '$1\u00a0')
}
