/** What a page of another language has is what the page of the first language has: sources, terms, numbers, exercises. */
import type { Item } from '../../components/types.ts'
import type { Page } from '../../model/course.ts'
import { inlinesOf } from '../../model/walk.ts'
import type { Words } from '../../shared/wording/words.ts'
import { figuresOf } from '../figures.ts'
import type { Rule } from '../rule.ts'

export const translation: Rule = (course, { courses, report }) => {
  const [first] = courses
  if (first === undefined || first.language === course.language) return
  const twins = new Map(first.modules.flatMap(({ pages }) => pages).map((page) => [page.id, page]))
  for (const { file, pages } of course.modules) {
    for (const page of pages) {
      const twin = twins.get(page.id)
      if (twin === undefined) continue
      for (const { what, here, there, range } of differences(page, twin)) {
        const [only, missing] = [without(here, there), without(there, here)]
        if (only.length + missing.length === 0) continue
        const params = { what, first: first.language, only: told(only), missing: told(missing) }
        report(file, { code: 'translation-differs', range: range ?? page.range, params })
      }
    }
  }
}

interface Difference {
  what: Words
  here: readonly string[]
  there: readonly string[]
  range?: Page['range']
}

function differences(page: Page, twin: Page): Difference[] {
  const items = new Map(itemsOf(twin).map((item) => [item.id, item]))
  return [
    { what: kinds.settings, here: settingsOf(page), there: settingsOf(twin) },
    { what: kinds.sources, here: cited(page), there: cited(twin) },
    { what: kinds.terms, here: terms(page), there: terms(twin) },
    { what: kinds.numbers, here: ownFigures(page, twin), there: ownFigures(twin, page) },
    ...itemsOf(page).flatMap((item) => {
      const other = items.get(item.id)
      if (other === undefined) return []
      return [{ what: kinds.exercise, here: traits(item), there: traits(other), range: item.range }]
    })
  ]
}

const kinds = {
  settings: { en: 'the settings of the page', pl: 'ustawienia strony' },
  sources: { en: 'its sources', pl: 'źródła' },
  terms: { en: 'its terms of the glossary', pl: 'hasła ze słowniczka' },
  numbers: { en: 'its numbers', pl: 'liczby' },
  exercise: { en: 'the exercise', pl: 'ćwiczenie' }
}

function itemsOf(page: Page): Item[] {
  return page.items.flatMap((item) => [item, ...(item.questions ?? [])])
}

function settingsOf({ optional, care, audience, glossaryLinks, objectives, minutes }: Page): string[] {
  return [
    ...(optional === true ? ['optional'] : []),
    ...(care === undefined ? [] : ['care']),
    ...(audience === undefined ? [] : [audience]),
    ...(glossaryLinks === false ? ['glossary=off'] : []),
    ...(minutes === undefined ? [] : [`minutes=${minutes}`]),
    ...objectives.map((id) => `objective=${id}`)
  ]
}

function cited(page: Page): string[] {
  const keys = [...inlinesOf(page.source)].flatMap((node) => (node.kind === 'citation' ? node.keys : []))
  return [...new Set(keys.map(({ key }) => key))]
}

/** As they are written, by what stands for the same in both languages. */
function figures(page: Page): Map<string, string> {
  const texts = [...inlinesOf(page.source)].flatMap((node) =>
    node.kind === 'text' && node.filled !== true ? [node.text] : []
  )
  return new Map(texts.flatMap(figuresOf).map(({ digits, words }) => [digits, words]))
}

/** Those of one page that the other does not have. */
function ownFigures(page: Page, twin: Page): string[] {
  const others = figures(twin)
  return [...figures(page)].flatMap(([digits, words]) => (others.has(digits) ? [] : [words]))
}

function terms(page: Page): string[] {
  const ids = [...inlinesOf(page.source)].flatMap((node) =>
    node.kind === 'span' && node.name === 'term' ? (node.attributes?.id?.value ?? []) : []
  )
  return [...new Set(ids)]
}

/** What must be the same for answers to mean the same, each as it is written. */
function traits({
  component,
  objective,
  critical,
  anchor,
  ownPoints,
  answers,
  parts,
  params,
  questions
}: Item): string[] {
  return [
    component,
    ...(objective === undefined ? [] : [`objective=${objective}`]),
    ...(critical === undefined ? [] : ['critical']),
    ...(anchor === undefined ? [] : [`anchor=${anchor}`]),
    ...(ownPoints === undefined ? [] : [`points=${ownPoints}`]),
    // What a test asks is told question by question.
    ...(questions === undefined ? [`answers: ${parts.length}`] : []),
    ...(answers === undefined ? [] : [`keys: ${answers.map(({ right }) => (right ? 'x' : '_')).join(' ')}`]),
    // The room that a typed answer takes hangs on its words.
    ...Object.entries(params)
      .filter(([key]) => key !== 'length')
      .map(([key, count]) => `${key}: ${count}`)
  ]
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one))
}

function told(things: readonly string[]): string {
  return things.length === 0 ? '–' : things.join(', ')
}
