import { expect, it } from 'vitest'
import { playingTime } from '../../../../src/components/shared/recording/html.ts'
import { card, readTexts } from '../../../support/course.ts'
import { htmlOf } from '../../../support/html.ts'

const files = [
  'media/talk.mp4 {"width":640,"height":360,"seconds":125}',
  'media/talk.jpg',
  'media/silent.mp4'
]
const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nDzień dobry.\n'
const texts = { 'media/talk.pl.vtt': captions, 'media/talk.uk.vtt': captions, 'media/talk.vtt': captions }
const transcript = ':::transcript\nDzień dobry.\n:::\n:::\n'

it('player, captions, picture for paper, caption and transcript', () => {
  const html = htmlOf(
    `:::video\n[Rozmowa & pytania](../media/talk.mp4)\n[Українською](../media/talk.uk.vtt)\n[Po polsku](../media/talk.pl.vtt)\n\n![Dwie osoby](../media/talk.jpg)\n\nPrzy **bramce**.\n\n${transcript}`,
    texts,
    files
  )
  expect(html.replaceAll('\u00a0', ' ')).toMatchInlineSnapshot(
    `"<figure class="recording recording-video"><video controls playsinline preload="metadata" aria-label="Rozmowa &amp; pytania" width="640" height="360" poster="\${media/talk.jpg}" src="\${media/talk.mp4}"><track kind="captions" src="\${media/talk.uk.vtt}" srclang="uk" label="Українською"><track kind="captions" src="\${media/talk.pl.vtt}" srclang="pl" label="Po polsku" default></video><div class="on-paper"><img src="\${media/talk.jpg}" alt="Dwie osoby" width="720" height="360"></div><figcaption><strong class="recording-name">Rozmowa &amp; pytania</strong> <span class="recording-length">(2 min 5 s)</span><span class="on-paper"> – film do obejrzenia w kursie</span><span class="recording-words">Przy <strong>bramce</strong>.</span></figcaption><details class="fold"><summary>Transkrypcja filmu</summary><div class="folded"><p>Dzień dobry.</p></div></details></figure>"`
  )
})

const defaults = (lines: string) =>
  [
    ...htmlOf(`:::video\n[Film](../media/talk.mp4)\n${lines}\n\n${transcript}`, texts, files).matchAll(
      /srclang="(\w+)"[^>]*?(default)?>/g
    )
  ].map(([, language, shown]) => [language, shown === 'default'])

it.each([
  ['a file that names no language is in the course’s', '[A](../media/talk.vtt)', [['pl', true]]],
  ['without any in the course’s language the first are shown', '[B](../media/talk.uk.vtt)', [['uk', true]]],
  [
    'a list of links will do',
    '\n- [B](../media/talk.uk.vtt)\n- [A](../media/talk.pl.vtt)',
    [
      ['uk', false],
      ['pl', true]
    ]
  ]
])('%s', (_, lines, expected) => {
  expect(defaults(lines)).toEqual(expected)
})

it('a description of a film without sound is named by the player', () => {
  const html = htmlOf(
    ':::video{silent}\n[Film](../media/silent.mp4)\n\n:::description\nKwadrat.\n:::\n:::\n',
    {},
    files
  )
  const [, details] = /<video [^>]*aria-details="([^"]+)"/.exec(html)!
  expect(html).toContain(`<details class="fold" id="${details}"`)
})

it('a caption right under the links is mended with an empty line', () => {
  const text = `${card}# Strona {#strona}\n\n:::video\n[Film](../media/talk.mp4)\n[A](../media/talk.pl.vtt)\nPodpis.\n\n${transcript}`
  const { diagnostics } = readTexts({ ...texts, 'pl/01-one.md': text }, files)
  const [edit] = diagnostics.find(({ code }) => code === 'video-line')!.fix!.edits
  const mended = text.slice(0, edit!.range.start) + edit!.text + text.slice(edit!.range.end)
  expect(mended).toContain('(../media/talk.pl.vtt)\n\nPodpis.')
})

it.each([
  [0.2, '1 s'],
  [60, '1 min'],
  [125.4, '2 min 5 s'],
  [3661, '1 h 1 min 1 s']
])('%d seconds are %s', (seconds, words) => {
  expect(playingTime(seconds).replaceAll('\u00a0', ' ')).toBe(words)
})
