import { css, html, nothing, type TemplateResult } from 'lit'
import { controls } from '../shared/controls.ts'
import { ItemElement } from '../shared/item-element.ts'
import { choiceInteraction, isRight } from './interaction.ts'
import type { ChoiceRecord } from './state.ts'

interface Option {
  right: boolean
  text: TemplateResult
  feedback?: TemplateResult
}

interface ChoiceContent {
  multiple: boolean
  prompt: TemplateResult
  plainPrompt: string
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

  private handlePick(position: number, input: HTMLInputElement): void {
    const { record } = this.item
    const { multiple } = this.content
    const others = multiple ? record.picked.filter((other) => other !== position) : []
    const picked = input.checked ? [...others, position].sort((a, b) => a - b) : others
    this.hint = undefined
    this.record({ ...record, picked, checked: false })
  }

  private handleCheck(): void {
    const { record, id, objective, points } = this.item
    const { plainPrompt, options } = this.content
    if (record.picked.length === 0) {
      this.hint = this.message('pickFirst')
      return
    }
    const answer = {
      id,
      prompt: plainPrompt,
      picked: record.picked,
      right: options.flatMap((option, i) => (option.right ? [i] : [])),
      points,
      latencySeconds: this.takeLatency(),
      ...(objective === undefined ? {} : { objective })
    }
    this.record(
      { ...record, attempts: Math.min(3, record.attempts + 1), checked: true, right: isRight(answer) },
      choiceInteraction(answer)
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
    const { multiple, prompt, options } = this.content
    const { checked } = this.item.record
    return html`<div class="card prose">
      <div role=${multiple ? 'group' : 'radiogroup'} aria-labelledby="prompt" aria-describedby="how">
        <div class="prompt" id="prompt">${prompt}</div>
        <p class="how" id="how">${this.message(multiple ? 'pickSeveral' : 'pickOne')}</p>
        ${options.map((option, i) => this.option(option, i))}
      </div>
      <div class="actions">
        ${this.button()}
        <p role="status" tabindex="-1" class="tag verdict ${this.tone()}">${checked ? this.verdict() : this.hint}</p>
      </div>
    </div>`
  }

  /** One button for both steps, so that focus stays on it. */
  private button(): TemplateResult | typeof nothing {
    const { readonly, record } = this.item
    if (readonly || (record.checked && record.right)) return nothing
    return html`<button
      class=${record.checked ? 'quiet' : ''}
      @click=${record.checked ? this.handleRetry : this.handleCheck}
    >
      ${this.message(record.checked ? 'retry' : 'check')}
    </button>`
  }

  /** Only right answers, but not all of them. */
  private isPart(): boolean {
    return this.item.record.picked.every((position) => this.content.options[position]?.right)
  }

  private tone(): string {
    const { checked, right } = this.item.record
    if (!checked) return 'bad'
    return right ? 'good' : this.isPart() ? 'partial' : 'bad'
  }

  private verdict(): string {
    if (this.item.record.right) return `✓ ${this.message('right')}`
    return this.isPart() ? `! ${this.message('part')}` : `✗ ${this.message('wrong')}`
  }

  private option({ right, text, feedback }: Option, position: number): TemplateResult {
    const { record, readonly, id } = this.item
    const picked = record.picked.includes(position)
    const judged = record.checked && picked
    // Once the answer is right, what the others would have meant can be read too.
    const told = judged || (record.checked && record.right)
    const label = `${picked ? 'your' : 'other'}${right ? 'Right' : 'Wrong'}`
    // What follows from the learner's own answer is read out: the region is there before its words are.
    return html`<div class="option ${judged ? (right ? 'right' : 'wrong') : ''}">
      <label>
        <input
          type=${this.content.multiple ? 'checkbox' : 'radio'}
          name=${id}
          .checked=${picked}
          ?disabled=${readonly || record.checked}
          aria-describedby=${told ? `feedback-${position}` : nothing}
          @change=${(event: Event) => this.handlePick(position, event.target as HTMLInputElement)}
        />
        <span>${text}</span>
      </label>
      <div id="feedback-${position}" role=${picked ? 'status' : nothing}>
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
