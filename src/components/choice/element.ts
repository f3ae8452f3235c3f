import { css, html, nothing, type TemplateResult } from 'lit'
import { controls } from '../shared/controls.ts'
import { ItemElement } from '../shared/item-element.ts'
import { questionInteraction } from '../shared/question-interaction.ts'
import { shuffled } from '../shared/shuffle.ts'
import { assessChoice, type ChoiceKey } from './interaction.ts'
import type { ChoiceRecord } from './state.ts'

interface Option {
  /** Number of the answer in saved records. */
  slot: number
  right: boolean
  text: TemplateResult
  feedback?: TemplateResult
}

interface ChoiceContent extends ChoiceKey {
  multiple: boolean
  prompt: TemplateResult
  options: Option[]
}

/**
 * A question with radio buttons or check boxes.
 * @summary Single or multiple choice with feedback for each answer.
 */
export class SdChoice extends ItemElement<ChoiceRecord, ChoiceContent> {
  static override styles = [
    controls,
    css`
      .prompt {
        font-weight: 600;
        margin-block-end: var(--sd-space-xs);
      }
      .how {
        color: var(--sd-text-quiet);
      }
      .option {
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        margin-block-end: var(--sd-space-xs);
        background: var(--sd-surface);
      }
      .option.right {
        box-shadow: inset 0.35rem 0 0 var(--sd-good);
      }
      .option.wrong {
        box-shadow: inset 0.35rem 0 0 var(--sd-bad);
      }
      .feedback .tag {
        margin-block-end: 0;
      }
      .verdict:focus {
        outline: none;
      }
      label {
        display: flex;
        gap: var(--sd-space-s);
        align-items: flex-start;
        padding: var(--sd-space-s);
        cursor: pointer;
      }
      input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        margin: 0.15rem 0 0;
        accent-color: var(--sd-action);
      }
      .feedback {
        padding: 0 var(--sd-space-s) var(--sd-space-s) calc(1.25rem + 2 * var(--sd-space-s));
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sd-space-s);
        align-items: center;
        margin-block-start: var(--sd-space-s);
      }
    `
  ]
  static override properties = { ...ItemElement.properties, hint: { state: true } }

  declare hint: string | undefined

  private handlePick(slot: number, input: HTMLInputElement): void {
    const { record } = this.item
    const { multiple } = this.content
    const others = multiple ? record.picked.filter((other) => other !== slot) : []
    const picked = input.checked ? [...others, slot].sort((a, b) => a - b) : others
    this.hint = undefined
    this.record({ ...record, picked, checked: false }, [], { half: true })
  }

  /** In a test the answers may stand in an order of their own. */
  private get options(): readonly Option[] {
    const { seed } = this.item
    const { options } = this.content
    return seed === undefined ? options : shuffled(options, seed, ({ slot }) => slot)
  }

  private handleCheck(): void {
    const { record } = this.item
    if (record.picked.length === 0) {
      this.hint = this.message('pickFirst')
      return
    }
    const assessed = assessChoice(record, this.content, 'all')
    this.record(
      {
        ...record,
        attempts: Math.min(3, record.attempts + 1),
        checked: true,
        right: assessed.credit === 1
      },
      [questionInteraction(this.item, assessed, this.takeLatency())]
    )
    // Once the answer is right the button goes away; focus must not go with it.
    void this.updateComplete.then(() => {
      if (this.item.record.right) this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus()
    })
  }

  private async handleRetry(): Promise<void> {
    this.takeLatency()
    this.record({ ...this.item.record, picked: [], checked: false })
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }

  override render(): TemplateResult {
    const { multiple, prompt } = this.content
    return html`<div class="card prose">
      <div role=${multiple ? 'group' : 'radiogroup'} aria-labelledby="prompt" aria-describedby="how">
        <div class="prompt" id="prompt">${prompt}</div>
        <p class="how" id="how">${this.message(multiple ? 'pickSeveral' : 'pickOne')}</p>
        ${this.options.map((option) => this.option(option))}
      </div>
      ${this.item.use === 'test' ? nothing : this.actions()}
    </div>`
  }

  /**
   * Checked, and judged as the course judges now. Where an update changed the key, the result stands, and the question
   * may be answered again; the old verdict under the new key would only confuse.
   */
  private get checked(): boolean {
    const { record, use } = this.item
    if (!record.checked || use === 'shown') return record.checked
    return record.right === (assessChoice(record, this.content, 'all').credit === 1)
  }

  private actions(): TemplateResult {
    const { checked } = this
    const changed = this.item.record.checked && !checked ? this.message('keyChanged') : undefined
    return html`<div class="actions">
      ${this.button()}
      <p role="status" tabindex="-1" class="tag verdict ${this.tone()}">${checked ? this.verdict() : (this.hint ?? changed)}</p>
    </div>`
  }

  /** One button for both steps, so that focus stays on it. */
  private button(): TemplateResult | typeof nothing {
    const { readonly, record } = this.item
    const { checked } = this
    if (readonly || (checked && record.right)) return nothing
    return html`<button
      class=${checked ? 'quiet' : ''}
      @click=${checked ? this.handleRetry : this.handleCheck}
    >
      ${this.message(checked ? 'retry' : 'check')}
    </button>`
  }

  /** Only right answers, but not all of them. */
  private isPart(): boolean {
    return this.content.options.every(({ slot, right }) => right || !this.item.record.picked.includes(slot))
  }

  private tone(): string {
    const { right } = this.item.record
    if (!this.checked) return this.hint === undefined ? '' : 'bad'
    return right ? 'good' : this.isPart() ? 'partial' : 'bad'
  }

  private verdict(): string {
    if (this.item.record.right) return `✓ ${this.message('right')}`
    if (this.item.use === 'shown') return `✗ ${this.message('otherWrong')}.`
    return this.isPart() ? `! ${this.message('part')}` : `✗ ${this.message('wrong')}`
  }

  private option({ slot, right, text, feedback }: Option): TemplateResult {
    const { record, readonly, id, use } = this.item
    const picked = record.picked.includes(slot)
    const { checked } = this
    const judged = checked && picked
    // Once the answer is right, what the others would have meant can be read too.
    const told = judged || (checked && (record.right || use === 'shown'))
    const label = `${picked ? 'your' : 'other'}${right ? 'Right' : 'Wrong'}`
    // What follows from the learner's own answer is read out: the region is there before its words are.
    return html`<div class="option ${judged ? (right ? 'right' : 'wrong') : ''}">
      <label>
        <input
          type=${this.content.multiple ? 'checkbox' : 'radio'}
          name=${id}
          .checked=${picked}
          ?disabled=${readonly || checked}
          aria-describedby=${told ? `feedback-${slot}` : nothing}
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
      <p class="tag ${right ? 'good' : 'bad'}">${right ? '✓' : '✗'} ${this.message(label)}</p>
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
