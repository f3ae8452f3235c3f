/** A branching scenario: scenes (`:::node`) with choices that are links to the next scene. */
import { array, object, template, value } from '../../shared/fragment.ts'
import {
  plainBlocks,
  plainText,
  type Block,
  type Directive,
  type Inline,
  type List,
  type ListItem
} from '../../parse/tree.ts'
import type { Edit } from '../../shared/diagnostic.ts'
import { suggest } from '../../shared/nearest.ts'
import type { Range } from '../../shared/range.ts'
import { maxOptions } from '../../standards/interaction.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { leadingToAnEnd, longestWay, reachable } from './graph.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tell } from './tell.ts'

const outcomes = ['good', 'partial', 'bad'] as const
type Outcome = (typeof outcomes)[number]

interface Choice {
  text: Inline[]
  target: string
  targetRange: Range
  /** Where the target itself stands. */
  targetPlace: Range | undefined
  score: number
  consequence: Content[]
}

interface SceneNode {
  id: string
  range: Range
  content: Content[]
  plain: string
  choices: Choice[]
  outcome?: Outcome
}

interface ScenarioProps {
  title?: Inline[]
  start: string
  nodes: SceneNode[]
  /** Points of the best way. */
  points: number
}

const settings = {
  start: { type: 'text' },
  objective: { type: 'text' },
  points: { type: 'number', min: 0, max: 100 }
} as const

const nodeSettings = { outcome: { type: 'oneOf', values: outcomes } } as const

export const scenario = defineComponent<ScenarioProps, typeof settings>({
  name: 'scenario',
  form: 'container',
  example: '::::scenario[Title]{#name start=first-scene}',
  settings,
  parts: ['node'],
  tracked,
  tag: 'sd-scenario',
  messages,
  tell,

  read(block, { start }, context) {
    const nodes = readNodes(block, context)
    if (nodes.length === 0) {
      context.problem({ code: 'scenario-empty', range: block.nameRange })
      return undefined
    }
    const first = start ?? nodes[0]!.id
    checkGraph(block, nodes, first, context)
    const way = longestWay(nodes, first)
    const props: ScenarioProps = { start: first, nodes, points: way.points }
    return {
      props: block.label === undefined ? props : { ...props, title: block.label },
      item: {
        // Circles let a learner walk longer than the longest straight way: room for going round once more.
        params: { steps: Math.max(way.steps, nodes.length) * 2 },
        parts: nodes.flatMap(({ id, choices }) =>
          choices.map(({ text }) => ({ group: id, text: plainText(text) }))
        ),
        usualPoints: way.points > 0 ? 1 : 0
      }
    }
  },

  compile({ title, start, nodes, points }, context) {
    const slots = context.item?.partSlots.values()
    return {
      content: object({
        title: title === undefined ? undefined : template(context.inline(title)),
        start: value(start),
        points: value(points),
        nodes: array(
          nodes.map((node) =>
            object({
              id: value(node.id),
              content: template(context.content(node.content)),
              plain: value(node.plain),
              outcome: node.outcome === undefined ? undefined : value(node.outcome),
              choices: array(
                node.choices.map((choice) =>
                  object({
                    slot: value(slots?.next().value),
                    text: template(context.inline(choice.text)),
                    target: value(choice.target),
                    score: value(choice.score),
                    consequence:
                      choice.consequence.length === 0
                        ? undefined
                        : template(context.content(choice.consequence))
                  })
                )
              )
            })
          )
        )
      })
    }
  }
})

function readNodes(block: Directive, context: ReadContext): SceneNode[] {
  const nodes: SceneNode[] = []
  for (const child of block.children) {
    if (child.kind !== 'directive' || child.name !== 'node') {
      context.problem({ code: 'scenario-content', range: child.range })
      continue
    }
    const node = readNode(child, context)
    if (node === undefined) continue
    if (nodes.some((other) => other.id === node.id)) {
      const first = { en: 'another scene of this scenario', pl: 'inna scena tego scenariusza' }
      context.problem({ code: 'id-duplicate', range: node.range, params: { id: node.id, first } })
    }
    nodes.push(node)
  }
  return nodes
}

