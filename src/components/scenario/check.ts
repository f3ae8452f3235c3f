/** What an author is told of a scenario whose parts can be read: where its ways lead, and where they do not. */
import { plainText, type Directive } from '../../parse/tree.ts'
import type { Edit } from '../../shared/diagnostic.ts'
import { nearestName, suggest } from '../../shared/nearest.ts'
import type { Range } from '../../shared/range.ts'
import type { Words } from '../../shared/wording/words.ts'
import { maxOptions } from '../../standards/interaction.ts'
import type { ReadContext } from '../types.ts'
import { holds } from './condition.ts'
import {
  endingPlaces,
  isEnd,
  linked,
  mostPlaces,
  mostPoints,
  wayTo,
  type Place,
  type Search
} from './graph.ts'
import type { Choice, Debrief, Passage, ScenarioReading, SceneNode } from './read.ts'

export function checkScenario(
  block: Directive,
  reading: ScenarioReading,
  start: string,
  found: Search<SceneNode>,
  context: ReadContext
): void {
  const { nodes, debriefs } = reading
  const gaps = [reading.broken, checkTargets(block, nodes, start, context), checkNames(reading, context)]
  checkEnds(nodes, debriefs, context)
  // Of a graph with gaps nothing can be said for sure.
  if (gaps.includes(true)) return
  const reached = linked(nodes, start)
  for (const { id, range } of nodes) {
    if (!reached.has(id)) context.problem({ code: 'scenario-orphan', range, params: { id } })
    if (!leadToEnd(linked(nodes, id), nodes)) {
      context.problem({ code: 'scenario-no-end', range, params: { id } })
    }
  }
  checkWays(block, reading, found, reached, context)
}

/** True where a link leads nowhere. */
function checkTargets(
  block: Directive,
  nodes: readonly SceneNode[],
  start: string,
  { problem }: ReadContext
): boolean {
  const ids = [...new Set(nodes.map((node) => node.id))]
  let gaps = false
  const check = (target: string, range: Range, edit?: (name: string) => Edit) => {
    if (ids.includes(target)) return
    gaps = true
    const params = { target, known: ids.join(', ') }
    problem({ code: 'scenario-target', range, params, ...suggest(target, ids, edit) })
  }
  const startRange = block.attributes?.values.start?.range
  check(
    start,
    startRange ?? block.nameRange,
    startRange && ((id) => ({ range: startRange, text: `start=${id}` }))
  )
  for (const { choices, range } of nodes) {
    for (const { target, targetRange, targetPlace } of choices) {
      check(target, targetRange, targetPlace && ((id) => ({ range: targetPlace, text: `#${id}` })))
    }
    if (choices.length > maxOptions) {
      const params = { count: String(choices.length), most: String(maxOptions) }
      problem({ code: 'scenario-choices', range, params })
    }
  }
  return gaps
}

/** True where a condition asks for a name that no choice sets. */
function checkNames({ asked, set, broken }: ScenarioReading, { problem }: ReadContext): boolean {
  const raised = [...new Set(set.filter((one) => one.raised).map(({ name }) => name))]
  const unset = asked.filter(({ name }) => !raised.includes(name))
  for (const { name, range } of unset) {
    const known: Words =
      raised.length === 0 ? { en: 'none is yet', pl: 'na razie żadnej nie ma' } : raised.join(', ')
    const more = suggest(name, raised)
    problem({ code: 'scenario-name-unset', range, params: { name, known }, ...more })
  }
  // What cannot be read may ask for it.
  for (const { name, range } of broken ? [] : set) {
    if (asked.some((one) => one.name === name)) continue
    // A name that is asked for in other letters was told there.
    if (unset.some((one) => nearestName(one.name, [name]) !== undefined)) continue
    problem({ code: 'scenario-name-unused', range, params: { name } })
  }
  return unset.length > 0
}

function checkEnds(
  nodes: readonly SceneNode[],
  debriefs: readonly Debrief[],
  { problem }: ReadContext
): void {
  const ends = nodes.filter(({ choices }) => choices.length === 0)
  for (const { id, outcome, choices, range } of nodes) {
    if (outcome !== undefined && choices.length > 0) {
      problem({ code: 'scenario-outcome', range, params: { id } })
    }
  }
  for (const { outcome, range } of debriefs) {
    if (outcome !== undefined && !ends.some((end) => end.outcome === outcome)) {
      problem({ code: 'scenario-debrief-outcome', range, params: { outcome } })
    }
  }
}

/** What only shows when every way is walked with what it sets. */
function checkWays(
  block: Directive,
  { nodes, debriefs }: ScenarioReading,
  found: Search<SceneNode>,
  reached: ReadonlySet<string>,
  { problem }: ReadContext
): void {
  if (!found.whole) {
    problem({
      code: 'scenario-too-large',
      range: block.nameRange,
      params: { limit: String(mostPlaces) }
    })
    return
  }
  const places = new Map<SceneNode, Place<SceneNode>[]>()
  for (const place of found.places) places.set(place.node, [...(places.get(place.node) ?? []), place])
  const ending = endingPlaces(found)

  for (const node of nodes) {
    const { id, range } = node
    const here = places.get(node) ?? []
    if (here.length === 0) {
      if (reached.has(id)) problem({ code: 'scenario-unreachable', range, params: { id } })
      continue
    }
    const closed = node.choices.length > 0 && here.find(isEnd)
    if (closed) problem({ code: 'scenario-dead-end', range, params: { id, way: wayOf(closed) } })
    const lost = here.find((place) => !ending.has(place) && (!place.from || ending.has(place.from.place)))
    // Where no link leads to an end, that was told.
    if (lost !== undefined && leadToEnd(linked(nodes, id), nodes)) {
      problem({ code: 'scenario-stuck', range, params: { id, way: wayOf(lost) } })
    }
    for (const part of [...node.choices, ...node.passages]) never(part, here)
  }
  for (const debrief of debriefs) {
    const ends = found.places.filter(
      (place) => isEnd(place) && (debrief.outcome ?? place.node.outcome) === place.node.outcome
    )
    if (ends.length === 0) continue
    never(debrief, ends)
    for (const passage of debrief.passages) never(passage, ends)
  }

  const most = mostPoints(found)
  const best = found.places.filter((place) => isEnd(place) && place.points === most)
  const good = found.places.some((place) => isEnd(place) && place.node.outcome === 'good')
  if (most > 0 && good && !best.some(({ node }) => node.outcome === 'good')) {
    const { node } = best[0]!
    problem({
      code: 'scenario-best-end',
      range: node.range,
      params: { id: node.id, points: String(most), way: wayOf(best[0]!) }
    })
  }

  function never(part: Choice | Passage | Debrief, here: readonly Place<SceneNode>[]): void {
    if (part.ifRange === undefined || here.some(({ marks }) => holds(part.if, marks))) return
    problem({ code: 'scenario-never', range: part.ifRange })
  }
}

const leadToEnd = (ids: ReadonlySet<string>, nodes: readonly SceneNode[]): boolean =>
  nodes.some(({ id, choices }) => ids.has(id) && choices.length === 0)

/** The way to a place in the words of its choices. */
function wayOf(place: Place<SceneNode>): Words {
  const way = wayTo(place).map(({ text }) => `“${shortened(plainText(text))}”`)
  if (way.length === 0) return { en: 'the very beginning', pl: 'sam początek' }
  const shown = way.length > 6 ? [...way.slice(0, 2), '…', ...way.slice(-3)] : way
  return shown.join(' → ')
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).trimEnd()}…`
}
