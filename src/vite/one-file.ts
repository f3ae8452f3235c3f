/** A course as one classic script and one style sheet: browsers load no module scripts from `file://`. */
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import config from '../../vite.config.ts'
import type { Course } from '../model/course.ts'
import { coursePlugin, source, type CourseProvider } from './course-plugin.ts'
import { plainImports } from './plain-imports.ts'
import { shortTemplates } from './short-templates.ts'

export interface OneFile {
  script: string
  style: string
  /** Paths of the source files that went in, for licence notices. */
  inputs: ReadonlySet<string>
}

/** @param course whose modules and languages go in */
export async function buildOneFile(
  provider: CourseProvider,
  launch: string,
  { languages, modules }: Course
): Promise<OneFile> {
  const oneFile = new Set(modules.map(({ id }) => id))
  const courses = provider.courses().filter(({ language }) => languages.includes(language))
  const result = (await build({
    ...config,
    plugins: [
      coursePlugin({ ...provider, courses: () => courses }, { oneFile }),
      shortTemplates,
      plainImports
    ],
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      ...config.build,
      rolldownOptions: {
        input: join(source, 'standards', launch, 'launch.ts'),
        output: { format: 'iife', codeSplitting: false }
      }
    }
  })) as Rolldown.RolldownOutput
  const text = (wanted: (output: Rolldown.OutputChunk | Rolldown.OutputAsset) => boolean) =>
    result.output
      .filter(wanted)
      .map((output) => String(output.type === 'chunk' ? output.code : output.source))
      .join('\n')
  return {
    script: text(({ type }) => type === 'chunk'),
    style: text(({ fileName }) => fileName.endsWith('.css')),
    inputs: new Set(result.output.flatMap((output) => (output.type === 'chunk' ? output.moduleIds : [])))
  }
}
