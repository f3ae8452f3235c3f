/** Table of contents: modules and pages with their state, in words as well as by sign. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutlineModule } from '../state/outline.ts'
import { isPast, type PageState } from '../state/progress.ts'
import { fill } from './launch-data.ts'
import type { PlayerMessages } from './messages.ts'
import type { Session } from './session.ts'

export function outlineNav(session: Session, current: string, messages: PlayerMessages): TemplateResult {
  return html`<nav aria-label=${messages.outline}>
    ${session.outline.modules.map((module) => moduleEntry(module, session, current, messages))}
  </nav>`
}

function moduleEntry(
  module: OutlineModule,
  session: Session,
  current: string,
  messages: PlayerMessages
): TemplateResult {
  const minutes =
    module.minutes === undefined ? nothing : `${fill(messages.minutes, { n: module.minutes })} ·`
  const states = session.progress.pages
  const done = module.pages.filter(({ id }) => isPast(states.get(id)!)).length
  return html`<details ?open=${module.pages.some(({ id }) => id === current)}>
    <summary>
      <span class="module-title">${module.title}</span>
      <span class="module-facts">${minutes} ${done}/${module.pages.length}</span>
    </summary>
    <ol>
      ${module.pages.map(
        ({ id, title, minutes: time, optional }) =>
          html`<li class=${states.get(id)!}>
            <a href="#/${id}" aria-current=${id === current ? 'page' : nothing}>
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
