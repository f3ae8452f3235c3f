import { css, html, nothing, type TemplateResult } from 'lit'
import { questionInteraction } from '../shared/question/interaction.ts'
import { cardHeadings, controls } from '../shared/controls.ts'
import { ItemElement, type ItemProperty, type PageLink } from '../shared/item-element.ts'
import type { RecordEffects, RecordEvent } from '../shared/record-event.ts'
import type { Pool } from '../types.ts'
import {
  begin,
  compared,
  finish,
  outcomeOf,
  paperOrder,
  readiness,
  running,
  withRunning,
  type Comparison,
  type Readiness
} from './attempt.ts'
import { maxSeed, type AssessmentRecord, type Attempt } from './state.ts'

interface AssessmentContent {
  title?: TemplateResult
  intro?: TemplateResult
  pools: readonly Pool[]
  questions: readonly {
    id: string
    content: unknown
    element(item: ItemProperty<Record<string, unknown>>): TemplateResult
  }[]
}

type View = { at: 'question'; number: number } | { at: 'end' }

/** Seconds between two looks at the clock of a test with a time limit. */
const tick = 15
/** Seconds after which the time is kept, where nothing else is. */
const keepEvery = 60

/**
 * A test: rules, questions one after the other, result, explanations.
 * @summary Assessment with pools, attempts and a result.
 */
export class SdAssessment extends ItemElement<AssessmentRecord, AssessmentContent> {
  static override styles = [
    controls,
    cardHeadings,
    css`
      .state {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sd-space-xs) var(--sd-space-m);
        color: var(--sd-text-quiet);
      }
      .actions,
      ol.overview {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sd-space-s);
        margin-block-start: var(--sd-space-m);
      }
      ol.overview {
        list-style: none;
        padding: 0;
        margin-block: var(--sd-space-s) 0;
      }
      ol.overview li {
        margin: 0;
      }
      ol.overview button {
        min-width: 2.75rem;
        padding-inline: var(--sd-space-xs);
      }
      ol.overview button[aria-current] {
        text-decoration: underline;
      }
      .outcome {
        border-inline-start: 0.35rem solid var(--sd-border-control);
        padding-inline-start: var(--sd-space-m);
      }
      .outcome.good {
        border-color: var(--sd-good);
        color: inherit;
      }
      .outcome.bad {
        border-color: var(--sd-bad);
        color: inherit;
      }
      .critical {
        color: var(--sd-warn);
        font-weight: 600;
      }
    `
  ]
  static override properties = { ...ItemElement.properties, view: { state: true }, told: { state: true } }

  declare view: View | undefined
  /** What the learner was told last: why it cannot begin, that the time is over. */
  declare told: string | undefined

  private timer: ReturnType<typeof setInterval> | undefined
  private lookedAt = 0
  /** The LMS is asked whether it keeps anything. */
  private starting = false
  private readonly latencies = new Map<string, number>()

  override connectedCallback(): void {
    super.connectedCallback()
    this.lookedAt = performance.now()
    this.timer = setInterval(() => this.handleTick(), tick * 1000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.timer)
  }

  private get test() {
    return this.item.test!
  }

  private get items() {
    return new Map([...this.test.questions].map(([id, { item }]) => [id, item]))
  }

  private get attempt(): Attempt | undefined {
    return this.item.readonly ? undefined : running(this.item.record)
  }

  private readiness(): Readiness {
    const { rules, openPages, pagesToReread, minute } = this.test
    const given = { openPages: openPages.length, pagesToReread: pagesToReread.length, minute: minute() }
    return readiness(this.item.record, rules, given)
  }

  /** Whoever comes back begins at the first question without an answer; from then on only the learner moves. */
  protected override willUpdate(): void {
    const { attempt } = this
    if (attempt === undefined || this.view !== undefined) return
    const order = paperOrder(attempt, this.items, this.test.rules)
    this.view = {
      at: 'question',
      number: Math.max(
        0,
        order.findIndex((id) => !this.isAnswered(id))
      )
    }
  }

  private contentOf(id: string): unknown {
    return this.content.questions.find((question) => question.id === id)?.content
  }

