/** Where the learner stands: what is left, what was reached, what to repeat; and a confirmation for paper. */
import { html, nothing, type TemplateResult } from 'lit'
import { printAlone } from '../../components/shared/print-alone.ts'
import { localeOf } from '../../shared/locale.ts'
import { allPages, neededPages, type OutlineItem, type OutlinePage } from '../../state/outline.ts'
import { isPast, type ObjectiveProgress } from '../../state/progress.ts'
import { pageAddress } from '../address.ts'
import { fill } from '../launch-data.ts'
import type { Session } from '../session.ts'
import { verdict } from '../summary.ts'
import type { ToolMessages } from './messages.ts'
import { Tool } from './tool.ts'

export class SdResult extends Tool {
  static override properties = { ...Tool.properties, name: { state: true } }

  /** Of the learner, for paper alone: it is never kept. */
  declare name: string

  constructor() {
    super()
    this.name = ''
  }

  private handleName(event: Event): void {
    this.name = (event.target as HTMLInputElement).value
  }

  private print(selector: string): void {
    printAlone(this.querySelector(selector)!)
  }

  override render(): TemplateResult {
    const { session, words, messages } = this.options
    const { outline } = session
    return html`
      <div class="result">
        <p class="on-paper">${outline.title} · ${fill(words.version, { version: outline.version })}</p>
        <p class="verdict ${session.completed ? 'good' : ''}"><strong>${verdict(session, messages)}</strong></p>
        ${missing(session, words)} ${scoreLine(session, words)} ${objectives(session, words)}
      </div>
      <p><button @click=${() => this.print('.result')}>${words.printResult}</button></p>
      <section aria-labelledby="confirmation-title">
        <h2 id="confirmation-title">${words.confirmation}</h2>
        ${session.completed ? this.confirmation() : html`<p>${words.confirmationLater}</p>`}
      </section>
    `
  }

  private confirmation(): TemplateResult {
    const { session, words } = this.options
    const { title, version, language } = session.outline
    const { score } = session.progress
    const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(new Date())
    return html`
      <p id="confirmation-hint">${words.confirmationHint}</p>
      <p>
        <label for="confirmation-name">${words.name}</label>
        <input
          id="confirmation-name"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="confirmation-hint"
          .value=${this.name}
          @input=${this.handleName}
        />
      </p>
      <p><button @click=${() => this.print('.confirmation')}>${words.printConfirmation}</button></p>
      <div class="confirmation on-paper">
        <h2>${words.confirmation}</h2>
        <p class="confirmation-name">${this.name.trim()}</p>
        <p>${words.confirmationText}</p>
        <p class="confirmation-course">${title}</p>
        <p>
          ${fill(words.version, { version })}${
            score === undefined ? nothing : html` · ${words.score}: ${percent(score)}`
          }
        </p>
        <p>${fill(words.printedOn, { date })}</p>
        <p class="confirmation-signature">${words.signature}</p>
        <p>${words.confirmationOfficial}</p>
      </div>
    `
  }
}
customElements.define('sd-result', SdResult)

const percent = (score: number) => `${Math.round(score * 100)}%`

/** What completion still waits for, page by page, in words. */
function missing(session: Session, words: ToolMessages): TemplateResult | typeof nothing {
  if (session.completed) return nothing
  const { outline, progress } = session
  const open = neededPages(outline).filter(({ id }) => !isPast(progress.pages.get(id)!))
  const mark = outline.passMark
  const low = open.length === 0 && mark !== undefined && !progress.failed
  return html`
    <h2>${words.missing}</h2>
    ${open.length === 0 ? html`<p>${words.missingNone}</p>` : openPages(open, session, words)}
    ${low ? tooLow(session, mark, words) : nothing}
  `
}

function tooLow(session: Session, mark: number, words: ToolMessages): TemplateResult {
  const score = Math.round((session.progress.score ?? 0) * 100)
  const wrong = ({ items }: OutlinePage) => items.some((item) => session.isBelowFull(item))
  return html`<p>${fill(words.scoreTooLow, { score, mark })}</p>
    ${pageList(allPages(session.outline).filter(wrong))}`
}

