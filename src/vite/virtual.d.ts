/** The modules that the Vite plugin makes of a course. */

declare module 'virtual:scormdown/course' {
  import type { CSSResult, TemplateResult } from 'lit'
  import type { TrackedComponent } from '../state/tracked.ts'
  import type { ItemView } from '../player/session.ts'

  export interface PageView {
    /** Components with an element on this page. */
    uses: readonly string[]
    view(context: { item(id: string): ItemView }): TemplateResult
  }
  export type ModulePages = Readonly<Record<string, PageView>>

  /** Language → module id → its pages. */
  export const modules: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ default: ModulePages }>>>>
  >
  /** Looks of the components without element that the course uses. */
  export const styles: readonly CSSResult[]
  /** The tracked components that the course uses. */
  export const components: Readonly<
    Record<string, { tracked: TrackedComponent; element: () => Promise<unknown> }>
  >
}

declare module 'virtual:scormdown/styles.css'
