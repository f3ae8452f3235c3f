/** Two packages of a course → what the newer one changes for who is in the older. Pure. */
import type { StartPageData } from '../standards/start-page.ts'
import { allItems, allPages, neededPages, type Outline, type OutlineItem } from '../state/outline.ts'
import type { DifferenceCode } from './words.ts'
import type { PackagedUnit, PackageView } from './read-package.ts'

/** `lost`: somebody loses what they did. `changed`: worth knowing before. `told`: harmless. */
export type Weight = 'lost' | 'changed' | 'told'

export interface Difference {
  code: DifferenceCode
  weight: Weight
  for: 'administrators' | 'learners'
  params: Readonly<Record<string, string>>
}

export interface Comparison {
  /** The new package may take the place of the old one: nobody loses anything. */
  safeInPlace: boolean
  differences: Difference[]
}

export function compare(before: PackageView, after: PackageView): Comparison {
  const differences = [...comparePackages(before, after), ...compareUnits(before, after)]
  return { safeInPlace: differences.every(({ weight }) => weight !== 'lost'), differences }
}

const tell =
  (who: Difference['for']) =>
  (weight: Weight) =>
  (code: DifferenceCode, params: Difference['params'] = {}): Difference => ({
    code,
    weight,
    for: who,
    params
  })

const administrators = tell('administrators')
const learners = tell('learners')

function comparePackages(before: PackageView, after: PackageView): Difference[] {
  const found: Difference[] = []
  if (before.standard !== after.standard) {
    found.push(administrators('lost')('standard', { before: before.standard, after: after.standard }))
  }
  if (before.identifier !== after.identifier) {
    found.push(administrators('lost')('identifier', { before: before.identifier, after: after.identifier }))
  }
  if (before.version !== after.version) {
    found.push(administrators('told')('version', { before: before.version, after: after.version }))
  } else if (before.version !== '') {
    found.push(administrators('changed')('version-same', { version: after.version }))
  }
  if (before.title !== after.title) {
    found.push(administrators('told')('title', { before: before.title, after: after.title }))
  }
  return found
}

function compareUnits(before: PackageView, after: PackageView): Difference[] {
  const now = new Map(after.units.map((unit) => [unit.item, unit]))
  const known = new Set(before.units.map(({ item }) => item))
  return [
    ...before.units.flatMap((unit) => {
      const other = now.get(unit.item)
      if (other === undefined)
        return [administrators('lost')('item-gone', { item: unit.item, title: unit.title })]
      return compareUnit(unit, other)
    }),
    ...after.units
      .filter(({ item }) => !known.has(item))
      .map(({ item, title }) => administrators('changed')('item-new', { item, title }))
  ]
}

function compareUnit(before: PackagedUnit, after: PackagedUnit): Difference[] {
  if (before.page === undefined || after.page === undefined) {
    // Whether learners would find their work again nobody can tell.
    return [administrators('lost')(before.page === undefined ? 'foreign-old' : 'foreign-new')]
  }
  const [old, now] = [before.page, after.page]
  if (old.outline.origin !== now.outline.origin) return [learners('lost')('origin', { title: after.title })]
  return [
    ...compareFrame(old, now),
    ...comparePages(old.outline, now.outline),
    ...compareItems(old.outline, now.outline),
    ...compareTexts(before, after)
  ]
}

function compareFrame(before: StartPageData, after: StartPageData): Difference[] {
  const found: Difference[] = []
  const gone = before.languages.filter((language) => !after.languages.includes(language))
  const added = after.languages.filter((language) => !before.languages.includes(language))
  if (gone.length > 0) found.push(learners('changed')('language-gone', { languages: gone.join(', ') }))
  if (added.length > 0) found.push(learners('told')('language-new', { languages: added.join(', ') }))
  const [mark, markNow] = [before.outline.passMark, after.outline.passMark]
  if (mark !== markNow) {
    const code = mark === undefined ? 'pass-mark-new' : markNow === undefined ? 'pass-mark-gone' : 'pass-mark'
    found.push(learners('changed')(code, { before: `${mark ?? ''}`, after: `${markNow ?? ''}` }))
  }
  if (before.preset.scorm12Done !== after.preset.scorm12Done) {
    const [was, is] = [before.preset.scorm12Done, after.preset.scorm12Done]
    found.push(administrators('changed')('done-word', { before: was, after: is }))
  }
  if (before.outline.draft !== after.outline.draft) {
    found.push(learners('told')(after.outline.draft ? 'draft-now' : 'draft-over'))
  }
  return found
}

