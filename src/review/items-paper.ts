/** The figures of the questions, test by test, and of practice. */
import type { Item } from '../components/types.ts'
import type { Course } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { code, pairs, table } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { courseFor, type ReviewInput } from './input.ts'
import {
  banksOf,
  counted,
  doingOf,
  keyFigures,
  moduleOf,
  poolsOf,
  restingOn,
  type Bank,
  type KeyFigures
} from './items.ts'

const words = {
  en: {
    intro:
      'Figures show whether a key can be guessed and whether the bank is large enough. They do not say whether a question is good: somebody has to read it.',
    practice: 'Practice',
    test: 'Test',
    none: 'The course has no questions with answers to pick from.',
    questions: 'Questions',
    drawn: 'On one paper',
    critical: 'Must be right',
    several: 'With several right answers',
    position: (answers: number) => `Place of the key among ${answers} answers`,
    longest: 'Key is the longest',
    shortest: 'Key is the shortest',
    length: 'Characters on average: key / other answers',
    doing: 'Asks what one does or says',
    knowing: 'The others',
    rests: (mark: string) => `Key or question rests on a fact marked ${mark}`,
    ofSingle: 'of those with one right answer',
    pools: 'What a paper is drawn from',
    poolHeads: ['Pool', 'Module', 'Questions', 'Drawn', 'Must be right: there', 'Must be right: drawn'],
    byModule: 'By module',
    byObjective: 'By objective',
    byKind: 'By kind',
    countHeads: { module: 'Module', objective: 'Objective', kind: 'Kind' },
    number: 'Questions',
    noObjective: 'without an objective',
    chance: 'by chance',
    how: 'How it is told what a question asks: it has a question word and a verb of the person who is asked (“What do you do?”), and no verb of knowing or noticing. This is a rule of thumb for the whole bank.'
  },
  pl: {
    intro:
      'Liczby pokazują, czy odpowiedź da się zgadnąć i czy pytań jest dość. Nie mówią, czy pytanie jest dobre: trzeba je przeczytać.',
    practice: 'Ćwiczenia',
    test: 'Test',
    none: 'Kurs nie ma pytań z odpowiedziami do wyboru.',
    questions: 'Pytania',
    drawn: 'W jednym zestawie',
    critical: 'Odpowiedź musi być dobra',
    several: 'Z kilkoma dobrymi odpowiedziami',
    position: (answers: number) => `Miejsce dobrej odpowiedzi wśród ${answers}`,
    longest: 'Dobra odpowiedź jest najdłuższa',
    shortest: 'Dobra odpowiedź jest najkrótsza',
    length: 'Średnia liczba znaków: dobra / pozostałe',
    doing: 'Pyta, co się robi lub mówi',
    knowing: 'Pozostałe',
    rests: (mark: string) => `Klucz lub treść opiera się na fakcie ze znakiem ${mark}`,
    ofSingle: 'spośród pytań z jedną dobrą odpowiedzią',
    pools: 'Z czego losuje się zestaw',
    poolHeads: ['Pula', 'Moduł', 'Pytania', 'Losowane', 'Krytyczne: w puli', 'Krytyczne: losowane'],
    byModule: 'Według modułów',
    byObjective: 'Według celów',
    byKind: 'Według rodzaju',
    countHeads: { module: 'Moduł', objective: 'Cel', kind: 'Rodzaj' },
    number: 'Pytania',
    noObjective: 'bez celu',
    chance: 'losowo',
    how: 'Jak rozpoznano, o co pyta pytanie: jest w nim słowo pytające i czasownik w drugiej osobie („Co robisz?”), a nie ma czasownika wiedzy ani spostrzegania. To reguła przybliżona, dla całego zbioru pytań.'
  }
}
type ItemWords = (typeof words)['en']

export function items(input: ReviewInput, language: ToolLanguage): Html {
  const said = words[language]
  const course = courseFor(input, language)
  const banks = banksOf(course).filter(({ questions }) => questions.length > 0)
  return html`
<p>${said.intro}</p>
${banks.length === 0 ? html`<p>${said.none}</p>` : banks.map((bank) => bankFigures(bank, course, said))}
<p class="quiet">${said.how}</p>
`
}

