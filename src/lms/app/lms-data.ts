import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { findRule } from '../strict/check.ts'
import type { Standard } from '../strict/model.ts'
import { models } from '../strict/models.ts'
import { entriesOf, summarize, type SummaryLine } from './summary.ts'
import { words } from './words.ts'

const columns: Record<Standard, { interactions: string[]; objectives: string[] }> = {
  scorm12: {
    interactions: ['id', 'type', 'student_response', 'result', 'latency'],
    objectives: ['id', 'status', 'score.raw']
  },
  scorm2004: {
    interactions: ['id', 'type', 'learner_response', 'result', 'latency'],
    objectives: ['id', 'completion_status', 'success_status', 'score.scaled']
  }
}

/** Longer values are folded away. */
const LONG = 120

/**
 * The learner's data as the content has set it, with what is not stored yet marked.
 */
export class LmsData extends LitElement {
  static override properties = {
    standard: {},
    known: { attribute: false },
    stored: { attribute: false },
    version: { type: Number }
  }

  declare standard: Standard
  declare known: ReadonlyMap<string, string>
  /** What the LMS has stored, or null before the first commit. */
  declare stored: Readonly<Record<string, string>> | null
  /** Changes with the map, which stays the same object. */
  declare version: number

  constructor() {
    super()
    this.standard = 'scorm12'
    this.known = new Map()
    this.stored = null
    this.version = 0
  }

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    return html`
      <dl class="summary">${summarize(this.standard, this.known, words).map(renderLine)}</dl>
      ${this.#renderList('interactions')} ${this.#renderList('objectives')}
      <details open>
        <summary>${words.allValues} (${this.known.size})</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.valueColumns.element}</th>
              <th scope="col">${words.valueColumns.value}</th>
              <th scope="col" class="number">${words.valueColumns.length}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#orderValues().map(([element, value]) => this.#renderValue(element, value))}
          </tbody>
        </table>
      </details>
    `
  }

  /** What the content sets comes before what the LMS gave it. */
  #orderValues(): [string, string][] {
    const isGiven = ([element]: [string, string]) => findRule(models[this.standard], element)?.access === 'r'
    const values = [...this.known]
    return [...values.filter((pair) => !isGiven(pair)), ...values.filter(isGiven)]
  }

  #renderList(list: 'interactions' | 'objectives') {
    const entries = entriesOf(this.known, `cmi.${list}`)
    if (entries.length === 0) return nothing
    const names = columns[this.standard][list]
    return html`
      <details>
        <summary>${words[list]} (${entries.length})</summary>
        <table>
          <thead>
            <tr>
              ${names.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${entries.map(
              (entry) =>
                html`<tr>
                  ${names.map((name) => html`<td>${fold(entry.get(name) ?? '')}</td>`)}
                </tr>`
            )}
          </tbody>
        </table>
      </details>
    `
  }

  #renderValue(element: string, value: string) {
    const rule = findRule(models[this.standard], element)
    const max = rule && 'max' in rule.type && rule.type.is !== 'number' ? rule.type.max : undefined
    const limit = rule?.type.is === 'string' || rule?.type.is === 'localized' ? max : undefined
    const isStored = rule?.access === 'r' || this.stored?.[element] === value
    return html`
      <tr class=${isStored ? '' : 'unsaved'}>
        <th scope="row">${element}${isStored ? nothing : html` <span class="mark">${words.notStored}</span>`}</th>
        <td>${value === '' ? html`<i>${words.empty}</i>` : fold(value)}</td>
        <td class="number">${limit === undefined ? value.length : `${value.length} / ${limit}`}</td>
      </tr>
    `
  }
}

function renderLine({ label, value, length, limit }: SummaryLine): TemplateResult {
  const meter =
    limit === undefined
      ? nothing
      : html`<meter
          aria-hidden="true"
          min="0"
          max=${limit}
          high=${limit * 0.9}
          .value=${length ?? 0}
        ></meter>`
  return html`<div>
    <dt>${label}</dt>
    <dd>${value} ${meter}</dd>
  </div>`
}

function fold(value: string): TemplateResult {
  if (value.length <= LONG) return html`<code>${value}</code>`
  return html`<details>
    <summary><code>${value.slice(0, 60)}…</code></summary>
    <code>${value}</code>
  </details>`
}

customElements.define('lms-data', LmsData)
