import { html, LitElement } from 'lit'
import type { FaultName } from '../strict/faults.ts'
import type { LmsConfig } from '../strict/launch.ts'
import type { Standard } from '../strict/model.ts'
import { faults, modes, sizes, type LmsOptions } from './options.ts'
import { words } from './words.ts'

type AnyStandard = Standard | 'cmi5'

const standardLabels: Record<AnyStandard, string> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5'
}

/** What was changed on the toolbar. */
export class OptionsChange extends Event {
  readonly change: Partial<LmsOptions>

  constructor(change: Partial<LmsOptions>) {
    super('options-change', { bubbles: true })
    this.change = change
  }
}

/** The controls above the content. Fires `options-change`, `launch-again`, `new-attempt`, `kill-tab`. */
export class LmsToolbar extends LitElement {
  static override properties = {
    config: { attribute: false },
    options: { attribute: false },
    faults: { attribute: false },
    killed: { type: Boolean }
  }

  declare config: LmsConfig
  declare options: LmsOptions
  /** Those that can be played. */
  declare faults: readonly FaultName[]
  declare killed: boolean

  constructor() {
    super()
    this.faults = faults
  }

  protected override createRenderRoot() {
    return this
  }

  protected override render() {
    const { launches, learners } = this.config
    const { options } = this
    const standard = launches[options.launch]?.standard ?? 'scorm12'
    const standards: AnyStandard[] = [...new Set(launches.map((launch): AnyStandard => launch.standard))]
    const sizeNames = sizes.some((size) => size === options.size) ? sizes : [...sizes, options.size]
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${select('standard', standards, standard, (value) => this.#handleStandard(value), {
          label: (value) => standardLabels[value as AnyStandard]
        })}
        ${select(
          'launch',
          [...launches.keys()].filter((at) => launches[at]!.standard === standard).map(String),
          String(options.launch),
          (value) => this.#change({ launch: Number(value) }),
          { label: (value) => launches[Number(value)]?.title ?? '' }
        )}
        ${select(
          'learner',
          learners.map(({ id }) => id),
          options.learner,
          (learner) => this.#change({ learner }),
          {
            label: (id) =>
              learners
                .filter((one) => one.id === id)
                .map((one) => `${one.given} ${one.family}`)
                .join()
          }
        )}
        ${select('mode', modes, options.mode, (mode) => this.#change({ mode: mode as LmsOptions['mode'] }), {
          label: (mode) => words.modes[mode as LmsOptions['mode']]
        })}
        ${select('frame', sizeNames, options.size, (size) => this.#change({ size }), {
          label: (size) => (size === 'fill' ? words.fill : size.replace('x', ' × '))
        })}
        ${select(
          'fault',
          this.faults,
          options.fault,
          (fault) => this.#change({ fault: fault as FaultName }),
          {
            label: (fault) => words.faults[fault as FaultName],
            bad: options.fault !== 'ok'
          }
        )}
        <div class="buttons">
          <button
            type="button"
            title=${words.launchAgainHint}
            @click=${this.#fire('launch-again')}
          >
            ${words.launchAgain}
          </button>
          <button type="button" title=${words.newAttemptHint} @click=${this.#fire('new-attempt')}>
            ${words.newAttempt}
          </button>
          <button
            type="button"
            class="danger"
            title=${words.killHint}
            ?disabled=${this.killed}
            @click=${this.#fire('kill-tab')}
          >
            ${words.kill}
          </button>
        </div>
      </form>
    `
  }

  #change(change: Partial<LmsOptions>): void {
    this.dispatchEvent(new OptionsChange(change))
  }

  #handleStandard(standard: string): void {
    this.#change({
      launch: this.config.launches
        .map((launch): AnyStandard => launch.standard)
        .indexOf(standard as AnyStandard)
    })
  }

  #fire(type: string) {
    return () => this.dispatchEvent(new CustomEvent(type, { bubbles: true }))
  }
}

function select(
  name: 'standard' | 'launch' | 'learner' | 'mode' | 'frame' | 'fault',
  values: readonly string[],
  value: string,
  onChange: (value: string) => void,
  { label: labelOf = (word: string) => word, bad = false } = {}
) {
  const handle = (event: Event) => onChange((event.target as HTMLSelectElement).value)
  return html`
    <div class="field ${bad ? 'bad' : ''}">
      <label for="option-${name}">${words[name]}</label>
      <select id="option-${name}" name=${name} .value=${value} @change=${handle}>
        ${values.map((word) => html`<option value=${word} ?selected=${word === value}>${labelOf(word)}</option>`)}
      </select>
    </div>
  `
}

customElements.define('lms-toolbar', LmsToolbar)
