import { checkLength, checkNumber, findControl, malformed, quote, type Problem } from './values.ts'

// CMIFeedback (SCORM 1.2 RTE 3.4.4, cmi.interactions.n.student_response and …correct_responses.n.pattern):
// at most 255 characters, in a format that follows the type of the interaction.

type Part = 'answer' | 'pattern'

const SINGLE = /^[a-z0-9]$/
const PAIR = /^[a-z0-9]\.[a-z0-9]$/

/** Items joined by commas; in a pattern, braces around them say that any order will do. */
function checkItems(value: string, part: Part, item: RegExp, example: string): Problem | null {
  const braced = part === 'pattern' && value.startsWith('{') && value.endsWith('}')
  const list = (braced ? value.slice(1, -1) : value).split(',')
  const odd = list.find((entry) => !item.test(entry))
  return odd === undefined ? null : malformed(`${quote(odd)} does not fit: it must look like ${example}`)
}

/** One check for each interaction type of SCORM 1.2. */
const checks: Record<string, (value: string, part: Part) => Problem | null> = {
  'true-false': (value) =>
    /^[tf01]$/.test(value) ? null : malformed(`${quote(value)} must be one of t, f, 0, 1`),
  choice: (value, part) => checkItems(value, part, SINGLE, 'a,b (one character each: a-z, 0-9)'),
  sequencing: (value, part) => checkItems(value, part, SINGLE, 'c,a,b (one character each: a-z, 0-9)'),
  matching: (value, part) => checkItems(value, part, PAIR, '1.a,2.b (one character on each side)'),
  likert: (value) => (SINGLE.test(value) ? null : malformed(`${quote(value)} must be one of a-z, 0-9`)),
  numeric: (value) => checkNumber(value, { integerDigits: 10, decimals: 7 }),
  'fill-in': () => null,
  performance: () => null
}

/**
 * A response or pattern of an interaction of the given type (row 104). Nothing is a response too: a question
 * left open. While the type is not known, only the outer limits hold; SCORM 1.2 orders no sequence of calls.
 */
export function checkResponse12(value: string, part: Part, type: string | undefined): Problem | null {
  const control = findControl(value)
  if (control) return malformed(`line breaks and control characters are refused, found ${control}`)
  const tooLong = checkLength(value, 255)
  if (tooLong) return tooLong
  const blankAllowed = part === 'answer' || type === 'likert'
  if (value === '' && blankAllowed) return null
  return type === undefined ? null : (checks[type]?.(value, part) ?? null)
}
