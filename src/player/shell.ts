/** The frame of the course: outline, page, previous and next, notices, the end. In the light DOM, so that it can be printed and searched. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { ModulePages, PageView } from 'virtual:scormdown/course'
import { RecordEvent } from '../components/shared/record-event.ts'
import { allPages, type OutlineModule, type OutlinePage } from '../state/outline.ts'
import { fill } from './launch-data.ts'
import { LoadError, type LoadFailure } from './loading.ts'
import type { PlayerMessages } from './messages.ts'
import { outlineNav } from './outline-nav.ts'
import type { Ending, Notice, Session, SessionOptions } from './session.ts'
import { summary } from './summary.ts'

export interface ShellOptions {
  session: Session
  messages: PlayerMessages
  loadModule(id: string): Promise<ModulePages>
  loadElement(component: string): Promise<unknown>
  /** Called when a page of this module is on the screen. */
  onPage(module: string): void
}

/** Milliseconds after which the learner is told that a page is still being loaded. */
const noticeable = 1000

/** Frames and windows narrower than this begin with the outline closed. */
const wide = '(min-width: 60rem)'

/** @summary Root element of a running course. */
export class SdCourse extends LitElement {
  static override properties = {
    page: { state: true },
    shown: { state: true },
    missing: { state: true },
    waiting: { state: true },
    outlineOpen: { state: true }
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

  private options!: ShellOptions
  /** The end is on the screen. */
  private hasEnded = false
  /** Waits for its module to be replaced: a page that is new, or stands for one that was taken out. */
  private successor: string | undefined

  override createRenderRoot(): this {
    return this
  }

  setup(options: ShellOptions): void {
    this.options = options
    this.outlineOpen = matchMedia(wide).matches
    this.waiting = false
    this.hasEnded = options.session.ended !== undefined
    options.session.onChange = () => this.requestUpdate()
    this.addEventListener(RecordEvent.type, (event) => {
      const { item, record, interactions, more } = event as RecordEvent
      options.session.change(item, record, interactions, more)
      // At once: the element that sent it may want to set focus on what is drawn next.
      this.performUpdate()
    })
    addEventListener('hashchange', () => void this.go(pageInAddress(), true))
    addEventListener('online', () => {
      if (this.missing !== undefined) void this.go(this.page, this.shown?.id !== this.page)
    })
    const asked = pageInAddress()
    void this.go(asked !== undefined && options.session.has(asked) ? asked : options.session.startPage, false)
  }

  /** @param asked true where the learner did it: then focus goes to the page's heading, which announces it. */
  private async go(page: string | undefined, asked: boolean): Promise<void> {
    const { session } = this.options
    if (page === undefined || !session.has(page) || session.ended !== undefined) return
    if (pageInAddress() !== page) history.replaceState(null, '', `#/${page}`)
    if (this.page !== page) this.missing = undefined
    this.page = page
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
      await Promise.all([this.show(page, view, asked), this.loadElements(view)])
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      console.warn(`The page “${page}” could not be loaded: ${error.failure}`)
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
    this.shown = { id: page, view }
    // Says to scripts outside, tests among them, which page is on the screen.
    this.dataset.page = page
    session.open(page)
    this.setTitle()
    await this.updateComplete
    this.options.onPage(this.moduleOf(page).id)
    if (!asked) return
    scrollTo(0, 0)
    this.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }

  private async loadElements(view: PageView): Promise<void> {
    await Promise.all(view.uses.map((component) => this.options.loadElement(component)))
  }

  /** Goes on with outline and texts that were written anew; their pages follow (dev server only). */
  renew(frame: Pick<SessionOptions, 'outline' | 'messages'>): void {
    const { session } = this.options
    const before = allPages(session.outline).findIndex(({ id }) => id === this.page)
    session.renew(frame)
    this.options = { ...this.options, messages: frame.messages.player as never }
    const pages = allPages(frame.outline)
    // Another name in the same place, where the page has no id of its own; or its neighbour where it is gone.
    this.successor = session.has(this.page) ? undefined : (pages[before] ?? pages.at(-1))?.id
    if (this.successor === undefined) this.setTitle()
  }

  private setTitle(): void {
    document.title = `${this.pageData(this.page).title} – ${this.options.session.outline.title}`
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
    this.querySelector<HTMLElement>('main h1')?.focus()
  }

  private handleOutlineToggle(): void {
    this.outlineOpen = !this.outlineOpen
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
    if (this.options.session.ended === undefined || this.hasEnded) return
    this.hasEnded = true
    this.querySelector<HTMLElement>('main h1')?.focus()
  }

  private handleRetry(): void {
    this.waiting = true
    void this.go(this.page, true)
  }

  override render(): TemplateResult {
    const { session, messages } = this.options
    if (session.ended !== undefined) return this.endView(session.ended)
    return html`
      <button class="skip" @click=${this.handleSkip}>${messages.skip}</button>
      <header>${this.top()} ${this.draftNotice()}</header>
      ${this.status()}
      <div class="columns">
        <div id="outline" class="outline" ?hidden=${!this.outlineOpen} @click=${this.handleOutlineChoice}>
          ${outlineNav(session, this.page, messages)}
        </div>
        <main>${this.pageContent()}</main>
      </div>
    `
  }

  private top(): TemplateResult {
    const { session, messages } = this.options
    const { pagesDone: done, pagesTotal: total } = session.progress
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
        <div class="progress">
          <progress aria-label=${messages.progress} max=${total} .value=${done}></progress>
          <span>${fill(messages.pagesDone, { done, total })}</span>
        </div>
        <button class="exit" @click=${this.handleExit}>
          ${session.writes ? messages.saveAndExit : messages.exit}
        </button>
      </div>
    `
  }

  private draftNotice(): TemplateResult | typeof nothing {
    const { session, messages } = this.options
    if (!session.outline.draft) return nothing
    return html`<p class="notice draft"><strong>${messages.draft}</strong> ${messages.draftHint}</p>`
  }

  /** Stays in sight while the page is scrolled: what it says matters now. */
  private status(): TemplateResult {
    const { session, messages } = this.options
    const { passMark: mark } = session.outline
    const { allDone, failed, score = 0 } = session.progress
    const low = mark !== undefined && allDone && !session.completed
    const lowText = low ? fill(messages.belowMark, { score: Math.round(score * 100), mark }) : undefined
    const result = failed && !session.completed ? messages.failed : lowText
    const text = session.notice === undefined ? result : this.noticeText(session.notice)
    return html`<div class="status" role="status">
      ${text === undefined ? nothing : html`<p class="notice ${session.notice ?? 'belowMark'}">${text}</p>`}
      ${this.waiting && this.shown !== undefined ? html`<p class="notice loading">${messages.loading}</p>` : nothing}
    </div>`
  }

  /** Where the work is safe on this machine, the learner is told so, and may leave. */
  private noticeText(notice: Notice): string {
    const { session, messages } = this.options
    const isWaiting = notice === 'notSaved' || notice === 'offline'
    const more = [session.isLeaving && messages.leaving, session.isKept && messages.kept]
    return [messages[notice], ...(isWaiting ? more : [])].filter((text) => text !== false).join(' ')
  }

  private pageContent(): TemplateResult {
    const { session, messages } = this.options
    const there = this.shown?.id === this.page
    const missing = this.missing === undefined ? undefined : this.missingNotice(this.missing, there)
    if (!there && missing !== undefined) return missing
    if (this.shown === undefined) return html`<p>${messages.loading}</p>`
    const pages = allPages(session.outline)
    const at = pages.findIndex(({ id }) => id === this.shown!.id)
    const last = at === pages.length - 1
    return html`
      ${missing ?? nothing}
      <article class="prose" lang=${session.outline.language}>
        ${this.shown.view.view({ item: (id) => session.item(id) })}
      </article>
      ${last ? summary(session, messages) : nothing}
      <nav class="turn" aria-label=${messages.pages}>
        ${turnLink(pages[at - 1], 'previous', messages)} ${turnLink(pages[at + 1], 'next', messages)}
      </nav>
    `
  }

  /** In the place of the page, or above it where only an element is missing. */
  private missingNotice(failure: LoadFailure, inPart: boolean): TemplateResult {
    const { session, messages } = this.options
    const exit = session.writes ? messages.saveAndExit : messages.exit
    const words = {
      offline: messages.loadOffline,
      updated: messages.loadUpdated,
      failed: `${inPart ? messages.partMissing : messages.pageMissing} ${messages.loadAdvice}`
    }
    return html`<div class="notice missing" role="alert">
      <p>${fill(words[failure], { exit })} ${session.writes ? messages.answersSafe : nothing}</p>
      <button @click=${this.handleRetry}>${messages.retry}</button>
    </div>`
  }

  private endView(ending: Ending): TemplateResult {
    const { messages, session } = this.options
    const words = {
      saved: [messages.exited, messages.exitedAdvice],
      unsaved: [messages.exitedUnsaved, messages.exitedUnsavedAdvice],
      left: [messages.exitedLeft, messages.exitedLeftAdvice],
      over: [messages.exitedOver, messages.exitedOverAdvice],
      elsewhere: [messages.exitedElsewhere, messages.exitedElsewhereAdvice]
    }
    const [title, advice] = words[ending]
    const reopen = html`<p><button @click=${() => location.reload()}>${messages.reopen}</button></p>`
    return html`<main class="end">
      <h1 tabindex="-1">${title}</h1>
      <p>${advice}</p>
      ${session.reopens ? reopen : nothing}
    </main>`
  }
}
customElements.define('sd-course', SdCourse)

function turnLink(
  page: OutlinePage | undefined,
  direction: 'previous' | 'next',
  messages: PlayerMessages
): TemplateResult | typeof nothing {
  if (page === undefined) return nothing
  return html`<a class=${direction} href="#/${page.id}" rel=${direction === 'next' ? 'next' : 'prev'}>
    <span class="direction">${messages[direction]}</span> <span class="title">${page.title}</span>
  </a>`
}

function pageInAddress(): string | undefined {
  return /^#\/(.+)$/.exec(location.hash)?.[1]
}

declare global {
  interface HTMLElementTagNameMap {
    'sd-course': SdCourse
  }
}
