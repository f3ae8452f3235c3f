/** The frame of the course: outline, page, previous and next, notices, the end. In the light DOM, so that it can be printed and searched. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { ModulePages, PageView } from 'virtual:scormdown/course'
import { RecordEvent } from '../components/shared/record-event.ts'
import type { LanguageFrame, ReferenceLink } from '../standards/start-page.ts'
import { allPages, type OutlineModule, type OutlinePage } from '../state/outline.ts'
import type { Comfort } from '../state/comfort.ts'
import { isPast } from '../state/progress.ts'
import { pageAddress, readAddress, toolAddress } from './address.ts'
import { careNotice, coverBar } from './care.ts'
import { applyComfort } from './comfort.ts'
import { fill } from './launch-data.ts'
import { LoadError, type LoadFailure } from './loading.ts'
import type { PlayerMessages } from './messages.ts'
import { outlineNav, type Unfolded } from './outline-nav.ts'
import { draftNotice, endNotice, missingNotice, statusLine } from './notices.ts'
import { placeLine, turnLinks } from './page-frame.ts'
import type { Ending, Session } from './session.ts'
import { summary } from './summary.ts'
import { languageButtons, progressBar, toolLinks, toolList } from './top-bar.ts'
import type { Commanded, ToolContext } from './tools/tools.ts'

export interface ShellOptions {
  session: Session
  messages: PlayerMessages
  references: readonly ReferenceLink[]
  /** Languages of the package. */
  languages: readonly string[]
  loadModule(id: string): Promise<ModulePages>
  loadElement(component: string): Promise<unknown>
  /** A tool or a reference by its name in the address; undefined where there is none of that name. */
  loadTool(id: string, context: ToolContext): Promise<(() => TemplateResult) | undefined>
  /** Does what a key with a modifier stands for. */
  obey(event: KeyboardEvent, course: Commanded): void
  /** Outline and texts in another language of the package. */
  loadLanguage(language: string): Promise<LanguageFrame>
  /** Called when a page of this module is on the screen. */
  onPage(module: string): void
}

/** Milliseconds after which the learner is told that a page is still being loaded. */
const noticeable = 1000

/** Frames and windows narrower than this begin with the outline closed. */
const wide = '(min-width: 60rem)'

/** @summary Root element of a running course. */
export class SdCourse extends LitElement implements Commanded {
  static override properties = {
    page: { state: true },
    shown: { state: true },
    missing: { state: true },
    waiting: { state: true },
    outlineOpen: { state: true },
    toolsOpen: { state: true },
    tool: { state: true },
    uncovered: { state: true }
  }

  /** Page that is asked for. */
  declare page: string
  /** Page that is on the screen. */
  declare shown: { id: string; view: PageView } | undefined
  /** Why the page that is asked for, or an element on it, could not be loaded. */
  declare missing: LoadFailure | undefined
  /** Loading takes so long that it has to be said. */
  declare waiting: boolean
  declare outlineOpen: boolean
  /** In small frames the tools are folded. */
  declare toolsOpen: boolean
  /** The tool that stands in the place of the page, which waits behind it as it is. */
  declare tool: { id: string; view: () => TemplateResult } | undefined
  /** The pages whose content notices the learner has gone past in this sitting, unless covered again since. */
  declare uncovered: ReadonlySet<string>

  private readonly unfoldedModules = new Set<string>()
  private readonly unfolded: Unfolded = {
    has: (module) => this.unfoldedModules.has(module),
    set: (module, open) => {
      if (open === this.unfoldedModules.has(module)) return
      this.unfoldedModules[open ? 'add' : 'delete'](module)
      this.requestUpdate()
    }
  }
  /** How far the page behind a tool was scrolled. */
  private scrolled = 0
  private options!: ShellOptions
  /** The end that is on the screen. */
  private shownEnd: Ending | undefined
  /** Waits for its module to be replaced: a page that is new, or stands for one that was taken out. */
  private successor: string | undefined

  override createRenderRoot(): this {
    return this
  }

