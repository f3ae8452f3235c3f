import { html, LitElement, nothing } from 'lit'
import type { CallRecord } from '../strict/api.ts'
import { words } from './words.ts'

/** More rows than this help nobody; the counters still count all calls. */
const SHOWN = 400

const KINDS = [
  ['Get', /GetValue$/],
  ['Set', /SetValue$/],
  ['Commit', /Commit$/]
] as const

/** Of a course that speaks over the network. */
const METHODS = [
  ['GET', /^GET /],
  ['PUT', /^PUT /],
  ['POST', /^POST /]
] as const

/** The log of calls, newest first. Fires `clear-calls`. */
export class LmsCalls extends LitElement {
  static override properties = {
    calls: { attribute: false },
    version: { type: Number },
    violationsOnly: { state: true }
  }

  declare calls: readonly CallRecord[]
  /** Changes with the list, which stays the same object. */
  declare version: number
  declare violationsOnly: boolean

  constructor() {
    super()
    this.calls = []
    this.version = 0
    this.violationsOnly = false
  }

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    const violations = this.calls.filter((call) => call.violation)
    const listed = this.violationsOnly ? violations : this.calls
    return html`
      <p class="counters">
        ${(this.calls.some(({ name }) => name.includes(' ')) ? METHODS : KINDS).map(
          ([label, pattern]) =>
            html`<span>${label} <b>${this.calls.filter(({ name }) => pattern.test(name)).length}</b></span>`
        )}
        <span class=${violations.length > 0 ? 'bad' : ''} role="status">
          ${words.violations} <b>${violations.length}</b>
        </span>
        <label>
          <input type="checkbox" .checked=${this.violationsOnly} @change=${this.#handleFilter} />
          ${words.violationsOnly}
        </label>
        <button type="button" @click=${this.#handleClear}>${words.clear}</button>
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${words.callColumns.number}</th>
              <th scope="col">${words.callColumns.call}</th>
              <th scope="col">${words.callColumns.answer}</th>
              <th scope="col" class="number">${words.callColumns.error}</th>
              <th scope="col" class="number">ms</th>
            </tr>
          </thead>
          <tbody>
            ${listed.slice(-SHOWN).reverse().map(renderCall)}
          </tbody>
        </table>
      </div>
      ${listed.length > SHOWN ? html`<p>${words.newest(SHOWN, listed.length)}</p>` : nothing}
    `
  }

  #handleFilter = (event: Event) => {
    this.violationsOnly = (event.target as HTMLInputElement).checked
  }

  #handleClear = () => {
    this.dispatchEvent(new CustomEvent('clear-calls', { bubbles: true }))
  }
}

const cut = (text: string) =>
  text.length > 160 ? `${text.slice(0, 150)}… (${words.characters(text.length)})` : text

/** A broken rule stands out most, then a fault that answered; "no value yet" is as it should be. */
function classOf(call: CallRecord): string {
  if (call.violation) return 'violation'
  return call.message?.startsWith('fault') ? 'noted' : ''
}

function renderCall(call: CallRecord) {
  const args = call.args.map((argument) => JSON.stringify(cut(argument))).join(', ')
  return html`
    <tr class=${classOf(call)}>
      <td class="number">${call.n}</td>
      <td>
        <code>${call.name}(${args})</code>
        ${call.message ? html`<p class="reason">${call.violation ? '✗ ' : ''}${call.message}</p>` : nothing}
      </td>
      <td><code>${call.result === '' ? '""' : cut(call.result)}</code></td>
      <td class="number">${call.error === '0' ? '' : call.error}</td>
      <td class="number">${call.ms}</td>
    </tr>
  `
}

customElements.define('lms-calls', LmsCalls)
