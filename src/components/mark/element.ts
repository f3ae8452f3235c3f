import { css, html, nothing, type TemplateResult } from 'lit'
import type { PickKey } from '../shared/picking/interaction.ts'
import { question, withPick, type PickAnswer } from '../shared/picking/state.ts'
import { QuestionElement, type QuestionContent } from '../shared/question/element.ts'

interface Passage {
  /** Number of the passage in saved records. */
  slot: number
  right: boolean
  words: TemplateResult
  /** What the passage is: the name of an indicator. */
  name?: TemplateResult
  feedback?: TemplateResult
}

interface MarkContent extends PickKey, QuestionContent {
  /** The text, given what makes a passage of its number and its words. */
  text(place: (i: number, words: TemplateResult) => TemplateResult): TemplateResult
  /** In the order of the text. */
  options: readonly Passage[]
}

/** How a passage is told of: whether it was marked, and whether it should have been. */
const outcomes = {
  yourRight: { tone: 'good', sign: '✓' },
  yourWrong: { tone: 'bad', sign: '✗' },
  otherRight: { tone: 'partial', sign: '!' },
  otherWrong: { tone: '', sign: '' }
} as const

/**
 * A text whose passages are toggle buttons.
 * @summary Passages to be marked in a text.
 */
export class SdMark extends QuestionElement<PickAnswer, MarkContent> {
  static override styles = [
    QuestionElement.styles,
    css`
      .text {
        margin-block: var(--sd-space-s);
        padding: var(--sd-space-m);
        border: 1px solid var(--sd-border);
        border-radius: var(--sd-radius);
        background: var(--sd-surface);
        /* Room for a finger between the lines (WCAG 2.2, 2.5.8). */
        line-height: 2;
      }
      .text blockquote {
        color: inherit;
      }
      .text > :last-child,
      .text blockquote > :last-child {
        margin-block-end: 0;
      }
      .passage {
        /* Its frame reaches into the blanks around it, so that the text is spaced as any other. */
        margin-inline: -0.1em;
        padding: 0.15em 0.1em;
        border: 2px solid transparent;
        border-block-end: 2px dotted var(--sd-border-control);
        border-radius: 0.2em;
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
      }
      .passage[role='button'] {
        cursor: pointer;
      }
      .passage[role='button']:hover {
        background: var(--sd-surface-accent);
      }
      .passage.marked {
        border: 2px solid var(--sd-action);
        background: var(--sd-surface-accent);
      }
      .passage.yourRight {
        border-color: var(--sd-good);
      }
      .passage.yourWrong {
        border-color: var(--sd-bad);
      }
      .passage.otherRight {
        border: 2px dashed var(--sd-warn);
      }
      .number {
        margin-inline-start: 0.3em;
        font-weight: 700;
        line-height: 1;
        white-space: nowrap;
      }
      .results {
        margin: var(--sd-space-s) 0 0;
        padding-inline-start: 1.75rem;
      }
      .results > li {
        margin-block-end: var(--sd-space-s);
      }
      .results p {
        margin: 0;
      }
      .results .tag {
        display: inline;
      }
      @media (forced-colors: active) {
        .passage:not(.marked, .otherRight) {
          border-color: Canvas;
          border-block-end-color: CanvasText;
        }
        .passage.marked {
          border-color: Highlight;
        }
      }
    `
  ]

  protected override readonly question = question

  private isMarked({ slot }: Passage): boolean {
    return this.item.record.picked.includes(slot)
  }

  private outcomeOf(passage: Passage): keyof typeof outcomes {
    return `${this.isMarked(passage) ? 'your' : 'other'}${passage.right ? 'Right' : 'Wrong'}`
  }

  private countOf(outcome: keyof typeof outcomes): number {
    return this.content.options.filter((passage) => this.outcomeOf(passage) === outcome).length
  }

  protected override isPartlyRight(): boolean {
    return this.countOf('yourRight') > 0
  }

  protected override partValues() {
    const right = this.countOf('yourRight')
    return { right, total: right + this.countOf('otherRight'), wrong: this.countOf('yourWrong') }
  }

  /** What is right stays. */
  protected override answerForRetry(): PickAnswer {
    const right = this.content.options.filter((passage) => passage.right && this.isMarked(passage))
    return { picked: right.map(({ slot }) => slot).sort((a, b) => a - b) }
  }

  private handleToggle(passage: Passage): void {
    this.give(withPick(this.item.record, passage.slot, !this.isMarked(passage)))
  }

  /** As a button of the browser, which could not be broken between lines. */
  private handleKey(event: KeyboardEvent, passage: Passage): void {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (!event.repeat) this.handleToggle(passage)
  }

  protected override answering(): TemplateResult {
    const { text, options } = this.content
    return html`<div class="text">${text((i, words) => this.passage(options[i]!, i + 1, words))}</div>`
  }

  private passage(passage: Passage, number: number, words: TemplateResult): TemplateResult {
    const marked = this.isMarked(passage)
    const look = `passage ${marked ? 'marked' : ''}`
    if (!this.isLocked) {
      return html`<span
        class=${look}
        role="button"
        tabindex="0"
        aria-pressed=${marked}
        @click=${() => this.handleToggle(passage)}
        @keydown=${(event: KeyboardEvent) => this.handleKey(event, passage)}
        >${words}</span
      >`
    }
    if (!this.isChecked) {
      const told = marked ? html`<span class="visually-hidden"> (${this.message('marked')})</span>` : nothing
      return html`<span class=${look}>${words}</span>${told}`
    }
    const outcome = this.outcomeOf(passage)
    const { tone, sign } = outcomes[outcome]
    return html`<span class="${look} ${outcome}">${words}</span
      ><sup class="number ${tone}"
        ><span aria-hidden="true">${sign}${number}</span
        ><span class="visually-hidden"> (${number}: ${this.message(outcome)}) </span></sup
      >`
  }

  /** What became of each passage, under the number that it has in the text. */
  protected override details(): TemplateResult {
    return html`<ol class="results" aria-label=${this.message('results')}>
      ${this.content.options.map((passage) => this.result(passage))}
    </ol>`
  }

  private result(passage: Passage): TemplateResult {
    const { words, name, feedback } = passage
    const outcome = this.outcomeOf(passage)
    const { tone, sign } = outcomes[outcome]
    return html`<li>
      <p><span class="tag ${tone}">${sign} ${this.message(outcome)}:</span> ${words}</p>
      ${name === undefined ? nothing : html`<p>→ <strong>${name}</strong></p>`} ${feedback ?? nothing}
    </li>`
  }
}
customElements.define('sd-mark', SdMark)

declare global {
  interface HTMLElementTagNameMap {
    'sd-mark': SdMark
  }
}
