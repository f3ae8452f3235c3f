import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRight } from '../../../../src/components/fill-in/gap.ts'
import { assessFillIn } from '../../../../src/components/fill-in/interaction.ts'
import { plainWithGaps, sentencesOf } from '../../../../src/components/fill-in/read.ts'
import { question, withTyped, type FillInAnswer } from '../../../../src/components/fill-in/state.ts'
import { parseModule } from '../../../../src/parse/parse-module.ts'
import { BitReader } from '../../../../src/state/bits.ts'
import { maxRecordBits, readRecord, recordBits } from '../../../../src/state/fields.ts'
import { fittingText } from '../../../../src/state/text.ts'
import { courseOf } from '../../../support/course.ts'

const gap = (answers: string[], more: object = {}) => ({ slot: 0, answers, ...more })

describe('a gap', () => {
  it.each([
    ['posiadacza', 'posiadacza'],
    ['posiadacza', '  POSIADACZA '],
    ['dług', 'dlug'],
    ['zażółć gęślą jaźń', 'Zazolc  gesla jazn'],
    ['wizę', 'WIZĘ'],
    ['„dług”', '"dlug"'],
    ['24–48', '24-48'],
    ['12', '12,0'],
    ['12,50', '12.5'],
    ['1 000', '1000'],
    ['-3', '–3']
  ])('for “%s” takes “%s”', (answer, given) => {
    expect(isRight(given, gap(['coś innego', answer]))).toBe(true)
  })

  it.each([
    ['posiadacza', 'posiadacz'],
    ['posiadacza', ''],
    ['12', '1 2'],
    ['12', '12 godzin'],
    ['1000', '100'],
    ['12,5', '125']
  ])('for “%s” does not take “%s”', (answer, given) => {
    expect(isRight(given, gap([answer]))).toBe(false)
  })

  it('that is exact wants capitals and marks as written, and any form of a number', () => {
    const exact = gap(['Straż Graniczna', '12'], { exact: true })
    expect(['Straż  Graniczna ', '12,0'].map((given) => isRight(given, exact))).toEqual([true, true])
    expect(['straż graniczna', 'Straz Graniczna'].map((given) => isRight(given, exact))).toEqual([
      false,
      false
    ])
  })
})

const body = (gaps: string) => `# Strona {#strona}\n\n:::fill-in{#q-gaps}\n${gaps}\n:::\n`
const itemOf = (gaps: string) => courseOf(body(gaps)).modules[0]!.pages[0]!.items[0]!

describe('what is kept', () => {
  it('is every answer as it was typed, in capitals too, within the room that is reckoned with', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aąłżźó 12,-őŠґї'), minLength: 1, maxLength: 30 })
    const answers = letters.map((text) => text.trim()).filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 4 }), (all) => {
        const { params } = itemOf(all.map((answer) => `Luka :gap[${answer}].`).join(' '))
        const fields = question.answer(params)
        const upper = all.reduce<FillInAnswer>(
          (answer, text, slot) =>
            withTyped(answer, slot, fittingText(text.toUpperCase().replace(/\s+/g, ' '), params.length! * 6)),
          { given: [] }
        )
        expect(upper.given.map(({ typed }) => typed)).toEqual(
          all.map((text) => text.toUpperCase().replace(/\s+/g, ' ').normalize('NFC'))
        )
        const bits = recordBits(fields, upper)
        expect(readRecord(BitReader.fromBits(bits), fields)).toEqual(upper)
        expect(bits.length).toBeLessThanOrEqual(maxRecordBits(fields))
      })
    )
  })

  it('stays with a gap to which answers are added', () => {
    expect(
      itemOf('Do :gap[posiadacza | właściciela] należy :gap[paszport].').parts.map(({ text }) => text)
    ).toEqual(['posiadacza', 'paszport'])
  })

  it('is no answer where the list of the gap has lost the word', () => {
    const key = { plainPrompt: '', gaps: [gap(['a'], { words: ['a', 'b'] })] }
    const answer = { given: [{ typed: 'c' }] }
    expect(question.isEmpty(answer, key)).toBe(true)
    expect(assessFillIn(answer, key, 'all')).toMatchObject({ credit: 0, response: [''] })
  })
})

describe('a report', () => {
  const key = {
    plainPrompt: 'Uzupełnij.',
    gaps: [gap(['a', 'b']), { slot: 3, answers: ['x', 'y', 'z'], exact: true }]
  }

  it('tells every gap by its place, and the first alternatives', () => {
    const answer = withTyped(withTyped({ given: [] }, 3, 'y'), 0, ' A ')
    expect(assessFillIn(answer, key, 'all')).toEqual({
      credit: 1,
      type: 'fill-in',
      description: 'Uzupełnij.',
      response: ['A', 'y'],
      correct: [
        ['a', 'x'],
        ['a', 'y'],
        ['a', 'z'],
        ['b', 'x'],
        ['b', 'y']
      ].map((texts) => ({ texts }))
    })
  })

  it('in part: the share of the gaps that are right', () => {
    const answer = withTyped({ given: [] }, 3, 'y')
    expect(assessFillIn(answer, key, 'partial').credit).toBe(0.5)
    expect(assessFillIn(answer, key, 'all').credit).toBe(0)
  })
})

it('each gap is named by its sentence, other gaps in it by their number', () => {
  const { blocks } = parseModule(
    'Wstęp. Do :gap[posiadacza] należy **:gap[paszport]**.\n\n- Termin to :gap[24] godz. Potem nic.\n'
  )
  expect(sentencesOf(blocks, 'pl', (n) => `luka ${n}`)).toEqual([
    'Do … należy (luka 2).',
    'Do (luka 1) należy ….',
    'Termin to … godz.'
  ])
  expect(plainWithGaps(blocks)).toBe('Wstęp. Do … należy …. Termin to … godz. Potem nic.')
})
