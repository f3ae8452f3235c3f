/** The one browser build: every target and language out of it. Nothing is written; pack/ takes the files from here. */
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import config from '../../vite.config.ts'
import type { Standard } from '../standards/types.ts'
import type { Course } from '../model/course.ts'
import { buildOneFile, type OneFile } from './one-file.ts'
import { coursePlugin, partOf, source, type CourseProvider } from './course-plugin.ts'
import { ownCopies } from './own-copies.ts'
import { plainImports } from './plain-imports.ts'
import { shortTemplates } from './short-templates.ts'

export interface AppBuild {
  /** Everything that the package of one target with this course needs, by path. */
  filesFor(standard: Standard, course: Course): AppFiles
  /** The same for a target that is one file. */
  oneFileFor(standard: Standard, course: Course): Promise<OneFile>
  /** Paths of the source files that went in, for licence notices. */
  inputs: ReadonlySet<string>
}

export interface AppFiles {
  files: ReadonlyMap<string, Uint8Array>
  /** Scripts to begin with: the entry, then what it imports. */
  scripts: readonly [string, ...string[]]
  styles: readonly string[]
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset
interface AssetReferences {
  viteMetadata?: { importedAssets: Set<string> }
}

export async function buildApp(provider: CourseProvider, targets: readonly Standard[]): Promise<AppBuild> {
  const launches = [...new Set(targets.map(({ launch }) => launch))]
  const input = Object.fromEntries(
    launches.map((name) => [name, join(source, 'standards', name, 'launch.ts')])
  )
  // ASCII lower case only: some LMSs fold the case of file names.
  const names = { hashCharacters: 'base36', entryFileNames: 'assets/[name]-[hash].js' } as const
  const result = (await build({
    ...config,
    plugins: [coursePlugin(provider), ownCopies, shortTemplates, plainImports],
    // Said outright, since Vite would take the development form of a library from NODE_ENV.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      ...config.build,
      rolldownOptions: {
        input,
        output: {
          ...names,
          chunkFileNames: ({ name, facadeModuleId }) =>
            `assets/${chunkName(facadeModuleId) ?? name}-[hash].js`,
          assetFileNames: 'assets/[name]-[hash][extname]',
          // What nearly every first page needs comes in one request.
          codeSplitting: {
            groups: [{ name: 'player', test: isShared }]
          }
        }
      }
    }
  })) as Rolldown.RolldownOutput
  const outputs = new Map(result.output.map((output) => [output.fileName, output]))
  const inputs = new Set(result.output.flatMap((output) => (output.type === 'chunk' ? output.moduleIds : [])))
  return {
    inputs,
    filesFor: (standard, course) => selectFiles(outputs, standard, course),
    oneFileFor: (standard, course) => buildOneFile(provider, standard.launch, course)
  }
}

/**
 * Libraries, and what nearly every page needs; not what some components alone share. Told by its place in scormdown,
 * wherever that itself lies.
 */
function isShared(id: string): boolean {
  if (!id.startsWith(source)) return /\/node_modules\/(@lit|lit)/.test(id)
  const rooms = /^(player(?!\/tools\/)|state|standards\/cmi)\//
  const files =
    /^(components\/shared\/(controls|item-element|prose|record-event)|standards\/interaction)\.ts$/
  const path = id.slice(source.length)
  return rooms.test(path) || files.test(path)
}

/** `…/components/choice/element.ts` → `choice`; the pages of a module → its id; undefined for what has no name of its own. */
function chunkName(facade: string | null): string | undefined {
  const path = facade ?? ''
  const name = /\/components\/([^/]+)\/element\.ts$/.exec(path) ?? /pages\/[a-z]+\/(.+)$/.exec(path)
  return name?.[1] ?? /virtual:scormdown\/(\w+\/\w+)$/.exec(path)?.[1]?.replace('/', '-')
}

/** Languages and modules are chunks of one build: a package takes those of its own. */
function selectFiles(
  outputs: ReadonlyMap<string, Output>,
  standard: Standard,
  { languages, modules }: Course
): AppFiles {
  const chunks = [...outputs.values()].filter((output) => output.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === standard.launch)!
  const own = new Set(modules.map(({ id }) => id))
  const selected = new Set<string>()
  const take = (fileName: string): void => {
    const output = outputs.get(fileName)
    if (output === undefined || selected.has(fileName)) return
    selected.add(fileName)
    if (output.type !== 'chunk') return
    output.imports.forEach(take)
    for (const asset of (output as AssetReferences).viteMetadata?.importedAssets ?? []) take(asset)
    for (const name of output.dynamicImports) {
      const chunk = outputs.get(name)
      const { language, module } = partOf((chunk?.type === 'chunk' ? chunk.facadeModuleId : null) ?? '')
      const isOther = language !== undefined && !languages.includes(language)
      if (!isOther && (module === undefined || own.has(module))) take(name)
    }
  }
  take(entry.fileName)
  const styles = [...outputs.keys()].filter((name) => name.endsWith('.css'))
  styles.forEach(take)
  return {
    files: new Map([...selected].sort().map((name) => [name, bytesOf(outputs.get(name)!)])),
    scripts: [entry.fileName, ...entry.imports],
    styles
  }
}

function bytesOf(output: Output): Uint8Array {
  const content = output.type === 'chunk' ? output.code : output.source
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
