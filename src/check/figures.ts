/** Numbers in running text, compared by their digits. */

/** Thousands in groups of three, then a fraction. */
const number = /(?<![\p{L}\d])\d+(?:[\s\u00a0.,]\d{3}(?!\d))*(?:[.,]\d+)?(?![\p{L}\d])/gu

export interface Figure {
  /** As it is written. */
  words: string
  index: number
  /**
   * Digits alone, without whole thousands: what separates them is another character in each language (27.6 and 27,6),
   * and thousands may be a word (630,000 and 630 tys.). A fraction of nothing is none (36.0).
   */
  digits: string
}

/** Those of two digits and more: what is less is often spelled out. */
export function figuresOf(text: string): Figure[] {
  return [...text.matchAll(number)]
    .map(({ 0: words, index }) => ({
      words,
      index,
      digits: words
        .replace(/[.,]0{1,2}$/, '')
        .replace(/\D/g, '')
        .replace(/(?:000)+$/, '')
    }))
    .filter(({ digits }) => digits.length > 1)
}
