/** Licence texts of the libraries whose code is in a package: their licences ask for it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from '../shared/diagnostic.ts'

const ownSource = fileURLToPath(new URL('..', import.meta.url))

export const noticesPath = 'third-party-licenses.txt'

/** @param inputs paths of the source files that went into the build */
export async function licenseNotices(inputs: Iterable<string>): Promise<string> {
  const own = await readFile(new URL('../../LICENSE', import.meta.url), 'utf8')
  const folders = new Set<string>()
  for (const input of inputs) {
    // scormdown's own licence stands above, wherever it is installed.
    if (input.startsWith(ownSource)) continue
    const match = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/'))
    if (match !== null) folders.add(match[1]!)
  }
  const notices = await Promise.all([...folders].map(readNotice))
  return [
    `This package was made with scormdown and contains its player.\n\n${own}`,
    ...notices.sort(compare)
  ].join(`\n${'-'.repeat(72)}\n\n`)
}

async function readNotice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8')
  ) as Record<string, string>
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  const text = file === undefined ? '' : `\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`
  return `${name} ${version} (${license})${text}\n`
}
