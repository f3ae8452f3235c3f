/**
 * What in a script, a style sheet or a page is newer than the oldest browsers that take the course. Syntax is parsed as
 * ES2022, the newest edition that all of them know; names are looked up in MDN's data.
 *
 * Seen are: globals, their members (`Promise.withResolvers`), members of anything (`list.toSorted()`), events, elements
 * and attributes in templates, at-rules, selectors, properties, words, functions and units of styles. Not seen are: a
 * new member whose name an older interface has too, new arguments of old functions, names that are put together at run
 * time, and what a browser has in part.
 */
import data, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data/forLegacyNode'
import { parse, type AnyNode } from 'acorn'
import postcss, { type Declaration, type Root } from 'postcss'
import { browsers } from '../../vite.config.ts'

type BrowserName = keyof typeof data.browsers

const floor = browsers.map((browser) => {
  const [, name, version] = /^([a-z]+)([\d.]+)$/.exec(browser)!
  return { name: name as BrowserName, version: Number(version) }
})

/** Whether all of them have it, under its own name and without a switch. */
function isOld({ support }: CompatStatement): boolean {
  return floor.every(({ name, version }) =>
    [support[name] ?? []]
      .flat()
      .some(({ version_added, version_removed, flags, prefix, alternative_name }) => {
        const added = Number.parseFloat(String(version_added).replace('≤', ''))
        const removed = Number.parseFloat(version_removed ?? 'Infinity')
        return added <= version && version < removed && !flags && !prefix && !alternative_name
      })
  )
}

/** Names, each with the place in MDN's data of what is called so; '' where an old thing is called so as well. */
type Names = ReadonlyMap<string, string>

function namesOf(features: readonly (readonly [name: string, path: string, at: Identifier])[]): Names {
  const names = new Map<string, string>()
  for (const [name, path, { __compat }] of features) {
    if (__compat === undefined) continue
    names.set(name, isOld(__compat) ? '' : (names.get(name) ?? path))
  }
  return names
}

/** What lies directly below a place. A static member or an event is called by its name alone. */
function below(path: string, kind = /^(?!.*_event$)/): [name: string, path: string, at: Identifier][] {
  const place = path.split('.').reduce<Identifier>((at, key) => at?.[key] as Identifier, data as never)
  return Object.entries((place ?? {}) as Record<string, Identifier>).flatMap(([key, at]) =>
    key === '__compat' || !kind.test(key) ? [] : [[key.replace(/_(static|event)$/, ''), `${path}.${key}`, at]]
  )
}

const interfaces = ['api', 'javascript.builtins', 'javascript.builtins.Intl'].flatMap((path) => below(path))
const globals = namesOf([...interfaces, ...below('api.Window'), ...below('javascript.functions')])
/** Of instances. What nobody had then has no instances: the members of such an interface need no look. */
const members = namesOf(
  interfaces
    .filter(([, path, { __compat }]) => path.startsWith('javascript.') || (__compat && isOld(__compat)))
    .flatMap(([, path]) => below(path, /^(?!.*_(static|event)$)/))
)
const events = namesOf(interfaces.flatMap(([, path]) => below(path, /_event$/)))
const elements = namesOf([...below('html.elements'), ...below('svg.elements')])
const selectors = namesOf(below('css.selectors'))
const atRules = namesOf(below('css.at-rules'))
const mediaFeatures = namesOf(below('css.at-rules.media'))
const properties = namesOf(below('css.properties'))

/** A group of units has its names in its description. */
const units = namesOf(
  ['length', 'angle', 'time', 'resolution', 'flex'].flatMap((type) =>
    below(`css.types.${type}`).flatMap(([key, path, at]) => {
      const listed = [...(at.__compat?.description ?? '').matchAll(/<code>(\w+)<\/code>/g)].map(
        ([, name]) => name!
      )
      return [key, ...listed].map((name) => [name, path, at] as const)
    })
  )
)

const functions = namesOf(
  below('css.types').flatMap(([key, path, at]) => [[key, path, at] as const, ...below(path)])
)

/** Places in MDN's data of all that is newer than the oldest browsers, or the parser's word on the syntax. */
export function newerFeatures(file: string, text: string): string[] {
  const read = file.endsWith('.css') ? inStyles : file.endsWith('.js') ? inScript : inHtml
  return [...new Set(read(text).filter((path) => path !== ''))].sort()
}

function inScript(code: string): string[] {
  let program: AnyNode
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'module' })
  } catch (error) {
    return [`syntax: ${(error as Error).message}`]
  }
  const found: string[] = []
  const visit = (node: AnyNode, parent?: AnyNode): void => {
    found.push(...inNode(node, parent))
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, node)
  }
  visit(program)
  return found
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'start' in value && 'type' in value