function bankFigures({ test, questions }: Bank, course: Course, said: ItemWords): Html {
  const title = test === undefined ? html`${said.practice}` : html`${said.test} ${code(test.id)}`
  const keys = keyFigures(questions)
  const doing = doingOf(questions, course.language)
  const critical = questions.filter((one) => one.critical).length
  return html`<h2>${title}</h2>
${pairs([
  [said.questions, questions.length],
  ...(test?.params.drawn === undefined ? [] : [[said.drawn, test.params.drawn] as const]),
  ...(critical === 0 ? [] : [[said.critical, critical] as const]),
  ...keyLines(keys, said),
  ...(doing === undefined
    ? []
    : [
        [said.doing, share(doing.doing.length, questions.length)] as const,
        [said.knowing, idList(doing.knowing)] as const
      ]),
  ...(['K', 'P'] as const).map((mark) => [said.rests(mark), restList(questions, course, mark)] as const)
])}
${test === undefined ? '' : pools(test, course, said)}
${counts(questions, course, said)}`
}

function keyLines(keys: KeyFigures, said: ItemWords): (readonly [string, Html | string | number])[] {
  const { single, several, positions, longest, shortest, keyLength, otherLength } = keys
  if (single === 0) return []
  return [
    ...(several === 0 ? [] : [[said.several, several] as const]),
    ...[...positions].map(
      ([answers, places]) =>
        [
          said.position(answers),
          places.map((n, i) => `${i + 1}.: ${percent(n, sum(places))}`).join(', ')
        ] as const
    ),
    [said.longest, html`${share(longest.length, single)} ${said.ofSingle}. ${idList(longest)}`],
    [said.shortest, html`${share(shortest.length, single)} ${said.ofSingle}. ${idList(shortest)}`],
    [said.length, `${keyLength} / ${otherLength}`]
  ]
}

function restList(questions: readonly Item[], course: Course, mark: string): Html {
  const resting = restingOn(course, mark)
  const found = questions.filter(({ id }) => resting.has(id))
  return html`${found.length}${found.map(
    ({ id }, i) => html`${i === 0 ? ': ' : ', '}${code(id)} (${resting.get(id)!.join(', ')})`
  )}`
}

function pools(test: Item, course: Course, said: ItemWords): Html {
  const rows = poolsOf(course, test).map((pool, i) => [
    html`${i + 1}`,
    html`${pool.modules.map(({ title }) => title).join(', ') || said.noObjective}`,
    html`${pool.questions.length}`,
    html`${pool.draw}`,
    html`${pool.criticalThere}`,
    html`${pool.critical ?? (pool.criticalThere === 0 ? 0 : said.chance)}`
  ])
  return rows.length === 0 ? html`` : table(said.pools, said.poolHeads, rows)
}

function counts(questions: readonly Item[], course: Course, said: ItemWords): Html {
  const of = (caption: string, head: string, names: readonly string[]) =>
    table(
      caption,
      [head, said.number],
      [...counted(names)].map(([name, n]) => [html`${name}`, html`${n}`])
    )
  const { module, objective, kind } = said.countHeads
  return html`
${of(
  said.byModule,
  module,
  inOrder(
    questions.map((one) => moduleOf(course, one)?.title ?? said.noObjective),
    course.modules.map(({ title }) => title)
  )
)}
${of(
  said.byObjective,
  objective,
  inOrder(
    questions.map((one) => one.objective ?? said.noObjective),
    course.modules.flatMap(({ objectives }) => objectives.map(({ id }) => id))
  )
)}
${of(
  said.byKind,
  kind,
  questions.map(({ component }) => component)
)}`
}

/** In the order of the course; what is not in it comes last. */
function inOrder(names: readonly string[], order: readonly string[]): string[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...names].sort((a, b) => rank(a) - rank(b))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const percent = (n: number, of: number) => `${Math.round((100 * n) / of)}%`
const share = (n: number, of: number) => `${n} (${percent(n, of)})`
const idList = (ids: readonly string[]): Html =>
  html`${ids.map((id, i) => html`${i === 0 ? '' : ', '}${code(id)}`)}`
