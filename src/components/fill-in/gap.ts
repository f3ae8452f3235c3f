/** Whether what was typed into a gap is one of its answers. */

export interface Gap {
  /** Number of the gap in saved records. */
  slot: number
  /** All that are right. */
  answers: readonly string[]
  /** Capitals and letters with marks must be as written. */
  exact?: boolean
  /** Set where the learner picks from a list. */
  words?: readonly string[]
}

/** Blanks round it and between its words are never counted. */
const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Letters that Unicode does not take apart into a letter and its mark. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Without capitals, marks on letters, and the differences between quotes or dashes, which no keyboard makes easy. */
const folded = (text: string) =>
  tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßæœ]/g, (letter) => plainLetters[letter]!)
    .replace(/[’‘‚]/g, "'")
    .replace(/[„”“«»]/g, '"')
    .replace(/[‐‑–—−]/g, '-')

/** `12`, `12,0`, `1 000` and `-3.5` as numbers. */
export function numberIn(text: string): number | undefined {
  const plain = tidy(text)
    .replace(/^[–−]/, '-')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined
}

export function isRight(given: string, { answers, exact, words }: Gap): boolean {
  if (words !== undefined) return answers.includes(given)
  const number = numberIn(given)
  return answers.some(
    (answer) =>
      (exact ? tidy(answer) === tidy(given) : folded(answer) === folded(given)) ||
      (number !== undefined && number === numberIn(answer))
  )
}
