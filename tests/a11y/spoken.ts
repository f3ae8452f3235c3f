/**
 * What a screen reader reads out: the browser's own accessibility tree, which assistive technology is given, line by
 * line, in the words of NVDA in Polish. A virtual screen reader that computes names from the DOM would not do: all
 * exercises have shadow roots.
 */
import type { CDPSession, Locator, Page } from 'playwright'

interface Value {
  value?: unknown
}

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  value?: Value
  properties?: { name: string; value: Value }[]
  childIds?: string[]
}

/** What is only a wrapper to a listener. */
const silent = new Set([
  'generic',
  'none',
  'paragraph',
  'RootWebArea',
  'LayoutTableRow',
  'row',
  'rowgroup',
  'DescriptionListDetail',
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'figcaption',
  'Figcaption',
  'Section',
  'status',
  'alert',
  'time',
  'caption',
  'code'
])

/** As NVDA says them in Polish. */
const roles: Readonly<Record<string, string>> = {
  heading: 'nagłówek',
  link: 'odnośnik',
  button: 'przycisk',
  radio: 'przycisk opcji',
  checkbox: 'pole wyboru',
  textbox: 'pole edycji',
  combobox: 'lista rozwijana',
  listbox: 'lista wyboru',
  option: 'pozycja',
  list: 'lista',
  listitem: 'element listy',
  DescriptionList: 'lista definicji',
  DescriptionListTerm: 'hasło',
  descriptionlist: 'lista definicji',
  term: 'hasło',
  definition: 'definicja',
  table: 'tabela',
  columnheader: 'nagłówek kolumny',
  rowheader: 'nagłówek wiersza',
  cell: 'komórka',
  gridcell: 'komórka',
  image: 'grafika',
  img: 'grafika',
  figure: 'ilustracja',
  group: 'grupa',
  radiogroup: 'grupa przycisków opcji',
  region: 'region',
  complementary: 'uzupełnienie',
  note: 'notatka',
  navigation: 'nawigacja',
  blockquote: 'cytat',
  tablist: 'lista kart',
  tab: 'karta',
  tabpanel: 'zawartość karty',
  DisclosureTriangle: 'przycisk',
  DisclosureTriangleGrouped: 'przycisk',
  Details: 'grupa',
  progressbar: 'pasek postępu',
  Video: 'film',
  Audio: 'nagranie',
  slider: 'suwak',
  mark: 'wyróżnione',
  separator: 'separator',
  article: 'artykuł',
  form: 'formularz'
}

/** Their end is told, too. */
const containers = new Set([
  'list',
  'table',
  'group',
  'radiogroup',
  'region',
  'complementary',
  'note',
  'navigation',
  'blockquote',
  'figure',
  'tabpanel',
  'tablist',
  'DescriptionList',
  'Details'
])

/** Their name is their contents, which are not read twice. */
const leaves = new Set([
  'heading',
  'link',
  'button',
  'radio',
  'checkbox',
  'option',
  'tab',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'image',
  'img',
  'textbox',
  'combobox',
  'progressbar',
  // The browser's own player has controls of its own.
  'Video',
  'Audio'
])

const oneLine = new Set(['cell', 'gridcell', 'columnheader', 'rowheader', 'DescriptionListTerm', 'term'])

/** Phrases from the start of an element to its end. */
export async function speak(page: Page, element: Locator): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const nodes = await treeOf(session, element)
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    return phrases(nodes[0]!, byId)
  } finally {
    await session.detach()
  }
}

/** The element's node comes first. */
async function treeOf(session: CDPSession, element: Locator): Promise<AxNode[]> {
  await element.evaluate((one) => one.setAttribute('data-spoken', ''))
  const { root } = (await session.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } }
  const { nodeId } = (await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-spoken]'
  })) as { nodeId: number }
  const { node } = (await session.send('DOM.describeNode', { nodeId })) as { node: { backendNodeId: number } }
  await element.evaluate((one) => one.removeAttribute('data-spoken'))
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as never as {
    nodes: (AxNode & { backendDOMNodeId?: number })[]
  }
  const first = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)!
  return [first, ...nodes.filter((one) => one !== first)]
}

