import { css, html, nothing, type TemplateResult } from 'lit'
import { withTarget } from '../shared/assignment/state.ts'
import { controls } from '../shared/controls.ts'
import { ItemElement } from '../shared/item-element.ts'
import { exercise } from '../shared/question/styles.ts'
import { givenTo, surveyInteractions, type Survey } from './interaction.ts'
import type { SurveyRecord } from './state.ts'

interface Statement {
  /** Number of the statement in saved records. */
  slot: number
  text: TemplateResult
  plain: string
}

interface Point {
  slot: number
  text: TemplateResult
  words: string
}

interface SurveyContent extends Survey {
  intro?: TemplateResult
  how: string
  /** Statements may be left open. */
  optional: boolean
  statements: readonly Statement[]
  scale: readonly Point[]
}

/** More points do not fit side by side without breaking words. */
const mostInRow = 5

/**
 * A survey: each statement is a group of radio buttons. What becomes of the answers is said before they are given.
 * @summary Statements rated on a scale.
 */
export class SdSurvey extends ItemElement<SurveyRecord, SurveyContent> {
  static override styles = [
    controls,
    exercise,
    css`
      .card {
        container-type: inline-size;
      }
      .stored {
        padding: var(--sd-space-xs) var(--sd-space-s);
        border-inline-start: 0.3rem solid var(--sd-action);
        border-radius: var(--sd-radius);
        background: var(--sd-surface-accent);
        font-size: 0.9375rem;
      }
      .statement {
        padding-block: var(--sd-space-s);
        border-block-start: 1px solid var(--sd-border);
      }
      .words {
        margin-block-end: var(--sd-space-xs);
        font-weight: 600;
      }
      .words .tag {
        display: block;
      }
      .scale {
        display: grid;
        gap: 0.25rem;
      }
      .scale label {
        display: flex;
        gap: var(--sd-space-s);
        align-items: center;
        min-height: 2.75rem;
        padding: 0.25rem var(--sd-space-s);
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface);
        line-height: 1.3;
        cursor: pointer;
      }
      .scale label.picked {
        border-color: var(--sd-action);
        background: var(--sd-surface-accent);
        box-shadow: inset 0 0 0 1px var(--sd-action);
      }
      .scale input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        margin: 0;
        accent-color: var(--sd-action);
      }
      .scale span {
        min-width: 0;
        overflow-wrap: break-word;
        -webkit-hyphens: auto;
        hyphens: auto;
      }
      /* Side by side the points of all statements stand below one another, as in a table. */
      @container (min-width: 36rem) {
        .scale.row {
          grid-auto-flow: column;
          grid-auto-columns: minmax(0, 1fr);
        }
        .row label {
          flex-direction: column;
          gap: 0.35rem;
          justify-content: flex-start;
          padding: var(--sd-space-xs) 0.25rem;
          font-size: 0.875rem;
          text-align: center;
        }
        .row span {
          width: 100%;
        }
      }
      .scale label.none {
        border-style: dashed;
      }
      @media print {
        .stored,
        .actions,
        .words .tag {
          display: none;
        }
        .statement {
          break-inside: avoid;
        }
      }
    `
  ]
  static override properties = { ...ItemElement.properties, missed: { state: true } }

  /** The learner wanted to send: what is still open is marked. */
  declare missed: boolean | undefined

  private get isLocked(): boolean {
    return this.item.readonly || this.item.record.sent
  }

  private get open(): readonly Statement[] {
    const { record } = this.item
    return this.content.statements.filter(({ slot }) => givenTo(record, slot, this.content) === undefined)
  }

  private handlePick(statement: number, point: number): void {
    const { record } = this.item
    this.record({ ...record, ...withTarget(record, statement, point), sent: false }, [], { half: true })
  }

  private async handleSend(): Promise<void> {
    const { open } = this
    if (open.length > 0 && !this.content.optional) {
      this.missed = true
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>(`[data-slot="${open[0]!.slot}"] input`)?.focus()
      return
    }
    this.missed = false
    const { id, record } = this.item
    this.record({ ...record, done: true, sent: true }, surveyInteractions(id, record, this.content))
  }

  private handleChange(): void {
    this.record({ ...this.item.record, sent: false }, [], { half: true })
  }

  override render(): TemplateResult {
    const { intro, how, statements } = this.content
    return html`<div class="card prose">
      <div class="prompt" ?hidden=${intro === undefined}>${intro}</div>
      <p class="how">${how}</p>
      <p class="stored" id="stored">${this.message('stored')}</p>
      ${statements.map((statement) => this.statement(statement))}
      <div class="actions">
        ${this.item.readonly ? nothing : this.button()}
        <p role="status" class="tag ${this.verdict.tone}">${this.verdict.words}</p>
      </div>
    </div>`
  }

  private statement({ slot, text }: Statement): TemplateResult {
    const { scale, noAnswer, optional } = this.content
    const given = givenTo(this.item.record, slot, this.content)
    const none = noAnswer === undefined ? [] : [{ slot: noAnswer, text: html`${this.message('noAnswer')}` }]
    const points = [...scale, ...none]
    const isMissed = this.missed === true && given === undefined
    return html`<div
      class="statement"
      role="radiogroup"
      data-slot=${slot}
      aria-labelledby="statement-${slot}"
      aria-required=${optional ? nothing : 'true'}
      aria-invalid=${isMissed ? 'true' : nothing}
    >
      <div class="words" id="statement-${slot}">
        ${text} ${isMissed ? html`<span class="tag bad">! ${this.message('open')}</span>` : nothing}
      </div>
      <div class="scale ${points.length > mostInRow ? '' : 'row'}">
        ${points.map((point) => this.point(slot, point, given))}
      </div>
    </div>`
  }

  private point(
    statement: number,
    { slot, text }: Pick<Point, 'slot' | 'text'>,
    given: number | undefined
  ): TemplateResult {
    const state = slot === given ? 'picked' : ''
    return html`<label class="${state} ${slot === this.content.noAnswer ? 'none' : ''}">
      <input
        type="radio"
        name="${this.item.id}-${statement}"
        .checked=${slot === given}
        ?disabled=${this.isLocked}
        @change=${() => this.handlePick(statement, slot)}
      />
      <span>${text}</span>
    </label>`
  }

  /** One button for both steps, so that focus stays on it. */
  private button(): TemplateResult {
    const { sent } = this.item.record
    const { optional, statements } = this.content
    const isSkipped = optional && this.open.length === statements.length
    return html`<button
      class=${sent ? 'quiet' : ''}
      aria-describedby=${sent ? nothing : 'stored'}
      @click=${sent ? this.handleChange : this.handleSend}
    >
      ${this.message(sent ? 'change' : isSkipped ? 'skip' : 'send')}
    </button>`
  }

  private get verdict(): { tone: '' | 'good' | 'bad'; words: string | undefined } {
    const { done, sent } = this.item.record
    if (sent) return { tone: 'good', words: `✓ ${this.message('sent')}` }
    const n = this.open.length
    if (this.missed && n > 0) return { tone: 'bad', words: this.message('missing', { n }) }
    return { tone: '', words: done ? this.message('changed') : undefined }
  }
}
customElements.define('sd-survey', SdSurvey)

declare global {
  interface HTMLElementTagNameMap {
    'sd-survey': SdSurvey
  }
}
