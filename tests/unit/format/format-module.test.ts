/** Modules in one form: what is changed, and that nothing else is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileModule } from '../../../src/compile/module.ts'
import { meaningOf } from '../../../src/format/changes.ts'
import { formatModule } from '../../../src/format/format-module.ts'
import { hasErrors } from '../../../src/shared/diagnostic.ts'
import { corpus } from '../../fuzz/corpus.ts'
import { courseOf, given } from '../../fuzz/run.ts'
import { card, readTexts } from '../../support/course.ts'

const format = (body: string) => formatModule(`${card}\n${body}`).slice(card.length + 1)

describe('is changed', () => {
  it.each<[what: string, before: string, after: string]>([
    ['marks of lists', '# A\n\n* a\n* b\n\n1) c\n2) d\n', '# A\n\n- a\n- b\n\n1. c\n2. d\n'],
    ['blanks at the ends of lines', '# A  \n\nText \t\n', '# A\n\nText\n'],
    ['empty lines', '# A\nText\n\n\n\n## B\nText\n\n\n', '# A\n\nText\n\n## B\n\nText\n'],
    ['the end of the file', '# A', '# A\n'],
    ['headings', '#   A ##\n', '# A\n'],
    ['settings', '# A {  minutes="5"   #a }\n', '# A {#a minutes=5}\n'],
    [
      'the opening of a block, and empty lines around it',
      '# A\n\nText\n::: callout [T]  { kind="key" } :::\nText\n:::\nText\n',
      '# A\n\nText\n\n:::callout[T]{kind=key}\nText\n:::\n\nText\n'
    ],
    [
      'colons, from the inside',
      '# A\n\n:::scenario[T]{#s}\n::::node{#a}\nText\n::::\n:::\n',
      '# A\n\n::::scenario[T]{#s}\n:::node{#a}\nText\n:::\n::::\n'
    ],
    [
      'tables',
      '# A\n\n|a|żółć|\n|:-:|--|\n|ab\\|c|[@kk]\n',
      '# A\n\n| a     | żółć  |\n| :---: | ----- |\n| ab\\|c | [@kk] |\n'
    ]
  ])('%s', (_, before, after) => expect(format(before)).toBe(after))
})

describe('stays', () => {
  it.each([
    ['a line that is broken by two blanks', '# A\n\nOne  \ntwo\n'],
    ['code', '# A\n\n```\n* a   \n\n\n#  b\n```\n'],
    ['lists that only their marks keep apart', '# A\n\n- a\n\n* b\n'],
    ['a value in quotes that needs them', '# A\n\n:::figure{credit="Jan Kowalski"}\nText\n:::\n'],
    ['a block that is not closed', '# A\n\n::::callout\nText\n']
  ])('%s', (_, text) => expect(format(text)).toBe(text))

  it('the card', () => {
    const text = '---\ntitle:   A   \nid: b\n---\n\n# A\n'
    expect(formatModule(text)).toBe(text)
  })
})

/** Every text of the courses to begin with, and many with slips. */
const texts = corpus
  .flatMap(({ texts: files }) => Object.entries(files))
  .flatMap(([name, text]) => (name.endsWith('.md') ? [text] : []))

it('what is written says the same, and is formatted', { timeout: 120_000 }, () => {
  const assertFormatted = (text: string) => {
    const formatted = formatModule(text)
    expect(meaningOf(formatted)).toBe(meaningOf(text))
    expect(formatModule(formatted)).toBe(formatted)
  }
  for (const text of texts) assertFormatted(text)
  const mutated = given.map(
    (one) => [...courseOf(one).texts].find(([name]) => name.endsWith('.md'))?.[1] ?? ''
  )
  fc.assert(fc.property(mutated, assertFormatted), { seed: 20_261_126, numRuns: 100 })
})

/** What learners get, as code; undefined where nothing is built. */
function compiled(
  texts: Record<string, string>,
  media: readonly string[],
  withCourse: boolean
): string[] | undefined {
  const { course, diagnostics } = readTexts(texts, media, withCourse)
  if (course === undefined || hasErrors(diagnostics)) return undefined
  return course.modules.map((module) => compileModule(module, course))
}

it('learners get the same', { timeout: 120_000 }, () => {
  let built = 0
  for (const { texts, media, withCourse } of corpus) {
    const before = compiled(texts, media, withCourse)
    if (before === undefined) continue
    built++
    const formatted = Object.entries(texts).map(([name, text]) => [
      name,
      name.endsWith('.md') ? formatModule(text) : text
    ])
    expect(compiled(Object.fromEntries(formatted), media, withCourse)).toEqual(before)
  }
  expect(built).toBeGreaterThan(20)
})
