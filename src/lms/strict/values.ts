import type { NumberLimits, ValueType } from './model.ts'

/** Why a value is refused; `check.ts` turns the reason into the error code of the standard. */
export type Problem = { why: 'type' | 'range' | 'set'; message: string }

/** A problem with how the value is written. */
export const malformed = (message: string): Problem => ({ why: 'type', message })

/** A value as it may stand in a message: quoted, and cut where it is long. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
}

/** Lengths are counted in UTF-16 units, as JavaScript and Moodle count them. */
export function checkLength(value: string, max: number): Problem | null {
  if (value.length <= max) return null
  return malformed(`${value.length} characters; at most ${max} are allowed`)
}

/** Control characters of both sets, and the two line separators of Unicode. */
function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029
}

/** The first control character, as `U+000A`, or null. */
export function findControl(value: string, allowed = ''): string | null {
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0
    if (isControl(code) && !allowed.includes(character)) return codePoint(code)
  }
  return null
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Strings travel through JSON, URLs and XML on their way to an LMS's database (row 94). */
export function checkString(value: string, type: Extract<ValueType, { is: 'string' }>): Problem | null {
  const tooLong = checkLength(value, type.max)
  if (tooLong || !type.charset) return tooLong
  const control = findControl(value, '\t\n\r')
  if (control) return malformed(`the control character ${control} does not survive the way to an LMS`)
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0
    if (type.charset === 'ascii' && code > 0x7e) {
      return malformed(`only ASCII characters are allowed here, found ${codePoint(code)}`)
    }
    if (code >= 0xd800 && code <= 0xdfff) return malformed('half of a surrogate pair is not a character')
  }
  return null
}

/**
 * A decimal number in its plain form (row 66): digits, a point, digits. No exponent, no leading or trailing
 * point, no plus sign.
 */
export function checkNumber(value: string, limits: NumberLimits): Problem | null {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(value)
  if (!match) return malformed(`${quote(value)} is not a plain decimal number such as 12 or -0.5`)
  const integer = match[1] ?? ''
  const fraction = match[2] ?? ''
  if (integer.length > limits.integerDigits) {
    return malformed(`${quote(value)} has more than ${limits.integerDigits} digits before the point`)
  }
  if (fraction.length > limits.decimals) {
    return malformed(`${quote(value)} has more than ${limits.decimals} decimals`)
  }
  return checkRange(value, limits)
}

function checkRange(value: string, limits: { min?: number; max?: number }): Problem | null {
  const number = Number(value)
  const { min = -Infinity, max = Infinity } = limits
  // Minus zero is refused with the negative numbers: real LMSs look for the sign.
  const negative = value.startsWith('-') && min >= 0
  if (!negative && number >= min && number <= max) return null
  const range = limits.max === undefined ? `${min} or more` : `${min} to ${max}`
  return { why: 'range', message: `${value} is out of range: ${range}` }
}

/** CMISInteger (SCORM 1.2 RTE 3.4.1). */
export function checkInteger(value: string, limits: { min: number; max: number }): Problem | null {
  if (!/^-?\d{1,5}$/.test(value)) return malformed(`${quote(value)} is not an integer`)
  return checkRange(value, limits)
}

/** One of the words of a vocabulary, exactly as the standard spells it. */
export function checkVocabulary(
  value: string,
  type: Extract<ValueType, { is: 'vocabulary' }>
): Problem | null {
  if (type.words.includes(value)) return null
  const words = type.words.map((word) => (word === '' ? '""' : word)).join(', ')
  if (!type.orNumber) return malformed(`${quote(value)} is not one of: ${words}`)
  if (!/^[-+.\d]/.test(value)) return malformed(`${quote(value)} is not one of: ${words}, or a number`)
  return checkNumber(value, type.orNumber)
}
