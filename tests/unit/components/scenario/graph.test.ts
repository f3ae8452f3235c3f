import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostPoints, search } from '../../../../src/components/scenario/graph.ts'
import { walk } from '../../../../src/components/scenario/walk.ts'
import { card, readTexts } from '../../../support/course.ts'
import {
  allSpots,
  beginning,
  doors,
  markdownOf,
  meets,
  sceneOf,
  stories,
  type Spot,
  type TestStory
} from './story.ts'

describe('a way', () => {
  it('leads where every choice leads, under the same conditions and for the same points', () => {
    fc.assert(
      fc.property(stories, fc.array(fc.nat(99), { maxLength: 12 }), (story, picks) => {
        const path: number[] = []
        let spot: Spot = beginning
        for (const pick of picks) {
          const open = doors(story, spot)
          if (open.length === 0) break
          const { choice, to } = open[pick % open.length]!
          path.push(choice.slot)
          spot = to
        }
        const here = walk(story, path)
        expect(here.steps.map(({ choice }) => choice.slot)).toEqual(path)
        expect(here.node.id).toBe(spot.scene)
        expect(here.points).toBe(spot.points)
        expect(here.open.map(({ slot }) => slot)).toEqual(doors(story, spot).map(({ choice }) => choice.slot))
      })
    )
  })

  it('ends in front of what the scenario does not have there', () => {
    fc.assert(
      fc.property(stories, fc.array(fc.nat(20), { maxLength: 8 }), (story, path) => {
        const { steps } = walk(story, path)
        const taken = steps.map(({ choice }) => choice.slot)
        expect(taken).toEqual(path.slice(0, taken.length))
        expect(walk(story, taken).open.some(({ slot }) => slot === path[taken.length])).toBe(false)
      })
    )
  })
})

describe('the points of the best way', () => {
  it('are those of every way walked', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const spots = allSpots(story)
        fc.pre(spots !== undefined)
        const ends = spots.filter((spot) => doors(story, spot).length === 0)
        const found = search(story)
        expect(found.whole).toBe(true)
        expect(mostPoints(found)).toBe(Math.max(0, ...ends.map(({ points }) => points)))
      }),
      { numRuns: 300 }
    )
  })

  it('are never more than a way brings, where not every way can be walked', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 12 }), (story, limit) => {
        expect(mostPoints(search(story, [], limit))).toBeLessThanOrEqual(mostPoints(search(story)))
      })
    )
  })

  it('a circle brings its points once', () => {
    const story: TestStory = {
      start: 's0',
      nodes: [
        {
          id: 's0',
          choices: [
            { slot: 0, target: 's1', score: 2 },
            { slot: 1, target: 's2', score: 1 }
          ]
        },
        { id: 's1', choices: [{ slot: 2, target: 's0', score: 3 }] },
        { id: 's2', choices: [] }
      ]
    }
    expect(mostPoints(search(story))).toBe(6)
    expect(walk(story, [0, 2, 0, 2, 1]).points).toBe(6)
  })
})

describe('findings', () => {
  it('of ways are all true, and none is missing', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const spots = allSpots(story, 1500)
        fc.pre(spots !== undefined)
        expect(toldOf(story)).toEqual(expectedOf(story, spots))
      }),
      { numRuns: 150 }
    )
  })

  it('name a way that can be walked', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { code, params } of problemsOf(story)) {
          if (code !== 'scenario-dead-end' && code !== 'scenario-stuck') continue
          const way = [...String(params?.way).matchAll(/choice (\d+)/g)].map(([, slot]) => Number(slot))
          // Long ways are told with a gap.
          if (String(params?.way).includes('→ … →')) continue
          let spot: Spot = beginning
          for (const slot of way) {
            spot = doors(story, spot).find(({ choice }) => choice.slot === slot)!.to
          }
          expect(spot.scene).toBe(params?.id)
          if (code === 'scenario-dead-end') expect(doors(story, spot)).toEqual([])
          else expect(canEnd(story, spot)).toBe(false)
        }
      }),
      { numRuns: 150 }
    )
  })
})

function problemsOf(story: TestStory) {
  return readTexts({ 'pl/01-one.md': `${card}# Strona {#strona}\n\n${markdownOf(story)}` }).diagnostics
}

const ofWays = ['scenario-orphan', 'scenario-no-end', 'scenario-unreachable', 'scenario-dead-end']

/** Code and scene of each finding about a scene; how many conditions are never met; whether one can be stuck. */
function toldOf(story: TestStory) {
  const problems = problemsOf(story)
  const other = problems.filter(
    ({ code }) => ![...ofWays, 'scenario-never', 'scenario-stuck', 'scenario-name-unused'].includes(code)
  )
  expect(other).toEqual([])
  return {
    scenes: problems
      .filter(({ code }) => ofWays.includes(code))
      .map(({ code, params }) => `${code} ${String(params?.id)}`)
      .sort(),
    never: problems.filter(({ code }) => code === 'scenario-never').length,
    stuck: problems.some(({ code }) => code === 'scenario-stuck')
  }
}

function expectedOf(story: TestStory, spots: readonly Spot[]) {
  const linked = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from)) return seen
    seen.add(from)
    for (const { target } of sceneOf(story, from).choices) linked(target, seen)
    return seen
  }
  const links = linked(story.start)
  const hasEnd = (id: string) => [...linked(id)].some((to) => sceneOf(story, to).choices.length === 0)
  const scenes = story.nodes.flatMap(({ id, choices }) => {
    const here = spots.filter((spot) => spot.scene === id)
    return [
      !links.has(id) && 'orphan',
      !hasEnd(id) && 'no-end',
      links.has(id) && here.length === 0 && 'unreachable',
      choices.length > 0 && here.some((spot) => doors(story, spot).length === 0) && 'dead-end'
    ].flatMap((found) => (found === false ? [] : [`scenario-${found} ${id}`]))
  })
  const never = story.nodes.flatMap(({ id, choices }) => {
    const here = spots.filter((spot) => spot.scene === id)
    if (here.length === 0) return []
    return choices.filter((choice) => !here.some(({ numbers }) => meets(numbers, choice.if)))
  })
  return {
    scenes: scenes.sort(),
    never: never.length,
    stuck: [...new Map(spots.map((spot) => [placeOf(spot), spot])).values()].some(
      (spot) => hasEnd(spot.scene) && !canEnd(story, spot)
    )
  }
}

const placeOf = ({ scene, numbers }: Spot) => JSON.stringify([scene, Object.entries(numbers).sort()])

/** Whether any way from here comes to a scene in which nothing can be chosen. */
function canEnd(story: TestStory, from: Spot): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const next = doors(story, spot)
    if (next.length === 0) return true
    const key = placeOf(spot)
    if (seen.has(key)) continue
    seen.add(key)
    open.push(...next.map(({ to }) => to))
  }
  return false
}
