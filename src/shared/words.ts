/** Whole words in a text, whatever their capitals and the blanks between them. */

/** Finds any of the forms; of two that begin at the same place the longer. Undefined where there are none. */
export function wholeWords(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined
  const longestFirst = [...forms].sort((a, b) => b.length - a.length)
  const words = longestFirst.map((form) =>
    form
      .split(' ')
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('\\s+')
  )
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'giu')
}
