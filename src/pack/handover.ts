/** Writes the papers for administrators into a folder. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { HandoverInput } from '../handover/input.ts'
import { handoverPapers } from '../handover/papers.ts'

/** Paths of the papers, relative to the folder. */
export async function writeHandover(folder: string, input: HandoverInput): Promise<string[]> {
  const papers = handoverPapers(input).map(({ path, text }) => ({ path: `handover/${path}`, text }))
  for (const { path, text } of papers) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return papers.map(({ path }) => path)
}
