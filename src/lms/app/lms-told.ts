import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { TOLD_PATH, type Told } from '../strict/launch.ts'
import { words } from './words.ts'

/** What the learner did, in words: the server reads the resume data. */
export class LmsTold extends LitElement {
  static override properties = {
    href: {},
    resumeData: { attribute: false },
    told: { state: true }
  }

  /** The launch, as its manifest has it. */
  declare href: string
  declare resumeData: string
  declare told: Told | null

  constructor() {
    super()
    this.href = ''
    this.resumeData = ''
    this.told = null
  }

  protected override createRenderRoot() {
    return this
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('href') || changed.has('resumeData')) void this.#ask(this.href, this.resumeData)
  }

  async #ask(href: string, resumeData: string): Promise<void> {
    const body = JSON.stringify({ href, resumeData })
    const response = await fetch(TOLD_PATH, { method: 'POST', body }).catch(() => null)
    const told = response?.ok ? ((await response.json()) as Told | null) : null
    // What was asked meanwhile has its own answer.
    if (href === this.href && resumeData === this.resumeData) this.told = told
  }

  protected override render() {
    const { told } = this
    if (told === null) return nothing
    return html`
      ${told.problem === undefined ? nothing : html`<p class="reason">${told.problem}</p>`}
      ${told.byNumber === true && told.sections.length > 0 ? html`<p class="reason">${words.byNumber}</p>` : nothing}
      ${told.sections.map(
        ({ title, entries }) =>
          html`<h3>${title}</h3>
            <ul>
              ${entries.map(
                (entry) =>
                  html`<li>
                    ${entry.title}
                    ${
                      entry.lines.length === 0
                        ? nothing
                        : html`<ul>
                            ${entry.lines.map((line) => html`<li>${line}</li>`)}
                          </ul>`
                    }
                  </li>`
              )}
            </ul>`
      )}
    `
  }
}

customElements.define('lms-told', LmsTold)
