import { css, html, nothing, type TemplateResult } from 'lit'
import { cardHeadings, controls } from '../shared/controls.ts'
import { ItemElement } from '../shared/item-element.ts'
import { decisionInteraction } from './interaction.ts'
import type { ScenarioRecord } from './state.ts'

interface Choice {
  /** Number of the choice in saved records. */
  slot: number
  text: TemplateResult
  target: string
  score: number
  consequence?: TemplateResult
}

interface SceneNode {
  id: string
  content: TemplateResult
  plain: string
  outcome?: 'good' | 'partial' | 'bad'
  choices: Choice[]
}

interface ScenarioContent {
  title?: TemplateResult
  start: string
  points: number
  nodes: SceneNode[]
}

interface Step {
  node: SceneNode
  choice: Choice
}

/**
 * A branching scenario: scenes, decisions and what follows from them. The way taken stays readable above the scene.
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
      summary {
        cursor: pointer;
        padding-block: var(--sd-space-xs);
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
    `
  ]

  /** The steps of the record that this version of the scenario still has. */
  private walk(): { steps: Step[]; node: SceneNode } {
    const byId = new Map(this.content.nodes.map((node) => [node.id, node]))
    const steps: Step[] = []
    let node = byId.get(this.content.start)!
    for (const taken of this.item.record.path) {
      const choice = node.choices.find(({ slot }) => slot === taken)
      const next = choice === undefined ? undefined : byId.get(choice.target)
      if (choice === undefined || next === undefined) break
      steps.push({ node, choice })
      node = next
    }
    return { steps, node }
  }

  private async handleChoice(taken: number): Promise<void> {
    const { record, id, objective } = this.item
    const { steps, node } = this.walk()
    const choice = node.choices[taken]!
    const ended = this.content.nodes.find(({ id: target }) => target === choice.target)!.choices.length === 0
    const points = [...steps.map((step) => step.choice), choice].reduce((sum, { score }) => sum + score, 0)
    const result =
      this.content.points === 0 ? 100 : Math.min(100, Math.round((points / this.content.points) * 100))
    this.record(
      {
        path: [...record.path.slice(0, steps.length), choice.slot],
        done: record.done || ended,
        best: ended ? Math.max(record.best, result) : record.best
      },
      [
        decisionInteraction({
          scenario: id,
          node: node.id,
          scene: node.plain,
          taken,
          scores: node.choices.map(({ score }) => score),
          latencySeconds: this.takeLatency(),
          ...(objective === undefined ? {} : { objective })
        })
      ]
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

  override render(): TemplateResult {
    const { title } = this.content
    const { steps, node } = this.walk()
    return html`<section class="card prose" aria-labelledby="title">
      <h2 id="title">${this.message('scenario')}${title === undefined ? nothing : html`: ${title}`}</h2>
      ${steps.length === 0 ? nothing : this.past(steps)}
      <div class="scene">
        <h3 tabindex="-1">${this.sceneTitle(node, steps.length + 1)}</h3>
        ${node.content} ${node.choices.length === 0 ? this.points() : this.choices(node)}
        ${steps.length === 0 ? nothing : this.restart()}
      </div>
    </section>`
  }

  private sceneTitle(node: SceneNode, step: number): TemplateResult {
    if (node.choices.length > 0) return html`${this.message('step')} ${step}`
    if (node.outcome === undefined) return html`${this.message('end')}`
    const sign = { good: '✓', partial: '!', bad: '✗' }[node.outcome]
    return html`<span class="tag ${node.outcome}"
      ><span aria-hidden="true">${sign}</span> ${this.message(node.outcome)}</span
    >`
  }

  private past(steps: readonly Step[]): TemplateResult {
    const last = steps.length - 1
    return html`<div class="past" role="group" aria-label=${this.message('yourPath')}>
      ${steps.map(
        ({ node, choice }, i) =>
          html`<details>
              <summary>${this.message('step')} ${i + 1}. ${this.message('youChose')}: ${choice.text}</summary>
              ${node.content}
              ${i === last || choice.consequence === undefined ? nothing : this.consequence(choice.consequence)}
            </details>
            ${i === last && choice.consequence !== undefined ? this.consequence(choice.consequence) : nothing}`
      )}
    </div>`
  }

  private consequence(text: TemplateResult): TemplateResult {
    return html`<div class="consequence" tabindex="-1"><strong>${this.message('consequence')}:</strong> ${text}</div>`
  }

  private choices(node: SceneNode): TemplateResult {
    return html`<p><strong>${this.message('decide')}</strong></p>
      <ol class="choices">
        ${node.choices.map(
          (choice, i) =>
            html`<li>
              <button ?disabled=${this.item.readonly} @click=${() => this.handleChoice(i)}>
                ${choice.text}
              </button>
            </li>`
        )}
      </ol>`
  }

  private points(): TemplateResult | typeof nothing {
    const { points } = this.content
    return points === 0 ? nothing : html`<p>${this.message('points')}: ${this.collected()} / ${points}</p>`
  }

  private restart(): TemplateResult | typeof nothing {
    if (this.item.readonly) return nothing
    return html`<div class="actions">
      <button class="quiet" @click=${this.handleRestart}>${this.message('restart')}</button>
    </div>`
  }

  private collected(): number {
    return this.walk().steps.reduce((sum, { choice }) => sum + choice.score, 0)
  }
}
customElements.define('sd-scenario', SdScenario)

declare global {
  interface HTMLElementTagNameMap {
    'sd-scenario': SdScenario
  }
}
