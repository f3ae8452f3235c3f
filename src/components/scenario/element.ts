import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { cardHeadings, controls } from '../shared/controls.ts'
import { ItemElement } from '../shared/item-element.ts'
import { giveOwnIds } from '../shared/own-ids.ts'
import { holds, largest, type Condition, type Effect, type Marks } from './condition.ts'
import { decisionInteraction, endInteraction } from './interaction.ts'
import type { ScenarioRecord } from './state.ts'
import { walk, type Step, type Story, type StoryChoice, type StoryNode, type Walk } from './walk.ts'

interface Choice extends StoryChoice {
  /** Number of the choice in saved records. */
  slot: number
  text: TemplateResult
  consequence?: TemplateResult
}

interface Passage {
  content: TemplateResult
  plain: string
  if?: Condition
}

type Outcome = 'good' | 'partial' | 'bad'

interface SceneNode extends StoryNode<Choice> {
  passages: Passage[]
  outcome?: Outcome
}

interface Debrief {
  passages: Passage[]
  outcome?: Outcome
  if?: Condition
}

interface ScenarioContent extends Story<SceneNode> {
  title?: TemplateResult
  /** For reports. */
  plainTitle: string
  points: number
  debriefs: Debrief[]
}

/**
 * A branching scenario: scenes, decisions and what follows from them. The way taken stays readable above the scene; at
 * an end it is talked over. On paper all scenes stand one after the other.
 * @summary Branching scenario.
 */
export class SdScenario extends ItemElement<ScenarioRecord, ScenarioContent> {
  static override styles = [
    controls,
    cardHeadings,
    css`
      .past {
        border-inline-start: 3px solid var(--sd-border);
        padding-inline-start: var(--sd-space-m);
        margin-block-end: var(--sd-space-m);
      }
      .past details {
        margin-block-end: var(--sd-space-xs);
      }
      .consequence {
        background: var(--sd-surface-accent);
        border-radius: var(--sd-radius);
        padding: var(--sd-space-s) var(--sd-space-m);
        margin-block: var(--sd-space-s);
      }
      ol.choices {
        list-style: none;
        margin: var(--sd-space-s) 0 0;
        padding: 0;
        display: grid;
        gap: var(--sd-space-xs);
      }
      ol.choices button {
        width: 100%;
        text-align: start;
        font-weight: 400;
        background: var(--sd-surface);
        color: var(--sd-text);
        border-color: var(--sd-border-control);
      }
      ol.choices button:hover:not(:disabled) {
        background: var(--sd-surface-accent);
        border-color: var(--sd-action);
      }
      .consequence:focus {
        outline: none;
      }
      .actions {
        margin-block-start: var(--sd-space-m);
      }
      .debrief {
        margin-block-start: var(--sd-space-m);
        padding-block-start: var(--sd-space-m);
        border-block-start: 1px solid var(--sd-border);
      }
      .debrief caption {
        text-align: start;
        font-weight: 600;
        padding-block-end: var(--sd-space-xs);
      }
      .debrief td p {
        margin: var(--sd-space-xs) 0 0;
      }
      .debrief .number {
        white-space: nowrap;
        text-align: end;
      }
      .paper {
        display: none;
      }
      @media print {
        /* Unless a checklist in it is printed alone (shared/print-alone.ts). */
        .screen:not([data-printed]) {
          display: none;
        }
        .paper {
          display: block;
        }
        .paper section {
          margin-block-start: var(--sd-space-m);
        }
        .paper h3 {
          break-after: avoid;
        }
        .paper li {
          break-inside: avoid;
        }
        .paper .rule {
          color: var(--sd-text-quiet);
          font-size: 0.9375rem;
        }
      }
    `
  ]

  private walk(): Walk<SceneNode> {
    return walk(this.content, this.item.record.path)
  }

  private async handleChoice(choice: Choice): Promise<void> {
    const { record, id, objective } = this.item
    const { steps, node, marks, open } = this.walk()
    const path = [...record.path.slice(0, steps.length), choice.slot]
    const next = walk(this.content, path)
    const ended = next.open.length === 0
    const { points } = this.content
    const result = points === 0 ? 100 : Math.min(100, Math.round((next.points / points) * 100))
    const objectives = objective === undefined ? {} : { objective }
    const decision = decisionInteraction({
      scenario: id,
      node: node.id,
      scene: shown(node.passages, marks)
        .map(({ plain }) => plain)
        .join(' '),
      taken: node.choices.indexOf(choice),
      scores: node.choices.map((one) => (open.includes(one) ? one.score : undefined)),
      latencySeconds: this.takeLatency(),
      ...objectives
    })
    const { outcome } = next.node
    const end = endInteraction({
      scenario: id,
      title: this.content.plainTitle,
      ...(outcome === undefined ? {} : { outcome }),
      words:
        points === 0
          ? this.message(outcome ?? 'end')
          : `${this.message(outcome ?? 'end')}, ${next.points} / ${points}`,
      ...objectives
    })
    this.record(
      { path, done: record.done || ended, best: ended ? Math.max(record.best, result) : record.best },
      ended ? [decision, end] : [decision]
    )
    await this.focusScene()
  }