function comparePages(before: Outline, after: Outline): Difference[] {
  const [old, now] = [allPages(before), allPages(after)]
  const known = new Map(old.map((page) => [page.id, page]))
  const present = new Map(now.map((page) => [page.id, page]))
  const needed = new Set(neededPages(after).map(({ id }) => id))
  const found = old.flatMap(({ id, title, slot }) => {
    const other = present.get(id)
    if (other === undefined) return [learners('lost')('page-gone', { id, title })]
    if (other.slot !== slot) return [learners('lost')('page-number', { id, title })]
    if (other.title === title) return []
    return [learners('told')('page-title', { id, before: title, after: other.title })]
  })
  const added = now.filter(({ id }) => !known.has(id))
  for (const { id, title } of added) {
    found.push(
      needed.has(id)
        ? learners('changed')('page-new', { id, title })
        : learners('told')('page-optional', { id, title })
    )
  }
  for (const { id, title, optional } of now) {
    const was = known.get(id)
    if (was === undefined || was.optional === optional) continue
    found.push(learners('changed')(optional ? 'page-not-needed' : 'page-needed', { id, title }))
  }
  const order = (pages: readonly { id: string }[]) =>
    pages.map(({ id }) => id).filter((id) => known.has(id) && present.has(id))
  if (order(old).join() !== order(now).join()) found.push(learners('told')('pages-moved'))
  return found
}

interface Placed {
  item: OutlineItem
  /** The test that it is a question of. */
  test?: string
}

function itemsOf(outline: Outline): Map<string, Placed> {
  const all = allItems(outline).flatMap((item): Placed[] => [
    { item },
    ...(item.questions ?? []).map((question) => ({ item: question, test: item.id }))
  ])
  return new Map(all.map((one) => [one.item.id, one]))
}

function compareItems(before: Outline, after: Outline): Difference[] {
  const [old, now] = [itemsOf(before), itemsOf(after)]
  const found: Difference[] = []
  for (const [id, { item, test }] of old) {
    const other = now.get(id)
    if (other === undefined) found.push(learners('lost')('item-lost', { id }))
    else if (
      other.item.slot !== item.slot ||
      other.item.component !== item.component ||
      other.test !== test
    ) {
      found.push(learners('lost')('item-number', { id }))
    } else found.push(...compareItem(item, other.item))
  }
  for (const [id, { item, test }] of now) {
    if (old.has(id)) continue
    const question = { id, points: `${item.points}` }
    found.push(
      test === undefined
        ? learners('changed')('question-new', question)
        : learners('told')('question-in-test', { id, test })
    )
  }
  return found
}

function compareItem(before: OutlineItem, after: OutlineItem): Difference[] {
  const { id } = after
  const found: Difference[] = []
  if (before.points !== after.points) {
    found.push(learners('changed')('points', { id, before: `${before.points}`, after: `${after.points}` }))
  }
  if (before.critical !== after.critical) {
    found.push(learners('changed')(after.critical ? 'critical-now' : 'critical-over', { id }))
  }
  if (before.objective !== after.objective) {
    const name = (objective: string | undefined) => objective ?? '–'
    found.push(
      administrators('told')('objective', {
        id,
        before: name(before.objective),
        after: name(after.objective)
      })
    )
  }
  const params = differing(before.params, after.params)
  if (after.test === undefined) {
    if (params.length > 0) found.push(learners('told')('parts', { id }))
    return found
  }
  // A test's parts are its questions, which are told one by one; a limit may stand in both places.
  const rules = new Set([...differing(before.test, after.test), ...params.filter((name) => name !== 'parts')])
  if (rules.size > 0)
    found.push(learners('changed')('test-rules', { id, rules: [...rules].sort().join(', ') }))
  return found
}

/** Names of what is not the same in both. */
function differing(before: object | undefined, after: object | undefined): string[] {
  const [old, now] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))]
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name))
  )
}

function compareTexts(before: PackagedUnit, after: PackagedUnit): Difference[] {
  const titles = new Map(after.page!.outline.modules.map(({ id, title }) => [id, title]))
  return [...after.texts]
    .filter(([module, text]) => before.texts.has(module) && before.texts.get(module) !== text)
    .map(([module]) => learners('told')('texts', { module, title: titles.get(module) ?? module }))
}
