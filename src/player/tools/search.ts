/** Looks through the course: pages and glossary, exact words first. */
import { html, type TemplateResult } from 'lit'
import MiniSearch from 'minisearch'
import { folded, searchOptions, type SearchIndex } from '../../shared/search-terms.ts'
import { allPages } from '../../state/outline.ts'
import { pageAddress } from '../address.ts'
import { fill } from '../launch-data.ts'
import { Tool } from './tool.ts'

/** More nobody reads: a better word does. */
const most = 30
/** Characters before and behind what was found. */
const around = 70

/** Results are looked at one after another: who comes back finds them again. */
let lastWanted = ''

export class SdSearch extends Tool {
  static override properties = { ...Tool.properties, data: { state: true }, wanted: { state: true } }

  declare data: SearchIndex | 'missing' | undefined
  declare wanted: string
  private index: MiniSearch | undefined

  constructor() {
    super()
    this.wanted = lastWanted
  }

  protected override firstUpdated(): void {
    this.querySelector('input')!.focus()
    this.options.loadSearch().then(
      (data) => {
        this.index = MiniSearch.loadJSON(data.index, searchOptions)
        this.data = data
      },
      () => (this.data = 'missing')
    )
  }

  private handleInput(event: Event): void {
    this.wanted = lastWanted = (event.target as HTMLInputElement).value.trim()
  }

  /** There is nothing to send; the results are there already. */
  private handleSubmit(event: Event): void {
    event.preventDefault()
  }

  override render(): TemplateResult {
    const { words } = this.options
    return html`
      <form role="search" @submit=${this.handleSubmit}>
        <label for="search-field">${words.searchLabel}</label>
        <input
          id="search-field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="search-hint"
          .value=${this.wanted}
          @input=${this.handleInput}
        />
        <p id="search-hint" class="hint">${words.searchHint}</p>
      </form>
      ${this.data === 'missing' ? html`<p role="alert">${words.searchFailed}</p>` : this.results()}
    `
  }

  private results(): TemplateResult {
    const { words, session } = this.options
    if (this.index === undefined || this.wanted.length < 2)
      return html`<p role="status">${this.wanted === '' ? '' : words.searchShort}</p>`
    const titles = new Map(allPages(session.outline).map(({ id, title }) => [id, title]))
    const { texts } = this.data as SearchIndex
    const wordsOf = (id: string) => `${titles.get(id) ?? ''} ${texts[id] ?? ''}`
    // A unit of its own carries the index of the whole course.
    const isHere = (id: string) => titles.has(id) || /^[@:]/.test(id)
    const found = search(this.index, this.wanted, { wordsOf, isHere }).slice(0, most)
    return html`
      <p role="status">${found.length === 0 ? words.foundNone : fill(words.found, { n: found.length })}</p>
      <ol class="found" role="list">
        ${found.map((id) => {
          const text = texts[id] ?? ''
          const title = titles.get(id)
          if (title === undefined)
            return html`<li><strong>${id.startsWith('@') ? words.inContacts : words.inGlossary}:</strong> ${marked(text, this.wanted)}</li>`
          return html`<li>
            <a href=${pageAddress(id)}>${marked(title, this.wanted)}</a>
            <p>${marked(excerpt(text, this.wanted), this.wanted)}</p>
          </li>`
        })}
      </ol>
    `
  }
}
customElements.define('sd-search', SdSearch)

/**
 * Ids, best first. What has the very words, diacritics and all, comes before what only sounds like them.
 * @param wordsOf title and text by id
 */
function search(
  index: MiniSearch,
  wanted: string,
  { wordsOf, isHere }: { wordsOf(id: string): string; isHere(id: string): boolean }
): string[] {
  const options = {
    filter: ({ id }: { id: unknown }) => isHere(id as string),
    prefix: true,
    fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
    boost: { title: 3 }
  } as const
  const strict = index.search(wanted, { ...options, combineWith: 'AND' })
  const results = strict.length > 0 ? strict : index.search(wanted, options)
  const isExact = (id: string) => wordsOf(id).toLowerCase().includes(wanted.toLowerCase())
  return results
    .map(({ id, score }) => ({ id: id as string, exact: isExact(id as string), score }))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score)
    .map(({ id }) => id)
}

/** The place of the first word that is looked for. */
function placeOf(text: string, wanted: string): { start: number; end: number } | undefined {
  const [plain, ...terms] = [text, wanted, ...wanted.split(/\s+/)].map(folded)
  for (const term of terms) {
    const start = term === '' ? -1 : plain!.indexOf(term)
    if (start >= 0) return { start, end: start + term.length }
  }
  return undefined
}

function excerpt(text: string, wanted: string): string {
  const { start, end } = placeOf(text, wanted) ?? { start: 0, end: around }
  const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1
  const to = text.length <= end + around ? text.length : text.lastIndexOf(' ', end + around)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

function marked(text: string, wanted: string): TemplateResult | string {
  const place = placeOf(text, wanted)
  if (place === undefined) return text
  const { start, end } = place
  return html`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`
}
