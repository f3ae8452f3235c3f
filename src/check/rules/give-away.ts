/** Answer keys do not give themselves away by length or place. */
import type { Item } from '../../components/types.ts'
import { pages, type Rule } from '../rule.ts'

/** Characters and share by which one answer stands out. */
const outstanding = { characters: 25, share: 1.6 }
/** Over so many questions a habit shows; up to this share it is chance. */
const habit = { questions: 10, share: 0.6 }

interface Question {
  item: Item
  file: string
  answers: readonly { text: string; right: boolean }[]
  /** The learner sees the answers in the order in which they are written. */
  isAsWritten: boolean
}

export const giveAway: Rule = (course, { report }) => {
  const questions = [...pages(course)].flatMap(({ module: { file }, page }) =>
    page.items.flatMap((item) => questionsOf(item, file))
  )
  for (const { item, file, answers } of questions) {
    const { right, wrong } = lengths(answers)
    if (right - wrong < outstanding.characters || right < wrong * outstanding.share) continue
    const params = { right: String(right), wrong: String(wrong) }
    report(file, { code: 'answer-length', range: item.range, params })
  }
  const tell = (
    code: 'answer-length-often' | 'answer-position',
    found: readonly Question[],
    all: number,
    place = 0
  ) => {
    if (all < habit.questions || found.length <= all * habit.share) return
    const ids = found.map(({ item }) => item.id).join(', ')
    const params = { count: String(found.length), all: String(all), place: String(place + 1), ids }
    report(found[0]!.file, { code, range: found[0]!.item.range, params })
  }
  const longest = questions.filter(({ answers }) => lengths(answers).right > lengths(answers).wrong)
  tell('answer-length-often', longest, questions.length)
  const asWritten = questions.filter(({ isAsWritten }) => isAsWritten)
  const places = asWritten.map(({ answers }) => answers.findIndex(({ right }) => right))
  for (const place of new Set(places)) {
    tell(
      'answer-position',
      asWritten.filter((_, i) => places[i] === place),
      asWritten.length,
      place
    )
  }
}

/** Those with one right answer among three or more: of two there is too little to choose. */
function questionsOf(item: Item, file: string): Question[] {
  const asked = item.questions ?? [item]
  const isAsWritten = item.questions === undefined || item.test?.fixedOrder === true
  return asked.flatMap((one) => {
    const answers = one.answers ?? []
    const isSingle = answers.length >= 3 && answers.filter(({ right }) => right).length === 1
    return isSingle ? [{ item: one, file, answers, isAsWritten }] : []
  })
}

function lengths(answers: Question['answers']): { right: number; wrong: number } {
  const longest = (wanted: boolean) =>
    Math.max(0, ...answers.filter(({ right }) => right === wanted).map(({ text }) => text.length))
  return { right: longest(true), wrong: longest(false) }
}
