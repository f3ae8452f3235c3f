/** Answers of every type, for property tests. */
import fc from 'fast-check'
import {
  maxGaps,
  maxOptions,
  optionKey,
  targetKey,
  type Interaction
} from '../../src/standards/interaction.ts'
import type { Answered, AnswerType } from '../../src/state/tracked.ts'

const positions = Array.from({ length: maxOptions }, (_, i) => i)
const allKeys = positions.map(optionKey)
const key = fc.constantFrom(...allKeys)
const keys = fc.subarray(allKeys)
const order = fc.shuffledSubarray(allKeys, { minLength: 2 })
const pairs = fc
  .array(fc.constantFrom(...positions.map(targetKey)), { maxLength: maxOptions })
  .map((targets) => targets.map((target, i) => [optionKey(i), target] as const))

/** What a learner may type: delimiters, prefixes and line ends among it. */
export const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[,]',
        '[.]',
        '[:]',
        '{',
        '}',
        ',',
        '\n',
        '\u0085',
        '\u2028',
        '{lang=pl}',
        '{case_matters=true}'
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 })
    ),
    { maxLength: 8 }
  )
  .map((parts) => parts.join(''))
const texts = fc.array(typed, { maxLength: maxGaps + 2 })
const step = fc.record({ step: key, answer: typed })
const number = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 1e-9, 120_000, 1e21)
)
const range = fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 12 })

const forms: Record<AnswerType, fc.Arbitrary<Omit<Answered, 'type'>>> = {
  'true-false': fc.record({
    response: fc.option(fc.boolean(), { nil: undefined }),
    correct: fc.array(fc.boolean(), { maxLength: 1 })
  }),
  choice: fc.record({ response: keys, correct: fc.array(keys, { maxLength: 1 }) }),
  sequencing: fc.record({ response: order, correct: fc.array(order, { maxLength: 1 }) }),
  matching: fc.record({ response: pairs, correct: fc.array(pairs, { maxLength: 1 }) }),
  'fill-in': fc.record({
    response: texts,
    correct: some(fc.record({ texts, caseMatters: fc.boolean(), anyOrder: fc.boolean() }))
  }),
  numeric: fc.record({
    response: fc.option(number, { nil: undefined }),
    correct: some(
      fc.oneof(
        range,
        number.map((n) => ({ min: n, max: n }))
      )
    )
  }),
  likert: fc.record({ response: fc.option(key, { nil: undefined }), correct: fc.constant([] as const) }),
  performance: fc.record({
    response: fc.array(step, { maxLength: 4 }),
    correct: some(fc.record({ steps: fc.array(step, { maxLength: 4 }), anyOrder: fc.boolean() }))
  })
}

export const answered: fc.Arbitrary<Answered> = fc.oneof(
  ...Object.entries(forms).map(([type, form]) => form.map((fields) => ({ type, ...fields }) as Answered))
)

type Details = Omit<Interaction, keyof Answered>

/** Any answer, with the details that a test gives it. */
export function interactionOf(details: {
  [K in keyof Details]: fc.Arbitrary<Details[K]>
}): fc.Arbitrary<Interaction> {
  return fc
    .tuple(answered, fc.record(details))
    .map(([answer, rest]) => ({ ...answer, ...rest }) as Interaction)
}
