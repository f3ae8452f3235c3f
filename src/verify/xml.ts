/** XML → tree with lines. Well-formedness is taken at its word; entities of a document's own are not expanded. */
import { SaxesParser } from 'saxes'

export interface XmlAttribute {
  name: string
  prefix: string
  uri: string
  value: string
}

export interface XmlElement {
  /** Without prefix. */
  name: string
  prefix: string
  uri: string
  attributes: XmlAttribute[]
  children: XmlElement[]
  /** Its own text without the blanks around it. */
  text: string
  /** The same as it stands in the file. */
  rawText: string
  /** Counts from 1. */
  line: number
  /** Place in the text: from its `<` to behind its `>`. */
  start: number
  end: number
}

export interface XmlProblem {
  line: number
  message: string
}

/** Elements within elements; a manifest has a dozen. */
const deepest = 100

/** The root element, or the first thing that is not well-formed. */
export function parseXml(text: string): { root: XmlElement } | { problem: XmlProblem } {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let opened = { line: 1, start: 0 }
  const stop = (message: string): never => {
    throw new NotWellFormed(message.replace(/^\d+:\d+: /, ''), parser.line)
  }
  parser.on('error', ({ message }) => stop(message))
  parser.on('opentagstart', ({ name }) => {
    // The parser stands behind the name.
    opened = { line: parser.line, start: text.lastIndexOf(`<${name}`, parser.position) }
  })
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      prefix,
      uri,
      attributes: Object.values(attributes)
        .filter((one) => one.prefix !== 'xmlns' && one.name !== 'xmlns')
        .map((one) => ({ name: one.local, prefix: one.prefix, uri: one.uri, value: one.value })),
      children: [],
      text: '',
      rawText: '',
      ...opened,
      end: parser.position
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > deepest) stop('elements lie too deep in each other')
  })
  const addText = (more: string) => {
    const element = open.at(-1)
    if (element) element.rawText += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()!
    element.text = element.rawText.trim()
    element.end = parser.position
  })
  try {
    parser.write(text.replace(/^\ufeff/, ' ')).close()
  } catch (error) {
    if (error instanceof NotWellFormed) return { problem: { line: error.line, message: error.message } }
    throw error
  }
  return root === undefined ? { problem: { line: 1, message: 'no element' } } : { root }
}

class NotWellFormed extends Error {
  constructor(
    message: string,
    readonly line: number
  ) {
    super(message)
  }
}

/** The value of an attribute, whatever its prefix. */
export function attr(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((one) => one.name === name)?.value
}

export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return element?.children.filter(({ name }) => names.includes(name)) ?? []
}

/** The first child on a path of names. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)
}

/** An element and all that lies in it. */
export function* within(element: XmlElement | undefined): Generator<XmlElement> {
  if (element === undefined) return
  yield element
  for (const child of element.children) yield* within(child)
}

export function allNamed(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return [...within(element)].filter(({ name }) => names.includes(name))
}
