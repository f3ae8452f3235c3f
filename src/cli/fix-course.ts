/** `check --fix`: writes what is beyond doubt into the files of a course. */
import { join } from 'node:path'
import { loadCourse } from '../load-course.ts'
import { applicable, type Fixable } from '../shared/fix.ts'
import { editFile } from './write-file.ts'

export interface Mended {
  found: Fixable
  /** The text in which it was found. */
  text: string
}

/** A fix may show what another can mend; more rounds than this only go round in a circle. */
const mostRounds = 20

/** Reads and mends until nothing is left to mend. */
export async function fixCourse(folder: string): Promise<Mended[]> {
  const mended: Mended[] = []
  for (let round = 0; round < mostRounds; round++) {
    const { root, texts, diagnostics } = await loadCourse(folder, { audience: 'trainer' })
    const before = mended.length
    const fixes = applicable(diagnostics)
    for (const file of new Set(fixes.map((found) => found.file))) {
      const text = texts.get(file)!
      const own = fixes.filter((found) => found.file === file)
      const edits = own.flatMap(({ fix }) => fix.edits)
      if (await editFile(join(root, file), text, edits)) mended.push(...own.map((found) => ({ found, text })))
    }
    if (mended.length === before) break
  }
  return mended
}