  private isAnswered(id: string): boolean {
    const asked = this.test.questions.get(id)
    const answer = this.attempt?.paper.known.get(id)
    if (asked === undefined || answer === undefined) return false
    return !asked.question.isEmpty(answer, this.contentOf(id))
  }

  // What the learner does

  private async handleStart(): Promise<void> {
    if (this.starting) return
    if (this.readiness().state !== 'ready') return this.requestUpdate()
    const answer = this.test.confirm()
    this.starting = typeof answer !== 'boolean'
    const confirmed = typeof answer === 'boolean' ? answer : await answer
    this.starting = false
    if (!confirmed) {
      this.told = this.message('noConnection')
      return
    }
    // While the LMS was asked, the learner may have gone elsewhere.
    if (!this.isConnected) return
    const { rules, questions, chance } = this.test
    const initial = ({ id }: { id: string }) => questions.get(id)!.initial
    this.told = undefined
    this.view = { at: 'question', number: 0 }
    this.lookedAt = performance.now()
    const record = begin(this.item.record, rules, this.content.pools, this.items, chance(maxSeed), initial)
    this.record(record, [], { urgent: true })
    await this.focusHeading()
  }

  private async show(view: View): Promise<void> {
    this.view = view
    await this.focusHeading()
  }

  /** A question's own event stops here: its answer belongs to the paper. */
  private handleAnswer(event: RecordEvent): void {
    event.stopPropagation()
    const { attempt } = this
    const asked = this.test.questions.get(event.item)
    if (attempt === undefined || asked === undefined) return
    const { question, initial } = asked
    const answer = Object.fromEntries(
      Object.keys(initial).map((key) => [key, event.record[key] ?? initial[key]])
    )
    const { credit } = question.assess(answer, this.contentOf(event.item), this.test.rules.scoring)
    this.latencies.set(event.item, this.takeLatency())
    const known = new Map([
      ...attempt.paper.known,
      [event.item, { ...answer, credit: Math.round(credit * 100) }]
    ])
    this.keep(
      withRunning(this.item.record, {
        paper: { ...attempt.paper, known },
        seconds: this.secondsUsed(attempt)
      })
    )
    // Drawn at once, so that focus stays where it is.
    this.performUpdate()
  }

  private async handleFinish(): Promise<void> {
    const { attempt, item } = this
    if (attempt === undefined) return
    const { rules } = this.test
    const record = finish(
      withRunning(item.record, { seconds: this.secondsUsed(attempt) }),
      this.items,
      rules,
      this.test.minute()
    )
    const usedUp = !record.passed && record.attempts.length >= rules.attempts
    this.view = undefined
    this.record(record, this.interactions(attempt), {
      urgent: true,
      ...(usedUp && rules.repeat !== undefined ? { reread: true as const } : {})
    })
    await this.focusHeading()
  }

  /** Every question of the paper, in the order in which it was asked. */
  private interactions(attempt: Attempt) {
    return paperOrder(attempt, this.items, this.test.rules).map((id) => {
      const { question, item } = this.test.questions.get(id)!
      const assessed = question.assess(
        attempt.paper.known.get(id)!,
        this.contentOf(id),
        this.test.rules.scoring
      )
      return questionInteraction({ ...item, id: `${this.item.id}.${id}` }, assessed, this.latencies.get(id))
    })
  }

  /** Time on the screen so far; 0 where there is no limit. */
  private secondsUsed({ seconds }: Attempt): number {
    if (this.test.rules.minutes === undefined) return 0
    return seconds + Math.round((performance.now() - this.lookedAt) / 1000)
  }

  /** The time runs while the test is on the screen; what a hidden page or a sleeping machine took is not counted. */
  private handleTick(): void {
    const { attempt } = this
    const { minutes } = this.test.rules
    if (attempt === undefined || minutes === undefined || document.visibilityState === 'hidden') {
      this.lookedAt = performance.now()
      // The connection may be back; that the time was over stays true.
      if (this.told === this.message('noConnection')) this.told = undefined
      if (attempt === undefined) this.requestUpdate()
      return
    }
    const seconds = this.secondsUsed(attempt)
    if (seconds >= minutes * 60) {
      this.told = this.message('timeOver')
      void this.handleFinish()
    } else if (seconds - attempt.seconds >= keepEvery) {
      this.keep(withRunning(this.item.record, { seconds }), { byClock: true })
    }
    this.requestUpdate()
  }

