/** `scormdown ids retire <id…>`: the author's word that learners' progress on these may go. */
import { join } from 'node:path'
import { loadCourse } from '../../load-course.ts'
import { lockFile } from '../../model/data-files.ts'
import { retire } from '../../model/lock.ts'
import { nearestName } from '../../shared/nearest.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { count, createSteps } from '../terminal.ts'
import { writeFileWhole } from '../write-file.ts'

export async function ids(
  action: string,
  names: readonly string[],
  options: { course: string }
): Promise<number> {
  if (action !== 'retire') throw new CommandError(`There is no “ids ${action}”. Known: ids retire <id…>.`)
  if (names.length === 0) throw new CommandError('Name the ids to retire: scormdown ids retire <id…>')
  const { courses, losses, lock, root, diagnostics } = await loadCourse(options.course)
  const [course] = courses
  if (course === undefined || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new CommandError('The course has mistakes: mend them first (scormdown check).', exitCodes.mistakes)
  }
  const chosen = names.map((name) => {
    const found = losses.filter(({ id }) => id === name)
    if (found.length > 0) return found
    const gone = lock.retired.pages[name] ?? lock.retired.items[name]
    if (gone !== undefined) {
      throw new CommandError(
        `“${name}” is retired already, since version ${gone.version}.`,
        exitCodes.mistakes
      )
    }
    const known = losses.map(({ id }) => id)
    const suggestion = nearestName(name, known)
    const hint = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`
    const list =
      known.length === 0 ? 'Nothing would be lost now.' : `What would be lost now: ${known.join(', ')}.`
    throw new CommandError(
      `“${name}” is still in the course, or was never in a package.${hint} ${list}`,
      exitCodes.mistakes
    )
  })
  const gone = chosen.flat()
  await writeFileWhole(
    join(root, lockFile),
    `${JSON.stringify(retire(lock, gone, course.version), null, 2)}\n`
  )
  const list = gone.map(({ id }) => id).join(', ')
  createSteps().done(
    `${join(options.course, lockFile)}  ${count(gone.length, 'id')} retired with version ${course.version}: ${list}`
  )
  return exitCodes.ok
}
