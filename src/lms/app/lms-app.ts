import { html, LitElement, nothing } from 'lit'
import type { CallRecord } from '../strict/api.ts'
import { faultRules, type FaultName } from '../strict/faults.ts'
import type { LmsConfig } from '../strict/launch.ts'
import { AuthorView } from './author-view.ts'
import { foreignOrigin } from './content.ts'
import './lms-calls.ts'
import './lms-cmi5.ts'
import './lms-data.ts'
import './lms-told.ts'
import './lms-toolbar.ts'
import type { OptionsChange } from './lms-toolbar.ts'
import { formatOptions, parseOptions, type LmsOptions } from './options.ts'
import { LmsSession } from './session.ts'
import { words } from './words.ts'

/** What a test may look at from outside, as `window.lmsPreview`. */
export type LmsPreview = {
  readonly calls: readonly CallRecord[]
  readonly values: Record<string, string>
  readonly phase: LmsSession['phase']
}

/** Changes of these need a new launch; the others work at once. */
const RELAUNCH: readonly (keyof LmsOptions)[] = ['launch', 'learner', 'mode']

async function fetchConfig(): Promise<LmsConfig> {
  const response = await fetch('/lms/config.json')
  return (await response.json()) as LmsConfig
}

const isMissing = (fault: FaultName) => faultRules[fault].api === 'missing'

/** The page of the preview LMS. */
export class LmsApp extends LitElement {
  static override properties = {
    config: { state: true },
    problem: { state: true },
    version: { state: true }
  }

