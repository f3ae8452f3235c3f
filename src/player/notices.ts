/** What the learner is told about the course itself: saving, loading, the result, the draft. */
import { html, nothing, type TemplateResult } from 'lit'
import { toolAddress } from './address.ts'
import { fill } from './launch-data.ts'
import type { LoadFailure } from './loading.ts'
import type { PlayerMessages } from './messages.ts'
import type { Ending, Notice, Session } from './session.ts'

export function draftNotice(session: Session, messages: PlayerMessages): TemplateResult | typeof nothing {
  if (!session.outline.draft) return nothing
  return html`<p class="notice draft"><strong>${messages.draft}</strong> ${messages.draftHint}</p>`
}

/**
 * Stays in sight while the page is scrolled: what it says matters now.
 * @param isLoading the next page takes so long that it has to be said
 */
export function statusLine(session: Session, messages: PlayerMessages, isLoading: boolean): TemplateResult {
  const { passMark: mark } = session.outline
  const { allDone, failed, score = 0 } = session.progress
  const low = mark !== undefined && allDone && !session.completed
  const lowText = low ? fill(messages.belowMark, { score: Math.round(score * 100), mark }) : undefined
  const result = failed && !session.completed ? messages.failed : lowText
  const text = session.notice === undefined ? result : noticeText(session.notice, session, messages)
  return html`<div class="status" role="status">
    ${
      text === undefined
        ? nothing
        : html`<p class="notice ${session.notice ?? 'belowMark'}">
          ${text}
          ${
            session.notice === 'courseCompleted'
              ? html`<a href=${toolAddress('result')}>${messages.resultDone}</a>`
              : nothing
          }
        </p>`
    }
    ${isLoading ? html`<p class="notice loading">${messages.loading}</p>` : nothing}
  </div>`
}

/** Where the work is safe on this machine, the learner is told so, and may leave. */
function noticeText(notice: Notice, session: Session, messages: PlayerMessages): string {
  const isWaiting = notice === 'notSaved' || notice === 'offline'
  const more = [session.isLeaving && messages.leaving, session.isKept && messages.kept]
  return [messages[notice], ...(isWaiting ? more : [])].filter((text) => text !== false).join(' ')
}

/**
 * In the place of the page, or above it where only an element is missing.
 * @param inPart the page itself is there
 */
export function missingNotice(
  failure: LoadFailure,
  inPart: boolean,
  session: Session,
  messages: PlayerMessages,
  retry: () => void
): TemplateResult {
  const exit = session.writes ? messages.saveAndExit : messages.exit
  const words = {
    offline: messages.loadOffline,
    updated: messages.loadUpdated,
    failed: `${inPart ? messages.partMissing : messages.pageMissing} ${messages.loadAdvice}`
  }
  return html`<div class="notice missing" role="alert">
    <p>${fill(words[failure], { exit })} ${session.writes ? messages.answersSafe : nothing}</p>
    <button @click=${retry}>${messages.retry}</button>
  </div>`
}

/** Takes the place of everything when the sitting is over. */
export function endNotice(ending: Ending, session: Session, messages: PlayerMessages): TemplateResult {
  return html`<main class="end">
    <h1 tabindex="-1">${messages[`end.${ending}`]}</h1>
    <p>${messages[`advice.${ending}`]}</p>
    ${
      session.isLocal
        ? html`<p><button @click=${() => location.reload()}>${messages.reopen}</button></p>`
        : nothing
    }
  </main>`
}
