/**
 * What can happen in a scenario: every scene with everything that may be remembered there, found by walking all ways.
 * Exact up to a number of places; beyond it the answers are careful.
 */
import { applied, type Condition, type Effect, type Marks } from './condition.ts'
import {
  nothingSet,
  openChoices,
  type ChoiceOf,
  type Story,
  type StoryChoice,
  type StoryNode
} from './walk.ts'

/** A scene with what is remembered in it. */
export interface Place<N extends StoryNode> {
  node: N
  marks: Marks
  /** What can be chosen here, and where it leads; empty at an end. */
  ways: { choice: ChoiceOf<N>; to: Place<N> }[]
  /** The first way here that was found: the shortest. */
  from?: { place: Place<N>; choice: ChoiceOf<N> }
  /** Most points that a learner can have here; -1 where that is not known. */
  points: number
  /** Choices of circles that have brought their points on the way here. */
  counted: ReadonlySet<StoryChoice>
}

export interface Search<N extends StoryNode> {
  places: readonly Place<N>[]
  /** False where there are more places than were looked at. */
  whole: boolean
}

export const mostPlaces = 10_000

/** @param more what passages and debriefs ask for: it is remembered, too */
export function search<N extends StoryNode>(
  story: Story<N>,
  more: Condition = [],
  limit = mostPlaces
): Search<N> {
  const wide = explore(story, more, limit, 'wide')
  // Ends are found sooner by going deep: what is reckoned up for a part of the places is at least true of some way.
  return wide.whole ? wide : { places: explore(story, more, limit, 'deep').places, whole: false }
}

/** Points of the best way to an end. */
export function mostPoints<N extends StoryNode>({ places }: Search<N>): number {
  return Math.max(0, ...places.filter(isEnd).map(({ points }) => points))
}

export const isEnd = <N extends StoryNode>({ ways }: Place<N>): boolean => ways.length === 0

/** The choices that lead to a place. */
export function wayTo<N extends StoryNode>(place: Place<N>): ChoiceOf<N>[] {
  const way: ChoiceOf<N>[] = []
  for (let { from } = place; from !== undefined; { from } = from.place) way.unshift(from.choice)
  return way
}

/** The places from which an end can be reached; only of a whole search. */
export function endingPlaces<N extends StoryNode>({ places }: Search<N>): Set<Place<N>> {
  const before = new Map(places.map((place) => [place, [] as Place<N>[]]))
  for (const place of places) for (const { to } of place.ways) before.get(to)!.push(place)
  const ending = new Set<Place<N>>()
  const open = places.filter(isEnd)
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (ending.has(place)) continue
    ending.add(place)
    open.push(...(before.get(place) ?? []))
  }
  return ending
}

/** Ids of the scenes that links lead to from one, whatever the conditions. */
export function linked(nodes: readonly StoryNode[], from: string): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id)
    if (node === undefined || seen.has(id)) continue
    seen.add(id)
    open.push(...node.choices.map((choice) => choice.target))
  }
  return seen
}

function explore<N extends StoryNode>(
  story: Story<N>,
  more: Condition,
  limit: number,
  order: 'wide' | 'deep'
): Search<N> {
  const { nodes } = story
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const links = new Map(nodes.map(({ id }) => [id, linked(nodes, id)]))
  const asked = new Set(
    [...nodes, ...nodes.flatMap((node) => node.choices), { if: more }]
      .flatMap((part) => part.if ?? [])
      .map(({ name }) => name)
  )
  const isAsked = ({ name }: Effect) => asked.has(name)
  const number = new Map(nodes.flatMap((node) => node.choices).map((choice, i) => [choice as StoryChoice, i]))
  const known = new Map<string, Place<N>>()
  const open: Place<N>[] = []
  const at = (
    node: N,
    marks: Marks,
    counted: ReadonlySet<StoryChoice>,
    from?: Place<N>['from']
  ): Place<N> => {
    const remembered = [...asked].map((name) => marks.get(name) ?? 0)
    const scored = [...counted].map((choice) => number.get(choice)!).sort((a, b) => a - b)
    const key = [node.id, ...remembered, '', ...scored].join(' ')
    const place = known.get(key) ?? {
      node,
      marks,
      ways: [],
      points: -1,
      counted,
      ...(from === undefined ? {} : { from })
    }
    if (!known.has(key)) {
      known.set(key, place)
      open.push(place)
    }
    return place
  }

  const start = byId.get(story.start)
  if (start === undefined) return { places: [], whole: true }
  at(start, nothingSet, new Set())
  const places: Place<N>[] = []
  for (let next = 0; next < (order === 'wide' ? open.length : Infinity);) {
    const place = order === 'wide' ? open[next++] : open.pop()
    if (place === undefined) break
    if (places.length === limit) return reckoned({ places: withoutLooseEnds(places), whole: false })
    places.push(place)
    for (const choice of openChoices(story, place.node, place.marks)) {
      const marks = applied(choice.set?.filter(isAsked), place.marks)
      // Behind a choice that no way leads back to, nothing can be taken twice.
      const inCircle = links.get(choice.target)!.has(place.node.id)
      const counted = !inCircle
        ? new Set<StoryChoice>()
        : choice.score === 0
          ? place.counted
          : new Set([...place.counted, choice])
      place.ways.push({ choice, to: at(byId.get(choice.target)!, marks, counted, { place, choice }) })
    }
  }
  return reckoned({ places, whole: true })
}

/** Where the search broke off, ways lead to places nobody looked at: those are no ends. */
function withoutLooseEnds<N extends StoryNode>(places: Place<N>[]): Place<N>[] {
  const looked = new Set(places)
  return places.filter((place) => {
    if (place.ways.length === 0) return true
    place.ways = place.ways.filter(({ to }) => looked.has(to))
    return place.ways.length > 0
  })
}

/** A circle brings no points twice, so that the most points of a place are reached after finitely many steps. */
function reckoned<N extends StoryNode>(found: Search<N>): Search<N> {
  const queue = found.places.slice(0, 1)
  const waiting = new Set(queue)
  for (const start of queue) start.points = 0
  for (const place of queue) {
    waiting.delete(place)
    for (const { choice, to } of place.ways) {
      const points = place.points + (place.counted.has(choice) ? 0 : choice.score)
      if (points <= to.points) continue
      to.points = points
      if (!waiting.has(to)) queue.push(to)
      waiting.add(to)
    }
  }
  return found
}