function readNode(block: Directive, context: ReadContext): SceneNode | undefined {
  const id = block.attributes?.id
  if (id === undefined) {
    const params = { what: { en: 'scene', pl: 'scena' }, example: ':::node{#arrival}' }
    context.problem({ code: 'id-missing', range: block.nameRange, params })
    return undefined
  }
  const { outcome } = context.settings(block, nodeSettings)
  const list = block.children.findLast((child): child is List => child.kind === 'list' && isChoices(child))
  const rest = block.children.filter((child) => child !== list)
  return {
    id: id.value,
    range: id.range,
    content: context.plainContent(rest),
    plain: plainBlocks(rest),
    choices: (list?.items ?? []).flatMap((item) => readChoice(item, context)),
    ...(outcome === undefined ? {} : { outcome })
  }
}

/** A list is the choices as soon as one of its lines begins with a link to a scene. */
function isChoices(list: List): boolean {
  return list.items.some((item) => linkOf(item) !== undefined)
}

function linkOf(item: ListItem): Extract<Inline, { kind: 'link' }> | undefined {
  const first = item.children[0]
  const link = first?.kind === 'paragraph' ? first.children[0] : undefined
  return link?.kind === 'link' && link.href.startsWith('#') ? link : undefined
}

function readChoice(item: ListItem, context: ReadContext): Choice[] {
  const link = linkOf(item)
  const [first, ...rest] = item.children
  const behind = first?.kind === 'paragraph' ? first.children.slice(1) : []
  const unread = behind.filter(
    (node) => node.kind !== 'attributes' && !(node.kind === 'text' && node.text.trim() === '')
  )
  if (link !== undefined) context.take(link)
  if (link === undefined || unread.length > 0) {
    context.problem({ code: 'scenario-choice', range: first?.range ?? item.range })
    return []
  }
  const consequence: Block[] = []
  for (const child of rest) {
    if (child.kind === 'quote') consequence.push(...child.children)
    else context.problem({ code: 'scenario-choice', range: child.range })
  }
  return [
    {
      text: link.children,
      target: link.href.slice(1),
      targetRange: link.range,
      targetPlace: link.target,
      score: readScore(behind, context),
      consequence: context.plainContent(consequence)
    }
  ]
}

function readScore(nodes: readonly Inline[], context: ReadContext): number {
  let score = 0
  for (const node of nodes) {
    if (node.kind !== 'attributes') continue
    context.take(node)
    for (const [key, { value: written, range }] of Object.entries(node.attributes.values)) {
      if (key !== 'score') {
        context.problem({ code: 'setting-unknown', range, params: { name: 'choice', key, known: 'score' } })
      } else if (!/^\d{1,3}$/.test(written)) {
        const expected = { en: 'a whole number from 0 to 999', pl: 'liczbę całkowitą od 0 do 999' }
        context.problem({ code: 'setting-value', range, params: { key, value: written, expected } })
      } else {
        score = Number(written)
      }
    }
  }
  return score
}

function checkGraph(
  block: Directive,
  nodes: readonly SceneNode[],
  start: string,
  context: ReadContext
): void {
  const ids = [...new Set(nodes.map((node) => node.id))]
  const known = ids.join(', ')
  const missing = (target: string, range: Range, edit?: (id: string) => Edit) =>
    context.problem({
      code: 'scenario-target',
      range,
      params: { target, known },
      ...suggest(target, ids, edit)
    })
  if (!ids.includes(start)) {
    const range = block.attributes?.values.start?.range ?? block.nameRange
    missing(start, range, (id) => ({ range, text: `start=${id}` }))
  }
  for (const node of nodes) {
    for (const { target, targetRange, targetPlace: range } of node.choices) {
      if (ids.includes(target)) continue
      missing(target, targetRange, range && ((id) => ({ range, text: `#${id}` })))
    }
    if (node.choices.length > maxOptions) {
      context.problem({
        code: 'question-options',
        range: node.range,
        params: { count: String(node.choices.length) }
      })
    }
  }
  const ending = leadingToAnEnd(nodes)
  const reached = reachable(nodes, start)
  for (const node of nodes) {
    if (!ending.has(node.id))
      context.problem({ code: 'scenario-no-end', range: node.range, params: { id: node.id } })
    // From a start that does not exist nothing is reached: that was told above.
    if (ids.includes(start) && !reached.has(node.id))
      context.problem({ code: 'scenario-orphan', range: node.range, params: { id: node.id } })
  }
}
