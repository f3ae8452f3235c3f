/** What runs in the browser: shows the task, and tells the course when it was done. */
import { controls, css, html, ItemElement, type TemplateResult } from 'scormdown/element'
import type { Kept } from './state.ts'

/** What `compile` gives. */
interface Given {
  words: TemplateResult
  task: string
}

class Element extends ItemElement<Kept, Given> {
  static override styles = [
    controls,
    css`
      p {
        margin-block: 0 var(--sd-space-xs);
      }
      label {
        display: flex;
        gap: var(--sd-space-s);
        align-items: center;
        min-height: 2.75rem;
      }
      input {
        width: 1.5rem;
        height: 1.5rem;
      }
    `
  ]

  override render() {
    const { record, readonly } = this.item
    return html`<div class="card" role="group" aria-label=${this.content.task}>
      ${this.content.words}
      <label>
        <input
          type="checkbox"
          .checked=${record.done}
          ?disabled=${readonly}
          @change=${(event: Event) => this.record({ done: (event.target as HTMLInputElement).checked })}
        />
        ${this.message('done')}
      </label>
      <p role="status">${record.done ? this.message('thanks') : ''}</p>
    </div>`
  }
}
customElements.define('course-__name__', Element)
