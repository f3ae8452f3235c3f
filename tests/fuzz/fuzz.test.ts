/** A fixed sample of mutated files; `npm run test:long` reads many more. */
import { expect, it } from 'vitest'
import { card, courseYaml } from '../support/course.ts'
import { readWhole, runFuzz } from './run.ts'

it(
  'whatever stands in a file, nothing throws, and what is told has a place and words',
  { timeout: 120_000 },
  () => {
    const seed = Number(process.env.FUZZ_SEED ?? 20_261_126)
    const runs = Number(process.env.FUZZ_RUNS ?? 300)
    const { broken, ...outcome } = runFuzz({ seed, runs, path: process.env.FUZZ_PATH })
    expect(broken, broken).toBeUndefined()
    // The sample says something: some of its files have mistakes, some have none.
    if (process.env.FUZZ_PATH === undefined) {
      expect(outcome.findings).toBeGreaterThan(runs)
      expect(outcome.compiled).toBeGreaterThan(runs / 50)
    }
  }
)

/** What the walks through files found, in its shortest form. */
const found: Record<string, Record<string, string>> = {
  'a mistake at the end of a data file': { 'law.yaml': '{lang=en}#\n>   title: Kodeks\n' },
  'a setting with the name of what every object has': {
    'pl/01-one.md': `${card}# Strona {constructor#strona}\n`
  },
  'an answer that is right, but stands behind something': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n<b>- [ ] Nie.\n`
  },
  'braces behind a heading that are escaped': { 'pl/01-one.md': `${card}# Strona \\{#strona}\n` },
  'a line with a blank that does not break, in a list': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n:::steps\n1. Raz\n\n\u00a0\n   Tekst.\n\n\u00a0Dalej.\n\n2. Dwa\n:::\n`
  },
  'a data file of two signs': { 'sources.yaml': '!#' },
  'a mark that is not closed at the end of captions': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n:::video\n[Rozmowa](../media/talk.mp4)\n[Napisy](../media/talk.pl.vtt)\n:::\n`,
    'media/talk.pl.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<Dzień dobry.\n  \n'
  },
  'an empty entry under the files of a film': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n:::video\n[Rozmowa](../media/talk.mp4)\n- [x] \n\n<b><!-- x -->\n:::\n`
  },
  'a paragraph of nothing but tags in a figure': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n:::figure\n![a](../media/x.svg)\n\nPodpis.\n\n<br><br>\n:::\n`
  },
  'a heading without its blank, and a link in it': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n##\u00a0Zobacz\u00a0[stronę](#strona)\n`
  },
  'settings in the line of hyphens of a table': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n|   | Kto | Kiedy |\n| - |{#q} --- | ----- |\n| 1 | On | dziś |\n`
  },
  'a table behind a tag': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n<b>| Kto | Co |\n| --- | -- |\n| On | idzie |\n`
  },
  'somebody quoted behind brackets': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n:::quote\nNikt.\n\n- [x] - Jan\n:::\n`
  },
  'feedback of many lines that is not indented': {
    'pl/01-one.md': `${card}# Strona {#strona}\n\n:::choice{#q-1}\nCo?\n\n- [x] Tak.\n- [ ] Nie.\n${'> Wiersz.\n'.repeat(30)}:::\n`
  },
  'ids with the names of what every object has': {
    'pl/01-one.md': `${card}# Strona {#constructor}\n\n:::choice{#constructor objective=o1}\nCo?\n\n- [x] Tak\n- [ ] Nie\n:::\n`
  }
}

it.each(Object.entries(found))('%s', (_, texts) => {
  expect(() => readWhole(new Map(Object.entries({ 'course.yaml': courseYaml, ...texts })), [])).not.toThrow()
})
