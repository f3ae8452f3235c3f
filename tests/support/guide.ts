/** The component guide's parts, from disk. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { components } from '../../src/components/registry.ts'
import type { Candidate, Sample } from '../../src/guide/contract.ts'
import { compare } from '../../src/shared/diagnostic.ts'
import { readCourse } from '../../src/source/read-course.ts'
import { tokens } from './course.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** @param file name of the author page in each component's folder */
function candidatesOf(file: string): Candidate[] {
  return [...components.values()]
    .map((component) => {
      const path = join(source, 'components', component.name, file)
      return { component, readme: existsSync(path) ? readFileSync(path, 'utf8') : '' }
    })
    .sort((a, b) => compare(a.component.name, b.component.name))
}

export const candidates = candidatesOf('README.md')
export const polishCandidates = candidatesOf('README.pl.md')

const { texts, media } = (await readCourse(join(source, 'guide', 'sample')))!
export const sample: Sample = { texts, media, tokens }
