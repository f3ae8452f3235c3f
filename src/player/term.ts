import { css, html, LitElement, nothing, type TemplateResult } from 'lit'

/**
 * A word with its definition, one press away.
 * @summary Glossary term in running text.
 * @slot - the word as it stands in the sentence
 */
export class SdTerm extends LitElement {
  static override styles = css`
    :host {
      position: relative;
    }
    button {
      all: unset;
      cursor: pointer;
      text-decoration-line: underline;
      text-decoration-style: dotted;
      text-decoration-thickness: 0.12em;
      text-underline-offset: 0.2em;
    }
    button:focus-visible {
      outline: 3px solid var(--sd-focus);
      outline-offset: 2px;
    }
    .note {
      position: absolute;
      inset-inline-start: var(--shift, 0);
      inset-block-start: 1.9em;
      z-index: 10;
      width: max-content;
      max-width: min(20rem, 80vw);
      padding: var(--sd-space-s) var(--sd-space-m);
      border: 1px solid var(--sd-border-control);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
      color: var(--sd-text);
      box-shadow: var(--sd-shadow);
      font-size: 0.9375rem;
      font-weight: 400;
      line-height: 1.45;
    }
  `
  static override properties = { definition: { attribute: false }, open: { state: true } }

  declare definition: string | TemplateResult
  declare open: boolean

  constructor() {
    super()
    this.open = false
  }

  private readonly handleOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.toggle(false)
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.toggle(false)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.toggle(false)
  }

  private toggle(open: boolean): void {
    if (open === this.open) return
    this.open = open
    const change = open ? addEventListener : removeEventListener
    change('pointerdown', this.handleOutside)
    change('keydown', this.handleKey)
    if (open) void this.updateComplete.then(() => this.keepInView())
  }

  /** Near the right edge of a small frame the note moves left, so that nothing has to be scrolled sideways. */
  private keepInView(): void {
    const note = this.renderRoot.querySelector<HTMLElement>('.note')
    if (note === null) return
    note.style.setProperty('--shift', '0px')
    const { left, right } = note.getBoundingClientRect()
    const room = document.documentElement.clientWidth - 8
    const shift = Math.max(8 - left, Math.min(0, room - right))
    note.style.setProperty('--shift', `${shift}px`)
  }

  override render(): TemplateResult {
    return html`<button aria-expanded=${this.open} @click=${() => this.toggle(!this.open)}>
        <slot></slot></button
      ><span role="status">${this.open ? html`<span class="note">${this.definition}</span>` : nothing}</span>`
  }
}
customElements.define('sd-term', SdTerm)

declare global {
  interface HTMLElementTagNameMap {
    'sd-term': SdTerm
  }
}
