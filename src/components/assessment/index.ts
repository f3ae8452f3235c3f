/**
 * A test: questions of pools, of which each learner is asked some, in an order of chance, without feedback until the
 * end. Its rules stand in the settings; the learner reads them before the start.
 */
import { array, object, template, value } from '../../shared/fragment.ts'
import type { Block, Directive, Inline } from '../../parse/tree.ts'
import type { Range } from '../../shared/range.ts'
import {
  defineComponent,
  type ComponentBlock,
  type Content,
  type Item,
  type Pool,
  type ReadContext
} from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tell } from './tell.ts'

interface PoolProps {
  draw: number
  critical?: number
  blocks: ComponentBlock[]
}

interface AssessmentProps {
  title?: Inline[]
  intro: Content[]
  pools: PoolProps[]
}

const settings = {
  pass: { type: 'number', min: 1, max: 100 },
  draw: { type: 'number', min: 1, max: 500 },
  attempts: { type: 'number', min: 1, max: 9 },
  final: { type: 'flag' },
  wait: { type: 'number', min: 1, max: 10_080 },
  minutes: { type: 'number', min: 1, max: 600 },
  repeat: { type: 'text' },
  gated: { type: 'flag' },
  compare: { type: 'text' },
  scoring: { type: 'oneOf', values: ['all', 'partial'] },
  review: { type: 'oneOf', values: ['after', 'passed', 'never'] },
  order: { type: 'oneOf', values: ['chance', 'fixed'] },
  points: { type: 'number', min: 0, max: 100 }
} as const

/** Attempts of a round, where the author names no number. */
const usualAttempts = 3

export const assessment = defineComponent<AssessmentProps, typeof settings>({
  name: 'assessment',
  form: 'container',
  example: {
    en: '::::assessment[Title]{#final-test pass=80}',
    pl: '::::assessment[Tytuł]{#test-koncowy pass=80}'
  },
  aliases: ['quiz', 'test', 'egzamin', 'sprawdzian'],
  settings,
  parts: ['pool'],
  tracked,
  tag: 'sd-assessment',
  messages,
  findings,
  tell,

  read(block, set, context) {
    const { intro, pools, items } = readPools(block, set.draw, context)
    if (items.length === 0) {
      context.problem({ code: 'assessment-empty', range: block.nameRange })
      return undefined
    }
    const {
      pass,
      attempts = pass === undefined ? 1 : usualAttempts,
      final,
      wait,
      minutes,
      gated,
      compare
    } = set
    const used = (key: keyof typeof settings) => set[key] !== undefined
    const values = block.attributes?.values
    // A mark that could not be read was told.
    if (pass === undefined && values?.pass === undefined) {
      const needsPass = (key: string, range: Range) =>
        context.problem({ code: 'setting-needs', range, params: { key, other: 'pass' } })
      const keys = (['attempts', 'wait', 'repeat', 'final'] as const).filter(used)
      keys.forEach((key) => needsPass(key, values![key]!.range))
      items.filter(({ critical }) => critical).forEach(({ range }) => needsPass('critical', range))
    }
    if (compare === undefined && values?.compare === undefined) {
      for (const { anchor, references } of items.filter((item) => item.anchor !== undefined)) {
        const { range } = references.find(({ to, id }) => to === 'question' && id === anchor)!
        context.problem({ code: 'setting-needs', range, params: { key: 'anchor', other: 'compare' } })
      }
    }
    if (used('final') && used('repeat')) {
      const params = { key: 'repeat', other: 'final' }
      context.problem({ code: 'setting-against', range: values!.repeat!.range, params })
    }
    if (compare !== undefined && compare === block.attributes?.id?.value) {
      context.problem({ code: 'compare-itself', range: values!.compare!.range })
    }
    const modules = set.repeat?.split(/[\s,]+/) ?? []
    for (const id of modules) context.refer('module', id, values!.repeat!.range)
    if (compare !== undefined) context.refer('assessment', compare, values!.compare!.range)
    const drawn = pools.reduce((sum, pool) => sum + pool.draw, 0)
    return {
      props: { intro, pools, ...(block.label === undefined ? {} : { title: block.label }) },
      item: {
        params: { drawn, attempts, pass: pass ?? 0, minutes: minutes ?? 0, wait: wait ?? 0 },
        // Each id is a group of its own: one question never takes the place of another.
        parts: items.map(({ id }) => ({ group: id, text: '' })),
        // What is neither passed nor failed is there to compare with: it does not count.
        usualPoints: pass === undefined ? 0 : 1,
        questions: items,
        pools: pools.map(poolOfItem),
        test: {
          attempts,
          scoring: set.scoring ?? 'all',
          review: set.review ?? (pass === undefined ? 'never' : 'after'),
          ...(pass === undefined ? {} : { pass }),
          ...(final === undefined ? {} : { final }),
          ...(wait === undefined ? {} : { wait }),
          ...(minutes === undefined ? {} : { minutes }),
          ...(gated === undefined ? {} : { gated }),
          ...(compare === undefined ? {} : { compare }),
          ...(modules.length === 0 ? {} : { repeat: modules }),
          ...(set.order === 'fixed' ? { fixedOrder: true as const } : {})
        }
      }
    }
  },

  compile({ title, intro, pools }, context) {
    return {
      content: object({
        title: title === undefined ? undefined : template(context.inline(title)),
        intro: intro.length === 0 ? undefined : template(context.content(intro)),
        pools: value(pools.map(poolOfItem)),
        questions: array(pools.flatMap(({ blocks }) => blocks).map((block) => context.question(block)))
      })
    }
  }
})

