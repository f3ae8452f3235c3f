import { checkLength, findControl, malformed, quote, type Problem } from './values.ts'

/** CMIIdentifier (SCORM 1.2 RTE 3.4.1): printable ASCII, no blanks, 1 to 255 characters. */
export function checkIdentifier(value: string): Problem | null {
  if (value === '') return malformed('an identifier may not be empty')
  const odd = /[^\x21-\x7e]/u.exec(value)
  if (odd) return malformed(`${quote(odd[0])} may not stand in an identifier: printable ASCII, no blanks`)
  return checkLength(value, 255)
}

/**
 * long_identifier_type (SCORM 2004 RTE 4.1.1.3): a URI or URN of at most 4000 characters. A plain word is a
 * relative URI; whatever begins with `urn:` must have a namespace and a rest (RFC 2141).
 */
export function checkLongIdentifier(value: string): Problem | null {
  if (value === '') return malformed('an identifier may not be empty')
  const odd = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/u.exec(value)
  if (odd) return malformed(`${quote(odd[0])} may not stand in an identifier: it must have the form of a URI`)
  if (/%(?![0-9A-Fa-f]{2})/.test(value)) return malformed('"%" must be followed by two hexadecimal digits')
  if (/^urn:/i.test(value) && !/^urn:[a-z0-9][a-z0-9-]{0,30}:[^:].*$/i.test(value)) {
    return malformed(`${quote(value)} is not a URN: urn:<namespace>:<name>`)
  }
  return checkLength(value, 4000)
}

/**
 * short_identifier_type (RTE 4.1.1.6), in the alphabet that every LMS takes (row 106): Moodle refuses
 * everything but letters, digits, `_` and `.`, ADL's own suite refuses blanks and `!`.
 */
export function checkShortIdentifier(value: string): Problem | null {
  if (value === '') return malformed('an identifier is empty: leave the element out if nothing was chosen')
  if (/^(?=.*\w)[\w.]{1,250}$/.test(value)) return null
  if (value.length > 250) return checkLength(value, 250)
  return malformed(`${quote(value)} must be letters, digits, "_" and "." (Moodle refuses anything else)`)
}

/** language_type (RTE 4.1.1.2): an ISO 639 code, `i` or `x`, and subtags of 2 to 8 characters. */
const LANGUAGE = /^(?:[A-Za-z]{2,3}|[ix])(?:-[A-Za-z0-9]{2,8})*$/

/** A language tag, or nothing. */
export function checkLanguage(value: string): Problem | null {
  if (value === '' || LANGUAGE.test(value)) return null
  return malformed(`${quote(value)} is not a language tag such as pl or uk-UA`)
}

/**
 * localized_string_type (RTE 4.1.1.2): text, with an optional `{lang=xx}` before it. The text itself may
 * not begin with a brace (row 109), nor hold line breaks and other control characters: Moodle refuses both.
 */
export function checkLocalized(value: string, max: number): Problem | null {
  let text = value
  const prefix = /^\{lang=([^}]*)\}/.exec(value)
  if (prefix) {
    if (!LANGUAGE.test(prefix[1] ?? '')) {
      return malformed(`${quote(prefix[1] ?? '')} in {lang=…} is no language tag`)
    }
    text = value.slice(prefix[0].length)
  }
  if (text.startsWith('{')) {
    const what = prefix ? 'even behind {lang=…}' : 'which is kept for prefixes'
    return malformed(`Moodle refuses a text that begins with "{", ${what}`)
  }
  const control = findControl(text)
  if (control) return malformed(`line breaks and control characters are refused, found ${control}`)
  return checkLength(text, max)
}

/** adl.nav.request (SN 5.6.2): a word, or `{target=ID}choice` and `{target=ID}jump`. */
export function checkNavigation(value: string): Problem | null {
  const words = ['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_']
  if (words.includes(value)) return null
  if (/^\{target=[A-Za-z0-9_][\w.-]*\}(?:choice|jump)$/.test(value)) return null
  return malformed(`${quote(value)} is not one of: ${words.join(', ')}, {target=ID}choice, {target=ID}jump`)
}