  setup(options: ShellOptions): void {
    this.options = options
    this.outlineOpen = matchMedia(wide).matches
    this.toolsOpen = false
    this.waiting = false
    this.uncovered = new Set()
    applyComfort(options.session.comfort)
    this.shownEnd = options.session.ended
    options.session.onChange = () => this.requestUpdate()
    this.addEventListener(RecordEvent.type, (event) => {
      const { item, record, interactions, more } = event as RecordEvent
      options.session.change(item, record, interactions, more)
      // At once: the element that sent it may want to set focus on what is drawn next.
      this.performUpdate()
    })
    addEventListener('hashchange', () => this.follow())
    document.addEventListener('fullscreenchange', () => this.requestUpdate())
    addEventListener('keydown', (event) => this.handleKey(event))
    addEventListener('online', () => {
      if (this.missing !== undefined) void this.go(this.page, this.shown?.id !== this.page)
    })
    const { page: asked } = readAddress()
    void this.go(asked !== undefined && options.session.has(asked) ? asked : options.session.startPage, false)
  }

  /** The learner went to another address: by a link, or with the browser's own buttons. */
  private follow(): void {
    const { page, tool } = readAddress()
    if (tool !== undefined) void this.openTool(tool)
    else if (this.tool !== undefined && page === this.shown?.id) void this.closeTool()
    else void this.go(page, true)
  }

  private async openTool(id: string): Promise<void> {
    if (this.options.session.ended !== undefined) return
    const context: ToolContext = {
      ...this.options,
      page: () => this.page,
      setComfort: (comfort) => this.setComfort(comfort)
    }
    let view: (() => TemplateResult) | undefined
    try {
      view = await this.options.loadTool(id, context)
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      this.missing = error.failure
    }
    if (readAddress().tool !== id) return
    if (view === undefined) {
      // The same link can be pressed again.
      history.replaceState(null, '', pageAddress(this.page))
      return
    }
    if (this.tool === undefined) this.scrolled = scrollY
    this.tool = { id, view }
    this.fold()
    await this.updateComplete
    this.setTitle(this.querySelector('.tool h1')?.textContent)
    this.scrollToStart()
    // A tool may have a better place to begin.
    if (this.querySelector('.tool :focus') === null) this.focusHeading()
  }

  /** In a small frame what was unfolded would stand in front of what the learner asked for. */
  private fold(): void {
    this.toolsOpen = false
    if (!matchMedia(wide).matches) this.outlineOpen = false
  }

  /** To the top, so that the bar is in sight; to the page itself where the bar would leave no room for it. */
  private scrollToStart(): void {
    scrollTo(0, 0)
    const main = this.querySelector('main')!
    if (main.getBoundingClientRect().top > innerHeight / 2) main.scrollIntoView()
  }

  /** The page is as it was left: its place, and what was begun on it. */
  private async closeTool(): Promise<void> {
    this.tool = undefined
    this.setTitle()
    await this.updateComplete
    this.focusHeading()
    scrollTo(0, this.scrolled)
  }

  private focusHeading(): void {
    this.querySelector<HTMLElement>('main > :not([hidden]) h1, main.end h1')?.focus({ preventScroll: true })
  }

  /** What was pressed stays where it is, however large the text becomes. */
  private setComfort(comfort: Comfort): void {
    const pressed = document.activeElement
    const top = pressed?.getBoundingClientRect().top ?? 0
    applyComfort(comfort)
    this.options.session.setComfort(comfort)
    if (pressed !== document.body) scrollBy(0, (pressed?.getBoundingClientRect().top ?? 0) - top)
  }

  /** @param asked true where the learner did it: then focus goes to the page's heading, which announces it. */
  private async go(page: string | undefined, asked: boolean): Promise<void> {
    const { session } = this.options
    if (page === undefined || !session.has(page) || session.ended !== undefined) return
    if (readAddress().page !== page) history.replaceState(null, '', pageAddress(page))
    if (this.page !== page) this.missing = undefined
    this.page = page
    this.tool = undefined
    if (asked) this.fold()
    const slow = setTimeout(() => {
      if (this.isAsked(page)) this.waiting = true
    }, noticeable)
    try {
      const pages = await this.options.loadModule(this.moduleOf(page).id)
      if (!this.isAsked(page)) return
      const view = pages[page]
      // The outline of a dev server comes before the page.
      if (view === undefined) {
        this.successor = page
        return
      }
      const elements = this.loadElements(view)
      await soon(elements)
      if (!this.isAsked(page)) return
      await Promise.all([this.show(page, view, asked), elements])
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      console.warn(`${page}: ${error.failure}`)
      if (this.isAsked(page)) this.missing = error.failure
    } finally {
      clearTimeout(slow)
      if (this.isAsked(page)) this.waiting = false
    }
  }

