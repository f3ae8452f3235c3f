/**
 * A picture as it goes into packages: it shows the same, and tells nothing of who made it, where and with what. What
 * could run or fetch something is taken out of drawings: in a page it cannot act, but whoever opens the file alone would
 * run it.
 */
import type { CustomPlugin, XastElement } from 'svgo'
import { withoutMetadata } from './metadata.ts'

export interface CleanPicture {
  bytes: Uint8Array
  /** What could act and was taken out: names of elements and attributes. */
  removed: readonly string[]
}

/** Undefined for a drawing that is not well-formed XML. */
export async function cleanPicture(path: string, bytes: Uint8Array): Promise<CleanPicture | undefined> {
  if (!path.endsWith('.svg')) return { bytes: withoutMetadata(bytes), removed: [] }
  // Loaded with the first drawing: some courses have none.
  const { optimize } = await import('svgo')
  const removed = new Set<string>()
  try {
    const { data } = optimize(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
      plugins: [
        'removeDoctype',
        'removeXMLProcInst',
        'removeComments',
        'removeMetadata',
        'removeEditorsNSData',
        withoutActs(removed)
      ]
    })
    return { bytes: new TextEncoder().encode(data), removed: [...removed] }
  } catch {
    return undefined
  }
}

const localName = (name: string) => name.replace(/^.*:/, '')

/** It runs, or changes by and by what a link leads to. */
function acts({ name, attributes }: XastElement): boolean {
  const { attributeName = '' } = attributes
  if (/^(set|animate)/.test(localName(name))) return /^(on|href$)/i.test(localName(attributeName))
  return acting.test(localName(name))
}

const acting = /^(script|foreignobject|iframe|embed|object|audio|video|handler|listener)$/i
/** A place in the same drawing, or a picture within the file. */
const inside = /^\s*(#|data:image\/(png|jpeg|gif|webp)[;,])/i
const fetching = /@import|url\(\s*["']?(?!\s*["']?(#|data:))/i

function actsIn(name: string, value: string): boolean {
  const isLink = /^(href|src)$/i.test(localName(name))
  return /^on/i.test(name) || (isLink && !inside.test(value)) || fetching.test(value)
}

/** What runs, and what fetches from elsewhere (SVG 2, 15 and 16; href of HTML in SVG). */
function withoutActs(removed: Set<string>): CustomPlugin {
  return {
    name: 'without-acts',
    fn: () => ({
      element: {
        enter(node, parent) {
          if (acts(node)) {
            removed.add(`<${node.name}>`)
            parent.children = parent.children.filter((child) => child !== node)
            return
          }
          const attributes = Object.entries(node.attributes)
          const bad = attributes.filter(([name, value]) => actsIn(name, value))
          bad.forEach(([name]) => removed.add(name))
          node.attributes = Object.fromEntries(attributes.filter((one) => !bad.includes(one)))
          if (node.name !== 'style') return
          for (const child of node.children) {
            if ((child.type === 'text' || child.type === 'cdata') && fetching.test(child.value)) {
              removed.add('<style>')
              parent.children = parent.children.filter((one) => one !== node)
            }
          }
        }
      }
    })
  }
}
