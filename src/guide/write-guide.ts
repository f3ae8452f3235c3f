/** The component guide as a course folder on disk, so that it is shown, built and tested as any course is. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { components } from '../components/registry.ts'
import { compare } from '../shared/diagnostic.ts'
import { guideCourse, type ComponentReadme } from './guide-course.ts'

const source = fileURLToPath(new URL('../components', import.meta.url))
const sample = fileURLToPath(new URL('sample', import.meta.url))

/**
 * Writes the guide into a folder that is there and empty.
 * @param course a course folder whose own components are shown as well
 */
export async function writeGuide(folder: string, course?: string): Promise<void> {
  await cp(sample, folder, { recursive: true })
  const own = course === undefined ? undefined : join(course, 'components')
  const readmes = await readReadmes(source, [...components.keys()])
  if (own !== undefined && existsSync(own)) {
    await cp(own, join(folder, 'components'), { recursive: true })
    readmes.push(...(await readReadmes(own, await readdir(own))))
  }
  const isExercise = ({ name }: ComponentReadme) => components.get(name)?.tracked !== undefined
  for (const [path, text] of guideCourse(readmes, new Map(), isExercise)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

async function readReadmes(folder: string, names: readonly string[]): Promise<ComponentReadme[]> {
  const written = names.filter((name) => existsSync(join(folder, name, 'README.md'))).sort(compare)
  return Promise.all(
    written.map(async (name) => ({ name, text: await readFile(join(folder, name, 'README.md'), 'utf8') }))
  )
}