  /** Whether the learner still wants this page: while it was loaded, they may have gone elsewhere or left. */
  private isAsked(page: string): boolean {
    return this.page === page && this.options.session.ended === undefined
  }

  private async show(page: string, view: PageView, asked: boolean): Promise<void> {
    const { session } = this.options
    this.missing = undefined
    // A browser that takes away what has focus lays the page out for it, and once more for the new heading.
    const focused = document.activeElement
    if (asked && focused instanceof HTMLElement && focused.closest('main') !== null) focused.blur()
    this.shown = { id: page, view }
    // Says to scripts outside, tests among them, which page is on the screen.
    this.dataset.page = page
    session.open(page, this.isCovered(page))
    this.setTitle()
    await this.updateComplete
    this.options.onPage(this.moduleOf(page).id)
    if (!asked) return
    this.scrollToStart()
    this.focusHeading()
  }

  private async loadElements(view: PageView): Promise<void> {
    await Promise.all(view.uses.map((component) => this.options.loadElement(component)))
  }

  /** Goes on in another language of the package: the same page, with what was done on it. */
  private async setLanguage(language: string): Promise<void> {
    const { session } = this.options
    if (language === session.outline.language) return
    try {
      const frame = await this.options.loadLanguage(language)
      this.renew(frame)
      document.documentElement.lang = language
      this.setComfort({ ...session.comfort, language })
      await this.go(this.page, false)
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      this.missing = error.failure
    }
  }

  /** Goes on with another outline and other texts; their pages follow. */
  renew(frame: LanguageFrame): void {
    const { session } = this.options
    const before = allPages(session.outline).findIndex(({ id }) => id === this.page)
    session.renew(frame)
    const { messages, references } = frame
    this.options = { ...this.options, references, messages: messages.player as never }
    const pages = allPages(frame.outline)
    // Another name in the same place, where the page has no id of its own; or its neighbour where it is gone.
    this.successor = session.has(this.page) ? undefined : (pages[before] ?? pages.at(-1))?.id
    if (this.successor === undefined) this.setTitle()
  }

  /** With the module: pages of several modules may be called the same (WCAG 2.2, 2.4.2). */
  private setTitle(tool?: string | null): void {
    const names = tool ? [tool] : [this.pageData(this.page).title, this.moduleOf(this.page).title]
    document.title = [...names, this.options.session.outline.title].join(' – ')
  }

  /** Shows the page that is on the screen as it was written anew (dev server only). */
  replacePages(pages: ModulePages): void {
    const { successor } = this
    this.successor = undefined
    if (successor !== undefined) void this.go(successor, false)
    const view = this.shown === undefined ? undefined : pages[this.shown.id]
    if (view === undefined) return
    void this.loadElements(view)
    this.shown = { id: this.shown!.id, view }
  }

  private moduleOf(page: string): OutlineModule {
    return this.options.session.outline.modules.find((module) => module.pages.some(({ id }) => id === page))!
  }

  private pageData(page: string): OutlinePage {
    return allPages(this.options.session.outline).find(({ id }) => id === page)!
  }

  private handleSkip(): void {
    this.focusHeading()
  }

  private handleOutlineToggle(): void {
    if (this.outlineOpen) this.outlineOpen = false
    else this.openOutline()
  }

  private handleToolsToggle(): void {
    this.toolsOpen = !this.toolsOpen
  }

  private handleKey(event: KeyboardEvent): void {
    if (this.options.session.ended !== undefined || event.defaultPrevented) return
    if (event.key === 'Escape') {
      this.close()
      return
    }
    if (event.altKey) this.options.obey(event, this)
  }

  /** The last that was opened: a tool, the list of tools, the contents. */
  private close(): void {
    if (this.tool !== undefined) location.hash = pageAddress(this.page)
    else if (this.toolsOpen) {
      this.toolsOpen = false
      this.querySelector<HTMLElement>('.tools-button')?.focus()
    } else if (this.querySelector('#outline :focus, .outline-button:focus') !== null) this.closeOutline()
  }

  private closeOutline(): void {
    this.outlineOpen = false
    this.querySelector<HTMLElement>('.outline-button')?.focus()
  }

