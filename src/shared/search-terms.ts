/** What a search compares: words in small letters without diacritics, so that “zolw” finds “żółw”. */

/** A letter that Unicode does not take apart → how it is typed without its mark. */
const undivided: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 's' }

/** As long as the text that it is made of in NFC, so that a place in one is the same place in the other. */
export function folded(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) =>
    letter.length > 1 ? letter : foldedLetter(letter)
  ).join('')
}

function foldedLetter(letter: string): string {
  const small = letter.toLowerCase()
  return undivided[small] ?? small.normalize('NFD')[0]!
}

/** What is written in an index and looked up in it. */
export interface SearchEntry {
  /** Of the page; of a term with “:” in front, of a contact with “@”. */
  id: string
  title: string
  text: string
}

/** What the build makes of all entries, and the player's search reads. */
export interface SearchIndex {
  /** Of MiniSearch, as JSON. */
  index: string
  /** Texts by id of the entry, to show where something was found. */
  texts: Record<string, string>
}

/** Options of MiniSearch: the index that a build makes is read with the same. */
export const searchOptions = {
  fields: ['title', 'text'],
  processTerm: (term: string) => folded(term) || null
}