/** By module, each with its pages behind a press: of a course that was just begun nobody reads them all. */
function openPages(open: readonly OutlinePage[], session: Session, words: ToolMessages): TemplateResult[] {
  return session.outline.modules.flatMap(({ title, pages }) => {
    const left = pages.filter((page) => open.includes(page))
    if (left.length === 0) return []
    return html`<details ?open=${open.length <= few}>
      <summary>${title} (${fill(words.pagesLeft, { n: left.length })})</summary>
      ${pageList(left, (page) => reason(page, session, words))}
    </details>`
  })
}

/** As many as can be taken in at a glance. */
const few = 8

function reason({ id, items }: OutlinePage, session: Session, words: ToolMessages): string {
  if (session.progress.pages.get(id) === 'new') return words.pageUnopened
  return fill(words.pageUnanswered, { n: items.filter((item) => !session.isDone(item)).length })
}

function scoreLine({ progress, outline }: Session, words: ToolMessages): TemplateResult {
  const mark = outline.passMark
  const counts = allPages(outline).some(({ items }) => items.some(({ points }) => points > 0))
  if (!counts) return html`<p>${words.scoreNotCounted}</p>`
  const score = Math.round((progress.score ?? 0) * 100)
  const told =
    progress.score === undefined
      ? words.scoreNone
      : mark === undefined
        ? fill(words.scoreOf, { score })
        : fill(words.scoreNeeded, { score, mark })
  return html`<p>${words.score}: <strong>${told}</strong></p>`
}

/** Each objective with its state in words; where it is not reached, the pages that teach it and those to do better. */
function objectives(session: Session, words: ToolMessages): TemplateResult | typeof nothing {
  const { modules } = session.outline
  const states = new Map(session.progress.objectives.map((objective) => [objective.id, objective]))
  const taught = modules.filter(({ objectives: own }) => own.length > 0)
  if (taught.length === 0) return nothing
  return html`
    <h2>${words.objectives}</h2>
    ${taught.map(
      ({ title, objectives: own }) => html`
        <h3>${title}</h3>
        <ul class="objectives" role="list">
          ${own.map(({ id }) => objectiveEntry(states.get(id)!, session, words))}
        </ul>
      `
    )}
  `
}

function objectiveEntry(objective: ObjectiveProgress, session: Session, words: ToolMessages): TemplateResult {
  const { id, text, passed, score } = objective
  const all = allPages(session.outline)
  const asking = all.flatMap(({ items }) => items.filter((item) => asks(item, id)))
  const exercises = asking.filter(({ questions }) => questions === undefined)
  const tests = asking.filter(({ questions, points }) => questions !== undefined && points > 0)
  const isPractised = exercises.length > 0 && exercises.every((item) => session.isDone(item))
  const state = passed
    ? words.reached
    : asking.length === 0
      ? words.notAsked
      : score !== undefined
        ? words.notReached
        : isPractised
          ? words.practised
          : words.notAnswered
  // A test draws from its pools: not every objective is on every learner's paper.
  const isLeftOut = score === undefined && tests.length > 0 && tests.every((item) => session.isDone(item))
  const remark = isLeftOut ? words.notInTest : score === undefined || passed ? undefined : percent(score)
  // What was never answered is not repeated.
  const again =
    passed || score === undefined
      ? []
      : all.filter(
          ({ objectives: taught = [], items }) =>
            taught.includes(id) || items.some((item) => asks(item, id) && session.isBelowFull(item))
        )
  return html`<li class=${passed ? 'reached' : ''}>
    <span class="sign" aria-hidden="true"></span>
    <div>
      <p>
        ${text} – <strong>${state}</strong>${remark === undefined ? nothing : html` (${remark})`}
      </p>
      ${
        again.length === 0
          ? nothing
          : html`<p>${words.repeat}:</p>
            ${pageList(again)}`
      }
    </div>
  </li>`
}

function asks(item: OutlineItem, objective: string): boolean {
  return item.objective === objective || (item.questions ?? []).some((question) => asks(question, objective))
}

function pageList(pages: readonly OutlinePage[], why?: (page: OutlinePage) => string): TemplateResult {
  return html`<ul>
    ${pages.map(
      (page) =>
        html`<li>
          <a href=${pageAddress(page.id)}>${page.title}</a>${why === undefined ? nothing : html` – ${why(page)}`}
        </li>`
    )}
  </ul>`
}
