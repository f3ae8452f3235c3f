/** A new module of a course. */
import { fromTemplates, type TemplateLanguage } from './templates.ts'
import { yamlText } from './course.ts'

export interface NewModule {
  language: TemplateLanguage
  id: string
  title: string
  /** Id of its first page. */
  page: string
}

export async function newModule({ language, id, title, page }: NewModule): Promise<string> {
  const files = await fromTemplates('module', language, { id, title: yamlText(title), page })
  return files.get('module.md')!
}

/**
 * Name of its file: modules are taken in the order of their names.
 * @param others names of the files beside it
 */
export function moduleFile(id: string, others: readonly string[]): string {
  const last = Math.max(0, ...others.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0)))
  return `${String(last + 1).padStart(2, '0')}-${id}.md`
}
