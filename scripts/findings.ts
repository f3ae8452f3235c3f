/** Writes docs/findings/ anew from the words of the findings and their fixtures. A test says when that is due. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { findingPages } from '../tests/support/finding-pages.ts'

const folder = new URL('../docs/findings/', import.meta.url)
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
for (const [name, text] of findingPages()) await writeFile(new URL(name, folder), text)
