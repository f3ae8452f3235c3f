/** What a learner did, in words that a help desk can read out. */
import { describe as group, expect, it } from 'vitest'
import { resumeDataIn } from '../../../src/cli/commands/decode.ts'
import { describe, itemsOf, type Told } from '../../../src/compile/describe.ts'
import { createOutline } from '../../../src/compile/launch.ts'
import { emptyLock } from '../../../src/config/schema.ts'
import { encode, nothingCarried, nothingSaved, type Saved } from '../../../src/state/codec.ts'
import { courseOf } from '../../support/course.ts'
import { registry } from '../../support/outline.ts'

const course = courseOf(`
# Pytania {#questions}

:::choice{#q}
Co robisz?

- [x] notuję
- [ ] czekam
:::

# Brama {#gate}

::::scenario[Brama]{#s}
:::node{#start}
Stoisz przy bramie.

- [pytam](#end){score=2}
- [odchodzę](#end)
:::
:::node{#end}
Koniec.
:::
::::

# Test {#test}

:::::assessment[Test]{#t pass=80 attempts=2}
::::pool{draw=2}
:::choice{#t-a critical}
Pierwsze?

- [x] tak
- [ ] nie
:::
:::choice{#t-b}
Drugie?

- [ ] raz
- [x] dwa
:::
::::
:::::
`)
const outline = createOutline(course)
const items = itemsOf(course)
const paper = (a: number[], b: number[]) => ({
  known: new Map([
    ['t-a', { credit: a.includes(0) ? 100 : 0, picked: a }],
    ['t-b', { credit: b.includes(1) ? 100 : 0, picked: b }]
  ]),
  unread: new Map()
})
const saved: Saved = {
  ...nothingSaved,
  page: 'gate',
  visited: new Set(['questions', 'gate']),
  marked: new Set(['gate']),
  copy: { nonce: 35, revision: 7 },
  records: new Map<string, Record<string, unknown>>([
    ['q', { picked: [1], attempts: 2, checked: true, right: false }],
    ['s', { path: [0], done: true, best: 100 }],
    [
      't',
      {
        passed: false,
        best: 50,
        taken: true,
        failed: false,
        rounds: 0,
        seen: [],
        attempts: [
          {
            seed: 1,
            finished: true,
            passed: false,
            score: 50,
            seconds: 0,
            endedAt: 0,
            paper: paper([1], [1])
          },
          { seed: 2, finished: false, passed: false, score: 0, seconds: 0, endedAt: 0, paper: paper([0], []) }
        ]
      }
    ]
  ]),
  carried: { ...nothingCarried, records: new Map([[9, [1, 0]]]), visited: [3] }
}
const text = encode(saved, outline, registry)

const wordsOf = ({ sections }: Told) =>
  sections.flatMap(({ title, entries }) => [title, ...entries.flatMap((one) => [one.title, ...one.lines])])

it('everything is told in the words of the course', () => {
  const told = describe(text, { outline, items })
  expect(told.problem).toBeUndefined()
  expect(wordsOf(told)).toEqual([
    'Kurs próbny (demo 1.0.0, pl)',
    'Result: not completed, score so far 50 %',
    'Place: Brama (gate)',
    'Saved: change 7 of attempt z',
    'Pages: 2 of 3 opened',
    'Pytania (questions)',
    'Brama (gate), with a bookmark',
    'Exercises: 2 of 3 done',
    'Pytania › choice q',
    'picked “czekam”',
    'checked twice, the last time not right',
    'Brama › scenario s',
    'way taken: start: “pytam”',
    'an end was reached, best result 100 %',
    'Test › assessment t',
    'not passed, best result 50 %, 80 % needed',
    'attempt 1 of 2: finished with 50 %, not passed',
    '  t-a: picked “nie”, 0 % of its points, had to be right',
    '  t-b: picked “dwa”, 100 % of its points',
    'attempt 2 of 2: running',
    '  t-a: picked “tak”, 100 % of its points, had to be right',
    '  t-b: no answer picked, 0 % of its points',
    'Carried along unread',
    'page number 3: of a newer version of the course',
    'exercise number 9: of a newer version of the course'
  ])
})

it('in Polish, where that is asked for', () => {
  const told = wordsOf(describe(text, { language: 'pl', outline, items }))
  expect(told).toEqual([
    'Kurs próbny (demo 1.0.0, pl)',
    'Wynik: kurs nieukończony, punkty do tej pory 50%',
    'Miejsce: Brama (gate)',
    'Zapis: zmiana 7 w podejściu z',
    'Strony: otwarte 2 z 3',
    'Pytania (questions)',
    'Brama (gate), z zakładką',
    'Ćwiczenia: wykonane 2 z 3',
    'Pytania › choice q',
    'zaznaczono: „czekam”',
    'sprawdzono dwa razy, ostatnio niedobrze',
    'Brama › scenario s',
    'wybrana droga: start: „pytam”',
    'scenka zakończona, najlepszy wynik 100%',
    'Test › assessment t',
    'niezaliczony, najlepszy wynik 50%, wymagane 80%',
    'podejście 1 z 2: zakończone z wynikiem 50%, niezaliczone',
    '  t-a: zaznaczono: „nie”, 0% punktów za to pytanie, musiało być dobrze',
    '  t-b: zaznaczono: „dwa”, 100% punktów za to pytanie',
    'podejście 2 z 2: trwa',
    '  t-a: zaznaczono: „tak”, 100% punktów za to pytanie, musiało być dobrze',
    '  t-b: nie zaznaczono odpowiedzi, 0% punktów za to pytanie',
    'Przechowywane bez odczytu',
    'strona o numerze 3: z nowszej wersji kursu',
    'ćwiczenie o numerze 9: z nowszej wersji kursu'
  ])
})

it('with the outline alone answers are told by number', () => {
  expect(wordsOf(describe(text, { outline }))).toContain('picked number 2')
})

it('what the author took out is told by its name', () => {
  const retired = { pages: {}, items: { old: { slot: 9, version: '1.2.0' } } }
  const told = wordsOf(describe(text, { outline, lock: { ...emptyLock, retired } }))
  expect(told).toContain('exercise number 9: old, taken out of the course with version 1.2.0')
})

group('what cannot be read is said', () => {
  const problem = (data: string) => describe(data, { outline }).problem
  it.each([
    ['', 'There are no resume data'],
    [
      encode(saved, { ...outline, origin: 7 }, registry),
      'belong to another course, or to a package that was built with another tracking.lock.json'
    ],
    ['{"bookmark":3}', 'These are no resume data of scormdown'],
    ['2QFg', 'of format 2'],
    [text.slice(0, -4), 'The end is missing']
  ])('%j', (data, words) => expect(problem(data)).toContain(words))
  it('what stands before a cut is told all the same', () => {
    expect(wordsOf(describe(text.slice(0, -4), { outline }))).toContain('Pytania (questions)')
  })
})

it.each([
  `cmi.suspend_data=${text}`,
  `  "cmi.suspend_data": "${text}",\n`,
  `'${text}'`,
  `„${text}”`,
  `${text.slice(0, 9)}\r\n  ${text.slice(9)}`
])('%j is read as people paste it', (pasted) => expect(resumeDataIn(pasted)).toBe(text))
