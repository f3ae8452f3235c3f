/** `::include{file=shared/rights.md}`: the blocks of another file of the course in the place of the line. */
import type { Block, Directive, ParsedModule } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import { coursePath } from './course.ts'
import { shifted, type SourcePart } from './places.ts'

export interface IncludeInput {
  /** Path of the module. */
  file: string
  text: string
  parsed: ParsedModule
  /** Texts of the course by path. */
  texts: ReadonlyMap<string, string>
  parse(file: string, text: string): ParsedModule
}

export interface Included {
  blocks: readonly Block[]
  /** The files that the text comes from, see places.ts. */
  parts: SourcePart[]
  problems: Problem[]
}

export function includeFiles({ file, text, parsed, texts, parse }: IncludeInput): Included {
  const parts: SourcePart[] = [{ file, start: 0 }]
  const problems: Problem[] = [...parsed.problems]
  if (!text.includes('::include')) return { blocks: parsed.blocks, parts, problems }
  // One more than the last place, so that an end is not the beginning of what follows.
  let end = text.length + 1

  const expand = (blocks: readonly Block[], around: readonly string[]): Block[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'directive' && block.name === 'include') return include(block, around)
      if (block.kind === 'directive' || block.kind === 'quote') {
        return [{ ...block, children: expand(block.children, around) }]
      }
      return [block]
    })

  const include = (block: Directive, around: readonly string[]): Block[] => {
    const setting = block.attributes?.values.file
    const tell = (problem: Problem): [] => {
      problems.push(problem)
      return []
    }
    if (setting === undefined || setting.value === '') {
      const example = '::include{file=shared/rights.md}'
      return tell({ code: 'include-file', range: block.nameRange, params: { example } })
    }
    const { value, range } = setting
    const path = coursePath(around.at(-1)!, value)
    const found = path === undefined ? undefined : texts.get(path)
    if (path === undefined || found === undefined || !path.endsWith('.md')) {
      const here = around.at(-1)!
      const known = [...texts.keys()].filter((name) => name.endsWith('.md'))
      const addresses = known.map((name) => addressFrom(here, name))
      const meant = suggest(path === undefined ? value : addressFrom(here, path), addresses, (name) => ({
        range,
        text: `file="${name}"`
      }))
      return tell({ code: 'include-missing', range, params: { path: value }, ...meant })
    }
    if (around.includes(path)) return tell({ code: 'include-circle', range, params: { path: value } })
    const start = end
    end += found.length + 1
    parts.push({ file: path, start })
    const other = shifted(parse(path, found), start)
    // A file that is only included needs no card.
    problems.push(...other.problems.filter(({ code }) => code !== 'front-matter-missing'))
    return expand(other.blocks, [...around, path])
  }

  return { blocks: expand(parsed.blocks, [file]), parts, problems }
}

/** How a file of the course is written in another. */
function addressFrom(file: string, path: string): string {
  const here = file.split('/').slice(0, -1)
  const there = path.split('/')
  let same = 0
  while (same < here.length && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}
