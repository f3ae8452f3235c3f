/** The findings of a course that is being written: those of the page first, each with its place to open. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { OPEN_PATH, type AuthorFinding } from '../strict/authoring.ts'
import type { AuthorWords } from './author-words.ts'

/** More than these nobody reads at once. */
const shown = 100

/** Fires `show-finding` with the finding as its detail. */
export class LmsFindings extends LitElement {
  static override properties = {
    findings: { attribute: false },
    words: { attribute: false },
    page: {},
    language: {},
    problem: { state: true }
  }

  declare findings: readonly AuthorFinding[]
  declare words: AuthorWords
  /** What is on the screen. */
  declare page: string
  declare language: string
  declare problem: string

  constructor() {
    super()
    this.findings = []
    this.page = ''
    this.language = ''
    this.problem = ''
  }

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    const { findings, words } = this
    const isHere = ({ page, language }: AuthorFinding) => page === this.page && language === this.language
    return html`
      ${findings.some(({ severity }) => severity === 'error') ? html`<p class="stale">${words.stale}</p>` : nothing}
      <p role="status" class="reason">${this.problem}</p>
      ${this.#list(words.onThisPage, findings.filter(isHere))}
      ${this.#list(
        words.elsewhere,
        findings.filter((finding) => !isHere(finding))
      )}
    `
  }

  #list(title: string, findings: readonly AuthorFinding[]): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing
    const weights = ['error', 'warning', 'hint']
    const sorted = [...findings].sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))
    return html`<h3>${title} (${findings.length})</h3>
      <ul class="findings">
        ${sorted.slice(0, shown).map((finding) => this.#entry(finding))}
        ${findings.length > shown ? html`<li>…</li>` : nothing}
      </ul>`
  }

  #entry(finding: AuthorFinding): TemplateResult {
    const { severity, message, hint, file, line, column, frame, page } = finding
    const { words } = this
    const place = `${file}:${line}:${column}`
    return html`<li class=${severity}>
      <p><strong>${words.severity[severity]}.</strong> ${message}</p>
      ${frame === '' ? nothing : html`<pre tabindex="0" role="group" aria-label=${place}>${frame}</pre>`}
      <p>${hint}</p>
      <p class="buttons">
        <button type="button" class="open" aria-label=${words.open(place)} @click=${() => this.#open(place)}>
          ${place}
        </button>
        ${
          page === undefined
            ? nothing
            : html`<button type="button" class="show" @click=${() => this.#show(finding)}>
                ${words.showOnPage}
              </button>`
        }
      </p>
    </li>`
  }

  async #open(place: string): Promise<void> {
    const query = new URLSearchParams({ file: place })
    const response = await fetch(`${OPEN_PATH}?${query.toString()}`).catch(() => null)
    this.problem = response?.ok ? '' : this.words.notOpened
  }

  #show(finding: AuthorFinding): void {
    this.dispatchEvent(new CustomEvent('show-finding', { detail: finding }))
  }
}

customElements.define('lms-findings', LmsFindings)
