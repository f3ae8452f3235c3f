/** What a component's author page says first: what it is for, and how it is written. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { examplesOf } from '../guide/guide-course.ts'
import { readReadme } from '../guide/read-readme.ts'
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
 * Undefined where the page has no example.
 * @param course folder of the course: components that it brings along lie there
 */
export async function readAuthorPage(
  name: string,
  language: TemplateLanguage,
  course?: string
): Promise<AuthorPage | undefined> {
  const folder = course === undefined || components.has(name) ? own : join(course, 'components')
  const text = (await readReadme(join(folder, name), language)) ?? ''
  const [example] = examplesOf(text)
  return example === undefined ? undefined : { name, summary: firstParagraph(text), example: example.trim() }
}

/** Those of every course, by name. */
export async function readAuthorPages(language: TemplateLanguage): Promise<AuthorPage[]> {
  const pages = await Promise.all([...components.keys()].map((name) => readAuthorPage(name, language)))
  return pages.filter((page) => page !== undefined)
}

function firstParagraph(readme: string): string {
  return /^(?!#)\S.*$/m.exec(readme)?.[0] ?? ''
}
