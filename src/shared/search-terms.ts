/** What a search compares: words in small letters without diacritics, so that “zolw” finds “żółw”. */

/** A letter that Unicode does not take apart → how it is typed without its mark. */
const undivided: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 's' }

/** As long as the text that it is made of, so that a place in one is the same place in the other. */
export function folded(text: string): string {
  return [...text.normalize('NFC').toLowerCase()]
    .map((letter) => undivided[letter] ?? letter.normalize('NFD')[0]!)
    .join('')
}

/** What is written in an index and looked up in it. */
export interface SearchEntry {
  /** Of the page; of a term with “:” in front, of a contact with “@”. */
  id: string
  title: string
  text: string
}

/** Options of MiniSearch: the index that a build makes is read with the same. */
export const searchOptions = {
  fields: ['title', 'text'],
  processTerm: (term: string) => folded(term) || null
}
