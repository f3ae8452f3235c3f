/**
 * Scenarios of chance, and a second opinion on them: every way is walked with nothing left out, in other words than
 * the component's own.
 */
import fc from 'fast-check'
import type { Condition, Effect } from '../../../../src/components/scenario/condition.ts'
import type { Story } from '../../../../src/components/scenario/walk.ts'

export interface TestChoice {
  slot: number
  target: string
  score: number
  if?: Condition
  set?: readonly Effect[]
}
export interface TestNode {
  id: string
  if?: Condition
  choices: TestChoice[]
}
export type TestStory = Story<TestNode> & { nodes: TestNode[] }

const names = ['asked', 'trust', 'lęk']

const test = (name: string): fc.Arbitrary<Condition[number]> =>
  fc.constantFrom(
    { name, least: 1, most: 99 },
    { name, least: 0, most: 0 },
    { name, least: 2, most: 99 },
    { name, least: 0, most: 1 }
  )

const condition: fc.Arbitrary<Condition> = fc
  .subarray(names, { minLength: 1, maxLength: 2 })
  .chain((asked) => fc.tuple(...asked.map(test)))

const effect: fc.Arbitrary<Effect> = fc
  .constantFrom(...names)
  .chain((name) =>
    fc.constantFrom<Effect>({ name, to: 1 }, { name, to: 0 }, { name, by: 1 }, { name, by: -1 })
  )

const rarely = <T>(arbitrary: fc.Arbitrary<T>, freq: number) => fc.option(arbitrary, { nil: undefined, freq })

/** Up to five scenes; mostly onwards, sometimes back. Every name that is asked for is set somewhere. */
export const stories: fc.Arbitrary<TestStory> = fc
  .array(
    fc.record({
      if: rarely(condition, 1),
      choices: fc.array(
        fc.record({
          far: fc.integer({ min: -2, max: 4 }),
          score: fc.integer({ min: 0, max: 3 }),
          if: rarely(condition, 2),
          set: rarely(fc.array(effect, { minLength: 1, maxLength: 2 }), 3)
        }),
        { maxLength: 3 }
      )
    }),
    { minLength: 2, maxLength: 5 }
  )
  .map((drafts) => {
    let slot = 0
    const last = drafts.length - 1
    const raised = new Set(
      drafts
        .flatMap(({ choices }, i) => (i === last ? [] : choices))
        .flatMap(({ set }) => set ?? [])
        .filter((change) => ('to' in change ? change.to > 0 : change.by > 0))
        .map(({ name }) => name)
    )
    const known = (wanted: Condition | undefined) => {
      const left = wanted?.filter(({ name }) => raised.has(name)) ?? []
      return left.length === 0 ? {} : { if: left }
    }
    const nodes = drafts.map((draft, i) => ({
      id: `s${i}`,
      ...(i === 0 ? {} : known(draft.if)),
      choices: (i === last ? [] : draft.choices).map(({ far, score, set, if: wanted }) => ({
        slot: slot++,
        target: `s${Math.max(0, Math.min(last, i + far))}`,
        score,
        ...known(wanted),
        ...(set === undefined ? {} : { set })
      }))
    }))
    return { start: 's0', nodes }
  })

/** Where a learner is: numbers of all names, and which choices have brought their points. */
interface Spot {
  scene: string
  numbers: Record<string, number>
  brought: readonly number[]
  points: number
}

export const beginning: Spot = { scene: 's0', numbers: {}, brought: [], points: 0 }

const meets = (numbers: Record<string, number>, wanted: Condition | undefined) =>
  wanted === undefined ||
  wanted.every(({ name, least, most }) => (numbers[name] ?? 0) >= least && (numbers[name] ?? 0) <= most)

function changed(numbers: Record<string, number>, set: readonly Effect[] = []): Record<string, number> {
  const after = { ...numbers }
  for (const change of set) {
    const before = after[change.name] ?? 0
    after[change.name] = Math.min(99, Math.max(0, 'to' in change ? change.to : before + change.by))
  }
  return after
}

const sceneOf = (story: TestStory, id: string) => story.nodes.find((node) => node.id === id)!

/** Everything that can be chosen at a spot, with the spot it leads to. */
export function doors(story: TestStory, spot: Spot): { choice: TestChoice; to: Spot }[] {
  return sceneOf(story, spot.scene).choices.flatMap((choice) => {
    const numbers = changed(spot.numbers, choice.set)
    if (!meets(spot.numbers, choice.if) || !meets(numbers, sceneOf(story, choice.target).if)) return []
    const again = spot.brought.includes(choice.slot)
    const to = {
      scene: choice.target,
      numbers,
      brought: again ? spot.brought : [...spot.brought, choice.slot].sort((a, b) => a - b),
      points: spot.points + (again ? 0 : choice.score)
    }
    return [{ choice, to }]
  })
}

/** Every spot that any way leads to; undefined where there are too many to look at each. */
export function allSpots(story: TestStory, limit = 6000): Spot[] | undefined {
  const seen = new Map<string, Spot>()
  const open = [beginning]
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const { scene, numbers, brought } = spot
    const key = JSON.stringify([scene, names.map((name) => numbers[name] ?? 0), brought])
    if (seen.has(key)) continue
    if (seen.size === limit) return undefined
    seen.set(key, spot)
    open.push(...doors(story, spot).map(({ to }) => to))
  }
  return [...seen.values()]
}

export { meets, sceneOf }
export type { Spot }

// As an author writes it

const testText = ({ name, least, most }: Condition[number]) =>
  most === 0 ? `!${name}` : most < 99 ? `${name}<=${most}` : least === 1 ? name : `${name}>=${least}`
const effectText = (change: Effect) =>
  'to' in change
    ? `${change.to === 0 ? '!' : ''}${change.name}`
    : `${change.name}${change.by < 0 ? '-' : '+'}${Math.abs(change.by)}`
export const conditionText = (wanted: Condition) => wanted.map(testText).join(', ')
export const effectsText = (set: readonly Effect[]) => set.map(effectText).join(', ')

export function markdownOf(story: TestStory): string {
  const settings = (part: { if?: Condition; set?: readonly Effect[] }) =>
    [
      part.if === undefined ? '' : ` if="${conditionText(part.if)}"`,
      part.set === undefined ? '' : ` set="${effectsText(part.set)}"`
    ].join('')
  const nodes = story.nodes.map((node) => {
    const choices = node.choices.map(
      (choice) => `- [choice ${choice.slot}](#${choice.target}) {score=${choice.score}${settings(choice)}}`
    )
    return `:::node{#${node.id}${settings(node)}}\nScene ${node.id}.\n\n${choices.join('\n')}\n:::`
  })
  return `::::scenario{#s start=${story.start}}\n${nodes.join('\n\n')}\n::::\n`
}
