/** The modules that the Vite plugin makes of a course. */
/* eslint-disable @typescript-eslint/consistent-type-imports -- a relative import statement in here would be any */

declare module 'virtual:scormdown/course' {
  import type { CSSResult, TemplateResult } from 'lit'

  type Chunk<T> = import('../player/loading.ts').Chunk<T>
  type ItemView = import('../player/session.ts').ItemView
  type TrackedComponent = import('../state/tracked.ts').TrackedComponent

  type Outline = import('../state/outline.ts').Outline
  type LanguageFrame = import('../standards/start-page.ts').LanguageFrame
  type SearchIndex = import('../shared/search-terms.ts').SearchIndex

  export interface PageView {
    /** Components with an element on this page. */
    uses: readonly string[]
    view(context: { item(id: string): ItemView }): TemplateResult
  }
  export type ModulePages = Readonly<Record<string, PageView>>

  /** The learner's tools, which come when one is first asked for. */
  export const tools: Chunk<typeof import('../player/tools/tools.ts')>
  /** By language: glossary, sources and the like as pages. */
  export const reference: Readonly<Record<string, Chunk<{ default: ModulePages }>>>
  /** By language: see compile/search.ts. */
  export const search: Readonly<Record<string, Chunk<SearchIndex>>>
  /** By language: outline and texts, where the package has the language beside another. */
  export const frame: Readonly<
    Record<string, Chunk<{ frameFor(outline: Outline, isLocal: boolean): LanguageFrame }>>
  >
  /** Language → module id → its pages. */
  export const modules: Readonly<Record<string, Readonly<Record<string, Chunk<{ default: ModulePages }>>>>>
  /** Looks of the components without element that the course uses. */
  export const styles: readonly CSSResult[]
  /** The tracked components that the course uses. */
  export const tracked: Readonly<Record<string, TrackedComponent>>
  /** The elements of the components that have one. */
  export const elements: Readonly<Record<string, Chunk<unknown>>>
}

declare module 'virtual:scormdown/styles.css'

/** Set on a dev server alone; a build takes out what depends on it. */
interface ImportMeta {
  readonly hot?: { on<T>(event: string, handle: (data: T) => void): void }
}