  private openOutline(): void {
    this.outlineOpen = true
    void this.updateComplete.then(() => {
      const outline = this.querySelector('#outline')!
      if (outline.getBoundingClientRect().top > innerHeight / 2) outline.scrollIntoView()
    })
  }

  /** Whether the course has such a page: the preview of an author follows what is written. */
  has(page: string): boolean {
    return this.options.session.has(page)
  }

  turn(by: 1 | -1): void {
    const pages = allPages(this.options.session.outline)
    const page = pages[pages.findIndex(({ id }) => id === this.page) + by]
    if (page !== undefined) location.hash = pageAddress(page.id)
  }

  open(tool: string): void {
    location.hash = toolAddress(tool)
  }

  openHelp(): void {
    const help = this.options.references.find(({ isHelp }) => isHelp)
    if (help !== undefined) this.open(help.id)
  }

  toggleContents(): void {
    if (this.outlineOpen && this.querySelector('#outline :focus') !== null) return this.closeOutline()
    this.openOutline()
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#outline [aria-current]')?.focus())
  }

  toggleBookmark(): void {
    const { session } = this.options
    session.setBookmark(this.page, !session.marked.has(this.page))
  }

  cover(): void {
    if (!this.uncovered.has(this.page)) return
    this.uncovered = new Set([...this.uncovered].filter((page) => page !== this.page))
    void this.updateComplete.then(() => this.focusHeading())
  }

  private isCovered(page: string): boolean {
    return this.pageData(page).care !== undefined && !this.uncovered.has(page)
  }

  private handleUncover(page: string): void {
    const { session } = this.options
    session.setSkipped(page, false)
    session.open(page)
    this.uncovered = new Set([...this.uncovered, page])
    void this.updateComplete.then(() => this.focusHeading())
  }

  private handleSkipPage(page: string): void {
    this.options.session.setSkipped(page, true)
    this.turn(1)
  }

  private handleFullScreen(): void {
    // A frame may refuse it; then everything stays as it is.
    const done =
      document.fullscreenElement === null
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen()
    done.catch(() => undefined)
  }

  private handleOutlineChoice(event: Event): void {
    const chosen = (event.target as Element).closest('a') !== null
    if (chosen && !matchMedia(wide).matches) this.outlineOpen = false
  }

  private handleExit(): void {
    this.options.session.exit()
  }

  /** The end takes the place of everything: focus goes where it is said. */
  protected override updated(): void {
    const { ended } = this.options.session
    if (ended === undefined || ended === this.shownEnd) return
    this.shownEnd = ended
    this.focusHeading()
  }

  private handleRetry(): void {
    this.waiting = true
    void this.go(this.page, true)
  }

  override render(): TemplateResult {
    const { session, messages } = this.options
    if (session.ended !== undefined) return endNotice(session.ended, session, messages)
    return html`
      <button class="skip" @click=${this.handleSkip}>${messages.skip}</button>
      <header>${this.top()} ${this.tools()} ${draftNotice(session, messages)}</header>
      ${statusLine(session, messages, this.waiting && this.shown !== undefined)}
      <div class="columns">
        <div id="outline" class="outline" ?hidden=${!this.outlineOpen} @click=${this.handleOutlineChoice}>
          ${outlineNav(session, this.page, messages, this.unfolded)}
        </div>
        <main>
          <div ?hidden=${this.tool !== undefined}>${this.pageContent()}</div>
          ${this.tool === undefined ? nothing : this.toolContent(this.tool.view)}
        </main>
      </div>
      ${this.atHand()}
    `
  }

  private top(): TemplateResult {
    const { session, messages, languages } = this.options
    const choose = (language: string) => void this.setLanguage(language)
    return html`
      <div class="top">
        <button
          class="outline-button"
          aria-expanded=${this.outlineOpen}
          aria-controls="outline"
          @click=${this.handleOutlineToggle}
        >
          <span class="burger" aria-hidden="true"></span>${messages.outline}
        </button>
        <p class="course-title">${session.outline.title}</p>
        ${progressBar(session, messages)} ${languageButtons(languages, session.outline.language, messages, choose)}
        <button class="exit" @click=${this.handleExit}>
          ${session.writes ? messages.saveAndExit : messages.exit}
        </button>
        <button
          class="tools-button"
          aria-expanded=${this.toolsOpen}
          aria-controls="tools"
          @click=${this.handleToolsToggle}
        >
          ${messages.tools}
        </button>
      </div>
    `
  }

