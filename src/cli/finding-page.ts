/**
 * The page about a code (docs/findings/<code>.md), one part in each language. `npm run findings` writes the pages,
 * `scormdown explain <code>` shows a part.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generalWords } from '../check/findings.ts'
import { toolLanguages, type Finding, type ToolLanguage } from '../shared/wording/words.ts'
import { root } from './package.ts'
import { en, type CliWords } from './wording/en.ts'
import { pl } from './wording/pl.ts'

/** What is written, by file, and what is told of it. */
export interface Example {
  files: ReadonlyMap<string, string>
  told: Readonly<Record<ToolLanguage, string>>
  /** The file that it is told of, after `check --fix`; only where that mends it. */
  mended?: { file: string; text: string }
}

export interface Explained {
  code: string
  finding: Finding
  /** Whether `check --fix` may mend it; undefined where that is not known. */
  mendable?: boolean
  /** The shortest there is. */
  example?: Example
}

const wordings: Record<ToolLanguage, CliWords> = { en, pl }

export function findingPage(explained: Explained): string {
  const parts = toolLanguages.map((language) => {
    const words = wordings[language]
    return `## ${words.ownName}\n\n${findingPart(explained, words)}`
  })
  return [`# ${explained.code}\n`, ...parts].join('\n')
}

/** What the page of a code says in one language. */
export function findingPart({ code, finding, mendable, example }: Explained, words: CliWords): string {
  const { message, hint } = generalWords(finding[words.language])
  const mended = mendable === undefined ? [] : [words.mendable(mendable)]
  const paragraphs = [
    `**${escaped(message)}**`,
    escaped(hint),
    [words.severityMeans[finding.severity ?? 'error'](code), ...mended].join(' ')
  ]
  if (example !== undefined) {
    for (const [file, text] of example.files) {
      paragraphs.push(`${words.exampleIn(file)}`, fenced(languageOf(file), text))
    }
    paragraphs.push(words.toldSo, fenced('text', example.told[words.language]))
    const { mended: after } = example
    if (after !== undefined) paragraphs.push(words.mendedSo, fenced(languageOf(after.file), after.text))
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** The index of all pages. */
export function findingIndex(findings: ReadonlyMap<string, Finding>): string {
  const rows = [...findings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, finding]) => {
      const cells = toolLanguages.map((language) =>
        escaped(generalWords(finding[language]).message).replaceAll('|', '\\|')
      )
      return `| [${code}](${code}.md) | ${finding.severity ?? 'error'} | ${cells.join(' | ')} |`
    })
  return `# What scormdown check finds

\`npx scormdown explain <code>\` shows a page in the terminal.

| code | severity | English | po polsku |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** Where the page about a code lies; a code of a course's own component has none. */
export function pagePath(code: string): string | undefined {
  const path = join(root, 'docs', 'findings', `${code}.md`)
  return existsSync(path) ? path : undefined
}

/** What the page about a code says in one language; undefined where there is no page. */
export function pagePart(code: string, words: CliWords): string | undefined {
  const path = pagePath(code)
  if (path === undefined) return undefined
  const parts = readFileSync(path, 'utf8').split(/^## (.+)\n\n/m)
  return parts[parts.indexOf(words.ownName) + 1]
}

/** Fenced lines are indented; signs of Markdown around them go. */
export function withoutMarkup(part: string): string {
  return part
    .split(/^````\w*\n([\s\S]*?)^````\n/m)
    .map((text, i) =>
      i % 2 === 1
        ? text.replace(/^(?=.)/gm, '    ')
        : text.replace(/(?<!\\)\*\*|(?<!\\)`/g, '').replace(/\\([\\`*_[\]<>])/g, '$1')
    )
    .join('')
    .trimEnd()
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, '\\$&')
}

/** @param file empty for the text of a page */
function languageOf(file: string): string {
  return file === '' ? 'md' : /\.(\w+)$/.exec(file)![1]!
}

/** Four ticks: an example may hold three. */
function fenced(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``
}
