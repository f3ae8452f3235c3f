/** Vite's view of a course: virtual modules made of the typed course. An adapter; the work is done in compile/. */
import { readFile } from 'node:fs/promises'
import { basename, join, posix as slashes, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { createLaunchData, usedComponents } from '../compile/launch.ts'
import { compileModule, coursePrefix } from '../compile/module.ts'
import { referenceModule } from '../compile/reference.ts'
import { searchModule } from '../compile/search.ts'
import type { Course, Module } from '../model/course.ts'
import { components } from '../components/registry.ts'
import type { Component } from '../components/types.ts'
import { isPicture, mediaType } from '../shared/media-file.ts'
import { cleanPicture } from '../source/clean-picture.ts'
import { sdkAliases } from '../source/own-components.ts'

export const source = fileURLToPath(new URL('..', import.meta.url))

const prefix = 'virtual:scormdown/'
const courseModuleId = `${prefix}course`
export const stylesId = `${prefix}styles.css`
const pictureId = `${prefix}picture/`

/** Id of the ES module that holds the pages of one course module. */
export function pagesModuleId(language: string, module: string): string {
  return `${prefix}pages/${language}/${module}`
}

/**
 * What of a course is loaded only when a learner asks for it, by the name of its ES module; each is there in each
 * language.
 */
const onDemand: Record<string, (course: Course, provider: CourseProvider, id: string) => string> = {
  reference(course, provider, id) {
    const module = referenceModule(course)
    return ownStyles(provider, id, module, course) + compileModule(module, course)
  },
  search: (course) => searchModule(course),
  frame: (course) =>
    [
      `import { ofModules } from ${JSON.stringify(ofModulesPath)}`,
      `const frame = ${JSON.stringify(createLaunchData(course))}`,
      // One build makes the packages for an LMS and those without.
      `const localMessages = ${JSON.stringify(createLaunchData(course, true).messages)}`,
      'export const frameFor = (outline, isLocal) =>',
      '  ofModules(isLocal ? { ...frame, messages: localMessages } : frame, outline)'
    ].join('\n')
}

function onDemandId(kind: string, language: string): string {
  return `${prefix}${kind}/${language}`
}

/** The language and the module that a part of the course belongs to; undefined for what all share. */
export function partOf(moduleId: string): { language?: string | undefined; module?: string | undefined } {
  const [, language, module] =
    /^\0virtual:scormdown\/(?:pages|reference|search|frame)\/([^/]+)(?:\/(.+))?/.exec(moduleId) ?? []
  return { language, module }
}

export interface CourseProvider {
  /** Absolute path of the course folder. */
  root: string
  /** The courses as they stand now, one for each language. */
  courses(): readonly Course[]
  hasTheme(): boolean
}

/** Stands in generated code for the file name of a module's chunk, which is known only when all chunks are. */
const addressOf = (id: string) => `scormdown-address:${Buffer.from(id).toString('hex')}:`
const addresses = /scormdown-address:([0-9a-f]+):/g

export interface CoursePluginOptions {
  /** How pages are made while a dev server remembers what browsers have. */
  served?: { pages(id: string, module: Module, course: Course): string }
  /** Everything goes into one file, of these modules alone. */
  oneFile?: ReadonlySet<string>
}

export function coursePlugin(
  provider: CourseProvider,
  { served, oneFile }: CoursePluginOptions = {}
): Plugin {
  let dev = false
  return {
    name: 'scormdown:course',
    configResolved: ({ command }) => {
      dev = command === 'serve'
    },
    resolveId: {
      filter: { id: /^(virtual:scormdown\/|course:|scormdown\/)/ },
      handler(id, importer) {
        // A course's own components lie elsewhere and find scormdown by its name.
        if (id.startsWith('scormdown/')) return sdkAliases[id]
        if (id.startsWith(prefix)) return `\0${id}`
        const path = id.slice(coursePrefix.length)
        if (dev) return posix(join(provider.root, path))
        // One for each module that shows it: a picture in two would become a script of its own, one more request.
        return `\0${pictureId}${encodeURIComponent(importer ?? '')}/${path.replace(/\?url$/, '')}`
      }
    },
    load: {
      filter: { id: /^\0virtual:scormdown\// },
      async handler(id) {
        const name = id.slice(1)
        if (name.startsWith(pictureId)) {
          const path = join(provider.root, name.slice(name.indexOf('/', pictureId.length) + 1))
          const bytes = await readFile(path)
          // Captions and films come as they are; a drawing that cannot be read was told before.
          const source = (isPicture(path) && (await cleanPicture(path, bytes))?.bytes) || bytes
          if (oneFile !== undefined) {
            return `export default 'data:${mediaType(path)};base64,${Buffer.from(source).toString('base64')}'`
          }
          const reference = this.emitFile({ type: 'asset', name: basename(path), source })
          return `export default import.meta.ROLLUP_FILE_URL_${reference}`
        }
        if (name === courseModuleId) return courseModule(provider, { dev, oneFile }) + (dev ? hotFrame : '')
        if (name === stylesId) return stylesModule(provider)
        const [, kind = '', language] = name.slice(prefix.length - 1).split('/')
        const wanted = provider.courses().find((one) => one.language === language)
        if (Object.hasOwn(onDemand, kind) && wanted !== undefined)
          return onDemand[kind]!(wanted, provider, name)
        const found = findModule(provider.courses(), name)
        if (found === undefined) return undefined
        const { module, course } = found
        if (served === undefined)
          return ownStyles(provider, name, module, course) + compileModule(module, course)
        return served.pages(name, module, course) + hotPages(module.id)
      }
    },
    renderChunk(code, { fileName }, _options, { chunks }) {
      if (!code.includes('scormdown-address:')) return null
      const files = new Map(Object.values(chunks).map((chunk) => [chunk.facadeModuleId, chunk.fileName]))
      return code.replace(addresses, (_, hex: string) => {
        const id = Buffer.from(hex, 'hex').toString()
        const file = files.get(id)
        if (file === undefined) this.error(`${id} has no chunk of its own`)
        return slashes.relative(slashes.dirname(fileName), file)
      })
    }
  }
}

/**
 * While an author writes, new pages are handed to the player, which shows them in the place of the old. There are none
 * where a file that they show is gone; the finding says so.
 */
const hotPages = (module: string) => `
if (import.meta.hot) {
  import.meta.hot.accept((now) => {
    if (now === undefined) return
    const detail = { module: ${JSON.stringify(module)}, pages: now.default }
    dispatchEvent(new CustomEvent('scormdown:pages', { detail }))
  })
}
`

/** The same for outline and texts of the player. */
const hotFrame = `
import.meta.hot?.on('scormdown:frame', (all) =>
  dispatchEvent(new CustomEvent('scormdown:frame', { detail: all })))
`

function findModule(courses: readonly Course[], id: string): { course: Course; module: Module } | undefined {
  for (const course of courses) {
    const module = course.modules.find((candidate) => pagesModuleId(course.language, candidate.id) === id)
    if (module !== undefined) return { course, module }
  }
  return undefined
}

/**
 * For example:
 *
 *     import { tracked as t0 } from '…/components/choice/state.ts'
 *     import { styles as s0 } from '…/components/callout/styles.ts'
 *     export const styles = [s0]
 *     const here = import.meta.url
 *     const at = (file) => new URL(file, here).href
 *     export const tracked = { "choice": t0 }
 *     export const elements = {
 *       "choice": { url: at("choice-….js"), load: () => import('…/components/choice/element.ts') }
 *     }
 *     export const tools = { url: at("tools-….js"), load: () => import('…/player/tools/tools.ts') }
 *     export const reference = { "pl": { url: at("pl-….js"), load: () => import('virtual:scormdown/reference/pl') } }
 *     export const modules = { "pl": { "why": { url: at("why-….js"), load: () => import('virtual:scormdown/pages/pl/why') } } }
 *
 * A dev server gives no addresses, there a part that failed is asked for again under the same one; nor has one file any.
 */
export function courseModule(
  { root, ...provider }: CourseProvider,
  { dev, oneFile }: { dev: boolean; oneFile?: ReadonlySet<string> | undefined }
): string {
  const courses = provider.courses()
  const hasAddresses = !dev && oneFile === undefined
  const used = usedComponents(courses)
  const tracked = used.filter((component) => component.tracked !== undefined)
  const withElement = used.filter(({ tag }) => tag !== undefined)
  const styled = dev ? used.filter(({ styled: has }) => has === true) : firstStyled(courses)
  const file = (name: string, part: string) => JSON.stringify(pathOf(name, root, part))
  const chunk = (specifier: string, id: string) =>
    `{ ${hasAddresses ? `url: at(${JSON.stringify(addressOf(id))}), ` : ''}load: () => import(${JSON.stringify(specifier)}) }`
  const languages = courses.map((course) => {
    const modules = course.modules.filter(({ id }) => oneFile?.has(id) ?? true)
    const entries = modules.map(({ id }) => {
      const pages = pagesModuleId(course.language, id)
      return `${JSON.stringify(id)}: ${chunk(pages, `\0${pages}`)}`
    })
    return `${JSON.stringify(course.language)}: { ${entries.join(', ')} }`
  })
  return [
    ...tracked.map(({ name }, i) => `import { tracked as t${i} } from ${file(name, 'state.ts')}`),
    ...styled.map(({ name }, i) => `import { styles as s${i} } from ${file(name, 'styles.ts')}`),
    `export const styles = [${styled.map((_, i) => `s${i}`).join(', ')}]`,
    ...(hasAddresses
      ? ['const here = import.meta.url', 'const at = (file) => new URL(file, here).href']
      : []),
    `export const tracked = { ${tracked.map(({ name }, i) => `${JSON.stringify(name)}: t${i}`).join(', ')} }`,
    'export const elements = {',
    ...withElement.map(({ name }) => {
      const element = posix(join(folderOf(name, root), 'element.ts'))
      return `${JSON.stringify(name)}: ${chunk(element, element)},`
    }),
    '}',
    `export const tools = ${chunk(toolsPath, toolsPath)}`,
    ...Object.keys(onDemand).map((kind) => {
      // A language that nobody can change to needs no frame beside the one of the start page.
      const those = kind === 'frame' ? courses.filter(({ languages: all }) => all.length > 1) : courses
      const entries = those.map(({ language }) => {
        const id = onDemandId(kind, language)
        return `${JSON.stringify(language)}: ${chunk(id, `\0${id}`)}`
      })
      return `export const ${kind} = { ${entries.join(', ')} }`
    }),
    `export const modules = { ${languages.join(', ')} }`,
    ''
  ].join('\n')
}

const toolsPath = posix(join(source, 'player/tools/tools.ts'))
const ofModulesPath = posix(join(source, 'player/tools/of-modules.ts'))

/** Blocks of the first modules, whose looks come with the player. */
function firstStyled(courses: readonly Course[]): Component[] {
  const first = courses.map((course) => ({ ...course, modules: course.modules.slice(0, 1) }))
  return usedComponents(first).filter(({ styled }) => styled === true)
}

/**
 * Looks of a module's blocks that the first module has not: what learners see first does not wait for them. A copy for
 * each module that shows the block: one for all would be a script of its own, one more request that can fail.
 */
function ownStyles(provider: CourseProvider, id: string, module: Module, course: Course): string {
  const atHand = new Set(firstStyled(provider.courses()).map(({ name }) => name))
  const own = usedComponents([{ ...course, modules: [module] }]).filter(
    ({ name, styled }) => styled === true && !atHand.has(name)
  )
  if (own.length === 0) return ''
  const from = (path: string) => JSON.stringify(`${path}?for=${encodeURIComponent(id)}`)
  return [
    `import { addProse } from ${JSON.stringify(posix(join(source, 'components', 'shared', 'prose.ts')))}`,
    ...own.map(
      ({ name }, i) => `import { styles as s${i} } from ${from(pathOf(name, provider.root, 'styles.ts'))}`
    ),
    `addProse([${own.map((_, i) => `s${i}`).join(', ')}])`,
    ''
  ].join('\n')
}

function pathOf(name: string, root: string, part: string): string {
  return posix(join(folderOf(name, root), part))
}

/** A component of the course's own lies in the course. */
function folderOf(name: string, root: string): string {
  return join(components.has(name) ? source : root, 'components', name)
}

/** The player's sheets stand in a cascade layer, so that a course's theme.css wins without `!important`. */
function stylesModule({ root, hasTheme }: CourseProvider): string {
  const sheets = ['tokens', 'shell'].map((name) => join(source, 'player', 'styles', `${name}.css`))
  const layered = sheets.map((path) => `@import ${JSON.stringify(posix(path))} layer(scormdown);`)
  const theme = hasTheme() ? [`@import ${JSON.stringify(posix(join(root, 'theme.css')))};`] : []
  const comfort = `@import ${JSON.stringify(posix(join(source, 'player', 'styles', 'comfort.css')))};`
  return [...layered, ...theme, comfort, ''].join('\n')
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
