/** What a component's author page says first: what it is for, and how it is written. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { examplesOf } from '../guide/guide-course.ts'
import { components } from '../components/registry.ts'
import type { TemplateLanguage } from './templates.ts'

export interface AuthorPage {
  name: string
  /** A sentence. */
  summary: string
  /** Its first example. */
  example: string
}

const own = fileURLToPath(new URL('../components', import.meta.url))

/**
 * `README.md`, or in another language `README.pl.md`, where there is one. Undefined where a page has no example.
 * @param course folder of the course: components that it brings along lie there
 */
export async function readAuthorPage(
  name: string,
  language: TemplateLanguage,
  course?: string
): Promise<AuthorPage | undefined> {
  const folder = course === undefined || components.has(name) ? own : join(course, 'components')
  for (const file of [`README.${language}.md`, 'README.md']) {
    const text = await readFile(join(folder, name, file), 'utf8').catch(() => '')
    const [example] = examplesOf(text.replaceAll('\r\n', '\n'))
    if (example !== undefined) return { name, summary: firstParagraph(text), example: example.trim() }
  }
  return undefined
}

/** Those of every course, by name. */
export async function readAuthorPages(language: TemplateLanguage): Promise<AuthorPage[]> {
  const pages = await Promise.all([...components.keys()].map((name) => readAuthorPage(name, language)))
  return pages.filter((page) => page !== undefined)
}

function firstParagraph(readme: string): string {
  return /^(?!#)\S.*$/m.exec(readme)?.[0] ?? ''
}
