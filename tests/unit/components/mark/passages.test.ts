import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markPassages } from '../../../../src/components/mark/passages.ts'
import { assessPicks } from '../../../../src/components/shared/picking/interaction.ts'
import { parseModule } from '../../../../src/parse/parse-module.ts'
import { plainBlocks, plainText, type Inline } from '../../../../src/parse/tree.ts'
import { compileModule } from '../../../../src/compile/module.ts'
import { components } from '../../../../src/components/registry.ts'
import type { TrackingLock } from '../../../../src/config/schema.ts'
import { createCourse } from '../../../../src/model/create-course.ts'
import { card, courseOf, courseYaml } from '../../../support/course.ts'

const blocksOf = (text: string) => parseModule(text).blocks
const states = (text: string, ...passages: string[]) =>
  markPassages(blocksOf(text), passages).passages.map(({ state }) => state)
const wordsOf = (span: Inline) => plainText([span])

describe('a passage', () => {
  it('is found by its words, across line breaks and marks, whatever its capitals', () => {
    const text = '> Paszport ma **szef**, a klucz\n> do biura *też*.\n\n- Obiady są dobre.\n'
    const passages = ['paszport ma szef', 'klucz do biura też', 'Obiady są dobre']
    const found = markPassages(blocksOf(text), passages).passages
    expect(found.map((one) => (one.state === 'found' ? wordsOf(one.span) : one.state))).toEqual([
      'Paszport ma szef',
      'klucz do biura też',
      'Obiady są dobre'
    ])
  })

  it('may stand within bold words, and in a cell', () => {
    expect(states('**Paszport ma szef.**\n', 'ma szef')).toEqual(['found'])
    expect(states('| Dzień | Godziny |\n| - | - |\n| pon. | 6–22 |\n', '6–22', 'pon.')).toEqual([
      'found',
      'found'
    ])
  })

  it.each([
    ['is not there', 'Obiady są dobre.', ['obiad'], ['missing']],
    ['stands there twice', 'Dług i jeszcze dług.', ['dług'], ['twice']],
    ['shares words with another', 'Paszport ma szef.', ['Paszport ma', 'ma szef'], ['found', 'overlap']],
    ['ends amid bold words', 'Paszport **ma szef**.', ['Paszport ma'], ['mixed']],
    ['stands in a link', '[Paszport](https://example.org) ma szef.', ['Paszport'], ['mixed']],
    ['holds a link', 'Mój [paszport](https://example.org) ma szef.', ['Mój paszport ma szef'], ['mixed']],
    ['holds a term', 'Ma :term[dług]{#debt} u szefa.', ['Ma dług u szefa'], ['mixed']],
    ['goes over two paragraphs', 'Paszport ma\n\nszef.', ['ma szef'], ['missing']]
  ])('that %s is told', (_, text, passages, expected) => {
    expect(states(`${text}\n`, ...passages)).toEqual(expected)
  })

  it('leaves every word of the text where it was', () => {
    const word = fc.constantFrom('dług', '**paszport szefa**', '*klucz*', 'biuro,', 'kwota', '`kod`', '10 zł')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.nat(4),
        (words, at, length) => {
          const blocks = blocksOf(`${words.join(' ')}\n`)
          const plain = plainBlocks(blocks)
          const passage = plain
            .split(' ')
            .slice(at, at + length + 1)
            .join(' ')
          const { text, passages } = markPassages(blocks, [passage])
          expect(plainBlocks(text)).toBe(plain)
          for (const one of passages) {
            if (one.state === 'found') expect(wordsOf(one.span).toLowerCase()).toBe(passage.toLowerCase())
          }
        }
      )
    )
  })
})

const body = `# Strona {#strona}

:::mark{#q-mark}
Zaznacz oznaki.

> Obiady są dobre, a paszport ma szef.

- [x] paszport ma szef = zatrzymanie *dokumentów*
- [ ] obiady są dobre
:::
`

it('options stand in the order of the text, with the name apart from the words', () => {
  const code = compileModule(courseOf(body).modules[0]!, courseOf(body))
  expect(code).toContain('${place(0, html`Obiady są dobre`)}, a\u00a0${place(1, html`paszport ma szef`)}.')
  expect(code).toContain('"words":html`paszport ma szef`,"name":html`zatrzymanie <em>dokumentów</em>`')
  expect(courseOf(body).modules[0]!.pages[0]!.items[0]!.parts.map(({ text }) => text)).toEqual([
    'obiady są dobre',
    'paszport ma szef'
  ])
})

it('in part: what is wrongly marked takes away as much as what is right gives, and never more than there is', () => {
  const key = {
    plainPrompt: '',
    options: [true, true, true, false, false].map((right, slot) => ({ slot, right }))
  }
  const credit = (...picked: number[]) => assessPicks({ picked }, key, 'partial').credit
  expect(credit(0, 1, 2)).toBe(1)
  expect(credit(0, 1)).toBeCloseTo(2 / 3)
  expect(credit(0, 1, 3)).toBeCloseTo(1 / 3)
  expect(credit(0, 3, 4)).toBe(0)
  expect(assessPicks({ picked: [0, 1] }, key, 'all').credit).toBe(0)
})

it('passages keep their numbers where the text, their words and their order change', () => {
  const course = (text: string, list: string[]) =>
    new Map([
      ['course.yaml', courseYaml],
      [
        'pl/01-one.md',
        `${card}# Strona {#strona}\n\n:::mark{#q-mark}\nZaznacz.\n\n> ${text}\n\n${list.join('\n')}\n:::\n`
      ]
    ])
  const read = (texts: Map<string, string>, lock?: TrackingLock) =>
    createCourse({ texts, media: new Map(), components, ...(lock === undefined ? {} : { lock }) })
  const numbers = ({ courses }: ReturnType<typeof read>) => {
    const { parts, partSlots } = courses[0]!.modules[0]!.pages[0]!.items[0]!
    return Object.fromEntries(parts.map(({ text }, i) => [text, partSlots[i]]))
  }
  const first = read(
    course('Paszport ma szef. Obiady są dobre.', ['- [x] Paszport ma szef', '- [ ] Obiady są dobre'])
  )
  expect(numbers(first)).toEqual({ 'Paszport ma szef': 0, 'Obiady są dobre': 1 })
  const second = read(
    course('Obiady są bardzo dobre, mamy wolne niedziele, a paszport ma szef.', [
      '- [ ] mamy wolne niedziele',
      '- [x] paszport ma szef',
      '- [ ] Obiady są bardzo dobre'
    ]),
    first.lock
  )
  expect(numbers(second)).toEqual({
    'Obiady są bardzo dobre': 1,
    'mamy wolne niedziele': 2,
    'paszport ma szef': 0
  })
})