  /** The record of a running attempt: the time counts from here. */
  private keep(record: AssessmentRecord, effects: RecordEffects = {}): void {
    this.lookedAt = performance.now()
    this.record(record, [], effects)
  }

  private async focusHeading(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }

  // What is shown

  override render(): TemplateResult {
    const { title } = this.content
    const { attempt } = this
    return html`<section class="card prose" aria-labelledby="title" @sd-record=${this.handleAnswer}>
      <h2 id="title" tabindex=${attempt === undefined ? '-1' : nothing}>
        ${title ?? this.message('test')}
      </h2>
      <p role="status" class="critical">${this.told}</p>
      ${attempt === undefined ? this.outside() : this.inside(attempt)}
    </section>`
  }

  private outside(): TemplateResult {
    const { record } = this.item
    const state = this.readiness()
    const over = record.passed || record.failed || state.state === 'done'
    // After an attempt what to do next comes first; the rules are known by then.
    return html`${record.taken ? this.result() : (this.content.intro ?? nothing)}
    ${over || record.taken ? nothing : this.rules()} ${this.item.readonly ? nothing : this.gate(state)}
    ${over || !record.taken ? nothing : html`<details><summary>${this.message('rules')}</summary>${this.ruleList()}</details>`}
    ${this.review()}`
  }

  private rules(): TemplateResult {
    return html`<h3>${this.message('rules')}</h3>
      ${this.ruleList()}`
  }

  private ruleList(): TemplateResult {
    const { rules } = this.test
    const items = [...this.test.questions.values()].map(({ item }) => item)
    const n = this.content.pools.reduce((sum, { draw }) => sum + draw, 0)
    const attempts = rules.final
      ? 'ruleAttemptsFinal'
      : rules.repeat !== undefined
        ? 'ruleAttemptsThenRepeat'
        : 'ruleAttempts'
    const lines = [
      this.message('ruleQuestions', { n }),
      rules.pass !== undefined && this.message('rulePass', { n: rules.pass }),
      items.some(({ critical }) => critical) && this.message('ruleCritical'),
      this.message(attempts, { n: rules.attempts }),
      rules.wait !== undefined && this.message('ruleWait', { n: rules.wait }),
      rules.minutes !== undefined && this.message('ruleMinutes', { n: rules.minutes }),
      this.hasParts() && this.message(rules.scoring === 'partial' ? 'rulePartial' : 'ruleAll'),
      this.message('ruleSaved')
    ]
    return html`<ul>
        ${lines.filter((line) => line !== false).map((line) => html`<li>${line}</li>`)}
      </ul>`
  }

  /** Whether the learner needs to know how an answer counts that is right in part. */
  private hasParts(): boolean {
    return this.content.questions.some(({ id, content }) =>
      this.test.questions.get(id)?.question.canBePartlyRight?.(content)
    )
  }

  private gate(state: Readiness): TemplateResult | typeof nothing {
    const { openPages, pagesToReread } = this.test
    switch (state.state) {
      case 'gated':
        return pageList(this.message('gated'), openPages)
      case 'repeat':
        return pageList(this.message('repeat'), pagesToReread)
      case 'waiting':
        return html`<p>${this.message('waiting', { n: state.minutes })}</p>
          <p><button class="quiet" @click=${() => this.requestUpdate()}>${this.message('check')}</button></p>`
      case 'ready': {
        const again = this.item.record.attempts.length > 0
        return html`<p>${this.message('attemptsLeft', { n: state.left })}</p>
          <p>
            <button @click=${this.handleStart}>${this.message(again ? 'startAgain' : 'start')}</button>
          </p>`
      }
      default:
        return nothing
    }
  }

  private inside(attempt: Attempt): TemplateResult {
    const order = paperOrder(attempt, this.items, this.test.rules)
    const view = this.view!
    return html`${
      view.at === 'end' || order[view.number] === undefined
        ? this.end(order)
        : this.ask(order, view.number, attempt)
    }
    ${this.overview(order, view)}`
  }

