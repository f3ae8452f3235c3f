/**
 * Rules about cmi5.xml. No package on npm has CourseStructure.xsd, so that its content models stand here as data:
 * which children, in which order, how often, and which values.
 */
import { fileOf, isAbsolute } from '../manifest.ts'
import type { Found, Package, Rule } from '../types.ts'
import { allNamed, attr, childrenOf, find, within, type XmlElement } from '../xml.ts'
import { cmi5Words as words } from './cmi5-words.ts'

/** Children in their order; `?` may be missing, `*` may stand any number of times. */
interface Model {
  children: string
  attributes?: readonly string[]
  /** Those that may stand there, too. */
  optional?: readonly string[]
  /** Holds texts in several languages. */
  texts?: true
}

const moveOns = /^(NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed)$/
const texts: Model = { children: 'langstring*', texts: true }
const parts = 'au* block*'

/** CourseStructure.xsd of cmi5, v1 (cmi5 13.2). The children of a block and of the course mix au and block. */
const models: Record<string, Model> = {
  courseStructure: { children: `course objectives? ${parts}` },
  course: { children: 'title description', attributes: ['id'] },
  'courseStructure/objectives': { children: 'objective*' },
  objective: { children: 'title description', attributes: ['id'] },
  block: { children: `title description objectives? ${parts}`, attributes: ['id'] },
  au: {
    children: 'title description objectives? url launchParameters? entitlementKey?',
    attributes: ['id'],
    optional: ['moveOn', 'masteryScore', 'launchMethod', 'activityType']
  },
  title: texts,
  description: texts
}

const values: Record<string, { isRight(value: string): boolean; known: string }> = {
  moveOn: {
    isRight: (value) => moveOns.test(value),
    known: 'NotApplicable, Passed, Completed, CompletedAndPassed, CompletedOrPassed'
  },
  launchMethod: {
    isRight: (value) => /^(OwnWindow|AnyWindow)$/.test(value),
    known: 'OwnWindow, AnyWindow'
  },
  masteryScore: {
    isRight: (value) => /^\d(\.\d+)?$/.test(value) && Number(value) <= 1,
    known: '0 … 1'
  }
}

function* structure({ manifest }: Package): Generator<Found> {
  const root = manifest!
  if (!/^https:\/\/w3id\.org\/xapi\/profiles\/cmi5\/v1\/CourseStructure\.xsd$/.test(root.uri)) {
    yield { code: 'namespace', line: root.line, params: { uri: root.uri } }
  }
  if (allNamed(root, 'au').length === 0) {
    yield { code: 'missing', line: root.line, params: { parent: root.name, name: '<au>' } }
  }
  for (const element of within(root)) {
    const parent = root.children.includes(element) ? `courseStructure/${element.name}` : element.name
    // Units and blocks only refer to objectives, which the course declares.
    const refers = attr(element, 'idref') !== undefined
    const model = element.uri === root.uri && !refers ? (models[parent] ?? models[element.name]) : undefined
    if (model) yield* against(element, model)
    for (const { name, prefix, value } of element.attributes) {
      const right = element.name === 'au' && prefix === '' ? values[name] : undefined
      if (right && !right.isRight(value)) {
        yield { code: 'value', line: element.line, params: { name, value, known: right.known } }
      }
    }
  }
}

function* against(element: XmlElement, model: Model): Generator<Found> {
  const { line, name: parent } = element
  const slots = model.children.split(' ').map((slot) => ({ name: slot.replace(/\W/, ''), slot }))
  const known = slots.map(({ name }) => name).join(', ')
  const own = element.children.filter(({ uri }) => uri === element.uri)
  let last: XmlElement | undefined
  const placeOf = ({ name }: XmlElement) => {
    const at = slots.findIndex((slot) => slot.name === name)
    // Blocks and units may stand in any order among each other.
    return slots[at]?.name === 'block' ? at - 1 : at
  }
  for (const child of own) {
    const { name } = child
    if (placeOf(child) < 0) yield { code: 'unknown', line: child.line, params: { name, parent, known } }
    else if (last && placeOf(child) < placeOf(last)) {
      yield { code: 'order', line: child.line, params: { name, before: last.name, parent, known } }
    } else last = child
  }
  for (const { name, slot } of slots) {
    const count = own.filter((child) => child.name === name).length
    if (count === 0 && slot === name) yield { code: 'missing', line, params: { parent, name: `<${name}>` } }
    if (count > 1 && !slot.endsWith('*')) yield { code: 'twice', line, params: { parent, name } }
  }
  yield* attributesOf(element, model)
  if (model.texts && !own.some(({ text }) => text !== ''))
    yield { code: 'text', line, params: { name: parent } }
}

function* attributesOf(element: XmlElement, { attributes = [], optional = [] }: Model): Generator<Found> {
  const { line, name: parent } = element
  for (const name of attributes) {
    if (!attr(element, name)) yield { code: 'missing', line, params: { parent, name } }
  }
  const known = [...attributes, ...optional]
  for (const { name, prefix } of element.attributes) {
    if (prefix !== '' || name === 'xmlns' || known.includes(name)) continue
    yield { code: 'attribute', line, params: { parent, name, known: known.join(', ') || '–' } }
  }
}

function* identifiers({ manifest }: Package): Generator<Found> {
  const declared = childrenOf(find(manifest, 'objectives'), 'objective')
  const kinds = [
    allNamed(manifest, 'course'),
    allNamed(manifest, 'block'),
    allNamed(manifest, 'au'),
    declared
  ]
  for (const elements of kinds) {
    const seen = new Map<string, number>()
    for (const element of elements) {
      const id = attr(element, 'id') ?? ''
      const { name, line } = element
      const first = seen.get(id)
      if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) yield { code: 'relative', line, params: { name, id } }
      if (first !== undefined) yield { code: 'twice', line, params: { id, first: String(first) } }
      seen.set(id, line)
    }
  }
}

const reserved = ['endpoint', 'fetch', 'actor', 'registration', 'activityId']

function* addresses(pkg: Package): Generator<Found> {
  for (const { text: url, line } of allNamed(pkg.manifest, 'au').flatMap((au) => childrenOf(au, 'url'))) {
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '')
    for (const name of reserved.filter((one) => query.has(one))) {
      yield { code: 'reserved', line, params: { url, name } }
    }
    if (/[\s\\<>"{}|^`]/.test(url) || url === '') yield { code: 'form', line, params: { url } }
    else if (isAbsolute(url)) yield { code: 'foreign', line, params: { url } }
    else if (!pkg.names.has(fileOf(url) ?? '')) yield { code: 'missing', line, params: { url } }
  }
}

function* references({ manifest }: Package): Generator<Found> {
  const known = new Set(childrenOf(find(manifest, 'objectives'), 'objective').map((one) => attr(one, 'id')))
  for (const objective of allNamed(manifest, 'objective')) {
    const id = attr(objective, 'idref')
    if (id !== undefined && !known.has(id)) yield { code: 'unknown', line: objective.line, params: { id } }
  }
}

const group = 'requirements' as const
const families = ['cmi5'] as const

export const cmi5Rules: readonly Rule[] = [
  { id: 'R125', group: 'schema', families, reference: 'cmi5 13.2', words: words.R125, check: structure },
  { id: 'R126', group, families, reference: 'cmi5 3.0, 13.1', words: words.R126, check: identifiers },
  { id: 'R127', group, families, reference: 'cmi5 8.1, 13.1.4, 14.1', words: words.R127, check: addresses },
  { id: 'R128', group, families, reference: 'cmi5 13.1.5', words: words.R128, check: references }
]
