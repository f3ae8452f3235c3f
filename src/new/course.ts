/** A small course that can be built at once, and what helps an editor with it. */
import { stringify } from 'yaml'
import { jsonSchemaName, jsonSchemas } from '../config/json-schemas.ts'
import { dataFileSchemas } from '../config/schema.ts'
import { readAuthorPages } from './author-page.ts'
import { snippetFile } from './snippet.ts'
import { fromTemplates, type TemplateLanguage } from './templates.ts'

export interface NewCourse {
  language: TemplateLanguage
  id: string
  title: string
  /** As in `2026-11-21`. */
  today: string
}

/** @returns path → text */
export async function newCourse({ language, id, title, today }: NewCourse): Promise<Map<string, string>> {
  const course = await fromTemplates('course', language, { id, title: yamlText(title), today })
  return new Map([...course, ...(await editorHelp(language))])
}

/** A text as one value of YAML, in quotes where it needs them. */
export function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim()
}

/** For VS Code. Schemas lie in the course, so that they are found without a network and wherever scormdown lies. */
async function editorHelp(language: TemplateLanguage): Promise<Map<string, string>> {
  const settings = await fromTemplates('editor', language, {})
  const schemas = Object.keys(dataFileSchemas).map((file) => [
    `.vscode/schemas/${jsonSchemaName(file)}`,
    file
  ])
  const withSchemas = {
    ...(JSON.parse(settings.get('.vscode/settings.json')!) as object),
    'yaml.schemas': Object.fromEntries(schemas.map(([path, file]) => [`./${path}`, file]))
  }
  const texts = jsonSchemas()
  return new Map([
    ...settings,
    ['.vscode/settings.json', `${JSON.stringify(withSchemas, null, 2)}\n`],
    ['.vscode/scormdown.code-snippets', snippetFile(await readAuthorPages(language))],
    ...schemas.map(([path, file]) => [path!, texts.get(jsonSchemaName(file!))!] as const)
  ])
}
