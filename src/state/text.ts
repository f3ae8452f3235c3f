/**
 * Short texts in few bits: six a character. Two pages hold the letters of the languages that courses are written in;
 * a capital takes one step more, a change of page too, and any other character says its number in full. What stands
 * where on a page may never change within a format.
 */
import type { BitReader, BitWriter } from './bits.ts'

const stepBits = 6
const numberBits = 21

/** Both pages begin alike, so that a blank or a digit changes none. */
const common = ' 0123456789-.,'
const pages = [
  [...`${common}abcdefghijklmnopqrstuvwxyząćęłńóśźż/:'()%+&@"`],
  [...`${common}абвгдежзийклмнопрстуфхцчшщъыьэюяґєіїёў`]
] as const

const capital = 61
const otherPage = 62
const inFull = 63

/** What is kept of a text: whole characters of one form, no line breaks. */
export function keptText(text: string): string {
  // Half a character could not be sent anywhere.
  return text
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\s]/gu, ' ')
}

/** Writes what fits into `room` bits: a text that is too long is cut behind a whole character. */
export function writeText(out: BitWriter, text: string, room: number): void {
  for (const { steps, full } of codesWithin(text, room)) {
    for (const step of steps) out.uint(step, stepBits)
    if (full !== undefined) out.uint(full, numberBits)
  }
}

/** What comes back of a text that was written into `room` bits. */
export function fittingText(text: string, room: number): string {
  return codesWithin(text, room)
    .map(({ char }) => char)
    .join('')
}

/** How many bits a text takes. */
export function textBits(text: string): number {
  return codesWithin(text, Infinity).reduce((sum, { size }) => sum + size, 0)
}

/** The characters of a text that fit into `room` bits. */
function codesWithin(text: string, room: number): (Code & { char: string; size: number })[] {
  const codes: (Code & { char: string; size: number })[] = []
  let page = 0
  let left = room
  for (const char of keptText(text)) {
    const code = codesOf(char, page)
    const size = code.steps.length * stepBits + (code.full === undefined ? 0 : numberBits)
    if (size > left) break
    left -= size
    if (code.steps.includes(otherPage)) page = 1 - page
    codes.push({ ...code, char, size })
  }
  return codes
}

/** To the end of what it is given. */
export function readText(from: BitReader): string {
  let text = ''
  let page = 0
  let raise = false
  while (from.left >= stepBits) {
    const step = from.uint(stepBits)
    if (step === capital) raise = true
    else if (step === otherPage) page = 1 - page
    else {
      const char = step === inFull ? numbered(from) : (pages[page]![step] ?? '')
      text += raise ? char.toUpperCase() : char
      raise = false
    }
  }
  return keptText(text)
}

function numbered(from: BitReader): string {
  if (from.left < numberBits) return ''
  const number = from.uint(numberBits)
  return number > 0x10ffff ? '' : String.fromCodePoint(number)
}

interface Code {
  steps: readonly number[]
  /** Number of a character that stands on no page. */
  full?: number
}

function codesOf(char: string, page: number): Code {
  const small = char.toLowerCase()
  // Some letters have no capital of their own, or more than one.
  const isCapital = small !== char && small.toUpperCase() === char
  const wanted = isCapital ? small : char
  const raise = isCapital ? [capital] : []
  const here = pages[page]!.indexOf(wanted)
  if (here !== -1) return { steps: [...raise, here] }
  const there = pages[1 - page]!.indexOf(wanted)
  if (there !== -1) return { steps: [otherPage, ...raise, there] }
  return { steps: [inFull], full: char.codePointAt(0)! }
}
