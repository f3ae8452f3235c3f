/**
 * Packages that others made, as texts: `=== <path>` is a file, `=== schemas` names the set whose files lie at the
 * root, `=== zip` holds faults of the zip: `twice <path>`, `encrypted <path>`, `method <n> <path>`, `no-utf8 <path>`.
 * `=== output` and `=== output pl` are what verify finds, `=== run` what it finds in a browser.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemaFiles } from '../../src/verify/schema.ts'
import { placeOf } from '../../src/verify/text.ts'
import type { Report } from '../../src/verify/verify.ts'
import { rawZip, type RawEntry } from './raw-zip.ts'
import { splitSections } from './sections.ts'

const folder = new URL('../fixtures/foreign/', import.meta.url)

export const foreignNames = readdirSync(folder)
  .map((name) => name.replace('.txt', ''))
  .sort()

export const foreignFile = (name: string) => new URL(`${name}.txt`, folder)

export async function readForeign(name: string): Promise<Map<string, string>> {
  return splitSections(await readFile(foreignFile(name), 'utf8'))
}

const ours = ['about', 'schemas', 'zip', 'output', 'output pl', 'run']

function entriesOf(sections: ReadonlyMap<string, string>): RawEntry[] {
  const files = [...sections].filter(([name]) => !ours.includes(name))
  const set = sections.get('schemas')?.trim()
  const schemas = set === undefined ? [] : [...schemaFiles({ folder: set, imports: [] })]
  const entries: RawEntry[] = [...files, ...schemas].map(([name, content]) => ({ name, content }))
  const named = (name: string) => entries.find((one) => one.name === name)!
  for (const line of (sections.get('zip') ?? '').split('\n').filter(Boolean)) {
    const [fault = '', ...rest] = line.split(' ')
    if (fault === 'twice') entries.push({ ...named(rest.join(' ')) })
    else if (fault === 'encrypted') named(rest.join(' ')).encrypted = true
    else if (fault === 'no-utf8') named(rest.join(' ')).utf8 = false
    else if (fault === 'method') named(rest.slice(1).join(' ')).method = Number(rest[0])
    else throw new Error(`There is no fault “${fault}”`)
  }
  return entries
}

/** Writes the zip into a folder of its own. */
export async function writeForeign(name: string, sections: ReadonlyMap<string, string>): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'scormdown-foreign-')), `${name}.zip`)
  await writeFile(path, rawZip(entriesOf(sections)))
  return path
}

/** Findings alone, one after the other. */
export function findingsOf({ findings }: Report, inRun = false): string {
  return findings
    .filter(({ group }) => (group === 'run') === inRun)
    .map((finding) => {
      const { severity, lms, message, hint, rule, code } = finding
      return `${severity} ${placeOf(finding)}${lms === undefined ? '' : `${lms}: `}${message} [${rule}/${code}]\n  ${hint}\n`
    })
    .join('')
}
