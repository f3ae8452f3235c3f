/** A scenario as a graph of scenes, and where a way through it leads. The element and the checks walk by these rules. */
import { applied, holds, type Condition, type Effect, type Marks } from './condition.ts'

export interface StoryChoice {
  /** Id of the scene it leads to. */
  target: string
  score: number
  if?: Condition
  set?: readonly Effect[]
}

export interface StoryNode<C extends StoryChoice = StoryChoice> {
  id: string
  /** Must hold for a choice to lead here, once its own effects are counted. */
  if?: Condition
  choices: readonly C[]
}

export interface Story<N extends StoryNode = StoryNode> {
  start: string
  nodes: readonly N[]
}

export type ChoiceOf<N extends StoryNode> = N['choices'][number]

export interface Step<N extends StoryNode> {
  node: N
  choice: ChoiceOf<N>
  /** As they were when the choice was taken. */
  marks: Marks
  /** The choices that were there. */
  open: readonly ChoiceOf<N>[]
  /** What it brought: a choice counts once on a way, however often a circle leads to it. */
  points: number
}

export interface Walk<N extends StoryNode> {
  steps: Step<N>[]
  /** The scene it leads to, what is remembered there, and the choices it has: none at an end. */
  node: N
  marks: Marks
  open: readonly ChoiceOf<N>[]
  points: number
}

export const nothingSet: Marks = new Map()

/** The choices of a scene that can be taken. */
export function openChoices<N extends StoryNode>(
  { nodes }: Story<N>,
  node: N,
  marks: Marks
): readonly ChoiceOf<N>[] {
  return node.choices.filter((choice) => {
    const target = nodes.find(({ id }) => id === choice.target)
    return target !== undefined && holds(choice.if, marks) && holds(target.if, applied(choice.set, marks))
  })
}

/** @param path numbers of the choices taken; it ends before one that this version of the scenario does not have there */
export function walk<N extends StoryNode<StoryChoice & { slot: number }>>(
  story: Story<N>,
  path: readonly number[]
): Walk<N> {
  const byId = new Map(story.nodes.map((node) => [node.id, node]))
  const steps: Step<N>[] = []
  const counted = new Set<StoryChoice>()
  let node = byId.get(story.start)!
  let marks = nothingSet
  let open = openChoices(story, node, marks)
  for (const taken of path) {
    const choice = open.find(({ slot }) => slot === taken)
    if (choice === undefined) break
    steps.push({ node, choice, marks, open, points: counted.has(choice) ? 0 : choice.score })
    counted.add(choice)
    node = byId.get(choice.target)!
    marks = applied(choice.set, marks)
    open = openChoices(story, node, marks)
  }
  return { steps, node, marks, open, points: steps.reduce((sum, { points }) => sum + points, 0) }
}
