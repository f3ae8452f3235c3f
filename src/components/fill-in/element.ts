import { css, html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { fittingText } from '../../state/text.ts'
import { QuestionElement, type QuestionContent } from '../shared/question/element.ts'
import { isRight, numberIn, type Gap } from './gap.ts'
import { typedIn, type FillInKey } from './interaction.ts'
import { question, withTyped, type FillInAnswer } from './state.ts'

interface ShownGap extends Gap {
  /** The sentence around it. */
  sentence: string
}

interface FillInContent extends FillInKey, QuestionContent {
  /** The text, given what makes a gap of its number. */
  text(place: (i: number) => TemplateResult): TemplateResult
  gaps: readonly ShownGap[]
  /** How long a text may be that is kept, in characters of six bits. */
  length: number
}

/** After so many checks the answers are told: nobody can guess a word for ever. */
const triesUntilTold = 3

/**
 * A text with fields to type into, and lists of the browser to pick from.
 * @summary Gaps to be filled in.
 */
export class SdFillIn extends QuestionElement<FillInAnswer, FillInContent> {
  static override styles = [
    QuestionElement.styles,
    css`
      .text {
        line-height: 2.5;
      }
      input,
      select {
        font: inherit;
        line-height: 1.5;
        max-width: 100%;
        min-height: 2.25rem;
        padding: 0 var(--sd-space-xs);
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface);
        color: var(--sd-text);
      }
      input:focus-visible,
      select:focus-visible {
        outline-offset: 0;
      }
      .given {
        padding: 0.15em 0.35em;
        border: 2px solid var(--sd-border-control);
        border-radius: 0.2em;
        -webkit-box-decoration-break: clone;
        box-decoration-break: clone;
        overflow-wrap: anywhere;
      }
      .given.right {
        border-color: var(--sd-good);
      }
      .given.wrong {
        border-color: var(--sd-bad);
        border-style: dashed;
      }
      .sign {
        font-weight: 700;
      }
      .paper {
        display: none;
      }
      .line {
        display: inline-block;
        width: 9em;
        border-block-end: 1px solid;
      }
      @media (pointer: coarse) {
        .text {
          line-height: 3;
        }
        input,
        select {
          min-height: 2.75rem;
        }
      }
      @media print {
        input,
        select {
          display: none;
        }
        .paper {
          display: inline;
        }
      }
    `
  ]

  protected override readonly question = question

  protected override how(): string {
    const { gaps } = this.content
    const typed = gaps.filter(({ words }) => words === undefined)
    if (typed.length === 0) return this.message('howPick')
    const both = typed.length < gaps.length ? 'Both' : ''
    return this.message(`how${both}${typed.some(({ exact }) => exact) ? 'Exact' : ''}`)
  }

  protected override get isTold(): boolean {
    return super.isTold || (this.isChecked && this.item.record.attempts >= triesUntilTold)
  }

  private isRightIn(gap: ShownGap): boolean {
    return isRight(typedIn(this.item.record, gap), gap)
  }

  protected override partValues() {
    const { gaps } = this.content
    return { right: gaps.filter((gap) => this.isRightIn(gap)).length, total: gaps.length }
  }

  /** What is right stays. */
  protected override answerForRetry(): FillInAnswer {
    const wrong = this.content.gaps.filter((gap) => !this.isRightIn(gap))
    return wrong.reduce<FillInAnswer>((answer, { slot }) => withTyped(answer, slot, ''), this.item.record)
  }

  /** No more than what can be kept: what comes back after a break is what was typed. */
  private handleType({ slot }: ShownGap, typed: string): void {
    this.give(withTyped(this.item.record, slot, fittingText(typed, this.content.length * 6)))
  }

  protected override answering(): TemplateResult {
    const { text, gaps } = this.content
    return html`<div class="text">
      ${text((i) => (this.isLocked ? this.given(gaps[i]!) : this.field(gaps[i]!, i)))}
    </div>`
  }

  private field(gap: ShownGap, i: number): TemplateResult {
    const { sentence, words } = gap
    const label = this.message('gap', { n: i + 1, total: this.content.gaps.length, sentence })
    return words === undefined ? this.input(gap, label) : this.select(gap, words, label)
  }

  private input(gap: ShownGap, label: string): TemplateResult {
    const isNumber = gap.answers.every((answer) => numberIn(answer) !== undefined)
    return html`<input
        type="text"
        size=${this.size}
        aria-label=${label}
        inputmode=${isNumber ? 'decimal' : nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(this.item.record.given[gap.slot]?.typed ?? '')}
        @input=${(event: Event) => this.handleType(gap, (event.target as HTMLInputElement).value)}
      /><span class="paper"><span class="line"></span></span>`
  }

  /** The same for all, so that it gives nothing away. */
  private get size(): number {
    const lengths = this.content.gaps.flatMap(({ answers }) => answers.map((answer) => answer.length))
    return Math.min(24, Math.max(8, ...lengths) + 2)
  }

  private select(gap: ShownGap, words: readonly string[], label: string): TemplateResult {
    const given = typedIn(this.item.record, gap)
    return html`<select
        aria-label=${label}
        @change=${(event: Event) => this.handleType(gap, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${given === ''}>${this.message('pick')}</option>
        ${words.map((word) => html`<option value=${word} .selected=${word === given}>${word}</option>`)}</select
      ><span class="paper"><span class="line"></span> (${this.message('toPick', { words: words.join(', ') })})</span>`
  }

  /** What the learner gave, once it cannot be changed. */
  private given(gap: ShownGap): TemplateResult {
    const given = typedIn(this.item.record, gap)
    const words = given === '' ? html`<em>${this.message('empty')}</em>` : given
    if (!this.isChecked) return html`<span class="given">${words}</span>`
    const right = this.isRightIn(gap)
    const answers = gap.answers.join(` ${this.message('or')} `)
    return html`<span class="given ${right ? 'right' : 'wrong'}"
      ><span class="sign ${right ? 'good' : 'bad'}"
        ><span aria-hidden="true">${right ? '✓' : '✗'}</span
        ><span class="visually-hidden">${this.message(right ? 'isRight' : 'isWrong')}:</span
        >&nbsp;</span
      >${words}</span
    >${
      this.isTold && !right
        ? html` <strong>(${this.message('wouldBeRight', { words: answers })})</strong>`
        : nothing
    }`
  }
}
customElements.define('sd-fill-in', SdFillIn)

declare global {
  interface HTMLElementTagNameMap {
    'sd-fill-in': SdFillIn
  }
}
