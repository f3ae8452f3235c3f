/** Which course a command is about, and what to do where there is none. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CommandError, exitCodes } from './exit-codes.ts'
import type { CliWords } from './wording/en.ts'

export const usualFolder = 'course'

/**
 * The folder that is named; where it is the usual one and not there, the working folder itself if that is a course.
 * Throws with advice where there is no such folder.
 */
export function courseFolder(named: string, words: CliWords): string {
  if (existsSync(named)) return named
  if (named === usualFolder && isCourse('.')) return '.'
  throw new CommandError(`${words.noCourse(named, process.cwd())}\n${advice(words)}`, exitCodes.mistakes)
}

/** The folder of the course where none is named; undefined where there is none. */
export function usualCourse(): string | undefined {
  return [usualFolder, '.'].find(isCourse)
}

function advice(words: CliWords): string {
  const above = courseAbove()
  if (above !== undefined) return words.insideCourse(above)
  const below = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCourse(entry.name))
    .map(({ name }) => name)
  if (below.length > 0) return words.coursesBelow(below)
  return words.noCourseNear
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
