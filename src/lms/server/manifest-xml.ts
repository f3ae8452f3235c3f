import { create } from 'xmlbuilder2'
import { PackageError } from './package-error.ts'

/** An element of a manifest. Names are without prefix: what counts here is the shape, not the namespaces. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Its own text, without that of its children and without the blanks around it. */
  text: string
  /** The same as it stands in the file. */
  rawText: string
}

/** Reads a manifest; throws a `PackageError` where it is no well-formed XML. */
export const parseManifestXml = (xml: string): XmlElement => parseXml(xml, 'imsmanifest.xml', 'manifest')

/** Reads a file whose root element is known. */
export function parseXml(xml: string, file: string, rootName: string): XmlElement {
  const unbalanced = findUnbalanced(xml)
  if (unbalanced) throw broken(file, unbalanced)
  let root: XmlNode
  try {
    root = create(xml.replace(/^\ufeff/, '')).root().node as unknown as XmlNode
  } catch (error) {
    throw broken(file, error instanceof Error ? error.message : String(error))
  }
  if (root.localName !== rootName) {
    const found = root.localName
      ? `its root element is <${root.localName}>, not <${rootName}>`
      : 'it is empty'
    throw broken(file, found)
  }
  return toElement(root)
}

function broken(file: string, reason: string): PackageError {
  return new PackageError({
    en: {
      message: `${file} cannot be read: ${reason}`,
      hint: 'Open the file in a browser: it marks the first place that is not well-formed XML.'
    },
    pl: {
      message: `nie da się odczytać ${file}: ${reason}`,
      hint: 'Otwórz plik w przeglądarce: pokaże pierwsze miejsce, które nie jest poprawnym XML.'
    }
  })
}

/** The little of the DOM that is needed. */
type XmlNode = {
  nodeType: number
  localName?: string
  nodeValue: string | null
  childNodes: Iterable<XmlNode>
  attributes?: Iterable<{ name: string; value: string }>
}

const TEXT_NODES = [3, 4]

function toElement(node: XmlNode): XmlElement {
  const children = [...node.childNodes]
  const rawText = children
    .filter((child) => TEXT_NODES.includes(child.nodeType))
    .map((child) => child.nodeValue ?? '')
    .join('')
  return {
    name: node.localName ?? '',
    attributes: Object.fromEntries([...(node.attributes ?? [])].map(({ name, value }) => [name, value])),
    children: children.filter((child) => child.nodeType === 1).map(toElement),
    text: rawText.trim(),
    rawText
  }
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)[^>]*?(\/?)>/g

/**
 * Tags that do not match. xmlbuilder2 reads over them in silence, and a manifest that was cut off would then
 * look like one without items.
 */
function findUnbalanced(xml: string): string | null {
  const open: { name: string; line: number }[] = []
  for (const match of xml.matchAll(MARKUP)) {
    const [, closing, name, selfClosing] = match
    if (name === undefined || selfClosing) continue
    const line = xml.slice(0, match.index).split('\n').length
    if (!closing) {
      open.push({ name, line })
      continue
    }
    const last = open.pop()
    if (!last) return `</${name}> in line ${line} closes nothing`
    if (last.name !== name)
      return `<${last.name}> of line ${last.line} is closed by </${name}> in line ${line}`
  }
  const last = open.at(-1)
  return last ? `<${last.name}> of line ${last.line} is never closed` : null
}

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The first child on a path of names. */
export function find(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)
}
