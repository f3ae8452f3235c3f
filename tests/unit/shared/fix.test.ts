/** Fixes: what they change in a file, and that they mend. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/shared/diagnostic.ts'
import { applicable, applyEdits } from '../../../src/shared/fix.ts'
import { card, readTexts } from '../../support/course.ts'
import { mend } from '../../support/mend.ts'

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text })

describe('edits', () => {
  it('are applied in any order', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 0, '>'), edit(1, 3, '')])).toBe('>adEf')
  })

  it('keep the rest of the file to the byte, with its mark and its line ends', () => {
    expect(applyEdits('\uFEFFa\r\nb\nc\r\n', [edit(2, 3, 'B\nB'), edit(4, 5, 'C')])).toBe(
      '\uFEFFa\r\nB\r\nB\nC\r\n'
    )
  })

  it('a text with Windows line ends changes as the same text with others', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ł', '😀', ' ') })
    fc.assert(
      fc.property(fc.array(line), fc.nat(), fc.nat(), line, (lines, from, length, own) => {
        const text = lines.join('\n')
        const start = from % (text.length + 1)
        const end = Math.min(text.length, start + (length % 9))
        const change = [edit(start, end, own)]
        expect(applyEdits(lines.join('\r\n'), change)).toBe(applyEdits(text, change).replaceAll('\n', '\r\n'))
      })
    )
  })

  it('that touch the same place wait for the next reading', () => {
    const found = (start: number, end: number, file = 'a.md') =>
      ({ file, fix: { edits: [edit(start, end, 'x')] } }) as unknown as Diagnostic
    const chosen = (...all: Diagnostic[]) =>
      applicable(all).map((one) => all.indexOf(all.find((d) => d.fix === one.fix)!))
    expect(chosen(found(0, 4), found(2, 6), found(4, 5))).toEqual([0, 2])
    expect(chosen(found(3, 3), found(3, 3))).toEqual([0])
    expect(chosen(found(0, 4), found(0, 4, 'b.md'))).toEqual([0, 1])
  })
})

/** A name in other capitals, and with the other of the two signs that join words. */
const misspelt = (name: string) =>
  fc
    .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
    .map((flags) => [...name].map((sign, i) => (flags[i] ? other(sign) : sign)).join(''))
const other = (sign: string) => (sign === '-' ? '_' : sign === '_' ? '-' : sign.toUpperCase())

const names = [
  'callout',
  'kind',
  'key',
  'choice',
  'o1',
  'dwa-slowa',
  'debt_bondage',
  'IND-001',
  'map-of-border',
  'outcome',
  'good',
  'gate',
  'scenario'
] as const

const courses = fc
  .tuple(...names.map(misspelt))
  .map(([callout, kind, key, choice, o1, page, term, fact, map, outcome, good, gate, scenario]) => ({
    'pl/01-one.md': `${card}# Strona {#dwa-slowa}

##Nagłówek

:::${callout}{${kind}=${key}}
Odnośnik [Strona pierwsza](#${page}), :term[dług]{#${term}} i liczba [@${fact}].
:::

![Mapa](../media/${map}.svg "map-of-border.svg")

:::${choice}{#q1 objective="${o1}"}
Co?

- [x] a
- [ ] b
:::

::::${scenario}{#s start=${gate}}
:::node{#gate}
Scena.

- [Dalej](<#the-end>)
:::

:::node{#the-end ${outcome}=${good}}
Koniec.
:::
::::
`,
    'glossary.csv': 'id,pl,def_pl\ndebt_bondage,dług,Dług.\n',
    'facts.yaml': 'IND-001:\n  mark: K\n'
  }))
const media = ['media/map-of-border.svg']

describe('a course with names in wrong capitals', () => {
  it('is whole once it is mended', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(courses, (texts) => {
        expect(mend(texts, media).diagnostics).toEqual([])
      }),
      { numRuns: 25 }
    )
  })
})

describe('no fix where the author has to decide', () => {
  it.each([
    ['a page would begin', '#Tytuł'],
    ['a level would be skipped', '###Tytuł'],
    ['another name is as near', ':::callot\nx\n:::']
  ])('%s', (_, body) => {
    const { diagnostics } = readTexts({ 'pl/01-one.md': `${card}# Strona {#strona}\n\n${body}\n` })
    expect(diagnostics).not.toEqual([])
    expect(applicable(diagnostics)).toEqual([])
  })

  it('two names differ in capitals alone', () => {
    const sources = 'ILO:\n  title: a\n  publisher: b\nilo:\n  title: a\n  publisher: b\n'
    const { diagnostics } = readTexts({
      'pl/01-one.md': `${card}# Strona {#strona}\n\n[@Ilo]\n`,
      'sources.yaml': sources
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['citation-unknown'])
    expect(applicable(diagnostics)).toEqual([])
  })
})
