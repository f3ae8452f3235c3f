/** A new block at the end of a page. */
import { parseModule } from '../parse/parse-module.ts'
import { plainText } from '../parse/tree.ts'
import type { Edit } from '../shared/diagnostic.ts'
import { slug } from '../shared/slug.ts'
import { idsIn } from './snippet.ts'

export interface PageInFile {
  id: string
  title: string
  /** Behind its last word, in the text of the file. */
  end: number
}

/** The pages whose headings stand in the file itself. */
export function pagesIn(text: string): PageInFile[] {
  const headings = parseModule(text).blocks.filter((block) => block.kind === 'heading' && block.level === 1)
  return headings.map((heading, i) => {
    const { attributes, children } = heading as Extract<typeof heading, { kind: 'heading' }>
    const title = plainText(children)
    const next = headings[i + 1]?.range.start ?? text.length
    return {
      id: attributes?.id?.value ?? slug(title, `page-${i + 1}`),
      title,
      end: text.slice(0, next).trimEnd().length
    }
  })
}

export function appendTo({ end }: PageInFile, block: string): Edit {
  return { range: { start: end, end }, text: `\n\n${block}` }
}

/** The first of `stem-1`, `stem-2` … that is free. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  const short = stem.slice(0, 50).replace(/-+$/, '')
  let n = 1
  while (taken.has(`${short}-${n}`)) n++
  return `${short}-${n}`
}

/**
 * The example with ids that are not taken yet, wherever they stand in it.
 * @param id of the block itself; left out where it has none
 */
export function withNewIds(example: string, id: string | undefined, taken: ReadonlySet<string>): string {
  const [first, ...others] = idsIn(example)
  if (first === undefined || id === undefined) return example
  const names = new Map([[first, id]])
  const used = new Set([...taken, id])
  for (const other of others) {
    const name = used.has(other) ? freeId(other, used) : other
    names.set(other, name)
    used.add(name)
  }
  return example.replace(/([#=])([a-z][a-z0-9-]*)/g, (whole, sign: string, name: string) => {
    const renamed = names.get(name)
    return renamed === undefined ? whole : sign + renamed
  })
}

/** Whether the block that the example writes has an id. */
export function hasId(example: string): boolean {
  return /^:{2,}[a-z-]+(\[.*?\])?\{#/.test(example)
}