  private async handleRestart(): Promise<void> {
    this.takeLatency()
    this.record({ ...this.item.record, path: [] })
    await this.focusScene()
  }

  /** The scene changed because the learner asked for it: focus follows, first to what happened, and so it is read out. */
  private async focusScene(): Promise<void> {
    await this.updateComplete
    const happened = this.renderRoot.querySelector<HTMLElement>('.past > .consequence')
    const place = happened ?? this.renderRoot.querySelector<HTMLElement>('.scene h3')
    place?.focus()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    giveOwnIds(this.renderRoot.querySelectorAll('.past > *, .scene, .paper > *'))
  }

  override render(): TemplateResult {
    const { title } = this.content
    const here = this.walk()
    const { steps, node, marks, open } = here
    return html`<section class="card prose" aria-labelledby="title">
      <h2 id="title">${this.message('scenario')}${title === undefined ? nothing : html`: ${title}`}</h2>
      <div class="screen">
        ${steps.length === 0 ? nothing : this.past(steps)}
        <div class="scene">
          <h3 tabindex="-1">
            ${open.length > 0 ? this.step(steps.length) : this.outcome(node)}
          </h3>
          ${passages(node.passages, marks)}
          ${open.length > 0 ? this.choices(open) : [this.points(here), this.debrief(here)]}
          ${steps.length === 0 ? nothing : this.restart()}
        </div>
      </div>
      <div class="paper">${this.paper()}</div>
    </section>`
  }

  /** One text: of two, a screen reader's list of headings makes one word. */
  private step(i: number): string {
    return `${this.message('step')} ${i + 1}`
  }

  private outcome({ outcome }: SceneNode): TemplateResult {
    if (outcome === undefined) return html`${this.message('end')}`
    const sign = { good: '✓', partial: '!', bad: '✗' }[outcome]
    return html`<span class="tag ${outcome}"
      ><span aria-hidden="true">${sign}</span> ${this.message(outcome)}</span
    >`
  }

  private past(steps: readonly Step<SceneNode>[]): TemplateResult {
    const last = steps.length - 1
    return html`<div class="past" role="group" aria-label=${this.message('yourPath')}>
      ${steps.map(
        ({ node, choice, marks }, i) =>
          html`<details>
              <summary>${`${this.step(i)}. ${this.message('youChose')}: `}${choice.text}</summary>
              ${passages(node.passages, marks)}
              ${i === last || choice.consequence === undefined ? nothing : this.consequence(choice.consequence)}
            </details>
            ${i === last && choice.consequence !== undefined ? this.consequence(choice.consequence) : nothing}`
      )}
    </div>`
  }

  private consequence(text: TemplateResult): TemplateResult {
    return html`<div class="consequence" tabindex="-1"><strong>${this.message('consequence')}:</strong> ${text}</div>`
  }

  private choices(open: readonly Choice[]): TemplateResult {
    return html`<p><strong>${this.message('decide')}</strong></p>
      <ol class="choices">
        ${open.map(
          (choice) =>
            html`<li>
              <button ?disabled=${this.item.readonly} @click=${() => this.handleChoice(choice)}>
                ${choice.text}
              </button>
            </li>`
        )}
      </ol>`
  }

  private points({ points }: Walk<SceneNode>): TemplateResult | typeof nothing {
    const most = this.content.points
    return most === 0 ? nothing : html`<p>${this.message('points')}: ${points} / ${most}</p>`
  }

  /** What is said after this end, and the decisions that led to it. */
  private debrief({ node, steps, marks }: Walk<SceneNode>): TemplateResult | typeof nothing {
    const own = this.content.debriefs.filter(
      (debrief) => (debrief.outcome ?? node.outcome) === node.outcome && holds(debrief.if, marks)
    )
    if (own.length === 0) return nothing
    return html`<section class="debrief" aria-labelledby="debrief">
      <h3 id="debrief">${this.message('debrief')}</h3>
      ${own.map((debrief) => passages(debrief.passages, marks))}
      ${this.content.points === 0 ? nothing : this.decisions(steps)}
    </section>`
  }

