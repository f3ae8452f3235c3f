/** What every tool is given, and the base of those with a state of their own. In the light DOM, like the pages. */
import { LitElement } from 'lit'
import type { ModulePages } from 'virtual:scormdown/course'
import type { Comfort } from '../../state/comfort.ts'
import type { SearchIndex } from '../../shared/search-terms.ts'
import type { PlayerMessages } from '../messages.ts'
import type { Session } from '../session.ts'
import type { ToolMessages } from './messages.ts'

export interface ToolContext {
  session: Session
  messages: PlayerMessages
  /** The page behind the tool. */
  page(): string
  setComfort(comfort: Comfort): void
  loadModule(id: string): Promise<ModulePages>
  loadElement(component: string): Promise<unknown>
}

export interface ToolOptions extends ToolContext {
  words: ToolMessages
  loadSearch(): Promise<SearchIndex>
}

export abstract class Tool extends LitElement {
  static override properties = { options: { attribute: false } }

  declare options: ToolOptions

  override createRenderRoot(): this {
    return this
  }
}
