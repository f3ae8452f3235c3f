/** Small typographic rules of a language, on words only: they never see markup. */

/** A line must not end in a one-letter word (i, a, o, u, w, z): the blank behind it does not break. */
const polishOneLetterWord = /(^|[\s\u00a0(„])([aiouwzAIOUWZ])[ \n]/g

/** A number and its unit stay together: 27,6 mln; 2022 r. */
const polishUnit =
  /(\d)[ \n](?=(?:mln|mld|tys|zł|r|proc|godz|min|euro|osób|dni|tygodni\p{L}*|miesi\p{L}+|lat|lata|%)(?![\p{L}\d]))/gu

/** What is counted stays with its number: art. 189a, § 22, No. 14; and so do the thousands: 50 000, though not the groups of a telephone number. */
const counted = /(?<![\p{L}\d])(art\.|§|ust\.|pkt|poz\.|nr|no\.)[ \n](?=\d)/giu
const thousands = /(\d)[ \n](?=\d{3}(?!\d|[ \n]\d))/g

interface Quotes {
  double: readonly [open: string, close: string]
  single: readonly [open: string, close: string]
}

const quotes: Readonly<Record<string, Quotes>> = {
  pl: { double: ['„', '”'], single: ['‚', '’'] },
  uk: { double: ['«', '»'], single: ['„', '“'] },
  en: { double: ['“', '”'], single: ['‘', '’'] }
}

/** @param before the character in front of the text; none at the beginning of a paragraph */
export function typography(text: string, language: string, before = ''): string {
  const curly = curlyQuotes(text, before, quotes[language] ?? quotes.en!)
    .replace(counted, '$1\u00a0')
    .replace(thousands, '$1\u00a0')
  if (language !== 'pl') return curly
  // Twice: in “a w domu” the blank that ends the first word begins the second.
  return curly
    .replace(polishOneLetterWord, '$1$2\u00a0')
    .replace(polishOneLetterWord, '$1$2\u00a0')
    .replace(polishUnit, '$1\u00a0')
}

/** A straight quote opens behind a blank, a bracket, a dash or an opening quote, and closes behind anything else. */
function curlyQuotes(text: string, before: string, { double, single }: Quotes): string {
  const opening = new Set([double[0], single[0]])
  let out = ''
  for (const char of text) {
    const previous = out.at(-1) ?? before
    const opens = previous === '' || /[\s([{–—/]/.test(previous) || opening.has(previous)
    if (char === '"') out += double[opens ? 0 : 1]
    // Behind a letter it is an apostrophe, or closes.
    else if (char === "'") out += opens ? single[0] : /\p{L}/u.test(previous) ? '’' : single[1]
    else out += char
  }
  return out
}
