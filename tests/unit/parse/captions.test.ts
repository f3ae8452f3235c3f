/** What an author is told of each slip stands in tests/fixtures/findings/captions.txt. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCaptions } from '../../../src/parse/captions.ts'
import { applyEdits } from '../../../src/shared/fix.ts'

const srt = `1
00:00:01,000 --> 00:00:04,000
Dzień dobry. 👮
2
00:00:04,500 --> 00:01:06,500
Poproszę o dokumenty.
`

it('a subtitle file is mended into captions that say the same', () => {
  let text = srt
  for (let round = 0; round < 3; round++) {
    const [next] = readCaptions(text).problems
    if (next === undefined) break
    text = applyEdits(text, next.fix!.edits)
  }
  expect(text).toBe(`WEBVTT

1
00:00:01.000 --> 00:00:04.000
Dzień dobry. 👮

2
00:00:04.500 --> 00:01:06.500
Poproszę o dokumenty.
`)
  const { captions, problems } = readCaptions(text)
  expect(problems).toEqual([])
  expect(captions.map(({ start, end }) => [start, end])).toEqual([
    [1, 4],
    [4.5, 66.5]
  ])
})

it('whatever stands in a file, nothing throws, and each finding has its place in it', () => {
  const pieces = [
    'WEBVTT',
    '\n',
    '\n\n',
    '00:01.000 --> 00:02.000',
    '00:00:03,5 -->',
    'NOTE',
    'STYLE',
    '<v A>'
  ]
  const more = [
    '</v>',
    '<ruby><rt>',
    '&amp;',
    '&',
    '<',
    ' align:start',
    '12',
    'słowa',
    '👮',
    '\t',
    '-->',
    '\0'
  ]
  const text = fc.array(fc.constantFrom(...pieces, ...more)).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (written) => {
      for (const { range } of readCaptions(written).problems) {
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThanOrEqual(written.length)
      }
    }),
    { numRuns: 2000 }
  )
})
