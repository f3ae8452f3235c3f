/** The shape in which both run-time data models are written down: tables of rules, no code. */

/** The two families of SCORM the preview LMS speaks. */
export type Standard = 'scorm12' | 'scorm2004'

/** What a SCO may do with an element: read, write, or both. */
export type Access = 'r' | 'w' | 'rw'

/** The data type of an element; `values.ts` and its neighbours hold one check for each `is`. */
export type ValueType =
  /** `_children`, `_count`, `_version`: answered by the LMS, never written. */
  | { is: 'keyword' }
  /** Written by the LMS only, so that no check of a SCO's value is needed. */
  | { is: 'given' }
  | { is: 'string'; max: number; charset?: 'ascii' | 'unicode' }
  | { is: 'localized'; max: number }
  /** One of the words; `orNumber` also admits a number (the result of an interaction). */
  | { is: 'vocabulary'; words: readonly string[]; orNumber?: NumberLimits }
  | ({ is: 'number'; blank?: true } & NumberLimits)
  | { is: 'integer'; min: number; max: number }
  | { is: 'identifier' | 'long-identifier' | 'language' | 'navigation' }
  | { is: 'timespan12' | 'time12' | 'timeinterval2004' | 'time2004' }
  /** A learner's answer or the right answer to an interaction: its format follows the interaction's type. */
  | { is: 'response12' | 'response2004'; part: 'answer' | 'pattern' }

/** How a number may be written: digits on both sides of the point, and its range. */
export type NumberLimits = { integerDigits: number; decimals: number; min?: number; max?: number }

/** One element of a data model. */
export type ElementRule = {
  /** Its name, with `n` for every index: `cmi.interactions.n.objectives.n.id`. */
  element: string
  access: Access
  type: ValueType
  /** What GetValue answers before anybody has set it; without it the element is "not set". */
  initial?: string
  /** Elements of the same entry that must be set first. */
  needs?: readonly string[]
  /** No other entry of the same collection may hold the same value. */
  unique?: true
  /** May be set once; later only to the same value. */
  frozen?: true
  /** A new value is put behind the old one, and the limit holds for both together. */
  appends?: true
  /** The LMS may work the value out itself, whatever the content set (a threshold in the manifest). */
  evaluated?: true
}

/** The error codes of one standard, by what went wrong. */
export type Codes = {
  unknown: number
  type: number
  range: number
  /** A value that is well formed but cannot be set: a duplicate, a change of what is fixed. */
  set: number
  readOnly: number
  writeOnly: number
  keyword: number
  noChildren: number
  notCollection: number
  emptyGet: number
  emptySet: number
  getIndex: number
  setIndex: number
  dependency: number
  /** Answered when an element has no value yet; 0 where the standard has no such error. */
  unset: number
}

/** A whole run-time data model. */
export type DataModel = {
  standard: Standard
  rules: readonly ElementRule[]
  codes: Codes
}

/** Read-only keyword element. */
export const keyword = (element: string): ElementRule => ({
  element,
  access: 'r',
  type: { is: 'keyword' }
})

/** An element that only the LMS writes. */
export const given = (element: string, initial?: string): ElementRule =>
  initial === undefined
    ? { element, access: 'r', type: { is: 'given' } }
    : { element, access: 'r', type: { is: 'given' }, initial }

/** A choice of words. */
export const oneOf = (...words: string[]): ValueType => ({ is: 'vocabulary', words })
