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
import { blockOf, goTo, markFindings, pageOf, watchPage } from './content-page.ts'
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

export class AuthorView {
  private readonly words: AuthorWords
  private page = ''
  private isOpen: boolean
  private follow = sessionStorage.getItem('follow') !== 'no'
  private beside = new URLSearchParams(location.search).get('beside') ?? ''
  private ends: (() => void)[] = []
  /** The page that stands beside it. */
  private other: string | undefined

  constructor(
    private readonly host: AuthorHost,
    private authoring: Authoring
  ) {
    this.words = authorWords(authoring)
    this.isOpen = this.hasErrors
    import.meta.hot?.on<AuthorFinding[]>(authorEvents.findings, (findings) => this.take(findings))
    import.meta.hot?.on(authorEvents.frame, () => void this.reload())
    import.meta.hot?.on<EditedPage>(authorEvents.edited, (edited) => this.followTo(edited))
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
    const view = this.host.contentView()
    const beside = this.besideView()
    this.ends = [
      watchPage(view, () => {
        this.mark()
        this.turnTo(pageOf(view))
      }),
      watchPage(beside, () => {
        this.mark()
        const page = pageOf(beside)
        if (page === this.other) return
        this.other = page
        if (page !== undefined) goTo(view, page)
      })
    ]
  }

  /** The frame beside it turns with its address. */
  private turnTo(page: string | undefined): void {
    if (page === undefined || page === this.page) return
    this.page = page
    this.other = page
    this.host.requestUpdate()
  }

  private followTo({ language, page }: EditedPage): void {
    if (!this.follow) return
    if (language === this.host.language) goTo(this.host.contentView(), page)
    else if (language === this.beside) goTo(this.besideView(), page)
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
    if (choice.page !== undefined) goTo(this.host.contentView(), choice.page)
    if (choice.follow !== undefined) {
      this.follow = choice.follow
      sessionStorage.setItem('follow', choice.follow ? 'yes' : 'no')
    }
    if (choice.beside !== undefined) {
      this.beside = choice.beside
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
      <div role="status">${this.renderBadge()}</div>`
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
      src="${address}#/${this.page}"
      @load=${() => this.loaded()}
    ></iframe>`
  }

  renderNothing(): TemplateResult {
    return html`<p class="elsewhere">${this.words.notShown}</p>`
  }
}