  private decisions(steps: readonly Step<SceneNode>[]): TemplateResult {
    return html`<table>
      <caption>
        ${this.message('decisions')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${this.message('step')}</th>
          <th scope="col">${this.message('decision')}</th>
          <th scope="col" class="number">${this.message('points')}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map((step, i) => this.decision(step, i + 1))}
      </tbody>
    </table>`
  }

  private decision({ choice, open, points }: Step<SceneNode>, step: number): TemplateResult {
    const most = Math.max(...open.map(({ score }) => score))
    const better = choice.score === most ? [] : open.filter(({ score }) => score === most)
    return html`<tr>
      <th scope="row">${step}</th>
      <td>
        ${choice.text}
        ${
          better.length === 0
            ? nothing
            : html`<p>
              <strong>${this.message('better')}:</strong>
              ${better.map(({ text }, i) => (i === 0 ? text : html` <em>${this.message('or')}</em> ${text}`))}
            </p>`
        }
      </td>
      <td class="number">${most === 0 ? '–' : `${points} / ${most}`}</td>
    </tr>`
  }

  private restart(): TemplateResult | typeof nothing {
    if (this.item.readonly) return nothing
    return html`<div class="actions">
      <button class="quiet" @click=${this.handleRestart}>${this.message('restart')}</button>
    </div>`
  }

  /** All scenes with numbers to turn to, for talking it over in a room. */
  private paper(): TemplateResult {
    const { start, nodes, debriefs } = this.content
    const first = nodes.filter(({ id }) => id === start)
    const ordered = [...first, ...nodes.filter(({ id }) => id !== start)]
    const number = (id: string) => ordered.findIndex((node) => node.id === id) + 1
    return html`${ordered.map(
      (node) =>
        html`<section>
          <h3>
            ${this.message('scene')}
            ${number(node.id)}${node.choices.length > 0 ? nothing : html`. ${this.outcome(node)}`}
          </h3>
          ${this.rule('onlyIf', node.if)} ${this.onPaper(node.passages)}
          ${node.choices.length === 0 ? nothing : this.choicesOnPaper(node.choices, number)}
        </section>`
    )}
    ${debriefs.map(
      (debrief) =>
        html`<section>
          <h3>
            ${this.message('debrief')}${
              debrief.outcome === undefined ? nothing : html`: ${this.message(debrief.outcome)}`
            }
          </h3>
          ${this.rule('onlyIf', debrief.if)} ${this.onPaper(debrief.passages)}
        </section>`
    )}`
  }

  private onPaper(all: readonly Passage[]): TemplateResult[] {
    return all.map((passage) => html`${this.rule('onlyIf', passage.if)} ${passage.content}`)
  }

  private choicesOnPaper(choices: readonly Choice[], number: (id: string) => number): TemplateResult {
    return html`<ul>
      ${choices.map(
        ({ text, target, score, consequence, if: condition, set }) =>
          html`<li>
            ${this.rule('onlyIf', condition)} ${text} → ${this.message('scene')} ${number(target)}
            ${this.content.points === 0 ? nothing : html`(${this.message('points')}: ${score})`}
            ${this.rule('remember', set)} ${consequence ?? nothing}
          </li>`
      )}
    </ul>`
  }

  /** A condition or what is to be noted, in the author's names: a game of paper and pencil. */
  private rule(
    key: 'onlyIf' | 'remember',
    parts: readonly (Condition[number] | Effect)[] | undefined
  ): TemplateResult | typeof nothing {
    if (parts === undefined || parts.length === 0) return nothing
    return html`<span class="rule">[${this.message(key)}: ${parts.map((part) => this.inWords(part)).join(', ')}]</span>`
  }

  private inWords(part: Condition[number] | Effect): string {
    const { name } = part
    if ('by' in part) return `${name} ${part.by < 0 ? '−' : '+'} ${Math.abs(part.by)}`
    if ('to' in part) return part.to === 0 ? `${this.message('without')} ${name}` : name
    if (part.most === 0) return `${this.message('without')} ${name}`
    if (part.most < largest) return `${name} ≤ ${part.most}`
    return part.least === 1 ? name : `${name} ≥ ${part.least}`
  }
}
customElements.define('sd-scenario', SdScenario)

const shown = (all: readonly Passage[], marks: Marks): Passage[] =>
  all.filter((passage) => holds(passage.if, marks))

const passages = (all: readonly Passage[], marks: Marks): TemplateResult[] =>
  shown(all, marks).map(({ content }) => content)

declare global {
  interface HTMLElementTagNameMap {
    'sd-scenario': SdScenario
  }
}
