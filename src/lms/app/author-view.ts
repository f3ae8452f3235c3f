/** What an author sees around the course: findings, the page that is written, another language beside it. */
import { html, nothing, type TemplateResult } from 'lit'
import {
  authorEvents,
  type AuthorFinding,
  type Authoring,
  type EditedPage,
  type FindingSeverity
} from '../strict/authoring.ts'
import { authorWords, type AuthorWords } from './author-words.ts'
import { blockOf, goTo, hasPage, markFindings, pageOf, watchPage } from './content-page.ts'
import './lms-author-bar.ts'
import type { AuthorChoiceEvent } from './lms-author-bar.ts'
import './lms-findings.ts'
import { parseSize } from './options.ts'

type View = (Window & typeof globalThis) | null

/** What the view needs of the page around it. */
export interface AuthorHost extends Element {
  requestUpdate(): void
  readonly updateComplete: Promise<boolean>
  /** Language of the course that is launched. */
  readonly language: string
  readonly size: string
  /** The window of the course. */
  contentView(): View
  /** Asks the server again what there is. */
  reloadAuthoring(): Promise<Authoring | undefined>
}

const severities: readonly FindingSeverity[] = ['error', 'warning', 'hint']

/** The page that was written last, until it is shown: a new module loads everything anew, this page too. */
const wanted = {
  get: (): EditedPage | undefined => JSON.parse(sessionStorage.getItem('edited') ?? 'null') ?? undefined,
  set(edited: EditedPage | undefined): void {
    if (edited === undefined) sessionStorage.removeItem('edited')
    else sessionStorage.setItem('edited', JSON.stringify(edited))
  }
}

export class AuthorView {
  private readonly words: AuthorWords
  private page = ''
  private isOpen: boolean
  private follow = sessionStorage.getItem('follow') !== 'no'
  private beside = new URLSearchParams(location.search).get('beside') ?? ''
  private ends: (() => void)[] = []
  /** The page that stands beside it; undefined until there is one. */
  private other: string | undefined
  /** The page that it was told to show, until it does: what it shows meanwhile is nobody's choice. */
  private asked: string | undefined
  /** A page that one side shows and the other, of this language, does not have. */
  private apart: { page: string; language: string } | undefined

  constructor(
    private readonly host: AuthorHost,
    private authoring: Authoring
  ) {
    this.words = authorWords(authoring)
    this.isOpen = this.hasErrors
    import.meta.hot?.on<AuthorFinding[]>(authorEvents.findings, (findings) => this.take(findings))
    import.meta.hot?.on(authorEvents.frame, () => void this.reload())
    import.meta.hot?.on<EditedPage>(authorEvents.edited, (edited) => {
      if (this.follow && this.isShown(edited.language)) wanted.set(edited)
      this.catchUp()
    })
  }

  get query(): Record<string, string> {
    return this.beside === '' ? {} : { beside: this.beside }
  }

  private get hasErrors(): boolean {
    return this.authoring.findings.some(({ severity }) => severity === 'error')
  }

  private take(findings: readonly AuthorFinding[]): void {
    const had = this.hasErrors
    this.authoring = { ...this.authoring, findings }
    // Errors open the list by themselves, and it goes with them.
    if (had !== this.hasErrors) this.isOpen = this.hasErrors
    this.mark()
    this.host.requestUpdate()
  }

  private async reload(): Promise<void> {
    const now = await this.host.reloadAuthoring()
    // Findings come on their own, and those that are here may be newer.
    if (now !== undefined) this.authoring = { ...now, findings: this.authoring.findings }
    this.host.requestUpdate()
  }

  /** A window shows a course anew. */
  loaded(): void {
    this.ends.forEach((end) => end())
    this.other = undefined
    this.asked = undefined
    const view = this.host.contentView()
    const beside = this.besideView()
    this.ends = [
      watchPage(view, () => {
        this.turned(pageOf(view))
        this.catchUp()
      }),
      watchPage(beside, () => {
        this.turnedBeside(pageOf(beside))
        this.catchUp()
      })
    ]
  }

  private turned(page: string | undefined): void {
    if (page === undefined || page === this.page) return
    this.page = page
    this.turn(this.beside, page)
    this.host.requestUpdate()
  }

  private turnedBeside(page: string | undefined): void {
    if (page === undefined || page === this.other) return
    const isNew = this.other === undefined
    this.other = page
    if (this.asked !== undefined) {
      if (page === this.asked) this.asked = undefined
      return
    }
    // It begins where the course stands, and not the other way round.
    if (isNew && this.page !== '') this.turn(this.beside, this.page)
    else this.turn(this.host.language, page)
  }

  /** Brings the page to one side, because the other shows it. */
  private turn(language: string, page: string): void {
    const view = this.viewOf(language)
    const has = hasPage(view, page)
    if (has === undefined) return
    if (has) {
      if (language === this.beside && pageOf(view) !== page) this.asked = page
      goTo(view, page)
    }
    const apart = has ? undefined : { page, language }
    if (apart?.page === this.apart?.page && apart?.language === this.apart?.language) return
    this.apart = apart
    this.host.requestUpdate()
  }

