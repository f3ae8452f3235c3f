/** The player speaks the language of the course; the languages have the same modules, pages and exercises. */
import type { Course, Module } from '../../model/course.ts'
import { playerMessages } from '../../player/messages.ts'
import { nearestName } from '../../shared/nearest.ts'
import type { Range } from '../../shared/range.ts'
import type { CheckContext, Rule } from '../rule.ts'

export const languages: Rule = (course, context) => {
  playerWords(course, context)
  const [first, ...others] = context.courses
  if (first === undefined) return
  if (course.language !== first.language) compareWithFirst(course, first, context)
  else for (const other of others) missingModules(first, other, context)
}

function playerWords({ language }: Course, { report, texts }: CheckContext): void {
  if (language in playerMessages) return
  const at = Math.max(0, (texts.get('course.yaml') ?? '').search(/^languages:/m))
  const params = { language, known: Object.keys(playerMessages).join(', ') }
  report('course.yaml', {
    code: 'language-words',
    range: { start: at, end: at + 'languages'.length },
    params
  })
}

/** A language without any module is told elsewhere. */
function missingModules(first: Course, { language, modules }: Course, context: CheckContext): void {
  if (modules.length === 0) return
  const there = new Set(modules.map(({ id }) => id))
  for (const module of first.modules) {
    if (there.has(module.id)) continue
    const params = { first: first.language, language, missing: module.id }
    context.report(module.file, { code: 'language-missing', range: rangeOfId(module, context), params })
  }
}

function compareWithFirst(course: Course, first: Course, context: CheckContext): void {
  const { language } = course
  const ids = (modules: readonly Module[]) => modules.map(({ id }) => id)
  for (const [index, module] of course.modules.entries()) {
    const twin = first.modules.find(({ id }) => id === module.id)
    if (twin !== undefined) {
      compareModules(module, twin, { first: first.language, language }, context)
      continue
    }
    const missing = without(ids(first.modules), ids(course.modules))
    context.report(module.file, {
      code: 'language-only',
      range: rangeOfId(module, context),
      params: { first: first.language, only: module.id },
      ...meant(module.id, missing, first.modules[index]?.id)
    })
  }
}

/** All that differs in one module is told at once. */
function compareModules(
  module: Module,
  twin: Module,
  names: { first: string; language: string },
  { report }: CheckContext
): void {
  const [here, there] = [thingsOf(module), thingsOf(twin)]
  const [hereIds, thereIds] = [here.map(({ id }) => id), there.map(({ id }) => id)]
  const [only, missing] = [without(hereIds, thereIds), without(thereIds, hereIds)]
  const params = { ...names, only: only.join(', '), missing: missing.join(', ') }
  if (only.length > 0) {
    const at = hereIds.indexOf(only[0]!)
    report(module.file, {
      code: missing.length > 0 ? 'language-other' : 'language-only',
      range: here[at]!.range,
      params,
      ...meant(only[0]!, missing, thereIds[at])
    })
  } else if (missing.length > 0) {
    // At what stands before the gap.
    const before = here[thereIds.indexOf(missing[0]!) - 1] ?? here[0]
    const range = before?.range ?? { start: 0, end: 0 }
    report(module.file, { code: 'language-missing', range, params })
  }
}

/** Pages, each followed by its exercises and their questions. */
function thingsOf({ pages }: Module): { id: string; range: Range }[] {
  return pages.flatMap((page) => [page, ...page.items.flatMap((item) => [item, ...(item.questions ?? [])])])
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return ids.filter((id) => !known.has(id))
}

/** The missing id that is written most alike; else the one that stands in the same place. */
function meant(id: string, missing: readonly string[], inPlace: string | undefined): { suggestion?: string } {
  const suggestion = nearestName(id, missing) ?? missing.find((other) => other === inPlace)
  return suggestion === undefined ? {} : { suggestion }
}

function rangeOfId({ file, pages }: Module, { texts }: CheckContext): Range {
  const card = /^id:.*$/m.exec(texts.get(file) ?? '')
  if (card === null) return pages[0]?.range ?? { start: 0, end: 0 }
  return { start: card.index, end: card.index + card[0].length }
}
