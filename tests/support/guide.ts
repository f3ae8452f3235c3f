/** The component guide's parts, from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { components } from '../../src/components/registry.ts'
import { compare } from '../../src/shared/diagnostic.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

export function readmeOf(name: string): string | undefined {
  const path = join(source, 'components', name, 'README.md')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export const componentNames = [...components.keys()].sort(compare)

const sampleFolder = join(source, 'guide', 'sample')
const sampleFiles = readdirSync(sampleFolder, { recursive: true, encoding: 'utf8' }).sort(compare)

/** Data files that the examples speak of. */
export const sampleTexts = Object.fromEntries(
  sampleFiles
    .filter((path) => /\.(ya?ml|csv)$/.test(path))
    .map((path) => [path, readFileSync(join(sampleFolder, path), 'utf8')])
)
export const sampleMedia = sampleFiles.filter((path) => path.startsWith('media/'))
