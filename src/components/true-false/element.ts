import { html, nothing, type TemplateResult } from 'lit'
import { options } from '../shared/options.ts'
import { QuestionElement, type QuestionContent } from '../shared/question/element.ts'
import { numbers, type TrueFalseKey } from './interaction.ts'
import { question, type TrueFalseAnswer } from './state.ts'

/**
 * A statement that is judged as true or false.
 * @summary True or false.
 */
export class SdTrueFalse extends QuestionElement<TrueFalseAnswer, TrueFalseKey & QuestionContent> {
  static override styles = [QuestionElement.styles, options]

  protected override readonly question = question

  protected override groupRole() {
    return 'radiogroup' as const
  }

  protected override answering(): TemplateResult {
    return html`${(['true', 'false'] as const).map((name) => this.option(name))}`
  }

  private option(name: 'true' | 'false'): TemplateResult {
    const picked = this.item.record.given === numbers[name]
    const right = name === String(this.content.answer)
    const judged = this.isChecked && picked
    const missed = this.isTold && right && !picked
    return html`<div class="option ${judged ? (right ? 'right' : 'wrong') : ''}">
      <label>
        <input
          type="radio"
          name=${this.item.id}
          .checked=${picked}
          ?disabled=${this.isLocked}
          @change=${() => this.give({ given: numbers[name] })}
        />
        <span>
          ${this.message(name)} ${judged ? html`<span class="tag ${right ? 'good' : 'bad'}" aria-hidden="true">${right ? '✓' : '✗'}</span>` : nothing}
          ${missed ? html`<span class="tag good">(${this.message('rightAnswer')})</span>` : nothing}
        </span>
      </label>
    </div>`
  }
}
customElements.define('sd-true-false', SdTrueFalse)

declare global {
  interface HTMLElementTagNameMap {
    'sd-true-false': SdTrueFalse
  }
}
