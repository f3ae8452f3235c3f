/** `scormdown explain <code>`: what a finding means, with an example. */
import { allFindings } from '../../check/findings.ts'
import { components as builtIn } from '../../components/registry.ts'
import { openCourse } from '../../load-course.ts'
import { nearestName } from '../../shared/nearest.ts'
import { courseHere } from '../course-folder.ts'
import { CommandError } from '../exit-codes.ts'
import { findingPart, pagePart, withoutMarkup } from '../finding-page.ts'
import type { CliWords } from '../wording/en.ts'

/** @param options.course where components of its own may stand; the usual folder where it is left out */
export async function explain(
  written: string,
  options: { course?: string },
  words: CliWords
): Promise<undefined> {
  // As it is copied from a finding.
  const code = written.replace(/^\[|\]$/g, '').toLowerCase()
  const page = allFindings(builtIn).has(code) ? pagePart(code, words) : undefined
  const text = page ?? (await ofOwnComponent(code, options.course ?? courseHere(), words))
  console.log(`[${code}]\n\n${withoutMarkup(text)}`)
}

async function ofOwnComponent(code: string, folder: string | undefined, words: CliWords): Promise<string> {
  const components = folder === undefined ? builtIn : (await openCourse(folder)).components
  const known = allFindings(components)
  const finding = known.get(code)
  if (finding === undefined) throw new CommandError(words.unknownCode(code, nearestName(code, known.keys())))
  return findingPart({ code, finding }, words)
}