  private tools(): TemplateResult {
    const { messages } = this.options
    return html`<nav id="tools" class="tools" ?data-open=${this.toolsOpen} aria-label=${messages.tools}>
      ${this.toolLinks(document.fullscreenEnabled ? this.fullScreenButton() : nothing)}
    </nav>`
  }

  private fullScreenButton(): TemplateResult {
    const { messages } = this.options
    return html`<li>
      <button class="full-screen" @click=${this.handleFullScreen}>
        ${document.fullscreenElement === null ? messages.fullScreen : messages.smallScreen}
      </button>
    </li>`
  }

  private toolLinks(more?: TemplateResult | typeof nothing): TemplateResult {
    return toolList(toolLinks(this.options.references, this.options.messages), this.tool?.id, more)
  }

  /** Not before there is a page, which would push it away. */
  private atHand(): TemplateResult | typeof nothing {
    if (this.shown === undefined) return nothing
    const { references, messages } = this.options
    const links = [{ id: 'search', title: messages.search }, ...references]
    return html`<nav class="at-hand" aria-label=${messages.atHand}>${toolList(links, this.tool?.id)}</nav>`
  }

  private toolContent(view: () => TemplateResult): TemplateResult {
    const { messages } = this.options
    const { title } = this.pageData(this.page)
    return html`<div class="tool">
      <p class="back"><a href=${pageAddress(this.page)}>← ${fill(messages.back, { title })}</a></p>
      ${view()}
    </div>`
  }

  private pageContent(): TemplateResult {
    const { session, messages } = this.options
    const there = this.shown?.id === this.page
    const retry = () => this.handleRetry()
    const missing =
      this.missing === undefined ? undefined : missingNotice(this.missing, there, session, messages, retry)
    if (!there && missing !== undefined) return missing
    if (this.shown === undefined) return html`<p>${messages.loading}</p>`
    const pages = allPages(session.outline)
    const at = pages.findIndex(({ id }) => id === this.shown!.id)
    const page = pages[at]
    // Taken out by its author, and not replaced yet (dev server only).
    if (page === undefined) return this.pageArticle(this.shown.view)
    const past = isPast(session.progress.pages.get(page.id)!)
    const bookmark = { isSet: session.marked.has(page.id), toggle: () => this.toggleBookmark() }
    // While a test runs, only the test says how it stands.
    const ends = at === pages.length - 1 && (past || page.items.every(({ test }) => test === undefined))
    return html`
      ${missing ?? nothing} ${placeLine(this.moduleOf(page.id), page, messages, bookmark)}
      ${this.article(page, this.shown.view)} ${ends ? summary(session, messages) : nothing}
      ${turnLinks(pages[at - 1], pages[at + 1], past, messages)}
    `
  }

  /** What may be hard to read waits behind its notice. */
  private article(page: OutlinePage, view: PageView): TemplateResult {
    const { messages, references } = this.options
    const { care } = page
    if (care !== undefined && this.isCovered(page.id)) {
      const help = references.find(({ isHelp }) => isHelp)
      return careNotice({ title: page.title, care }, help, messages, {
        show: () => this.handleUncover(page.id),
        skip: () => this.handleSkipPage(page.id)
      })
    }
    return html`
      ${care === undefined ? nothing : coverBar(messages, () => this.cover())}
      ${this.pageArticle(view)}
    `
  }

  private pageArticle({ view }: PageView): TemplateResult {
    const { session } = this.options
    return html`<article class="prose" lang=${session.outline.language}>
      ${view({ item: (id) => session.item(id) })}
    </article>`
  }
}
customElements.define('sd-course', SdCourse)

/**
 * Waits for elements while nothing has to be said, whatever becomes of them: one that is drawn after its page pushes what
 * stands below it away.
 */
function soon(elements: Promise<unknown>): Promise<unknown> {
  const patience = new Promise((resolve) => setTimeout(resolve, noticeable))
  return Promise.race([elements.catch(() => undefined), patience])
}

declare global {
  interface HTMLElementTagNameMap {
    'sd-course': SdCourse
  }
}
