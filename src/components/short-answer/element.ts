import { css, html, nothing, type TemplateResult } from 'lit'
import { cardHeadings, controls } from '../shared/controls.ts'
import { ItemElement } from '../shared/item-element.ts'
import { exercise } from '../shared/question/styles.ts'
import type { ShortAnswerRecord } from './state.ts'

interface ShortAnswerContent {
  prompt: TemplateResult
  model: TemplateResult
  /** Lines of the field, and those to write on in print. */
  lines: number
  /** Characters; undefined where there is no limit. */
  max?: number
}

/**
 * What was written in this sitting, by item: it is there again when the learner comes back to the page, and nowhere
 * else. It may speak of a real case, and others use this machine.
 */
const written = new Map<string, string>()

/**
 * A field to think in, and a model answer that opens to compare with.
 * @summary Short free answer that is never sent.
 */
export class SdShortAnswer extends ItemElement<ShortAnswerRecord, ShortAnswerContent> {
  static override styles = [
    controls,
    cardHeadings,
    exercise,
    css`
      .private {
        color: var(--sd-text-quiet);
        font-size: 0.9375rem;
      }
      textarea {
        display: block;
        width: 100%;
        padding: var(--sd-space-s);
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface);
        color: var(--sd-text);
        font: inherit;
        resize: vertical;
      }
      .counted {
        margin-block: 0.25rem 0;
        color: var(--sd-text-quiet);
        font-size: 0.9375rem;
        text-align: end;
      }
      .model {
        margin-block-start: var(--sd-space-m);
        padding: var(--sd-space-s) var(--sd-space-m);
        border-inline-start: 0.3rem solid var(--sd-good);
        border-radius: var(--sd-radius);
        background: var(--sd-surface-sunken);
      }
      .model > :last-child {
        margin-block-end: 0;
      }
      .line {
        height: 2.25rem;
        border-block-end: 1px solid currentcolor;
      }
      @media screen {
        .closed,
        .paper {
          display: none;
        }
      }
      @media print {
        .screen {
          display: none;
        }
        .model {
          break-inside: avoid;
        }
      }
    `
  ]
  static override properties = { ...ItemElement.properties, text: { state: true }, hint: { state: true } }

  declare text: string | undefined
  /** Why the model answer is not open yet. */
  declare hint: string | undefined

  private get shownText(): string {
    return this.text ?? written.get(this.item.id) ?? ''
  }

  private handleInput(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value
    this.hint = undefined
    written.set(this.item.id, this.text)
  }

  /** Who wrote nothing is asked once; an answer in the mind is one, too. */
  private async handleCompare(): Promise<void> {
    if (this.shownText.trim() === '' && this.hint === undefined) {
      this.hint = this.message('empty')
      return
    }
    this.hint = undefined
    this.record({ done: true })
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.model h2')?.focus()
  }

  override render(): TemplateResult {
    const { readonly, record } = this.item
    const { prompt, model, lines } = this.content
    return html`<div class="card prose">
      <div class="prompt" id="prompt">${prompt}</div>
      ${readonly ? nothing : this.answering(record.done)}
      <div class="paper" aria-hidden="true">
        ${Array.from({ length: lines }, () => html`<div class="line"></div>`)}
      </div>
      <div class="model ${readonly || record.done ? '' : 'closed'}">
        <h2 tabindex="-1">${this.message('model')}</h2>
        ${model}
      </div>
    </div>`
  }

  private answering(done: boolean): TemplateResult {
    const { lines, max } = this.content
    const n = this.shownText.length
    // A browser's own help with forms and spelling may store what is written, or send it away.
    return html`<div class="screen">
      <p class="private" id="private">${this.message('private')}</p>
      <textarea
        rows=${lines}
        maxlength=${max ?? nothing}
        autocomplete="off"
        spellcheck="false"
        aria-labelledby="prompt"
        aria-describedby="private counted"
        .value=${this.shownText}
        @input=${this.handleInput}
      ></textarea>
      <p class="counted" id="counted" ?hidden=${max === undefined}>
        ${max === undefined ? nothing : this.message('counted', { n, max })}
      </p>
      <p role="status" class="visually-hidden">
        ${max !== undefined && n >= max ? this.message('full', { max }) : nothing}
      </p>
      <div class="actions">
        ${done ? nothing : html`<button @click=${this.handleCompare}>${this.message('compare')}</button>`}
        <p role="status">${this.hint}</p>
      </div>
    </div>`
  }
}
customElements.define('sd-short-answer', SdShortAnswer)

declare global {
  interface HTMLElementTagNameMap {
    'sd-short-answer': SdShortAnswer
  }
}
