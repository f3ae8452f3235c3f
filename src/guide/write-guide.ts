/** The component guide as a course folder on disk, so that it is shown, built and tested as any course is. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { components } from '../components/registry.ts'
import { compare } from '../shared/diagnostic.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { guideCourse, type ComponentReadme } from './guide-course.ts'
import { readReadme } from './read-readme.ts'

const source = fileURLToPath(new URL('../components', import.meta.url))
const sample = fileURLToPath(new URL('sample', import.meta.url))

export interface GuideToWrite {
  /** That of the pages, where a component has one in it; English where it is left out. */
  language?: ToolLanguage
  /** A course folder whose own components are shown as well. */
  course?: string | undefined
}

/** Writes the guide into a folder that is there and empty. */
export async function writeGuide(
  folder: string,
  { language = 'en', course }: GuideToWrite = {}
): Promise<void> {
  await cp(sample, folder, { recursive: true })
  const own = course === undefined ? undefined : join(course, 'components')
  const readmes = await readReadmes(source, [...components.keys()], language)
  if (own !== undefined && existsSync(own)) {
    await cp(own, join(folder, 'components'), { recursive: true })
    readmes.push(...(await readReadmes(own, await readdir(own), language)))
  }
  const isExercise = ({ name }: ComponentReadme) => components.get(name)?.tracked !== undefined
  for (const [path, text] of guideCourse(readmes, new Map(), { language, isExercise })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

async function readReadmes(
  folder: string,
  names: readonly string[],
  language: ToolLanguage
): Promise<ComponentReadme[]> {
  const texts = await Promise.all(
    [...names]
      .sort(compare)
      .map(async (name) => ({ name, text: await readReadme(join(folder, name), language) }))
  )
  return texts.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]))
}
