import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { QuestionElement, type QuestionContent } from '../shared/question/element.ts'
import { mixed } from '../shared/shuffle.ts'
import { arrange, standing, type OrderKey } from './interaction.ts'
import { question, type OrderAnswer } from './state.ts'

interface Entry {
  slot: number
  text: TemplateResult
  /** Its words, where no marks can stand. */
  plain: string
}

interface OrderContent extends OrderKey, QuestionContent {
  /** In the right order. */
  entries: readonly Entry[]
}

type Direction = 'up' | 'down'

/**
 * A list whose entries are moved up and down by buttons.
 * @summary Entries to be put in order.
 */
export class SdOrder extends QuestionElement<OrderAnswer, OrderContent> {
  static override styles = [
    QuestionElement.styles,
    css`
      .entries {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .entry {
        display: flex;
        gap: var(--sd-space-s);
        align-items: center;
        margin: 0 0 var(--sd-space-xs);
        padding: var(--sd-space-xs) var(--sd-space-s);
        min-height: 3.75rem;
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface);
      }
      .entry.right {
        box-shadow: inset 0.35rem 0 0 var(--sd-good);
      }
      .entry.wrong {
        box-shadow: inset 0.35rem 0 0 var(--sd-bad);
      }
      .number {
        flex: none;
        min-width: 1.5rem;
        color: var(--sd-text-quiet);
        font-variant-numeric: tabular-nums;
      }
      .text {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
        -webkit-hyphens: auto;
        hyphens: auto;
      }
      .text .tag {
        display: block;
      }
      .entry button {
        flex: none;
        width: 2.75rem;
        padding: 0;
      }
      /* The two belong together, and leave the words more room on a telephone. */
      .entry .down {
        margin-inline-start: calc(0.25rem - var(--sd-space-s));
      }
      .entry button[aria-disabled='true'] {
        border-color: var(--sd-border);
        color: var(--sd-text-quiet);
        cursor: default;
        opacity: 0.5;
      }
      .right-order {
        margin-block-start: var(--sd-space-s);
      }
      @media print {
        /* A box for the number, which is still to be found. */
        .entry:not(.right, .wrong) > .number {
          height: 1.5rem;
          border: 1px solid var(--sd-border-control);
          color: transparent;
        }
      }
    `
  ]
  static override properties = { ...QuestionElement.properties, told: { state: true } }

  protected override readonly question = question

  /** Where the entry that was moved last stands now. */
  declare told: string | undefined
  /** The button that focus stays on. */
  private pressed: { slot: number; direction: Direction } | undefined

  /** In the learner's order; before the first move in one that is never the right one. */
  private get entriesShown(): readonly Entry[] {
    const { entries } = this.content
    const { order } = this.item.record
    return order.length === 0 ? mixed(entries, this.seed, ({ slot }) => slot) : arrange(order, entries)
  }

  private handleMove(entry: Entry, direction: Direction): void {
    const order = [...this.entriesShown]
    const from = order.indexOf(entry)
    const to = direction === 'up' ? from - 1 : from + 1
    const other = order[to]
    this.pressed = { slot: entry.slot, direction }
    if (other !== undefined) {
      order[from] = other
      order[to] = entry
      this.give({ order: order.map(({ slot }) => slot) })
    }
    const n = other === undefined ? from + 1 : to + 1
    this.told = this.message('moved', { text: entry.plain, n, total: order.length })
  }

  /** The entry and its buttons moved: focus goes with them. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const { pressed } = this
    if (pressed === undefined) return
    const selector = `[data-slot="${pressed.slot}"] .${pressed.direction}`
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
    if (changed.has('item')) this.pressed = undefined
  }

  /** What was put together is mended, not begun anew. */
  protected override answerForRetry(): OrderAnswer {
    return { order: this.item.record.order }
  }

  /** The entries that need not be moved. */
  private get standing(): readonly Entry[] {
    const { entries } = this.content
    return standing(this.entriesShown.map((entry) => entries.indexOf(entry))).map((at) => entries[at]!)
  }

  protected override partValues() {
    return { right: this.standing.length, total: this.content.entries.length }
  }

  protected override answering(): TemplateResult {
    const entries = this.entriesShown
    const { standing } = this
    return html`<ol class="entries">
        ${repeat(
          entries,
          ({ slot }) => slot,
          (entry, i) => this.entry(entry, i, entries.length, standing.includes(entry))
        )}
      </ol>
      <p role="status" class="visually-hidden">${this.isChecked ? nothing : this.told}</p>
      ${this.isTold && !this.item.record.right ? this.rightOrder() : nothing}`
  }

  private entry(entry: Entry, i: number, total: number, stands: boolean): TemplateResult {
    const { isChecked } = this
    return html`<li class="entry ${isChecked ? (stands ? 'right' : 'wrong') : ''}" data-slot=${entry.slot}>
      <span class="number" aria-hidden="true">${i + 1}.</span>
      <span class="text">
        ${entry.text}
        ${
          isChecked
            ? html`<span class="tag ${stands ? 'good' : 'bad'}">
              ${stands ? `✓ ${this.message('stands')}` : `✗ ${this.message('move')}`}
            </span>`
            : nothing
        }
      </span>
      ${this.isLocked ? nothing : html`${this.moveButton(entry, 'up', i === 0)}${this.moveButton(entry, 'down', i === total - 1)}`}
    </li>`
  }

  /** Where there is no way further, the button stays, so that focus can stay on it. */
  private moveButton(entry: Entry, direction: Direction, atEnd: boolean): TemplateResult {
    return html`<button
      type="button"
      class="quiet ${direction}"
      aria-label=${this.message(direction, { text: entry.plain })}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => this.handleMove(entry, direction)}
    >
      <span aria-hidden="true">${direction === 'up' ? '↑' : '↓'}</span>
    </button>`
  }

  private rightOrder(): TemplateResult {
    return html`<div class="right-order">
      <p>${this.message('rightOrder')}</p>
      <ol>
        ${this.content.entries.map(({ text }) => html`<li>${text}</li>`)}
      </ol>
    </div>`
  }
}
customElements.define('sd-order', SdOrder)

declare global {
  interface HTMLElementTagNameMap {
    'sd-order': SdOrder
  }
}
