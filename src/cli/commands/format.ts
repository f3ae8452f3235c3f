/** `scormdown format`: writes the modules of a course in one form. What they say stays the same. */
import { join } from 'node:path'
import { formatModule } from '../../format/format-module.ts'
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { pathFrom } from '../terminal.ts'
import { editFile } from '../write-file.ts'
import type { CliWords } from '../wording/en.ts'

/** @param options.check only tells what would change */
export async function format(options: { course: string; check?: boolean }, words: CliWords): Promise<number> {
  const loaded = await loadCourse(options.course)
  const { root, texts, courses, diagnostics } = loaded
  if (courses.length === 0) throw new CommandError(words.brokenCourse(options.course), exitCodes.mistakes)
  const pathOf = pathFrom(root)
  let changed = 0
  let left = 0
  for (const file of modulesOf(loaded)) {
    const errors = diagnostics.filter((one) => one.file === file && one.severity === 'error').length
    if (errors > 0) {
      console.error(words.formatLeft(pathOf(file), errors))
      left++
      continue
    }
    const text = texts.get(file)!
    const formatted = formatModule(text)
    if (formatted === text) continue
    changed++
    if (options.check === true) console.log(words.formatWanted(pathOf(file)))
    else {
      await editFile(join(root, file), text, [{ range: { start: 0, end: text.length }, text: formatted }])
      console.log(words.formatted(pathOf(file)))
    }
  }
  if (changed === 0 && left === 0) console.log(words.formatNothing)
  return left > 0 || (options.check === true && changed > 0) ? exitCodes.mistakes : exitCodes.ok
}

/** The files of all modules, and those that they include. */
function modulesOf({ courses }: LoadedCourse): string[] {
  const parts = courses.flatMap(({ modules }) => modules).flatMap((module) => module.parts)
  return [...new Set(parts.map(({ file }) => file))]
}
