/** Which course a command is about, and what to do where there is none. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { CommandError, exitCodes } from './exit-codes.ts'
import type { CliWords } from './wording/en.ts'

export const usualFolder = 'course'

/**
 * The folder that is named; where it is the usual one and not there, the working folder itself if that is a course, or
 * the only course in it. Throws with advice where there is no such folder.
 */
export function courseFolder(named: string, words: CliWords): string {
  if (existsSync(named)) return named
  const here = named === usualFolder ? courseHere() : undefined
  if (here !== undefined) return here
  throw new CommandError(`${words.noCourse(named, process.cwd())}\n${advice(words)}`, exitCodes.mistakes)
}

/** The course that stands where it usually does, that the working folder is, or that alone lies in it. */
export function courseHere(): string | undefined {
  if (existsSync(usualFolder)) return usualFolder
  if (isCourse('.')) return '.'
  const [only, ...others] = coursesBelow()
  return others.length === 0 ? only : undefined
}

function advice(words: CliWords): string {
  const above = courseAbove()
  if (above !== undefined) return words.insideCourse(above)
  const below = coursesBelow()
  if (below.length > 0) return words.coursesBelow(below)
  return words.noCourseNear
}

function coursesBelow(): string[] {
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isCourse(entry.name))
    .map(({ name }) => name)
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
