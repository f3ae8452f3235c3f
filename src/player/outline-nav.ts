/** Table of contents: modules and pages with their state, in words as well as by sign. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutlineModule } from '../state/outline.ts'
import { isPast, type PageState } from '../state/progress.ts'
import { pageAddress } from './address.ts'
import { fill } from './launch-data.ts'
import type { PlayerMessages } from './messages.ts'
import type { Session } from './session.ts'

/** Modules that the learner unfolded: the pages of the others are not drawn, since a course may have hundreds. */
export interface Unfolded {
  has(module: string): boolean
  set(module: string, open: boolean): void
}

export function outlineNav(
  session: Session,
  current: string,
  messages: PlayerMessages,
  unfolded: Unfolded
): TemplateResult {
  return html`<nav aria-label=${messages.outline}>
    ${session.outline.modules.map((module) => moduleEntry(module, session, current, messages, unfolded))}
  </nav>`
}

function moduleEntry(
  module: OutlineModule,
  session: Session,
  current: string,
  messages: PlayerMessages,
  unfolded: Unfolded
): TemplateResult {
  const minutes =
    module.minutes === undefined ? nothing : `${fill(messages.minutes, { n: module.minutes })} ·`
  const states = session.progress.pages
  const done = module.pages.filter(({ id }) => isPast(states.get(id)!)).length
  const isCurrent = module.pages.some(({ id }) => id === current)
  const shown = isCurrent || unfolded.has(module.id) ? module.pages : []
  const handleToggle = ({ target }: Event) => unfolded.set(module.id, (target as HTMLDetailsElement).open)
  return html`<details ?open=${isCurrent} @toggle=${handleToggle}>
    <summary>
      <span class="module-title">${module.title}</span>
      <span class="module-facts">${minutes} ${done}/${module.pages.length}</span>
    </summary>
    <ol>
      ${shown.map(
        ({ id, title, minutes: time, optional }) =>
          html`<li class=${states.get(id)!}>
            <a href=${pageAddress(id)} aria-current=${id === current ? 'page' : nothing}>
              <span class="sign" aria-hidden="true"></span>${title}
              ${facts([
                ...(optional === true ? [messages.pageOptional] : []),
                ...(session.marked.has(id) ? [messages.bookmark] : []),
                ...(time === undefined ? [] : [fill(messages.minutes, { n: time })])
              ])}
              <span class="visually-hidden">(${stateWord(states.get(id)!, messages)})</span>
            </a>
          </li>`
      )}
    </ol>
  </details>`
}

function facts(words: readonly string[]): TemplateResult | typeof nothing {
  return words.length === 0 ? nothing : html`<span class="page-facts">${words.join(' · ')}</span>`
}

function stateWord(state: PageState, messages: PlayerMessages): string {
  return {
    new: messages.pageNew,
    open: messages.pageOpen,
    done: messages.pageDone,
    skipped: messages.pageSkipped
  }[state]
}
