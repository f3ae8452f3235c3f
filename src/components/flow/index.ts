/** A path: who does what and passes on to whom, where it branches and joins. Lists that look like a drawing, no element. */
import { plainText, type Block, type Inline, type List, type ListItem } from '../../parse/tree.ts'
import { text, type Fragment } from '../../shared/fragment.ts'
import { readList } from '../shared/list-block.ts'
import { readNamedLine, splitLead, type NamedLine } from '../shared/named-line.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface Station {
  line: NamedLine
  /** How its branches belong together; empty where its own words say so. */
  lead: Inline[]
  branches: Station[]
  /** Of a branch: the stations that follow on it. */
  path: Station[]
}

interface FlowProps {
  path: Station[]
}

const example = ':::flow'

/** More branches side by side would be too narrow in the frame of an LMS. */
const mostAbreast = 3
/** Branches in branches in branches leave no room for words on a phone. */
const deepest = 2

export const flow = defineComponent<FlowProps, Record<never, never>>({
  name: 'flow',
  form: 'container',
  example,
  aliases: ['schemat', 'ścieżka', 'przepływ', 'droga'],
  settings: {},
  messages,
  findings,
  styled: true,

  read(block, _, context) {
    refuseTitle(block, example, context)
    const items = readList(block, true, context)
    if (items === undefined) {
      context.problem({ code: 'flow-list', range: block.nameRange })
      return undefined
    }
    const path = items.map((item) => readStation(item, 0, false, context))
    if (path.length === 1 && path[0]!.branches.length === 0) {
      context.problem({ code: 'flow-alone', range: items[0]!.range })
    }
    return { props: { path } }
  },

  compile({ path }, context) {
    return { html: pathHtml(path, isWide(path) ? 'flow flow-wide' : 'flow', false, context) }
  }
})

/** @param depth how many branchings it stands in */
function readStation(
  { children, range }: ListItem,
  depth: number,
  isBranch: boolean,
  context: ReadContext
): Station {
  const [first, ...rest] = children
  const nodes = first?.kind === 'paragraph' ? first.children : []
  if (plainText(nodes) === '') context.problem({ code: 'entry-empty', range })
  const next = rest.find(({ kind }) => kind === 'paragraph')
  // With an empty line above it, the line that leads to the branches is a paragraph of its own.
  const own = next?.kind === 'paragraph' && plainText(next.children).endsWith(':') ? next : undefined
  const forks = (first?.kind === 'paragraph' ? rest : children).filter((child) => child !== own)
  const fork = forks.find((child): child is List => child.kind === 'list' && !child.ordered)
  const path = isBranch
    ? forks.find((child): child is List => child.kind === 'list' && child.ordered)
    : undefined
  const { words, lead } = fork === undefined ? { words: [...nodes], lead: [] } : splitLead(nodes)
  for (const child of forks) {
    if (child !== fork && child !== path) reportContent(child, context)
  }
  if (fork === undefined && own !== undefined) reportContent(own, context)
  if (fork !== undefined) checkFork(fork, own === undefined ? nodes : own.children, depth, context)
  if (fork !== undefined && path !== undefined && path.range.start < fork.range.start) {
    context.problem({ code: 'flow-order', range: fork.range })
  }
  return {
    line: readNamedLine(words),
    lead: own === undefined ? lead : own.children,
    branches: itemsOf(fork, context).map((item) => readStation(item, depth + 1, true, context)),
    path: itemsOf(path, context).map((item) => readStation(item, depth, false, context))
  }
}

function itemsOf(list: List | undefined, context: ReadContext): ListItem[] {
  for (const { checked, range } of list?.items ?? []) {
    if (checked !== undefined) context.problem({ code: 'list-brackets', range })
  }
  return list?.items ?? []
}

function reportContent(child: Block, context: ReadContext): void {
  const isPath = child.kind === 'list' && child.ordered
  context.problem({ code: isPath ? 'flow-numbers' : 'flow-content', range: child.range })
}

/** @param above the words above the branches */
function checkFork(
  { items, range }: List,
  above: readonly Inline[],
  depth: number,
  context: ReadContext
): void {
  if (!plainText(above).endsWith(':')) context.problem({ code: 'flow-branches', range: items[0]!.range })
  if (items.length === 1) context.problem({ code: 'flow-one', range })
  if (depth === deepest) context.problem({ code: 'flow-deep', range })
}

/** Branches stand side by side where they are few and none branches again. */
function isWide(path: readonly Station[]): boolean {
  return path.every(
    ({ branches }) =>
      branches.length <= mostAbreast &&
      branches.every((branch) => [branch, ...branch.path].every((station) => station.branches.length === 0))
  )
}

/** @param goesOn whether another station leads to the first one */
function pathHtml(
  path: readonly Station[],
  classes: string,
  goesOn: boolean,
  context: CompileContext
): Fragment {
  const hidden = (key: string) => `<span class="visually-hidden">${text(context.message(key))}: </span>`
  return [
    `<ol class="${classes}" role="list">`,
    ...path.flatMap((station, i): Fragment => {
      const before = path[i - 1]
      if (before === undefined && !goesOn) return ['<li>', ...stationHtml(station, '', context), '</li>']
      const joins = (before?.branches.length ?? 0) > 0
      return [
        '<li class="flow-in">',
        ...stationHtml(station, hidden(joins ? 'join' : 'then'), context),
        '</li>'
      ]
    }),
    '</ol>'
  ]
}

function stationHtml(
  { line: { before, name, words }, lead, branches, path }: Station,
  hidden: string,
  context: CompileContext
): Fragment {
  const part = (tag: string, nodes: readonly Inline[], html = context.inline): Fragment =>
    nodes.length === 0 ? [] : [`<${tag}>`, ...html(nodes), `</${tag}> `]
  const isEven = branches.every((branch) => branch.path.length === 0)
  return [
    `<p class="flow-station">${hidden}`,
    ...part('em', before),
    ...part('strong', name, context.title),
    ...part('span', words),
    '</p>',
    ...(lead.length === 0 ? [] : ['<p class="flow-lead">', ...context.inline(lead), '</p>']),
    ...(branches.length === 0 ? [] : [`<ul class="flow-fork${isEven ? ' flow-even' : ''}" role="list">`]),
    ...branches.flatMap((branch): Fragment => [
      '<li class="flow-branch">',
      ...stationHtml(branch, '', context),
      '</li>'
    ]),
    ...(branches.length === 0 ? [] : ['</ul>']),
    ...(path.length === 0 ? [] : pathHtml(path, 'flow', true, context))
  ]
}
