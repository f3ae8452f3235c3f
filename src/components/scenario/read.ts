/** The scenes, choices and debriefs of a scenario as they are written. */
import { parseAttributes, valueRange } from '../../parse/attributes.ts'
import {
  plainBlocks,
  type Attributes,
  type Block,
  type Directive,
  type Inline,
  type List,
  type ListItem
} from '../../parse/tree.ts'
import type { Problem } from '../../shared/diagnostic.ts'
import type { Range } from '../../shared/range.ts'
import { listWithFeedback } from '../shared/feedback-list.ts'
import type { Content, ReadContext } from '../types.ts'
import {
  contradiction,
  readCondition,
  readEffects,
  type Condition,
  type Effect,
  type Part,
  type Slip
} from './condition.ts'
import type { StoryChoice, StoryNode } from './walk.ts'

export const outcomes = ['good', 'partial', 'bad'] as const
export type Outcome = (typeof outcomes)[number]

/** A condition, and where it is written. */
interface Conditional {
  if?: Condition
  ifRange?: Range
}

export interface Choice extends StoryChoice, Conditional {
  text: Inline[]
  targetRange: Range
  /** Where the target itself stands. */
  targetPlace: Range | undefined
  consequence: Content[]
}

/** Text that may hang on a condition. */
export interface Passage extends Conditional {
  content: Content[]
  plain: string
}

export interface SceneNode extends StoryNode<Choice>, Conditional {
  range: Range
  passages: Passage[]
  outcome?: Outcome
}

export interface Debrief extends Conditional {
  range: Range
  passages: Passage[]
  outcome?: Outcome
}

export interface NamePlace {
  name: string
  range: Range
}

export interface ScenarioReading {
  nodes: SceneNode[]
  debriefs: Debrief[]
  /** Every place where a condition asks for a name. */
  asked: NamePlace[]
  /** Every place where a choice changes one; `raised` where it can be above 0 then. */
  set: (NamePlace & { raised: boolean })[]
  /** Something that decides where ways lead could not be read, and was told. */
  broken: boolean
}

const choiceSettings = {
  score: { type: 'number', min: 0, max: 999 },
  set: { type: 'text' },
  if: { type: 'text' }
} as const
const partSettings = { outcome: { type: 'oneOf', values: outcomes }, if: { type: 'text' } } as const
const whenSettings = { if: { type: 'text' } } as const

export function readScenario(block: Directive, context: ReadContext): ScenarioReading {
  const reader = new ScenarioReader(context)
  for (const child of block.children) reader.part(child)
  return reader.reading
}

class ScenarioReader {
  readonly reading: ScenarioReading = { nodes: [], debriefs: [], asked: [], set: [], broken: false }

  constructor(private readonly context: ReadContext) {}

  part(child: Block): void {
    if (child.kind === 'directive' && child.name === 'node') return this.node(child)
    if (child.kind === 'directive' && child.name === 'debrief') return this.debrief(child)
    this.context.problem({ code: 'scenario-content', range: child.range })
  }

  private node(block: Directive): void {
    const id = block.attributes?.id
    if (id === undefined) {
      const params = {
        what: { en: 'scene', pl: 'scena' },
        example: { en: ':::node{#arrival}', pl: ':::node{#przyjazd}' }
      }
      this.broken({ code: 'id-missing', range: block.nameRange, params })
      return
    }
    const { nodes } = this.reading
    if (nodes.some((other) => other.id === id.value)) {
      const first = { en: 'another scene of this scenario', pl: 'inna scena tej scenki' }
      this.broken({ code: 'id-duplicate', range: id.range, params: { id: id.value, first } })
    }
    const { outcome } = this.context.settings(block, partSettings)
    const found = listWithFeedback(block.children, isChoices, false, this.context)
    const rest = found === undefined ? block.children : [...found.before, ...found.behind]
    const choices = (found?.list.items ?? []).flatMap((item) => this.choice(item))
    if (block.children.length === 0) this.empty(block)
    nodes.push({
      id: id.value,
      range: id.range,
      passages: this.passages(rest),
      choices,
      ...(outcome === undefined ? {} : { outcome }),
      ...this.condition(block.attributes)
    })
  }

  private debrief(block: Directive): void {
    const { outcome } = this.context.settings(block, partSettings)
    if (block.children.length === 0) this.empty(block)
    this.reading.debriefs.push({
      range: block.nameRange,
      passages: this.passages(block.children),
      ...(outcome === undefined ? {} : { outcome }),
      ...this.condition(block.attributes)
    })
  }

  /** Text, cut where a passage with a condition of its own begins or ends. */
  private passages(blocks: readonly Block[]): Passage[] {
    const passages: Passage[] = []
    let open: Block[] = []
    const close = () => {
      if (open.length > 0) passages.push(this.passage(open))
      open = []
    }
    for (const block of blocks) {
      if (block.kind !== 'directive' || block.name !== 'when') {
        open.push(block)
        continue
      }
      close()
      this.context.settings(block, whenSettings)
      if (block.attributes?.values.if === undefined) {
        this.context.problem({ code: 'scenario-when', range: block.nameRange })
      }
      if (block.children.length === 0) this.empty(block)
      passages.push({ ...this.passage(this.withoutChoices(block)), ...this.condition(block.attributes) })
    }
    close()
    return passages
  }

  private passage(blocks: readonly Block[]): Passage {
    return { content: this.context.plainContent(blocks), plain: plainBlocks(blocks) }
  }

