/** Answers in the forms of SCORM 1.2 (RTE 3.4.4, CMIFeedback): at most 255 characters, in a form for each type. */
import type { Answered } from '../../state/tracked.ts'
import { numberAsText, plainNumber, shortText, type EncodedAnswer } from '../cmi/encode.ts'

export function encodeAnswer(answered: Answered): EncodedAnswer {
  const { type } = answered
  switch (type) {
    case 'true-false':
      return encode(type, answered.response, answered.correct, (value) => (value ? 't' : 'f'))
    case 'choice':
    case 'sequencing':
      return encode(type, answered.response, answered.correct, (keys) => keys.join(','))
    case 'matching':
      return encode(type, answered.response, answered.correct, (pairs) =>
        pairs.map((pair) => pair.join('.')).join(',')
      )
    case 'fill-in':
      return encode(type, answered.response, texts(answered.correct), text)
    case 'numeric':
      return encodeNumber(answered)
    case 'likert':
      return encode(type, answered.response, [], (key) => key)
    case 'performance': {
      const steps = (list: (typeof answered)['response']) =>
        list.map(({ step, answer }) => `${step}.${answer}`)
      return encode(
        type,
        steps(answered.response),
        answered.correct.map((pattern) => steps(pattern.steps)),
        text
      )
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
    patterns: correct.map(write).filter((pattern) => pattern !== '')
  }
}

const texts = (correct: readonly { texts: readonly string[] }[]) => correct.map((pattern) => pattern.texts)

/** There is no form for several texts: they are written one after the other; nothing where every one is empty. */
function text(parts: readonly string[]): string {
  return parts.every((part) => part.trim() === '') ? '' : shortText(parts.join(', '), 255)
}

/** CMIDecimal; a range has no form, and is not told. */
function encodeNumber(answered: Extract<Answered, { type: 'numeric' }>): EncodedAnswer {
  const { response, correct } = answered
  const exact = correct.filter(({ min, max }) => min === max).map(({ min }) => min)
  const numbers = [...(response === undefined ? [] : [response]), ...exact]
  if (numbers.some((number) => plainNumber(number, 10) === undefined))
    return encodeAnswer(numberAsText(answered))
  return encode('numeric', response, exact, (number) => plainNumber(number, 10)!)
}
