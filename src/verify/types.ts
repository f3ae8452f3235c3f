/** A package as it was read, and what can be said of it. */
import type { Finding, Severity, Words } from '../shared/wording/words.ts'
import type { XmlElement, XmlProblem } from './xml.ts'

/** The families of standards; the editions of SCORM 2004 differ in few rules. */
export const families = ['1.2', '2004', 'cmi5'] as const
export type Family = (typeof families)[number]
export type Edition = '2nd' | '3rd' | '4th'

/** One file of the zip, as its directory tells. */
export interface Entry {
  /** As it stands in the zip. */
  name: string
  /** Bytes when unpacked, as the zip says. */
  bytes: number
  packedBytes: number
  encrypted: boolean
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  method: number
  /** The zip says that the name is UTF-8 (APPNOTE 4.4.4). */
  utf8: boolean
}

/** What the validator says of one place. */
export type SchemaProblem = { line: number; message: string }

/** A package, read once; every rule looks at it and at nothing else. */
export interface Package {
  file: string
  bytes: number
  entries: readonly Entry[]
  /** Undefined where nothing tells it. */
  family?: Family
  /** Of SCORM 2004. */
  edition?: Edition
  /** Folder that holds the manifest, with a slash behind it; empty where it is the root. */
  base: string
  /** Name of the file that describes the package; undefined where there is none. */
  manifestFile?: string
  manifestText?: string
  /** Undefined where it is missing or not well-formed. */
  manifest?: XmlElement
  manifestProblem?: XmlProblem
  /** The manifest's bytes are no UTF-8. */
  manifestNotUtf8?: boolean
  /** Files as seen from the manifest. */
  names: ReadonlySet<string>
  /** Texts and schemas of a bearable size, by the name that they have seen from the manifest. */
  texts: ReadonlyMap<string, Buffer>
  /** Undefined where there was nothing to validate, or the validator gave up. */
  schemaProblems?: readonly SchemaProblem[]
  /** The standard's own schema files; empty where none are known. */
  canonical: ReadonlyMap<string, Uint8Array>
}

export const groups = ['structure', 'schema', 'requirements', 'content', 'lms', 'run'] as const
export type Group = (typeof groups)[number]

/** What a rule found: a code of its own words, with what they need. */
export interface Found {
  code: string
  params?: Record<string, Words>
  /** The manifest where it is left out. */
  file?: string
  /** Counts from 1. */
  line?: number
}

/** What must hold, and what is said where it does not. */
export interface RuleWords {
  holds: Readonly<Record<'en' | 'pl', string>>
  found: Readonly<Record<string, Finding>>
}

export interface Rule {
  /** `R` and the row of docs/conformance.md, or a word. */
  id: string
  group: Group
  families: readonly Family[]
  /** Where it is written. */
  reference: string
  /** Rows of docs/conformance.md that it holds besides its own. */
  rows?: readonly string[]
  /** Of hints: the systems that stumble. */
  lms?: string
  words: RuleWords
  check(pkg: Package): Iterable<Found>
}

/** A finding with its rule, before it is put into words. */
export interface RuleFinding extends Found {
  rule: string
  group: Group
  severity: Severity
  lms?: string
  finding: Finding
}