  /** Choices in a passage are meant to hang on its condition: that is written at each of them. */
  private withoutChoices({ children }: Directive): Block[] {
    return children.filter((child) => {
      if (!isChoices(child)) return true
      for (const item of child.items) {
        const link = linkOf(item)
        if (link !== undefined) this.context.take(link)
        const first = item.children[0]
        if (first?.kind !== 'paragraph') continue
        for (const node of first.children) if (node.kind === 'attributes') this.context.take(node)
      }
      this.broken({ code: 'scenario-when-choice', range: child.range })
      return false
    })
  }

  private choice(item: ListItem): Choice[] {
    const link = linkOf(item)
    const [first, ...rest] = item.children
    const behind = first?.kind === 'paragraph' ? first.children.slice(1) : []
    const unread = behind.filter(
      (node) => node.kind !== 'attributes' && !(node.kind === 'text' && node.text.trim() === '')
    )
    const slip = link !== undefined && unread.length === 1 ? slipIn(unread[0]!) : undefined
    if (link !== undefined && slip !== undefined) {
      this.context.take(link)
      this.context.take(unread[0]!)
      this.broken(slip)
      return []
    }
    if (link === undefined || unread.length > 0) {
      if (link !== undefined) this.context.take(link)
      this.broken({ code: 'scenario-choice', range: first?.range ?? item.range })
      return []
    }
    this.context.take(link)
    const consequence: Block[] = []
    for (const child of rest) {
      if (child.kind === 'quote') consequence.push(...child.children)
      else this.context.problem({ code: 'scenario-choice', range: child.range })
    }
    return [
      {
        text: link.children,
        target: link.href.slice(1),
        targetRange: link.range,
        targetPlace: link.target,
        consequence: this.context.plainContent(consequence),
        ...this.choiceSettings(behind)
      }
    ]
  }

  private choiceSettings(behind: readonly Inline[]): Pick<Choice, 'score' | 'if' | 'ifRange' | 'set'> {
    const found = behind.filter((node) => node.kind === 'attributes')
    found.forEach((node) => this.context.take(node))
    const values = Object.assign({}, ...found.map((node) => node.attributes.values)) as Attributes['values']
    const attributes: Attributes = { range: found[0]?.range ?? { start: 0, end: 0 }, values }
    const { score = 0 } = this.context.settings({ name: 'choice', attributes }, choiceSettings)
    const set = this.effects(attributes)
    return { score, ...this.condition(attributes), ...(set === undefined ? {} : { set }) }
  }

  private condition(attributes: Attributes | undefined): Conditional {
    const written = attributes?.values.if
    if (written === undefined || written.value === '') return {}
    const place = valueRange('if', written)
    const { parts, slips } = readCondition(written.value)
    this.slips('scenario-condition', slips, place, place.end !== written.range.end)
    for (const { value, ...part } of parts) {
      this.reading.asked.push({ name: value.name, range: within(place, part) })
    }
    const condition = parts.map(({ value }) => value)
    const name = contradiction(condition)
    if (name !== undefined) {
      this.broken({ code: 'scenario-contradiction', range: place, params: { name } })
    }
    return { if: condition, ifRange: place }
  }

  private effects(attributes: Attributes): Effect[] | undefined {
    const written = attributes.values.set
    if (written === undefined || written.value === '') return undefined
    const place = valueRange('set', written)
    const { parts, slips } = readEffects(written.value)
    this.slips('scenario-effect', slips, place, place.end !== written.range.end)
    for (const { value, ...part } of parts) {
      const raised = 'to' in value ? value.to > 0 : value.by > 0
      this.reading.set.push({ name: value.name, range: within(place, part), raised })
    }
    return parts.map(({ value }) => value)
  }

  private slips(code: string, slips: readonly Part<Slip>[], place: Range, quoted: boolean): void {
    for (const { value: slip, ...part } of slips) {
      const range = within(place, part)
      // Without quotes a blank would end the value.
      const instead = quoted ? slip.instead : slip.instead?.replaceAll(', ', ',')
      this.broken({
        code,
        range,
        params: { reason: slip.reason },
        ...(instead === undefined ? {} : { suggestion: instead })
      })
    }
  }

  private empty({ name, nameRange }: Directive): void {
    this.context.problem({ code: 'scenario-part-empty', range: nameRange, params: { name } })
  }

  private broken(problem: Problem<string>): void {
    this.reading.broken = true
    this.context.problem(problem)
  }
}

/** What is wrong with settings behind a choice; undefined where the text is something else. */
function slipIn(node: Inline): Problem<string> | undefined {
  if (node.kind !== 'text' || !/^\s*\{/.test(node.text)) return undefined
  const { start, end } = node.range
  const isExact = end - start === node.text.length
  const read = parseAttributes(node.text, node.text.indexOf('{'), start)
  if (read.ok) return undefined
  const range = isExact ? { start: start + read.start, end: start + read.end } : node.range
  const fix = isExact && read.fix !== undefined ? { fix: read.fix } : {}
  return { code: 'scenario-choice-settings', range, params: { reason: read.reason }, ...fix }
}

const within = ({ start }: Range, part: { start: number; end: number }): Range => ({
  start: start + part.start,
  end: start + part.end
})

/** A list is the choices as soon as one of its lines begins with a link to a scene. */
function isChoices(block: Block): block is List {
  return block.kind === 'list' && block.items.some((item) => linkOf(item) !== undefined)
}

function linkOf(item: ListItem): Extract<Inline, { kind: 'link' }> | undefined {
  const first = item.children[0]
  const link = first?.kind === 'paragraph' ? first.children[0] : undefined
  return link?.kind === 'link' && link.href.startsWith('#') ? link : undefined
}
