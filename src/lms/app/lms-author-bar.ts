/** The author's own controls: which page, whether it follows the editor, another language beside it. */
import { html, LitElement } from 'lit'
import type { AuthorModule } from '../strict/authoring.ts'
import type { AuthorWords } from './author-words.ts'

/** What an author has chosen. */
export interface AuthorChoice {
  /** The page that is to be shown. */
  page?: string
  /** The page that is being written comes on the screen. */
  follow?: boolean
  /** Language beside the launch's own; '' where there is none. */
  beside?: string
}

export class AuthorChoiceEvent extends Event {
  constructor(readonly choice: AuthorChoice) {
    super('author-choice', { bubbles: true })
  }
}

/** Fires `author-choice`. */
export class LmsAuthorBar extends LitElement {
  static override properties = {
    modules: { attribute: false },
    others: { attribute: false },
    words: { attribute: false },
    page: {},
    follow: { type: Boolean },
    beside: {}
  }

  declare modules: readonly AuthorModule[]
  /** The languages that may stand beside it. */
  declare others: readonly string[]
  declare words: AuthorWords
  declare page: string
  declare follow: boolean
  declare beside: string

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    const { words } = this
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="author-page">${words.page}</label>
        <select id="author-page" .value=${this.page} @change=${this.#handlePage}>
          ${this.modules.map(
            ({ title, pages }) =>
              html`<optgroup label=${title}>
                ${pages.map(
                  (page) =>
                    html`<option value=${page.id} ?selected=${page.id === this.page}>${page.title}</option>`
                )}
              </optgroup>`
          )}
        </select>
      </div>
      ${this.others.length === 0 ? '' : this.#besideField()}
      <label class="check">
        <input type="checkbox" .checked=${this.follow} @change=${this.#handleFollow} />
        ${words.follow}
      </label>
    </form>`
  }

  #besideField() {
    return html`<div class="field">
      <label for="author-beside">${this.words.beside}</label>
      <select id="author-beside" .value=${this.beside} @change=${this.#handleBeside}>
        ${['', ...this.others].map(
          (language) =>
            html`<option value=${language} ?selected=${language === this.beside}>
              ${language === '' ? this.words.nothingBeside : language}
            </option>`
        )}
      </select>
    </div>`
  }

  #choose(choice: AuthorChoice): void {
    this.dispatchEvent(new AuthorChoiceEvent(choice))
  }

  #handlePage = (event: Event) => this.#choose({ page: (event.target as HTMLSelectElement).value })
  #handleBeside = (event: Event) => this.#choose({ beside: (event.target as HTMLSelectElement).value })
  #handleFollow = (event: Event) => this.#choose({ follow: (event.target as HTMLInputElement).checked })
}

customElements.define('lms-author-bar', LmsAuthorBar)
