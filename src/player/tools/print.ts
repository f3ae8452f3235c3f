/** What goes on paper: the page, its module, the result. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ModulePages } from 'virtual:scormdown/course'
import { printAlone } from '../../components/shared/print-alone.ts'
import { pageAddress, toolAddress } from '../address.ts'
import { fill } from '../launch-data.ts'
import { LoadError } from '../loading.ts'
import { Tool } from './tool.ts'

export class SdPrint extends Tool {
  static override properties = { ...Tool.properties, state: { state: true } }

  declare state: 'idle' | 'loading' | 'failed' | { pages: ModulePages }

  constructor() {
    super()
    this.state = 'idle'
  }

  private get module() {
    const page = this.options.page()
    return this.options.session.outline.modules.find(({ pages }) => pages.some(({ id }) => id === page))!
  }

  /** The page waits behind the tool: it is printed from there, with what the learner did on it. */
  private handlePage(): void {
    location.hash = pageAddress(this.options.page())
    addEventListener('hashchange', () => requestAnimationFrame(() => print()), { once: true })
  }

  private async handleModule(): Promise<void> {
    this.state = 'loading'
    try {
      const pages = await this.options.loadModule(this.module.id)
      const uses = new Set(Object.values(pages).flatMap((page) => page.uses))
      await Promise.all([...uses].map((component) => this.options.loadElement(component)))
      this.state = { pages }
      await this.updateComplete
      await whole(this)
      printAlone(this.querySelector('.module-print')!)
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      this.state = 'failed'
    }
  }

  override render(): TemplateResult {
    const { words } = this.options
    const { title, pages } = this.module
    const page = pages.find(({ id }) => id === this.options.page())!
    return html`
      <p>${words.printHint}</p>
      <ul class="print-list" role="list">
        <li><button @click=${this.handlePage}>${fill(words.printPage, { title: page.title })}</button></li>
        <li>
          <button aria-disabled=${this.state === 'loading'} @click=${this.handleModule}>
            ${fill(words.printModule, { title })}
          </button>
        </li>
        <li><a href=${toolAddress('result')}>${words.printResultToo}</a></li>
      </ul>
      <p role="status">
        ${this.state === 'loading' ? words.printLoading : this.state === 'failed' ? words.printFailed : nothing}
      </p>
      ${typeof this.state === 'string' ? nothing : this.modulePages(this.state.pages)}
    `
  }

  private modulePages(views: ModulePages): TemplateResult {
    const { session } = this.options
    const { title, pages } = this.module
    return html`<div class="module-print on-paper" lang=${session.outline.language}>
      <p class="module-print-title">${session.outline.title}: ${title}</p>
      ${pages.map(
        ({ id, care }) =>
          html`<article class="prose">
            ${care === undefined ? nothing : html`<p class="care-what">${care}</p>`}
            ${views[id]?.view({ item: (item) => session.item(item) })}
          </article>`
      )}
    </div>`
  }
}
customElements.define('sd-print', SdPrint)

/** Resolves when elements and pictures in it are drawn. */
async function whole(root: Element): Promise<void> {
  const elements = [...root.querySelectorAll<Element & { updateComplete?: Promise<unknown> }>('*')]
  await Promise.all(elements.map((element) => element.updateComplete))
  await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)))
}