type Nodes = ReadonlyMap<string, AxNode>

function phrases(node: AxNode, nodes: Nodes): string[] {
  const role = text(node.role)
  if (role === 'InlineTextBox' || role === 'ListMarker' || role === 'LineBreak') return []
  const name = text(node.name)
  if (role === 'StaticText') return name === '' ? [] : [name]
  const inner = () => joined((node.childIds ?? []).flatMap((id) => innerOf(nodes.get(id), nodes)))
  if (role === 'LabelText') return controlsIn(node, nodes)
  if (node.ignored || silent.has(role)) return inner()
  const told = roles[role] ?? role
  const head = [name, told, ...states(node, role, nodes)].filter((part) => part !== '').join(', ')
  if (leaves.has(role)) return [head]
  const contents = inner()
  if (oneLine.has(role)) return [`${told}: ${contents.join(' ')}`]
  if (role === 'listitem') {
    return contents.length === 1 ? [`• ${contents[0]!.trimStart()}`] : ['•', ...indent(contents)]
  }
  const end = containers.has(role) ? [`koniec: ${told}`] : []
  return [head, ...indent(contents), ...end]
}

/** The words of a label are the name of its control already. */
function controlsIn(node: AxNode, nodes: Nodes): string[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = nodes.get(id)
    if (child === undefined || text(child.role) === 'StaticText') return []
    return child.ignored || silent.has(text(child.role)) ? controlsIn(child, nodes) : phrases(child, nodes)
  })
}

/** Whether words go on in the same line is marked by a leading sign, which `joined` takes away. */
function innerOf(node: AxNode | undefined, nodes: Nodes): string[] {
  if (node === undefined) return []
  const isInline = text(node.role) === 'StaticText' || inline.has(text(node.role))
  const own = phrases(node, nodes)
  return isInline ? own.map((line) => `\0${line}`) : own
}

const inline = new Set(['strong', 'emphasis', 'superscript', 'subscript', 'code', 'mark', 'time'])

function joined(lines: readonly string[]): string[] {
  const all: string[] = []
  let running = false
  for (const line of lines) {
    const isInline = line.startsWith('\0')
    const words = line.replaceAll('\0', '')
    if (isInline && running) all[all.length - 1] += ` ${words}`
    else all.push(words)
    running = isInline
  }
  return all.map((line) => line.replace(/(\S)\s+/g, '$1 ')).filter((line) => line.trim() !== '')
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function states(node: AxNode, role: string, nodes: Nodes): string[] {
  const of = (name: string) => node.properties?.find((property) => property.name === name)?.value.value
  const children = (node.childIds ?? []).map((id) => nodes.get(id))
  const items = role === 'list' ? children.filter((child) => text(child?.role) === 'listitem').length : 0
  const value = text(node.value)
  return [
    of('level') !== undefined && role === 'heading' ? `poziom ${String(of('level'))}` : '',
    items > 0 ? `elementów: ${items}` : '',
    of('checked') === undefined ? '' : of('checked') === 'true' ? 'zaznaczone' : 'niezaznaczone',
    of('pressed') === undefined ? '' : of('pressed') === 'true' ? 'wciśnięty' : 'niewciśnięty',
    of('selected') === true ? 'wybrana' : '',
    of('expanded') === undefined ? '' : of('expanded') === true ? 'rozwinięte' : 'zwinięte',
    role !== 'textbox' && role !== 'combobox' && role !== 'progressbar' ? '' : value === '' ? 'puste' : value,
    of('required') === true ? 'wymagane' : '',
    of('invalid') !== undefined && of('invalid') !== 'false' ? 'nieprawidłowy wpis' : '',
    of('disabled') === true ? 'niedostępne' : '',
    text(node.description)
  ]
}

function text(value: Value | undefined): string {
  return typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : ''
}
