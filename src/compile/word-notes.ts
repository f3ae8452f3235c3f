/** Words that explain themselves at their first use on a page: terms of the glossary, abbreviations. */
import type { Course, Module, Page } from '../model/course.ts'
import { wholeWords } from '../shared/words.ts'

export interface NotedWords {
  words: string
  note: string
}

export interface WordNotes {
  /** The text in pieces: what has a note, and what has none. */
  split(text: string): (string | NotedWords)[]
  /** Says that a term was explained already. */
  known(id: string): void
}

interface Entry {
  id: string
  note: string
}

export function createWordNotes(page: Page, module: Module, course: Course): WordNotes {
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  if (course.glossaryLinks && page.glossaryLinks !== false) {
    for (const { id, name, forms, definition } of course.terms.values()) {
      if (definition === '') continue
      for (const form of [name, ...forms]) {
        if (form !== '') entries.set(folded(form), { id, note: `${name} – ${definition}` })
      }
    }
  }
  for (const [short, text] of [...course.abbreviations, ...module.abbreviations]) {
    // As it is written: “WHO” is not “who”.
    entries.set(short, { id: `abbreviation ${short}`, note: `${short} – ${text}` })
  }
  const pattern = wholeWords([...entries.keys()])
  return {
    known: (id) => seen.add(id),
    split(text) {
      if (pattern === undefined) return [text]
      const pieces: (string | NotedWords)[] = []
      let from = 0
      for (const match of text.matchAll(pattern)) {
        const words = match[0]
        const entry = entries.get(blanks(words)) ?? entries.get(folded(words))
        if (entry === undefined || seen.has(entry.id)) continue
        seen.add(entry.id)
        pieces.push(text.slice(from, match.index), { words, note: entry.note })
        from = match.index + words.length
      }
      return [...pieces, text.slice(from)].filter((piece) => piece !== '')
    }
  }
}

const blanks = (words: string) => words.replace(/\s+/g, ' ')
const folded = (words: string) => blanks(words).toLowerCase()
