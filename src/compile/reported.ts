/** What an LMS will be told of the items of a course: for papers that explain its reports, and for docs. */
import type { Item, KeyWords, Reported } from '../components/types.ts'
import type { Course, Module, Page } from '../model/course.ts'
import type { Interaction } from '../standards/interaction.ts'

export interface ReportedAnswer {
  /** As it is reported when everything is answered right; where nothing is right, with one of the answers. */
  interaction: Interaction
  /** `finished`: together with the other questions of a test, when an attempt ends. */
  when: Reported['when'] | 'finished'
  keys: readonly KeyWords[]
  targets: readonly KeyWords[]
}

export interface ReportedItem {
  module: Module
  page: Page
  item: Item
  answers: ReportedAnswer[]
}

/** Items of which something is reported, in reading order. */
export function reportedItems({ modules }: Course): ReportedItem[] {
  return modules.flatMap((module) =>
    module.pages.flatMap((page) =>
      page.items
        .map((item) => ({ module, page, item, answers: reportedAnswers(item) }))
        .filter(({ answers }) => answers.length > 0)
    )
  )
}

export function reportedAnswers(item: Item): ReportedAnswer[] {
  const own = (item.reports ?? []).map((reported) => reportedAnswer(item, reported))
  const asked = (item.questions ?? []).flatMap((question) =>
    (question.reports ?? []).map((reported) => {
      const { interaction, ...rest } = reportedAnswer(question, reported)
      const id = `${item.id}.${interaction.id}`
      return { ...rest, interaction: { ...interaction, id }, when: 'finished' as const }
    })
  )
  return [...own, ...asked]
}

function reportedAnswer(item: Item, reported: Reported): ReportedAnswer {
  const { answered, description, when, keys, targets = [], weightless } = reported
  const { result = answered.correct.length === 0 ? 'neutral' : 'right' } = reported
  return {
    interaction: {
      ...answered,
      id: idOf(item, reported),
      description,
      result,
      weighting: weightless ? 0 : item.points,
      ...(item.objective === undefined ? {} : { objectives: [item.objective] })
    },
    when,
    keys,
    targets
  }
}

/** Numbers of parts are told from 1: see the component's own interactions. */
function idOf({ id, partSlots }: Item, { of }: Reported): string {
  if (of === undefined) return id
  return typeof of === 'string' ? `${id}.${of}` : `${id}.${(partSlots[of.part] ?? of.part) + 1}`
}
