/** Writes a file of the course. One that is cut while it is written would lose everything: it is moved into place. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Edit } from '../shared/diagnostic.ts'
import { applyEdits } from '../shared/fix.ts'
import { normalizeText } from '../source/read-course.ts'

export async function writeFileWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}`)
  await writeFile(temporary, text)
  await rename(temporary, path)
}

/**
 * Changes a file; its byte order mark and line ends stay as they are.
 * @param text as it was read
 * @returns false where someone saved the file meanwhile: its places are no longer these
 */
export async function editFile(path: string, text: string, edits: readonly Edit[]): Promise<boolean> {
  const raw = await readFile(path, 'utf8')
  if (normalizeText(raw.replace(/^\uFEFF/, '')) !== text) return false
  await writeFileWhole(path, applyEdits(raw, edits))
  return true
}
