/** On the last page: how far the learner is, in words, and what is left. */
import { html, nothing, type TemplateResult } from 'lit'
import { allPages, neededPages } from '../state/outline.ts'
import { fill } from './launch-data.ts'
import type { PlayerMessages } from './messages.ts'
import type { Session } from './session.ts'

export function summary(session: Session, messages: PlayerMessages): TemplateResult {
  const { progress, outline } = session
  const score = Math.round((progress.score ?? 0) * 100)
  const mark = outline.passMark
  const scoreLine =
    progress.score === undefined
      ? nothing
      : html`<p>
          ${mark === undefined ? fill(messages.score, { score }) : fill(messages.scoreNeeded, { score, mark })}
        </p>`
  const open = neededPages(outline).filter(({ id }) => progress.pages.get(id) !== 'done')
  const wrong = allPages(outline).filter((page) => page.items.some((item) => session.isBelowFull(item)))
  const failed = progress.failed && !session.completed
  const verdict = session.completed ? messages.completed : failed ? messages.failed : messages.notCompleted
  return html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">${messages.summary}</h2>
    <p><strong>${verdict}</strong></p>
    ${failed ? html`<p>${messages.failedAdvice}</p>` : nothing}
    ${scoreLine} ${open.length === 0 ? nothing : pageList(messages.openPages, open)}
    ${progress.allDone && !session.completed && !failed ? pageList(messages.tooLow, wrong) : nothing}
  </section>`
}

function pageList(label: string, pages: readonly { id: string; title: string }[]): TemplateResult {
  return html`<p>${label}</p>
    <ul>
      ${pages.map(({ id, title }) => html`<li><a href="#/${id}">${title}</a></li>`)}
    </ul>`
}
