/** How a learner wants the course to look and sound: kept in the resume data, so that it is there on every machine. */
import { bool, initialRecord, uint, type Field, type Fields } from './fields.ts'

/** Per cent of the usual size. */
export const textSizes = [100, 115, 130, 150, 175, 200] as const
export const schemes = ['system', 'light', 'dark', 'contrast'] as const
export type Scheme = (typeof schemes)[number]

const captionChoices = ['usual', 'on', 'off'] as const

export interface Comfort {
  /** Place in `textSizes`. */
  size: number
  /** More room between letters, words, lines and paragraphs (WCAG 2.2, 1.4.12). */
  spaced: boolean
  scheme: Scheme
  /** Nothing moves, even where the system does not ask for it. */
  still: boolean
  /** As the LMS knows the learner, or else on. */
  captions: (typeof captionChoices)[number]
  /** Language that the learner chose, two letters; '' for the one that the course begins in. */
  language: string
}

/** Stored as its place; what a later version stores is taken as the first. Room for eight. */
function oneOf<const T extends string>(values: readonly T[]): Field<T> {
  const place = uint(7)
  return {
    initial: values[0]!,
    maxBits: place.maxBits,
    write: (out, value) => place.write(out, values.indexOf(value)),
    read: (from) => values[place.read(from)] ?? values[0]!
  }
}

const letterBits = 5
/** Code of the letter in front of “a”. */
const before = 96

/** Two letters a–z, each as its place in the alphabet; none is 0. */
function languageCode(): Field<string> {
  return {
    initial: '',
    maxBits: 2 * letterBits,
    write: (out, value) => {
      for (const i of [0, 1]) out.uint(value === '' ? 0 : value.charCodeAt(i) - before, letterBits)
    },
    read: (from) => {
      const places = [from.uint(letterBits), from.uint(letterBits)]
      return places.includes(0) ? '' : String.fromCharCode(...places.map((place) => place + before))
    }
  }
}

/** Their order and kinds never change within a format (fields.ts). */
export const comfortFields: Fields<Comfort> = {
  size: uint(7),
  spaced: bool(),
  scheme: oneOf(schemes),
  still: bool(),
  captions: oneOf(captionChoices),
  language: languageCode()
}

export const usualComfort: Comfort = initialRecord(comfortFields)

export function isUsual(comfort: Comfort): boolean {
  return (Object.keys(usualComfort) as (keyof Comfort)[]).every((key) => comfort[key] === usualComfort[key])
}
