/** On the last page: whether the course is completed. What is left, and what to repeat, stands in the learner's result. */
import { html, nothing, type TemplateResult } from 'lit'
import { toolAddress } from './address.ts'
import { fill } from './launch-data.ts'
import type { PlayerMessages } from './messages.ts'
import type { Session } from './session.ts'

export function verdict(session: Session, messages: PlayerMessages): string {
  if (session.completed) return messages.completed
  return session.progress.failed ? messages.failed : messages.notCompleted
}

export function summary(session: Session, messages: PlayerMessages): TemplateResult {
  const { progress, outline } = session
  const score = Math.round((progress.score ?? 0) * 100)
  const mark = outline.passMark
  const failed = progress.failed && !session.completed
  return html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">${messages.result}</h2>
    <p><strong>${verdict(session, messages)}</strong></p>
    ${failed ? html`<p>${messages.failedAdvice}</p>` : nothing}
    ${
      progress.score === undefined
        ? nothing
        : html`<p>
          ${mark === undefined ? fill(messages.score, { score }) : fill(messages.scoreNeeded, { score, mark })}
        </p>`
    }
    <p>
      <a class="details" href=${toolAddress('result')}
        >${session.completed ? messages.resultDone : messages.resultMore}</a
      >
    </p>
  </section>`
}
