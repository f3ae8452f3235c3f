/** `scormdown decode <data>`: what a learner did, in plain words, from what the LMS keeps. */
import { text } from 'node:stream/consumers'
import { createOutline } from '../../compile/launch.ts'
import { describe, itemsOf, type Told } from '../../compile/describe.ts'
import { openCourse } from '../../load-course.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import type { CliWords } from '../wording/en.ts'

/** @param data undefined for “-”, which stands for standard input */
export async function decode(
  data: string | undefined,
  options: { course: string },
  words: CliWords
): Promise<number> {
  const pasted = data ?? (await standardInput(words))
  const { courses, lock } = await openCourse(options.course)
  const [course] = courses
  if (course === undefined) {
    throw new CommandError(words.brokenCourse(options.course), exitCodes.mistakes)
  }
  const told = describe(resumeDataIn(pasted), {
    language: words.language,
    outline: createOutline(course),
    items: itemsOf(course),
    lock
  })
  if (told.sections.length > 0) console.log([...linesOf(told)].join('\n'))
  if (told.problem === undefined) return exitCodes.ok
  console.error(told.problem)
  return exitCodes.mistakes
}

function standardInput(words: CliWords): Promise<string> {
  if (!process.stdin.isTTY) return text(process.stdin)
  throw new CommandError(words.noResumeData)
}

/**
 * As people copy it: with `cmi.suspend_data=` in front, in quotes, broken into lines by a mail program or a table.
 */
export function resumeDataIn(pasted: string): string {
  const value = pasted.replace(/^[\s\S]*cmi\.suspend_data["'”’]?\s*[=:,]?/, '')
  return value.replace(/[\s"'„“”‚‘’,;]+/g, '')
}

function* linesOf({ sections }: Told): Generator<string> {
  for (const { title, entries } of sections) {
    yield title
    for (const entry of entries) {
      yield `  ${entry.title}`
      for (const line of entry.lines) yield `    ${line}`
    }
    yield ''
  }
}
