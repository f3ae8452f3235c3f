/** `check --fix` on texts. */
import type { Diagnostic } from '../../src/shared/diagnostic.ts'
import { applicable, applyEdits } from '../../src/shared/fix.ts'
import { readTexts } from './course.ts'

/** Mends until nothing is left to mend; throws where it is never done. */
export function mend(
  texts: Record<string, string>,
  media: readonly string[] = [],
  withCourse = true
): { texts: Record<string, string>; diagnostics: Diagnostic[] } {
  let mended = texts
  for (let round = 0; round < 20; round++) {
    const { diagnostics } = readTexts(mended, media, withCourse)
    const fixes = applicable(diagnostics)
    if (fixes.length === 0) return { texts: mended, diagnostics }
    mended = Object.fromEntries(
      Object.entries(mended).map(([file, text]) => {
        const edits = fixes.filter((one) => one.file === file).flatMap(({ fix }) => fix.edits)
        return [file, applyEdits(text, edits)]
      })
    )
  }
  throw new Error('It is never done.')
}
