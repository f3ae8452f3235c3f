/** Writes a file of the course. One that is cut while it is written would lose everything: it is moved into place. */
import { rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export async function writeFileWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}`)
  await writeFile(temporary, text)
  await rename(temporary, path)
}
