/** What can be counted in a course. */
import type { Course } from '../model/course.ts'
import type { FileKind, Item } from '../components/types.ts'
import { reportedAnswers, reportedItems, type ReportedAnswer } from '../compile/reported.ts'

export interface TestFigures {
  id: string
  page: string
  /** Questions on one paper, and in the bank. */
  asked: number
  bank: number
  attempts: number
  pass?: number
  final: boolean
  minutes?: number
}

export interface Figures {
  modules: number
  pages: number
  /** As the authors say it; undefined where none does. */
  minutes?: number
  objectives: number
  tests: TestFigures[]
  /** How many answers are reported when everything is answered once, scenarios left out: what they report hangs on the way. */
  answersOnce: number
  scenarios: number
  /** Statements of surveys. */
  statements: number
  files: Readonly<Record<FileKind, number>>
  /** The first exercise that reports an answer when it is checked, and its page. */
  first?: { page: string; answer: ReportedAnswer }
}

export function figuresOf(course: Course): Figures {
  const pages = course.modules.flatMap((module) => module.pages)
  const items = pages.flatMap((page) => page.items.map((item) => ({ page, item })))
  const answers = items.map(({ item }) => ({ item, answers: reportedAnswers(item) }))
  const minutes = course.modules.reduce((sum, module) => sum + (module.minutes ?? 0), 0)
  const first = reportedItems(course)
    .flatMap(({ page, answers: own }) => own.map((answer) => ({ page: page.title, answer })))
    .find(({ answer }) => answer.when === 'checked')
  const count = (when: ReportedAnswer['when']) =>
    answers.flatMap(({ answers: own }) => own).filter((answer) => answer.when === when).length
  return {
    modules: course.modules.length,
    pages: pages.length,
    objectives: course.modules.reduce((sum, { objectives }) => sum + objectives.length, 0),
    tests: items.flatMap(({ page, item }) =>
      item.test === undefined ? [] : [testFigures(page.title, item)]
    ),
    answersOnce: answers.reduce((sum, one) => sum + onceOf(one), 0),
    scenarios: count('ended'),
    statements: count('sent'),
    files: filesOf(course),
    ...(minutes === 0 ? {} : { minutes }),
    ...(first === undefined ? {} : { first })
  }
}

function testFigures(page: string, item: Item): TestFigures {
  const { pass, attempts, final = false, minutes } = item.test!
  return {
    id: item.id,
    page,
    asked: askedOf(item),
    bank: item.questions?.length ?? 0,
    attempts,
    final,
    ...(pass === undefined ? {} : { pass }),
    ...(minutes === undefined ? {} : { minutes })
  }
}

const askedOf = ({ params, questions = [] }: Item) => params.drawn ?? questions.length

function onceOf({ item, answers }: { item: Item; answers: ReportedAnswer[] }): number {
  if (item.test !== undefined) return askedOf(item)
  return answers.filter(({ when }) => when === 'checked' || when === 'sent').length
}

function filesOf({ modules }: Course): Figures['files'] {
  const used = modules.flatMap(({ pages }) => pages.flatMap(({ files }) => files))
  const count = (wanted: FileKind) =>
    new Set(used.filter(({ kind }) => kind === wanted).map(({ address }) => address)).size
  return {
    picture: count('picture'),
    video: count('video'),
    audio: count('audio'),
    captions: count('captions')
  }
}