  declare config: LmsConfig | null
  declare problem: string
  /** Grows with each call, so that the panels look again at what the session holds. */
  declare version: number
  #options: LmsOptions | null = null
  readonly #session = new LmsSession(
    () => this.querySelector('.content')!,
    () => this.version++,
    () => this.#author?.loaded()
  )
  #author: AuthorView | undefined

  constructor() {
    super()
    this.config = null
    this.problem = ''
    this.version = 0
  }

  protected override createRenderRoot() {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const session = this.#session
    const preview: LmsPreview = {
      get calls() {
        return session.calls
      },
      get values() {
        return Object.fromEntries(session.known)
      },
      get phase() {
        return session.phase
      }
    }
    Object.assign(window, { lmsPreview: preview })
    this.#load().catch((error: unknown) => (this.problem = String(error)))
  }

  get language(): string {
    return this.config?.launches[this.#options?.launch ?? 0]?.language ?? ''
  }

  get size(): string {
    return this.#options?.size ?? ''
  }

  contentView() {
    return this.#session.view
  }

  async reloadAuthoring() {
    return (await fetchConfig()).authoring
  }

  async #load(): Promise<void> {
    const config = await fetchConfig()
    this.#options = parseOptions(location.search, config)
    if (this.#options.place === 'beside-foreign' && window.top === window) {
      location.replace(`${foreignOrigin()}/lms/places/around.html${location.search}`)
      return
    }
    this.config = config
    // The page of a course that speaks over the network sees to itself.
    if (config.launches[0]?.standard === 'cmi5') return
    if (config.authoring !== undefined) this.#author = new AuthorView(this, config.authoring)
    await this.updateComplete
    await this.#launch(!this.#options.resume)
  }

  async #launch(newAttempt = false): Promise<void> {
    const { config } = this
    const options = this.#options
    if (!config || !options) return
    const launch = config.launches[options.launch]
    const learner = config.learners.find(({ id }) => id === options.learner)
    // Its author is told what is wrong; the page is loaded anew when it is mended.
    if (!launch && this.#author) return
    if (!launch || !learner || launch.standard === 'cmi5') {
      this.problem = words.nothing
      return
    }
    document.title = `${launch.title} – ${words.title}`
    // Without `resume`: a reload goes on with the attempt, as in a real LMS.
    history.replaceState(null, '', formatOptions(options, config, this.#author?.query))
    const { mode, size, fault, place } = options
    await this.#session.launch({ launch, learner, mode, size, fault, place }, newAttempt)
    this.version++
  }

  protected override render() {
    if (this.problem) return html`<p class="problem" role="alert">${this.problem}</p>`
    if (!this.config || !this.#options) return html`<p>${words.loading}</p>`
    if (this.config.launches[0]?.standard === 'cmi5') {
      return html`<lms-cmi5 .config=${this.config}></lms-cmi5>`
    }
    const session = this.#session
    return html`
      <header>
        <h1>${words.title}</h1>
        <p class="status" role="status">${this.#describe()}</p>
        <lms-toolbar
          .config=${this.config}
          .options=${this.#options}
          .killed=${session.phase === 'killed'}
          @options-change=${this.#handleOptions}
          @launch-again=${() => this.#launch()}
          @new-attempt=${() => this.#launch(true)}
          @kill-tab=${() => session.kill()}
        ></lms-toolbar>
        ${this.#author?.renderBar() ?? nothing}
      </header>
      <main>
        <section class="stage" aria-label=${words.content}>
          <div class="content" ?hidden=${session.phase === 'killed'}></div>
          ${session.phase === 'killed' ? this.#renderKilled() : nothing}
          ${this.config.launches.length === 0 ? this.#author?.renderNothing() : nothing}
          ${this.#author?.renderBeside() ?? nothing}
        </section>
        <div class="panels">
          ${this.#author?.renderFindings() ?? nothing}
          <section aria-labelledby="data-title">
            <h2 id="data-title">${words.data}</h2>
            <lms-data
              tabindex="0"
              .standard=${session.opening?.launch.standard ?? 'scorm12'}
              .known=${session.known}
              .stored=${session.record?.values ?? null}
              .version=${this.version}
            ></lms-data>
          </section>
          ${this.config.tells ? this.#renderTold() : nothing}
          <section aria-labelledby="calls-title">
            <h2 id="calls-title">${words.calls}</h2>
            <lms-calls
              tabindex="0"
              .calls=${session.calls}
              .version=${this.version}
              @clear-calls=${() => session.clearCalls()}
            ></lms-calls>
          </section>
        </div>
      </main>
    `
  }

  #renderTold() {
    const { opening, known } = this.#session
    return html`
      <section aria-labelledby="told-title">
        <h2 id="told-title">${words.told}</h2>
        <lms-told
          tabindex="0"
          .href=${opening?.launch.href ?? ''}
          .resumeData=${known.get('cmi.suspend_data') ?? ''}
        ></lms-told>
      </section>
    `
  }

  #renderKilled() {
    return html`
      <div class="killed">
        <h2>${words.killedTitle}</h2>
        <p>${words.killedText}</p>
        <button type="button" @click=${() => this.#launch()}>${words.launchAgain}</button>
      </div>
    `
  }

  #describe(): string {
    const { phase, record, dropped, lastDelivery, faults } = this.#session
    const now = phase === 'open' && isMissing(faults.name) ? words.apiMissing : words.phases[phase]
    const stored = record ? words.stored(record.revision) : words.notStoredYet
    const lost = lastDelivery === 'lost' ? words.lost : ''
    const notGiven = dropped ? words.notGiven : ''
    return [now, stored, lost, notGiven].filter(Boolean).join(' ')
  }

  #handleOptions = ({ change }: OptionsChange) => {
    if (!this.#options || !this.config) return
    const before = this.#options
    this.#options = { ...before, ...change }
    const relaunch = RELAUNCH.some((name) => change[name] !== undefined && change[name] !== before[name])
    if (relaunch || isMissing(before.fault) !== isMissing(this.#options.fault)) void this.#launch()
    else {
      this.#session.resize(this.#options.size)
      this.#session.setFault(this.#options.fault)
      history.replaceState(null, '', formatOptions(this.#options, this.config, this.#author?.query))
    }
    this.version++
  }
}

customElements.define('lms-app', LmsApp)
