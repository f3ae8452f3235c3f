import { html, nothing, type TemplateResult } from 'lit'
import { options } from '../shared/options.ts'
import type { PickKey } from '../shared/picking/interaction.ts'
import { question, withPick, type PickAnswer } from '../shared/picking/state.ts'
import { QuestionElement, type QuestionContent } from '../shared/question/element.ts'
import { shuffled } from '../shared/shuffle.ts'

interface Option {
  /** Number of the answer in saved records. */
  slot: number
  right: boolean
  text: TemplateResult
  feedback?: TemplateResult
}

interface ChoiceContent extends PickKey, QuestionContent {
  multiple: boolean
  options: Option[]
}

/**
 * A question with radio buttons or check boxes.
 * @summary Single or multiple choice with feedback for each answer.
 */
export class SdChoice extends QuestionElement<PickAnswer, ChoiceContent> {
  static override styles = [QuestionElement.styles, options]

  protected override readonly question = question

  protected override groupRole() {
    return this.content.multiple ? ('group' as const) : ('radiogroup' as const)
  }

  protected override how(): string {
    return this.message(this.content.multiple ? 'pickSeveral' : 'pickOne')
  }

  private handlePick(slot: number, input: HTMLInputElement): void {
    const before = this.content.multiple ? this.item.record : { picked: [] }
    this.give(withPick(before, slot, input.checked))
  }

  /** In a test the answers may stand in an order of their own. */
  private get options(): readonly Option[] {
    const { seed } = this.item
    const { options } = this.content
    return seed === undefined ? options : shuffled(options, seed, ({ slot }) => slot)
  }

  /** Only right answers, but not all of them. */
  protected override isPartlyRight(): boolean {
    return this.content.options.every(({ slot, right }) => right || !this.item.record.picked.includes(slot))
  }

  protected override answering(): TemplateResult {
    return html`${this.options.map((option) => this.option(option))}`
  }

  private option({ slot, right, text, feedback }: Option): TemplateResult {
    const { isChecked } = this
    const picked = this.item.record.picked.includes(slot)
    const judged = isChecked && picked
    // Once the answer is right, what the others would have meant can be read too.
    const told = judged || this.isTold
    const label = `${picked ? 'your' : 'other'}${right ? 'Right' : 'Wrong'}`
    // What follows from the learner's own answer is read out: the region is there before its words are.
    return html`<div class="option ${judged ? (right ? 'right' : 'wrong') : ''}">
      <label>
        <input
          type=${this.content.multiple ? 'checkbox' : 'radio'}
          name=${this.item.id}
          .checked=${picked}
          ?disabled=${this.isLocked}
          @change=${(event: Event) => this.handlePick(slot, event.target as HTMLInputElement)}
        />
        <span>${text}</span>
      </label>
      <div id="feedback-${slot}" role=${picked ? 'status' : nothing}>
        ${told ? this.feedback(label, right, feedback) : nothing}
      </div>
    </div>`
  }

  private feedback(label: string, right: boolean, words: TemplateResult | undefined): TemplateResult {
    return html`<div class="feedback">
      <p class="tag ${right ? 'good' : 'bad'}">${`${right ? '✓' : '✗'} ${this.message(label)}`}</p>
      ${words ?? nothing}
    </div>`
  }
}
customElements.define('sd-choice', SdChoice)

declare global {
  interface HTMLElementTagNameMap {
    'sd-choice': SdChoice
  }
}
