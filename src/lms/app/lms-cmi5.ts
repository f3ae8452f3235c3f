import { html, LitElement, nothing } from 'lit'
import type { CallRecord } from '../strict/api.ts'
import {
  cmi5Faults,
  EVENTS_PATH,
  FAULT_PATH,
  LAUNCH_PATH,
  type Cmi5Event,
  type Cmi5Fault,
  type LaunchReply,
  type LaunchRequest
} from '../strict/cmi5/session.ts'
import type { LmsConfig } from '../strict/launch.ts'
import { foreignOrigin, openContent, silence, type Content } from './content.ts'
import './lms-calls.ts'
import './lms-told.ts'
import './lms-toolbar.ts'
import type { OptionsChange } from './lms-toolbar.ts'
import { formatOptions, parseOptions, type LmsOptions } from './options.ts'
import { words } from './words.ts'

type Phase = 'loading' | Cmi5Event['phase'] | 'killed'

const RELAUNCH: readonly (keyof LmsOptions)[] = ['launch', 'learner', 'mode']
/** How long the last words of content that was closed may take, in milliseconds. */
const GOODBYE = 1000

/** The page of the preview LMS where the package is one of cmi5: the course speaks to the server, and the server tells. */
export class LmsCmi5 extends LitElement {
  static override properties = {
    config: { attribute: false },
    phase: { state: true },
    version: { state: true }
  }

  declare config: LmsConfig
  declare phase: Phase
  /** Grows with each call. */
  declare version: number
  #options!: LmsOptions
  #calls: CallRecord[] = []
  #values: Record<string, string> = {}
  #session = ''
  #content: Content | null = null
  #events: EventSource | null = null

  constructor() {
    super()
    this.phase = 'loading'
    this.version = 0
  }

  protected override createRenderRoot() {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#options = parseOptions(location.search, this.config)
    const calls = () => this.#calls
    const values = () => this.#values
    const phase = () => this.phase
    const preview = {
      get calls() {
        return calls()
      },
      get values() {
        return values()
      },
      get phase() {
        return phase()
      }
    }
    Object.assign(window, { lmsPreview: preview })
    void this.updateComplete.then(() => this.#launch(!this.#options.resume))
  }

  get #fault(): Cmi5Fault {
    return cmi5Faults.find((name) => name === this.#options.fault) ?? 'ok'
  }

  async #launch(isNew = false): Promise<void> {
    await this.#close()
    this.phase = 'loading'
    const { launch, learner, mode, size, place } = this.#options
    const unit = this.config.launches[launch]!
    document.title = `${unit.title} – ${words.title}`
    history.replaceState(null, '', formatOptions(this.#options, this.config))
    const request: LaunchRequest = {
      unit: launch,
      learner,
      mode,
      fault: this.#fault,
      isNew,
      // The record store of a real LMS is seldom where the course lies.
      origin: foreignOrigin()
    }
    const reply = await post<LaunchReply>(LAUNCH_PATH, request)
    this.#session = reply.session
    this.#values = reply.values
    this.#calls = []
    await this.#listen()
    this.phase = 'open'
    this.#content = openContent(this.querySelector('.content')!, place, {
      url: reply.url,
      title: unit.title,
      size,
      onLoad: () => undefined
    })
  }

  /** Nothing of the course may be missed: it begins once the server tells. */
  #listen(): Promise<void> {
    this.#events?.close()
    const events = new EventSource(`${EVENTS_PATH}?session=${this.#session}`)
    this.#events = events
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { call, phase, values } = JSON.parse(data) as Cmi5Event
      this.#calls.push(call)
      this.#values = values
      if (this.phase !== 'killed') this.phase = phase
      this.version++
    })
    return new Promise((resolve) => events.addEventListener('open', () => resolve(), { once: true }))
  }

  async #close(): Promise<void> {
    const content = this.#content
    this.#content = null
    await content?.close()
    for (let waited = 0; content && this.phase === 'running' && waited < GOODBYE; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** The browser's process is gone: what the content says all the same reaches nobody. */
  async #kill(): Promise<void> {
    await post(FAULT_PATH, { session: this.#session, fault: 'refuse' })
    silence(this.#content?.view() ?? null)
    void this.#content?.close()
    this.#content = null
    this.phase = 'killed'
  }

  protected override render() {
    const { launches, tells } = this.config
    return html`
      <header>
        <h1>${words.title}</h1>
        <p class="status" role="status">${this.phase === 'open' ? words.cmi5Open : words.phases[this.phase]}</p>
        <lms-toolbar
          .config=${this.config}
          .options=${this.#options}
          .faults=${cmi5Faults}
          .killed=${this.phase === 'killed'}
          @options-change=${this.#handleOptions}
          @launch-again=${() => this.#launch()}
          @new-attempt=${() => this.#launch(true)}
          @kill-tab=${() => this.#kill()}
        ></lms-toolbar>
      </header>
      <main>
        <section class="stage" aria-label=${words.content}>
          <div class="content" ?hidden=${this.phase === 'killed'}></div>
          ${this.phase === 'killed' ? this.#renderKilled() : nothing}
        </section>
        <div class="panels">
          <section aria-labelledby="data-title">
            <h2 id="data-title">${words.data}</h2>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="data-title">${this.#renderValues()}</div>
          </section>
          ${
            tells
              ? html`<section aria-labelledby="told-title">
                  <h2 id="told-title">${words.told}</h2>
                  <lms-told
                    tabindex="0"
                    .href=${launches[this.#options.launch]?.href ?? ''}
                    .resumeData=${this.#values['scormdown.resumeData'] ?? ''}
                  ></lms-told>
                </section>`
              : nothing
          }
          <section aria-labelledby="calls-title">
            <h2 id="calls-title">${words.calls}</h2>
            <lms-calls
              tabindex="0"
              .calls=${this.#calls}
              .version=${this.version}
              @clear-calls=${this.#handleClear}
            ></lms-calls>
          </section>
        </div>
      </main>
    `
  }

  #renderValues() {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.valueColumns.element}</th>
          <th scope="col">${words.valueColumns.value}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(this.#values).map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td><code>${value}</code></td>
            </tr>`
        )}
      </tbody>
    </table>`
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

  #handleClear = () => {
    this.#calls = []
    this.version++
  }

  #handleOptions = ({ change }: OptionsChange) => {
    const before = this.#options
    this.#options = { ...before, ...change }
    if (RELAUNCH.some((name) => change[name] !== undefined && change[name] !== before[name]))
      void this.#launch()
    else {
      this.#content?.resize(this.#options.size)
      void post(FAULT_PATH, { session: this.#session, fault: this.#fault })
      history.replaceState(null, '', formatOptions(this.#options, this.config))
    }
    this.version++
  }
}

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as T
}

customElements.define('lms-cmi5', LmsCmi5)
