/** What the page of the preview LMS is told while an author writes the course that it shows. */

export type FindingSeverity = 'error' | 'warning' | 'hint'

/** A finding about the course, in words. */
export interface AuthorFinding {
  severity: FindingSeverity
  code: string
  message: string
  /** What to write instead. */
  hint: string
  /** Path in the course folder. */
  file: string
  line: number
  column: number
  /** The lines around it, with the place marked; empty where there are none. */
  frame: string
  /** The page that it is about; undefined where it is about none. */
  page?: string
  language?: string
  /** Its place in the text of the file, as pages carry it in `data-source`. */
  start: number
  end: number
}

/** A page that can be jumped to, and where it stands. */
export interface AuthorPage {
  id: string
  title: string
}

export interface AuthorModule {
  title: string
  pages: readonly AuthorPage[]
}

export interface Authoring {
  /** Of the words that are said to the author. */
  words: 'pl' | 'en'
  findings: readonly AuthorFinding[]
  /** By language of the course. */
  modules: Readonly<Record<string, readonly AuthorModule[]>>
  /** By language: the address of the course as it is without LMS, to be shown beside another language. */
  alone: Readonly<Record<string, string>>
}

/** A page that was written. */
export interface EditedPage {
  language: string
  page: string
}

/** Sent to the page of the LMS as Vite's custom events. */
export const authorEvents = {
  /** With `AuthorFinding[]`: the course was read. */
  findings: 'scormdown:findings',
  /** Pages came, went, or have other names. */
  frame: 'scormdown:frame',
  /** With `EditedPage`: a page was written. */
  edited: 'scormdown:edited'
} as const

/** Opens a file of the course in the author's editor: GET with `file=path:line:column`. */
export const OPEN_PATH = '/__open-in-editor'
