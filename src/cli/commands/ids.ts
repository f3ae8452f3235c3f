/** `scormdown ids retire <id…>`: the author's word that learners' progress on these may go. */
import { join } from 'node:path'
import { loadCourse } from '../../load-course.ts'
import { lockFile } from '../../model/data-files.ts'
import { retire } from '../../model/lock.ts'
import { nearestName } from '../../shared/nearest.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { createSteps } from '../terminal.ts'
import type { CliWords } from '../wording/en.ts'
import { writeFileWhole } from '../write-file.ts'

export async function ids(
  action: string,
  names: readonly string[],
  options: { course: string },
  words: CliWords
): Promise<number> {
  if (action !== 'retire') throw new CommandError(words.idsAction(action))
  if (names.length === 0) throw new CommandError(words.idsNone)
  const { courses, losses, lock, root, diagnostics } = await loadCourse(options.course)
  const [course] = courses
  if (course === undefined || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new CommandError(words.mistakesInCourse, exitCodes.mistakes)
  }
  const chosen = names.map((name) => {
    const found = losses.filter(({ id }) => id === name)
    if (found.length > 0) return found
    const gone = lock.retired.pages[name] ?? lock.retired.items[name]
    if (gone !== undefined) {
      throw new CommandError(words.idRetired(name, gone.version), exitCodes.mistakes)
    }
    const known = losses.map(({ id }) => id)
    const message = words.idKept(name, known.join(', '), nearestName(name, known))
    throw new CommandError(message, exitCodes.mistakes)
  })
  const gone = chosen.flat()
  await writeFileWhole(
    join(root, lockFile),
    `${JSON.stringify(retire(lock, gone, course.version), null, 2)}\n`
  )
  const list = gone.map(({ id }) => id).join(', ')
  createSteps().done(words.idsRetired(join(options.course, lockFile), gone.length, course.version, list))
  return exitCodes.ok
}