/** A name behind a dot or before a colon, which is looked up with what it belongs to, if at all. */
function isLabel(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent === undefined || !('computed' in parent) || parent.computed) return false
  return parent.type === 'MemberExpression' ? parent.property === node : parent.key === node
}

/** What an identifier or a string says. */
function nameOf(node: AnyNode | undefined): string | undefined {
  if (node?.type === 'Identifier') return node.name
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

function inNode(node: AnyNode, parent: AnyNode | undefined): string[] {
  switch (node.type) {
    case 'Identifier':
      return isLabel(node, parent) ? [] : [globals.get(node.name) ?? '']
    case 'MemberExpression':
      return node.computed && node.property.type === 'Identifier'
        ? []
        : [inMember(nameOf(node.object) ?? '', nameOf(node.property) ?? '')]
    case 'CallExpression':
    case 'NewExpression': {
      const { callee } = node
      const called = nameOf(callee.type === 'MemberExpression' ? callee.property : callee)
      const [first, second] = node.arguments.map(nameOf)
      if (called === 'addEventListener') return [events.get(first ?? '') ?? '']
      return called === 'RegExp' && node.arguments[1]?.type === 'Literal' ? inScript(`/ /${second}`) : []
    }
    case 'TemplateLiteral': {
      const text = node.quasis.map(({ value }) => value.cooked ?? '').join('')
      return /<\w/.test(text) ? inHtml(text) : /\{[^{}]*:[^{}]*\}/.test(text) ? inStyles(text) : []
    }
    default:
      return []
  }
}

function inMember(object: string, name: string): string {
  const own = namesOf([...below(`api.${object}`), ...below(`javascript.builtins.${object}`)]).get(name)
  const ofWindow = /^(globalThis|window|self)$/.test(object) ? globals.get(name) : undefined
  return own ?? ofWindow ?? members.get(name) ?? ''
}

function inHtml(html: string): string[] {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*"|='[^']*'|=[^\s>]+)?)*)/g)].flatMap(
    ([, element, attributes]) => {
      const paths = [`html.elements.${element!}`, 'html.global_attributes', `svg.elements.${element!}`]
      const known = namesOf(paths.flatMap((path) => below(path)))
      const given = [...attributes!.matchAll(/([^\s=>]+)(?:="([^"]*)"|='([^']*)'|=([^\s>]+))?/g)]
      return [
        elements.get(element!) ?? '',
        ...given.flatMap(([, name, ...values]) => {
          const value = values.find((each) => each !== undefined) ?? ''
          if (name!.startsWith('@')) return [events.get(name!.slice(1)) ?? '']
          const plain = name!.replace(/^[?.]/, '')
          const ofValue = namesOf(paths.flatMap((path) => below(`${path}.${plain}`))).get(value)
          return [known.get(plain) ?? '', ofValue ?? '']
        })
      ]
    }
  )
}

function inStyles(css: string): string[] {
  let root: Root
  try {
    root = postcss.parse(css)
  } catch {
    return []
  }
  const found: string[] = []
  root.walk((node) => {
    if (node.type === 'atrule') {
      found.push(atRules.get(node.name) ?? '')
      if (node.name === 'media')
        found.push(...wordsOf(node.params).map((word) => mediaFeatures.get(word) ?? ''))
    }
    if (node.type === 'rule') {
      if (node.parent?.type === 'rule') found.push(selectors.get('nesting') ?? '')
      if (/^keyframes$/.test((node.parent as { name?: string }).name ?? '')) return
      found.push(...[...node.selector.matchAll(/::?([\w-]+)/g)].map(([, name]) => selectors.get(name!) ?? ''))
    }
    if (node.type === 'decl') found.push(...inDeclaration(node))
  })
  return found
}

const wordsOf = (text: string): string[] => text.match(/[a-z-]+/g) ?? []

function inDeclaration({ prop, value, parent }: Declaration): string[] {
  const own = namesOf(below(`css.properties.${prop}`))
  // With a prefix beside it, it has been there for long.
  const isPrefixed = parent!.some((other) => other.type === 'decl' && other.prop === `-webkit-${prop}`)
  return [
    ...(isPrefixed ? [] : [properties.get(prop) ?? '', ...wordsOf(value).map((word) => own.get(word) ?? '')]),
    ...[...value.matchAll(/([a-z-]+)\(/g)].map(([, name]) => functions.get(name!) ?? ''),
    ...[...value.matchAll(/\d([a-z]+)\b/g)].map(([, name]) => units.get(name!) ?? '')
  ]
}
