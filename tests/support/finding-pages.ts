/** The pages in docs/findings, made of what is said of a code and the fixtures that show it. */
import { readdirSync, readFileSync } from 'node:fs'
import { allFindings } from '../../src/check/findings.ts'
import { findingIndex, findingPage, type Example } from '../../src/cli/finding-page.ts'
import { components } from '../../src/components/registry.ts'
import { parseModule } from '../../src/parse/parse-module.ts'
import { formatDiagnostic } from '../../src/shared/code-frame.ts'
import type { Diagnostic } from '../../src/shared/diagnostic.ts'
import { readTexts } from './course.ts'
import { courseIn } from './findings.ts'
import { mend } from './mend.ts'
import { splitSections } from './sections.ts'

const folder = new URL('../fixtures/findings/', import.meta.url)

type Sections = ReadonlyMap<string, string>

interface Shown {
  /** Length of what is shown. */
  length: number
  example: Example
}

/** The text of each file in docs/findings. */
export function findingPages(): Map<string, string> {
  const examples = new Map<string, Shown>()
  const mendable = new Set<string>()
  for (const name of readdirSync(folder).sort()) {
    const sections = inputOf(splitSections(readFileSync(new URL(name, folder), 'utf8')))
    const found = read(sections)
    for (const { code, fix } of found) if (fix !== undefined) mendable.add(code)
    for (const one of found.filter(({ code }, i) => found.findIndex((d) => d.code === code) === i)) {
      const shown = shortest(sections, one)
      if (shown.length < (examples.get(one.code)?.length ?? Infinity)) examples.set(one.code, shown)
    }
  }
  const findings = allFindings(components)
  const pages = [...findings].map(([code, finding]): [string, string] => {
    const example = examples.get(code)?.example
    const more = example === undefined ? {} : { example, mendable: mendable.has(code) }
    return [`${code}.md`, findingPage({ code, finding, ...more })]
  })
  return new Map([...pages, ['README.md', findingIndex(findings)]])
}

function inputOf(sections: Sections): Map<string, string> {
  return new Map([...sections].filter(([name]) => !name.startsWith('output')))
}

function read(sections: Sections): Diagnostic[] {
  const { texts, media, withCourse } = courseIn(sections)
  return readTexts(texts, media, withCourse).diagnostics
}

/** Without files and blocks that the finding does not need. */
function shortest(sections: Sections, { code, file, range }: Diagnostic): Shown {
  let kept = sections
  const stillFound = (fewer: Sections) => read(fewer).some((d) => d.code === code)
  const own = sections.has(file) ? file : 'page'
  const text = sections.get(own)
  if (text !== undefined && file.endsWith('.md')) {
    const offset = courseIn(sections).texts[file]!.length - text.length
    const alone = new Map(sections).set(own, onlyBlockAt(text, range.start - offset))
    if (stillFound(alone)) kept = alone
  }
  for (const name of sections.keys()) {
    if (name === own || !/^(page|\S+\.\w+)$/.test(name)) continue
    const fewer = new Map([...kept].filter(([other]) => other !== name))
    if (stillFound(fewer)) kept = fewer
  }
  return shownOf(kept, code)
}

/** The block in which a place lies, with the card and the page heading in front of it. */
function onlyBlockAt(text: string, place: number): string {
  const { blocks, frontMatter } = parseModule(text)
  const block = blocks.find(({ range }) => range.start <= place && place <= range.end)
  if (block === undefined) return text
  const heading = blocks.findLast(
    (one) => one.kind === 'heading' && one.level === 1 && one.range.start < block.range.start
  )
  const card = frontMatter === undefined ? '' : text.slice(0, frontMatter.offset + frontMatter.text.length)
  const end = card === '' ? '' : `${card.trimEnd()}\n---\n\n`
  const parts = [heading, block].flatMap((one) => (one === undefined ? [] : [one.range]))
  return `${end}${parts.map(({ start, end: behind }) => text.slice(start, behind)).join('\n\n')}\n`
}

function shownOf(sections: Sections, code: string): Shown {
  const { texts } = courseIn(sections)
  const told = read(sections).find((d) => d.code === code)!
  const print = (language: 'en' | 'pl') =>
    formatDiagnostic(told, { path: told.file, text: texts[told.file], language })
  const files = new Map(
    [...sections]
      .filter(([name]) => name === 'page' || /^\S+\.\w+$/.test(name))
      .map(([name, text]) => [name === 'page' ? '' : name, text])
  )
  const length = [...files].reduce((sum, [name, text]) => sum + name.length + text.length, 0)
  const mended = told.fix === undefined ? {} : { mended: mendedIn(sections, told.file) }
  return { length, example: { files, told: { en: print('en'), pl: print('pl') }, ...mended } }
}

/** What becomes of a file; of a page its text alone. */
function mendedIn(sections: Sections, file: string): { file: string; text: string } {
  const { texts, media, withCourse } = courseIn(sections)
  const after = mend(texts, media, withCourse).texts[file]!
  if (sections.has(file)) return { file, text: after }
  return { file: '', text: after.slice(texts[file]!.length - sections.get('page')!.length) }
}
