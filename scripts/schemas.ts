/** Writes schemas/ anew from src/config. A test says when that is due. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { jsonSchemas } from '../src/config/json-schemas.ts'

const folder = new URL('../schemas/', import.meta.url)
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
for (const [name, text] of jsonSchemas()) await writeFile(new URL(name, folder), text)
