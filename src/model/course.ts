/** The course as one typed value, one for each language: what check/, compile/ and standards/ read. */
import type { Audience, ComponentMap, Content, CourseData, FileUse, Item } from '../components/types.ts'
import type { CourseConfig, Units } from '../config/schema.ts'
import type { Block, Inline } from '../parse/tree.ts'
import type { MediaFile } from '../shared/media-file.ts'
import type { Range } from '../shared/range.ts'
import type { SourcePart } from './places.ts'

export interface Objective {
  id: string
  text: string
}

export interface Page {
  id: string
  /** Plain text of the heading. */
  title: string
  heading: Inline[]
  slot: number
  minutes?: number
  /** Ids of the module's objectives that it teaches. */
  objectives: readonly string[]
  /** Not needed for completion; exercises on it do not count. */
  optional?: true
  /** What on it may be hard to read: said before it is shown. */
  care?: string
  /** Only trainers have it. */
  audience?: 'trainer'
  /** False where terms of the glossary are not marked by themselves. */
  glossaryLinks?: false
  content: Content[]
  items: Item[]
  /** Names of the components on the page. */
  components: string[]
  /** By label. */
  footnotes: ReadonlyMap<string, Content[]>
  /** Files that components on the page show. */
  files: FileUse[]
  /** The page as written, for checks that look at every word. */
  source: Block[]
  /** Nodes of `source` that a component understood in its own way: choices of a scenario, their settings, tables of pairs. */
  taken: ReadonlySet<Inline | Block>
  /** Place of the heading. */
  range: Range
}

export interface Module {
  id: string
  /** Path of the file relative to the course folder. */
  file: string
  /** The file, and those that it includes. */
  parts: readonly SourcePart[]
  title: string
  minutes?: number
  objectives: Objective[]
  pages: Page[]
  /** Short form → what it stands for. */
  abbreviations: ReadonlyMap<string, string>
}

export interface Course extends CourseData {
  id: string
  /** Where it is one module of a course as a course of its own: the module's id, with which its own ends. */
  part?: string
  version: string
  title: string
  description?: string
  passMark?: number
  license?: string
  /** What a catalogue finds the course by. */
  keywords: readonly string[]
  /** Languages of its package, its own first: more than one where learners choose. */
  languages: readonly string[]
  /**
   * What an LMS launches of it. `course`: one unit with everything. `modules`: each module is a package of its own.
   * `modules-together`: one package with a unit for each module.
   */
  units: Units
  /** What course.yaml asks for, as written there. */
  packages: CourseConfig['packages']
  /** Who the course is built for: trainers see everything. */
  audience: Audience
  glossaryLinks: boolean
  /** Months after which what was looked at is to be looked at again. */
  freshness: CourseConfig['freshness']
  /** For all modules: short form → what it stands for. */
  abbreviations: ReadonlyMap<string, string>
  modules: Module[]
  /** Where the numbers come from (tracking.lock.json). */
  origin: number
  /** How many numbers were ever given (tracking.lock.json). */
  slots: { pages: number; items: number }
  /** Those that its modules may use. */
  components: ComponentMap
  /** Files that pages can show, by path; undefined for what cannot be read as what its name says. */
  media: ReadonlyMap<string, MediaFile | undefined>
}

/** How long the course takes, where its modules say so; undefined where one does not. */
export function minutesOf({ modules }: Pick<Course, 'modules'>): number | undefined {
  const all = modules.map(({ minutes }) => minutes)
  return all.every((minutes) => minutes !== undefined)
    ? all.reduce((sum, minutes) => sum + minutes, 0)
    : undefined
}

/** Path relative to the course folder of an address as it is written in a file; undefined where it leads out. */
export function coursePath(file: string, address: string): string | undefined {
  const parts = file.split('/').slice(0, -1)
  for (const part of address.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') {
      parts.push(part)
    }
  }
  return parts.join('/')
}