  private ask(order: readonly string[], number: number, attempt: Attempt): TemplateResult {
    const id = order[number]!
    const values = { n: number + 1, total: order.length }
    return html`<h3 tabindex="-1">${this.message('question', values)}</h3>
      <div class="state">${this.timeLeft(attempt)}</div>
      ${this.criticalMark(id)} ${this.questionElement(id, attempt, 'test')}
      <div class="actions">
        ${
          number === 0
            ? nothing
            : html`<button class="quiet" @click=${() => this.show({ at: 'question', number: number - 1 })}>
              ${this.message('previous')}
            </button>`
        }
        ${
          number === order.length - 1
            ? html`<button @click=${() => this.show({ at: 'end' })}>${this.message('finish')}</button>`
            : html`<button @click=${() => this.show({ at: 'question', number: number + 1 })}>
              ${this.message('next')}
            </button>`
        }
      </div>`
  }

  private questionElement(id: string, attempt: Attempt, use: 'test' | 'shown'): TemplateResult {
    const { item, messages } = this.test.questions.get(id)!
    const record = attempt.paper.known.get(id)!
    const right = record.credit === 100
    const property: ItemProperty<Record<string, unknown>> = {
      id,
      record: { ...record, attempts: 0, checked: use === 'shown', right },
      readonly: use === 'shown',
      points: item.points,
      messages,
      use,
      ...(item.objective === undefined ? {} : { objective: item.objective }),
      ...(this.test.rules.fixedOrder ? {} : { seed: attempt.seed })
    }
    return this.content.questions.find((one) => one.id === id)!.element(property)
  }

  private overview(order: readonly string[], view: View): TemplateResult {
    return html`<nav aria-label=${this.message('overview')}>
      <ol class="overview">
        ${order.map((id, i) => {
          const answered = this.isAnswered(id)
          const state = this.message(answered ? 'answered' : 'unanswered')
          return html`<li>
            <button
              class=${answered ? '' : 'quiet'}
              aria-label="${this.message('question', { n: i + 1, total: order.length })}, ${state}"
              aria-current=${view.at === 'question' && view.number === i ? 'step' : nothing}
              @click=${() => this.show({ at: 'question', number: i })}
            >
              ${i + 1}${answered ? html`<span aria-hidden="true"> ✓</span>` : nothing}
            </button>
          </li>`
        })}
      </ol>
    </nav>`
  }

  private end(order: readonly string[]): TemplateResult {
    const open = order.filter((id) => !this.isAnswered(id)).length
    return html`<h3 tabindex="-1">${this.message('finish')}</h3>
      <p>
        ${open === 0 ? this.message('finishAll') : this.message('finishOpen', { n: open })}
        ${this.message('finishSure')}
      </p>
      <div class="actions">
        <button class="quiet" @click=${() => this.show({ at: 'question', number: 0 })}>
          ${this.message('back')}
        </button>
        <button @click=${this.handleFinish}>${this.message('finishNow')}</button>
      </div>`
  }

  private timeLeft(attempt: Attempt): TemplateResult | typeof nothing {
    const { minutes } = this.test.rules
    if (minutes === undefined) return nothing
    const left = Math.max(0, Math.ceil(minutes - this.secondsUsed(attempt) / 60))
    // Read out where it begins to matter, not every minute.
    return html`<span role=${left === 5 || left === 1 ? 'status' : nothing}
      >${this.message('minutesLeft', { n: left })}</span
    >`
  }

  private result(): TemplateResult {
    const { record } = this.item
    const { rules, before } = this.test
    const last = record.attempts.findLast(({ finished }) => finished)
    const score = record.passed ? record.best : (last?.score ?? record.best)
    const wrong = last === undefined ? [] : outcomeOf(last, this.items, rules).criticalWrong
    const verdict = record.passed
      ? 'passed'
      : record.failed
        ? 'failed'
        : rules.pass === undefined
          ? 'done'
          : 'notPassed'
    const tone = record.passed ? 'good' : rules.pass === undefined ? '' : 'bad'
    return html`<div class="outcome ${tone}">
      <h3>${this.message('result')}</h3>
      <p><strong>${this.message(verdict)}</strong></p>
      <p>
        ${
          rules.pass === undefined
            ? this.message('score', { score })
            : this.message('scoreNeeded', { score, pass: rules.pass })
        }
      </p>
      ${
        wrong.length > 0 && !record.passed
          ? html`<p class="critical">${this.message('criticalWrong', { n: wrong.length })}</p>`
          : nothing
      }
      ${before === undefined || last === undefined ? nothing : this.gained(compared(last, this.items, before))}
      ${last === undefined || rules.pass === undefined ? nothing : this.weak(last)}
    </div>`
  }

