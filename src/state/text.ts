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
  let page = 0
  let left = room
  for (const char of keptText(text)) {
    const { steps, full } = codesOf(char, page)
    const size = steps.length * stepBits + (full === undefined ? 0 : numberBits)
    if (size > left) return
    left -= size
    for (const step of steps) {
      out.uint(step, stepBits)
      if (step === otherPage) page = 1 - page
    }
    if (full !== undefined) out.uint(full, numberBits)
  }
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

function codesOf(char: string, page: number): { steps: number[]; full?: number } {
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
