/** What stands above every page: title, progress, the ways out, and the tools that are one press away. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ReferenceLink } from '../standards/start-page.ts'
import { minutesLeft } from '../state/time-left.ts'
import { toolAddress } from './address.ts'
import { fill } from './launch-data.ts'
import type { PlayerMessages } from './messages.ts'
import type { Session } from './session.ts'

/** A tool or a reference, under the name that stands in the address. */
export interface ToolLink {
  id: string
  title: string
  isHelp?: true
}

/** What is looked up, then what is the learner's own, then help. */
export function toolLinks(references: readonly ReferenceLink[], messages: PlayerMessages): ToolLink[] {
  const own = (['bookmarks', 'result', 'comfort', 'print', 'help'] as const).map((id) => ({
    id,
    title: messages[id]
  }))
  return [{ id: 'search', title: messages.search }, ...references, ...own]
}

export function toolList(
  links: readonly ToolLink[],
  open: string | undefined,
  more: TemplateResult | typeof nothing = nothing
): TemplateResult {
  return html`<ul>
    ${links.map(
      ({ id, title }) =>
        html`<li><a href=${toolAddress(id)} aria-current=${id === open ? 'true' : nothing}>${title}</a></li>`
    )}
    ${more}
  </ul>`
}

/** “Pages done: 3 of 18 · about 40 min left”. */
export function progressBar(session: Session, messages: PlayerMessages): TemplateResult {
  const { pagesDone: done, pagesTotal: total, pages } = session.progress
  const left = minutesLeft(session.outline, pages)
  return html`<div class="progress">
    <progress aria-label=${messages.progress} max=${total} .value=${done}></progress>
    <span
      >${fill(messages.pagesDone, { done, total })}
      ${
        left === undefined || left === 0
          ? nothing
          : html`<span class="time-left">· ${timeLeft(left, messages)}</span>`
      }</span
    >
  </div>`
}

function timeLeft(minutes: number, messages: PlayerMessages): string {
  if (minutes < 60) return fill(messages.minutesLeft, { n: minutes })
  // Nobody reckons with single minutes there.
  const rounded = Math.round(minutes / 5) * 5
  return fill(messages.hoursLeft, { h: Math.floor(rounded / 60), n: rounded % 60 })
}

/** The other languages of the package, each by its own name. */
export function languageButtons(
  languages: readonly string[],
  current: string,
  messages: PlayerMessages,
  choose: (language: string) => void
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing
  return html`<div class="languages" role="group" aria-label=${messages.language}>
    ${languages
      .filter((language) => language !== current)
      .map(
        (language) =>
          html`<button lang=${language} @click=${() => choose(language)}>${languageName(language)}</button>`
      )}
  </div>`
}

function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
