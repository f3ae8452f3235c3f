/** Answers in the forms of SCORM 2004 (RTE 4.2.9.1 and 4.2.9.2), the same in 3rd and 4th Edition. */
import type { Answered, Step } from '../../state/tracked.ts'
import { localizedText, numberAsText, plainNumber, type EncodedAnswer } from '../cmi/encode.ts'
import { maxGaps } from '../interaction.ts'

export function encodeAnswer(answered: Answered): EncodedAnswer {
  const { type } = answered
  switch (type) {
    case 'true-false':
      return encode(type, answered.response, answered.correct, String)
    case 'choice':
    case 'sequencing':
      return encode(type, answered.response, answered.correct, (keys) => keys.join('[,]'))
    case 'matching':
      return encode(type, answered.response, answered.correct, (pairs) =>
        pairs.map((pair) => pair.join('[.]')).join('[,]')
      )
    case 'fill-in':
      return {
        type,
        response: gaps(answered.response),
        patterns: patterns(type, answered.correct, ({ texts, caseMatters, anyOrder }) => {
          const right = gaps(texts)
          return right && `${caseMatters ? '{case_matters=true}' : ''}${orderPrefix(anyOrder)}${right}`
        })
      }
    case 'numeric':
      return encodeNumber(answered)
    case 'likert':
      return encode(type, answered.response, [], (key) => key)
    case 'performance':
      return {
        type,
        response: steps(answered.response),
        patterns: patterns(type, answered.correct, (pattern) => {
          const right = steps(pattern.steps)
          return right && `${orderPrefix(pattern.anyOrder)}${right}`
        })
      }
  }
}

function encode<T>(
  type: string,
  response: T | undefined,
  correct: readonly T[],
  write: (value: T) => string
): EncodedAnswer {
  return {
    type,
    response: response === undefined ? '' : write(response),
    patterns: patterns(type, correct, write)
  }
}

/** How many patterns every LMS takes; some types have one only (RTE 4.2.9.1, SPM of correct_responses). */
const mostPatterns: Readonly<Record<string, number>> = { choice: 10, 'true-false': 1, likert: 1, numeric: 1 }

function patterns<T>(type: string, correct: readonly T[], write: (value: T) => string): string[] {
  const written = correct.map(write).filter((pattern) => pattern !== '')
  return [...new Set(written)].slice(0, mostPatterns[type] ?? 5)
}

/** Order matters, and capitals do not, unless a prefix says otherwise. */
const orderPrefix = (anyOrder: boolean | undefined) => (anyOrder ? '{order_matters=false}' : '')

/** Nothing where every gap is empty. */
function gaps(texts: readonly string[]): string {
  const parts = texts.slice(0, maxGaps).map(plainText)
  return parts.every((part) => part === '') ? '' : parts.join('[,]')
}

function steps(list: readonly Step[]): string {
  return list.map(({ step, answer }) => `${step}[.]${plainText(answer)}`).join('[,]')
}

/** A learner's words, in which nothing is taken for a delimiter or a prefix. */
function plainText(text: string): string {
  return localizedText(text.replace(/\[(?=[,.:]\])/g, '[ '), 250)
}

/** real(10,7): Moodle takes five digits before the point. A right number is a range, be it of one number. */
function encodeNumber(answered: Extract<Answered, { type: 'numeric' }>): EncodedAnswer {
  const { response, correct } = answered
  const numbers = [
    ...(response === undefined ? [] : [response]),
    ...correct.flatMap(({ min, max }) => [min, max])
  ]
  if (numbers.some((number) => plainNumber(number, 5) === undefined))
    return encodeAnswer(numberAsText(answered))
  return {
    type: 'numeric',
    response: response === undefined ? '' : plainNumber(response, 5)!,
    patterns: patterns(
      'numeric',
      correct,
      ({ min, max }) => `${plainNumber(min, 5)}[:]${plainNumber(max, 5)}`
    )
  }
}
