/** Each fixture: Markdown, then the tree that it gives. `UPDATE=1` writes the trees anew; read the difference. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/parse/parse-module.ts'
import type { Block, Inline } from '../../../src/parse/tree.ts'
import { joinSections, splitSections } from '../../support/sections.ts'

const folder = new URL('../../fixtures/tree/', import.meta.url)

describe('the tree of a module', () => {
  for (const name of readdirSync(folder)) {
    it(name.replace('.txt', ''), () => {
      const file = new URL(name, folder)
      const sections = splitSections(readFileSync(file, 'utf8'))
      const text = sections.get('markdown')!
      const { blocks, problems } = parseModule(text)
      const lines = [
        ...blocks.flatMap((block) => draw(block, text, 0)),
        ...problems.map((p) => `! ${p.code}`)
      ]
      const drawn = `${lines.join('\n')}\n`
      if (process.env.UPDATE !== undefined) {
        writeFileSync(file, joinSections(new Map([...sections, ['tree', drawn]])))
      }
      expect(drawn).toBe(splitSections(readFileSync(file, 'utf8')).get('tree'))
    })
  }
})

/** One line a node: its kind, what it holds, and the source that its range covers. */
function draw(node: Block | Inline, text: string, depth: number): string[] {
  const { kind, range } = node
  const source = text.slice(range.start, range.end).replaceAll('\n', '⏎')
  const shown = source.length > 48 ? `${source.slice(0, 45)}…` : source
  return [
    `${'  '.repeat(depth)}${kind}${facts(node)} «${shown}»`,
    ...below(node).flatMap((child) => draw(child, text, depth + 1))
  ]
}

function facts(node: Block | Inline): string {
  switch (node.kind) {
    case 'heading':
      return ` ${node.level}${node.attributes?.id === undefined ? '' : ` #${node.attributes.id.value}`}`
    case 'directive':
    case 'span':
      return ` ${node.name} ${JSON.stringify(settings(node.attributes))}`
    case 'attributes':
      return ` ${JSON.stringify(settings(node.attributes))}`
    case 'list':
      return ` ${node.ordered ? `ordered from ${node.start}` : 'unordered'} [${node.items.map(({ checked }) => (checked === undefined ? '-' : checked ? 'x' : 'o')).join('')}]`
    case 'link':
      return ` → ${node.href}`
    case 'variable':
      return ` ${node.path}`
    case 'footnote-mark':
      return ` ${node.label}`
    case 'footnote':
      return ` ${node.label.value}`
    case 'abbreviation':
      return ` ${node.short}: ${node.text}`
    case 'image':
      return ` ${node.src} "${node.alt}" "${node.title}"`
    case 'citation':
      return ` ${node.keys.map(({ key }) => key).join(' ')}`
    case 'text':
    case 'code':
      return ` ${JSON.stringify(node.text)}`
    case 'code-block':
      return ` ${node.language} ${JSON.stringify(node.text)}`
    default:
      return ''
  }
}

function settings(attributes: Extract<Inline, { kind: 'attributes' }>['attributes'] | undefined) {
  const values = Object.entries(attributes?.values ?? {}).map(([key, { value }]) => [key, value])
  return {
    ...(attributes?.id === undefined ? {} : { id: attributes.id.value }),
    ...Object.fromEntries(values)
  }
}

function below(node: Block | Inline): (Block | Inline)[] {
  switch (node.kind) {
    case 'list':
      return node.items.flatMap((item) => item.children)
    case 'definitions':
      return node.entries.flatMap(({ terms, details }) => [...terms.flat(), ...details.flat()])
    case 'table':
      return [node.head, ...node.rows].flat().flatMap((cell) => cell.children)
    case 'directive':
      return [...(node.label ?? []), ...node.children]
    default:
      return 'children' in node ? node.children : []
  }
}
