import { checkLocalized, checkShortIdentifier } from './identifiers.ts'
import { checkLength, checkNumber, malformed, quote, type Problem } from './values.ts'

// SCORM 2004 RTE 4.2.9.1 (correct_responses) and 4.2.9.2 (learner_response): the formats of answers.

type Check = (value: string) => Problem | null

/** What has to be known about the other patterns of the same interaction. */
export type PatternContext = { index: number; others: readonly string[] }

const REAL = { integerDigits: 5, decimals: 7 }

/** The first problem among the parts of a value, or null. */
function first(parts: readonly string[], check: Check): Problem | null {
  for (const part of parts) {
    const problem = check(part)
    if (problem) return problem
  }
  return null
}

function atMost(parts: readonly string[], max: number): Problem | null {
  return parts.length <= max ? null : malformed(`${parts.length} parts; at most ${max} are allowed`)
}

const split = (value: string) => value.split('[,]')

/**
 * RTE 4.1.1.6: a set of at most 36 short identifiers, none twice. The standard lets the set be empty, but
 * Moodle and scorm-again take the empty string for an identifier that is empty.
 */
const choice: Check = (value) => {
  const parts = split(value)
  const twice = parts.find((part, at) => parts.indexOf(part) !== at)
  if (twice !== undefined) return malformed(`${quote(twice)} stands twice in a set`)
  return atMost(parts, 36) ?? first(parts, checkShortIdentifier)
}

const sequencing: Check = (value) => {
  const parts = split(value)
  return atMost(parts, 36) ?? first(parts, checkShortIdentifier)
}

const matching: Check = (value) => {
  const parts = split(value)
  return (
    atMost(parts, 36) ??
    first(parts, (part) => {
      const sides = part.split('[.]')
      if (sides.length !== 2) return malformed(`${quote(part)} must be source[.]target`)
      return first(sides, checkShortIdentifier)
    })
  )
}

/** `min[:]max`; Moodle refuses open ends, and ADL's suite refuses a single number (row 108). */
const range: Check = (value) => {
  const ends = value.split('[:]')
  if (ends.length !== 2) return malformed(`${quote(value)} must be min[:]max, for one number 1[:]1`)
  const problem = first(ends, (end) => checkNumber(end, REAL))
  if (problem) return problem
  return Number(ends[0]) <= Number(ends[1]) ? null : malformed(`${quote(value)} ends below its start`)
}

/** A step is `name[.]answer`; in a pattern the answer may be a range of numbers. */
const performance = (part: 'answer' | 'pattern') => (value: string) => {
  const steps = split(value)
  return (
    atMost(steps, 250) ??
    first(steps, (step) => {
      const sides = step.split('[.]')
      const [name = '', answer = ''] = sides
      if (sides.length !== 2) return malformed(`${quote(step)} must be step[.]answer`)
      if (name === '' && answer === '') return malformed('a step needs a name or an answer')
      const problem = name === '' ? null : checkShortIdentifier(name)
      if (problem) return problem
      return part === 'pattern' && answer.includes('[:]') ? range(answer) : checkLength(answer, 250)
    })
  )
}

const trueFalse: Check = (value) =>
  value === 'true' || value === 'false' ? null : malformed(`${quote(value)} must be true or false`)

const fillIn: Check = (value) => {
  const parts = value.split('[,]')
  return atMost(parts, 10) ?? first(parts, (part) => checkLocalized(part, 250))
}

const longFillIn: Check = (value) => checkLocalized(value, 4000)
const other: Check = (value) => checkLength(value, 4000)

/** cmi.interactions.n.learner_response, by the type of the interaction (RTE 4.2.9.2). */
const answers: Record<string, Check> = {
  'true-false': trueFalse,
  choice,
  'fill-in': fillIn,
  'long-fill-in': longFillIn,
  likert: checkShortIdentifier,
  matching,
  performance: performance('answer'),
  sequencing,
  numeric: (value) => checkNumber(value, REAL),
  other
}

/**
 * Prefixes of a pattern, such as `{case_matters=true}`: each at most once, in any order, with `true` or
 * `false` (row 110). `{lang=…}` belongs to the text behind them.
 */
function withPrefixes(names: readonly string[], check: Check): Check {
  return (value) => {
    let rest = value
    const seen = new Set<string>()
    for (;;) {
      const prefix = /^\{(\w+)=([^}]*)\}/.exec(rest)
      const name = prefix?.[1] ?? ''
      if (!prefix || !(names.includes(name) || /_matters$/.test(name))) return check(rest)
      if (!names.includes(name)) return malformed(`{${name}=…} does not belong to this type of interaction`)
      if (seen.has(name)) return malformed(`{${name}=…} stands twice`)
      if (!/^(?:true|false)$/.test(prefix[2] ?? '')) return malformed(`{${name}=…} must be true or false`)
      seen.add(name)
      rest = rest.slice(prefix[0].length)
    }
  }
}

/** cmi.interactions.n.correct_responses.n.pattern, by the type of the interaction (RTE 4.2.9.1). */
const patterns: Record<string, Check> = {
  'true-false': trueFalse,
  choice,
  'fill-in': withPrefixes(['case_matters', 'order_matters'], fillIn),
  'long-fill-in': withPrefixes(['case_matters'], longFillIn),
  likert: checkShortIdentifier,
  matching,
  performance: withPrefixes(['order_matters'], performance('pattern')),
  sequencing,
  numeric: range,
  other
}

/** How many right answers an interaction has at most (row 111); of the other types, five: what Moodle keeps. */
const MOST_PATTERNS: Record<string, number> = { 'true-false': 1, likert: 1, numeric: 1, other: 1, choice: 10 }

/** Two patterns that say the same: the parts of a set may stand in any order. */
function comparable(type: string, pattern: string): string {
  return type === 'sequencing' ? pattern : split(pattern).sort().join('[,]')
}

const NO_DUPLICATES = new Set(['choice', 'sequencing', 'matching'])

/** A learner's response; the type has been set before it (408 otherwise). */
export function checkAnswer2004(value: string, type: string): Problem | null {
  return answers[type]?.(value) ?? null
}

/** A correct response, seen together with the other patterns of its interaction. */
export function checkPattern2004(value: string, type: string, context: PatternContext): Problem | null {
  if (value.trim() === '') return malformed('a correct response may not be empty')
  const most = MOST_PATTERNS[type] ?? 5
  if (context.index >= most) {
    return { why: 'set', message: `an interaction of type ${type} has at most ${most} correct responses` }
  }
  const problem = patterns[type]?.(value)
  if (problem) return problem
  const same = (pattern: string) => comparable(type, pattern) === comparable(type, value)
  if (NO_DUPLICATES.has(type) && context.others.some(same)) {
    return { why: 'set', message: `the pattern ${quote(value)} is already there` }
  }
  return null
}