  /** What had to wait for a page that a window did not have. */
  private catchUp(): void {
    this.mark()
    if (this.apart !== undefined) this.turn(this.apart.language, this.apart.page)
    const edited = wanted.get()
    if (edited === undefined) return
    const view = this.viewOf(edited.language)
    if (hasPage(view, edited.page) !== true) return
    wanted.set(undefined)
    goTo(view, edited.page)
  }

  private isShown(language: string): boolean {
    return language === this.host.language || language === this.beside
  }

  private viewOf(language: string): View {
    if (language === this.host.language) return this.host.contentView()
    return language === this.beside ? this.besideView() : null
  }

  private mark(): void {
    markFindings(this.host.contentView(), this.authoring.findings)
    markFindings(this.besideView(), this.authoring.findings)
  }

  private besideView(): View {
    return (this.host.querySelector<HTMLIFrameElement>('iframe.beside')?.contentWindow ?? null) as View
  }

  private show(finding: AuthorFinding): void {
    const view = this.host.contentView()
    if (finding.page !== undefined && finding.language === this.host.language) goTo(view, finding.page)
    const end = watchPage(view, () => {
      const block = pageOf(view) === finding.page ? blockOf(view, finding) : undefined
      if (block === undefined) return
      block.scrollIntoView({ block: 'center' })
      queueMicrotask(() => end())
    })
  }

  private readonly handleChoice = ({ choice }: AuthorChoiceEvent) => {
    wanted.set(undefined)
    if (choice.page !== undefined) goTo(this.host.contentView(), choice.page)
    if (choice.follow !== undefined) {
      this.follow = choice.follow
      sessionStorage.setItem('follow', choice.follow ? 'yes' : 'no')
    }
    if (choice.beside !== undefined) {
      this.beside = choice.beside
      this.apart = undefined
      const query = new URLSearchParams(location.search)
      query.delete('beside')
      history.replaceState(
        null,
        '',
        `?${new URLSearchParams([...query, ...Object.entries(this.query)]).toString()}`
      )
    }
    this.host.requestUpdate()
  }

  private toggle(): void {
    this.isOpen = !this.isOpen
    this.host.requestUpdate()
    // The list stands further down, in a narrow window below the page.
    if (this.isOpen) void this.host.updateComplete.then(() => this.title?.focus())
  }

  private get title(): HTMLElement | null {
    return this.host.querySelector('#findings-title')
  }

  renderBar(): TemplateResult {
    const { modules, alone } = this.authoring
    const { language } = this.host
    return html`<lms-author-bar
        .modules=${modules[language] ?? []}
        .others=${Object.keys(alone).filter((other) => other !== language)}
        .words=${this.words}
        .page=${this.page}
        .follow=${this.follow}
        .beside=${this.beside}
        @author-choice=${this.handleChoice}
      ></lms-author-bar>
      <div role="status">
        ${this.renderBadge()}
        ${this.apart === undefined ? nothing : html`<span class="apart">${this.words.apart(this.apart)}</span>`}
      </div>`
  }

  private renderBadge(): TemplateResult {
    const { findings } = this.authoring
    const found = severities.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return count === 0 ? [] : [{ severity, words: this.words.count(severity, count) }]
    })
    if (found.length === 0) return html`<span class="badge">${this.words.none}</span>`
    return html`<button
      type="button"
      class="badge ${found[0]!.severity}"
      aria-expanded=${this.isOpen}
      aria-controls="findings"
      @click=${() => this.toggle()}
    >
      ${found.map(({ words }) => words).join(', ')}
    </button>`
  }

  renderFindings(): TemplateResult {
    return html`<section id="findings" aria-labelledby="findings-title" ?hidden=${!this.isOpen}>
      <h2 id="findings-title" tabindex="-1">${this.words.findings}</h2>
      <lms-findings
        .findings=${this.authoring.findings}
        .words=${this.words}
        .page=${this.page}
        .language=${this.host.language}
        @show-finding=${({ detail }: CustomEvent<AuthorFinding>) => this.show(detail)}
      ></lms-findings>
    </section>`
  }

  /** The same page in another language, in a frame of its own that no LMS listens to. */
  renderBeside(): TemplateResult | typeof nothing {
    const address = this.authoring.alone[this.beside]
    if (address === undefined || this.beside === this.host.language) return nothing
    const pixels = parseSize(this.host.size)
    return html`<iframe
      class="beside ${pixels === null ? 'fill' : ''}"
      title=${this.words.besideTitle(this.beside)}
      width=${pixels?.width ?? ''}
      height=${pixels?.height ?? ''}
      src=${address}
      @load=${() => this.loaded()}
    ></iframe>`
  }

  renderNothing(): TemplateResult {
    return html`<p class="elsewhere">${this.words.notShown}</p>`
  }
}