/** What a paper is drawn from, by ids. */
function poolOfItem({ draw, critical, blocks }: PoolProps): Pool {
  const questions = blocks.flatMap(({ item }) => item?.id ?? [])
  return { draw, questions, ...(critical === undefined ? {} : { critical }) }
}

interface PoolsReading {
  intro: Content[]
  pools: PoolProps[]
  items: Item[]
}

/** What stands before the first question or pool introduces the test. Questions outside a pool are a pool too. */
function readPools(block: Directive, draw: number | undefined, context: ReadContext): PoolsReading {
  const first = block.children.findIndex((child) => child.kind === 'directive' && context.isQuestion(child))
  const poolAt = block.children.findIndex(isPool)
  const begin = [first, poolAt].filter((at) => at >= 0)
  const from = begin.length === 0 ? block.children.length : Math.min(...begin)
  const rest = block.children.slice(from)
  const loose = context.questions(rest.filter((child) => !isPool(child)))
  const own = loose.items.length === 0 ? [] : [poolOf(block, loose, draw, undefined, context)]
  const named = rest.filter(isPool).map((child) => readPool(child, context))
  if (own.length === 0 && draw !== undefined && named.length > 0) {
    context.problem({ code: 'assessment-draw', range: block.attributes!.values.draw!.range })
  }
  const all = [...own, ...named]
  return {
    intro: context.plainContent(block.children.slice(0, from)),
    pools: all.map(({ pool }) => pool),
    items: all.flatMap(({ items }) => items)
  }
}

function isPool(block: Block): block is Directive {
  return block.kind === 'directive' && block.name === 'pool'
}

const poolSettings = {
  draw: { type: 'number', min: 1, max: 500 },
  critical: { type: 'number', min: 0, max: 500 }
} as const

function readPool(block: Directive, context: ReadContext): { pool: PoolProps; items: Item[] } {
  const { draw, critical } = context.settings(block, poolSettings)
  return poolOf(block, context.questions(block.children), draw, critical, context)
}

function poolOf(
  block: Directive,
  { blocks, items }: { blocks: ComponentBlock[]; items: Item[] },
  draw: number | undefined,
  critical: number | undefined,
  context: ReadContext
): { pool: PoolProps; items: Item[] } {
  const values = block.attributes?.values
  const checkBank = (key: 'draw' | 'critical', wanted: number, there: number) => {
    const range = values?.[key]?.range
    if (range === undefined || there >= 2 * wanted) return
    const params = { key, wanted: String(wanted), there: String(there) }
    if (wanted > there) context.problem({ code: 'pool-too-small', range, params })
    else {
      const needed = String(2 * wanted)
      context.problem({ code: 'assessment-pool-small', range, params: { ...params, needed } })
    }
  }
  const number = draw ?? items.length
  checkBank('draw', number, items.length)
  if (critical !== undefined) {
    const there = items.filter((item) => item.critical).length
    checkBank('critical', critical, there)
    if (critical <= there && critical > number) {
      const params = { wanted: String(critical), draw: String(number) }
      context.problem({ code: 'pool-critical', range: values!.critical!.range, params })
    }
    const needed = number - critical
    if (critical <= there && number <= items.length && needed > items.length - there) {
      const params = {
        draw: String(number),
        critical: String(critical),
        needed: String(needed),
        there: String(items.length - there)
      }
      context.problem({ code: 'pool-others', range: values!.critical!.range, params })
    }
  }
  return { pool: { draw: number, blocks, ...(critical === undefined ? {} : { critical }) }, items }
}
