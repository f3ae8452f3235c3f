/**
 * The components that a course brings along, `components/<name>/index.ts`. Code of the course runs here: whoever builds
 * a course trusts its author, as with any build. Read anew each time, with everything that it imports.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

export interface OwnModule {
  name: string
  /** Path of its `index.ts` relative to the course folder. */
  file: string
  /** What `export default` gives; undefined where it could not be run. */
  exported?: unknown
  /** Why it could not be run. */
  failure?: string
}

const entry = /^components\/([^/]+)\/index\.[jt]s$/

/** Names that own components import → files of scormdown. */
export const sdkAliases = Object.fromEntries(
  ['component', 'element', 'testing'].map((part) => [
    `scormdown/${part}`,
    fileURLToPath(new URL(`../sdk/${part}.ts`, import.meta.url))
  ])
)

/** @param files paths of the course's files, relative to its folder */
export async function readOwnComponents(root: string, files: Iterable<string>): Promise<OwnModule[]> {
  const found = [...files].flatMap((file) => {
    const name = entry.exec(file)?.[1]
    return name === undefined ? [] : [{ name, file }]
  })
  return Promise.all(found.map((one) => readOne(root, one)))
}

async function readOne(root: string, one: { name: string; file: string }): Promise<OwnModule> {
  try {
    const { module } = await runnerImport<{ default?: unknown }>(join(root, one.file), {
      configFile: false,
      envFile: false,
      root,
      logLevel: 'silent',
      resolve: { alias: sdkAliases }
    })
    return { ...one, exported: module.default }
  } catch (error) {
    return { ...one, failure: error instanceof Error ? firstLine(error.message) : String(error) }
  }
}

/** Without the line that only counts the errors, without colours. */
function firstLine(message: string): string {
  // eslint-disable-next-line no-control-regex
  const lines = message.replace(/\u001b\[\d+m/g, '').split('\n')
  const told = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(Transform|Build) failed/.test(line))
  return `${(told[0] ?? message).replace(/\.$/, '')}.`
}