  private gained(comparison: Comparison | undefined): TemplateResult | typeof nothing {
    if (comparison === undefined) return nothing
    const { before, now, anchors } = comparison
    const difference = `${now < before ? '−' : '+'}${Math.abs(now - before)}`
    const gain = now === before ? '' : this.message('gain', { gain: difference })
    const told =
      anchors === undefined
        ? this.message('compared', { before, now })
        : this.message('comparedAnchors', { before, now, n: anchors })
    return html`<p>${told} ${gain}</p>`
  }

  /** Objectives of which a question went wrong. */
  private weak({ paper }: Attempt): TemplateResult | typeof nothing {
    const ids = [...paper.known].flatMap(([id, { credit }]) =>
      Number(credit) < 100 ? [this.test.questions.get(id)?.item.objective] : []
    )
    const objectives = [...new Set(ids)].flatMap((id) =>
      id === undefined ? [] : (this.test.objectives.get(id) ?? [])
    )
    if (objectives.length === 0) return nothing
    return html`<p>${this.message('objectives')}</p>
      <ul>
        ${objectives.map(
          ({ text, pages }) =>
            html`<li>
              ${
                pages.length === 0 ? text : html`<details><summary>${text}</summary>${links(pages)}</details>`
              }
            </li>`
        )}
      </ul>`
  }

  private review(): TemplateResult | typeof nothing {
    const { record } = this.item
    const { review } = this.test.rules
    const last = record.attempts.findLast(({ finished }) => finished)
    if (last === undefined || last.paper.known.size === 0 || review === 'never') return nothing
    if (review === 'passed' && !record.passed && !record.failed) {
      return html`<p>${this.message('reviewLater')}</p>`
    }
    const asked = paperOrder(last, this.items, this.test.rules).map((id, i, { length: total }) => ({
      id,
      heading: this.message('question', { n: i + 1, total }),
      isRight: last.paper.known.get(id)!.credit === 100
    }))
    // What went wrong is what there is to learn from: it is not looked for among the rest.
    return html`${(['reviewWrong', 'reviewRight'] as const).map((name) => {
      const part = asked.filter(({ isRight }) => isRight === (name === 'reviewRight'))
      if (part.length === 0) return nothing
      return html`<details>
        <summary>${this.message(name, { n: part.length })}</summary>
        ${part.map(
          ({ id, heading }) =>
            html`<h3>${heading}</h3>
              ${this.criticalMark(id)} ${this.questionElement(id, last, 'shown')}`
        )}
      </details>`
    })}`
  }

  private criticalMark(id: string): TemplateResult | typeof nothing {
    const { critical } = this.test.questions.get(id)!.item
    return critical ? html`<p class="critical">! ${this.message('critical')}</p>` : nothing
  }
}
customElements.define('sd-assessment', SdAssessment)

/** More pages than that are folded, module by module. */
const mostPages = 8

function pageList(label: string, pages: readonly PageLink[]): TemplateResult {
  if (pages.length <= mostPages) return html`<p>${label}</p>${links(pages)}`
  const modules = new Map<string, PageLink[]>()
  for (const page of pages) modules.set(page.module, [...(modules.get(page.module) ?? []), page])
  return html`<p>${label}</p>
    ${[...modules].map(
      ([module, own]) => html`<details><summary>${module} (${own.length})</summary>${links(own)}</details>`
    )}`
}

function links(pages: readonly PageLink[]): TemplateResult {
  return html`<ul>
      ${pages.map(({ id, title }) => html`<li><a href="#/${id}">${title}</a></li>`)}
    </ul>`
}

declare global {
  interface HTMLElementTagNameMap {
    'sd-assessment': SdAssessment
  }
}
