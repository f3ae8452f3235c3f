/**
 * What `scormdown new` writes begins as files in `templates/<what>/`: those in `all/`, and those of one language beside
 * them. A name that begins with `dot-` becomes a hidden one: npm would leave some hidden files out of a package.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const templateLanguages = ['pl', 'en'] as const
export type TemplateLanguage = (typeof templateLanguages)[number]

const templates = fileURLToPath(new URL('./templates', import.meta.url))

/** The language whose templates fit a course; English where it has none of its own. */
export function templateLanguage(language: string): TemplateLanguage {
  return templateLanguages.find((known) => known === language) ?? 'en'
}

/**
 * @param what a folder of `templates/`, such as `course`
 * @param values name → what stands for `__name__`
 * @returns path → text
 */
export async function fromTemplates(
  what: string,
  language: TemplateLanguage,
  values: Readonly<Record<string, string>>
): Promise<Map<string, string>> {
  const all = await readFolder(join(templates, what, 'all'))
  const own = await readFolder(join(templates, what, language))
  return new Map([...all, ...own].map(([path, text]) => [path, fill(text, values)]))
}

async function readFolder(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (file) => [pathOf(folder, file), await readFile(file, 'utf8')] as const)
  ).then((texts) => texts.map(([path, text]) => [path, text.replaceAll('\r\n', '\n')]))
}

function pathOf(folder: string, file: string): string {
  return file
    .slice(folder.length + 1)
    .replaceAll('\\', '/')
    .replace(/(^|\/)dot-/g, '$1.')
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/__([a-z]+)__/g, (whole, name: string) => values[name] ?? whole)
}
