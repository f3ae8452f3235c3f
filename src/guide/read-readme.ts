/** The author page of a component, as it lies in the component's folder. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolLanguage } from '../shared/wording/words.ts'

/**
 * `README.md`, or in another language `README.pl.md`, where there is one; line ends are `\n`. Undefined where there is
 * neither.
 */
export async function readReadme(folder: string, language: ToolLanguage): Promise<string | undefined> {
  for (const file of [`README.${language}.md`, 'README.md']) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined)
    if (text !== undefined) return text.replaceAll('\r\n', '\n')
  }
  return undefined
}
