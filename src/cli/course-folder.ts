/** Which course a command is about, and what to do where there is none. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CommandError, exitCodes } from './exit-codes.ts'

export const usualFolder = 'course'

/**
 * The folder that is named; where it is the usual one and not there, the working folder itself if that is a course.
 * Throws with advice where there is no such folder.
 */
export function courseFolder(named: string): string {
  if (existsSync(named)) return named
  if (named === usualFolder && isCourse('.')) return '.'
  throw new CommandError(
    `There is no course folder ${named}. You are in ${process.cwd()}.\n${advice()}`,
    exitCodes.mistakes
  )
}

function advice(): string {
  const above = courseAbove()
  if (above !== undefined) return `You are inside a course. Go to its folder first: cd ${above}`
  const below = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCourse(entry.name))
    .map(({ name }) => name)
  if (below.length > 0) return `Did you mean ${below.map((name) => `--course ${name}`).join(' or ')}?`
  return 'Go to the folder that holds it, or name it: --course <folder>. To begin a course: npx scormdown new course'
}

function courseAbove(): string | undefined {
  const start = process.cwd()
  for (let folder = dirname(start); folder !== dirname(folder); folder = dirname(folder)) {
    if (isCourse(folder)) return relative(start, folder)
  }
  return undefined
}

function isCourse(folder: string): boolean {
  return existsSync(join(folder, 'course.yaml'))
}
