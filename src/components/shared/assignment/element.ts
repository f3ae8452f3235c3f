/** Entries, each with a list of the browser or radio buttons to give it a target. */
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit'
import { QuestionElement, type QuestionContent } from '../question/element.ts'
import { targetOf, type AssignmentKey } from './interaction.ts'
import { question, withTarget, type AssignmentAnswer } from './state.ts'

export interface Entry {
  slot: number
  target: number
  text: TemplateResult
  feedback?: TemplateResult
}

export interface Target {
  slot: number
  text: TemplateResult
  /** Its words, where no marks can stand. */
  plain: string
}

export interface AssignmentContent extends AssignmentKey, QuestionContent {
  entries: readonly Entry[]
  targets: readonly Target[]
}

export abstract class AssignmentElement<C extends AssignmentContent> extends QuestionElement<
  AssignmentAnswer,
  C
> {
  static override styles: CSSResultGroup = [
    QuestionElement.styles,
    css`
      .entries {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .entry {
        display: grid;
        gap: var(--sd-space-xs) var(--sd-space-m);
        align-items: center;
        margin: 0 0 var(--sd-space-xs);
        padding: var(--sd-space-s);
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface);
      }
      .entry.right {
        box-shadow: inset 0.35rem 0 0 var(--sd-good);
      }
      .entry.wrong {
        box-shadow: inset 0.35rem 0 0 var(--sd-bad);
      }
      .entry > * {
        min-width: 0;
        overflow-wrap: anywhere;
        -webkit-hyphens: auto;
        hyphens: auto;
      }
      .given p {
        margin: 0;
      }
      .entry .feedback {
        grid-column: 1 / -1;
      }
      select {
        font: inherit;
        width: 100%;
        min-height: 2.75rem;
        padding: var(--sd-space-xs);
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface-raised);
        color: var(--sd-text);
        text-overflow: ellipsis;
      }
      .radios {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--sd-space-m);
      }
      .radios label {
        display: flex;
        gap: var(--sd-space-xs);
        align-items: center;
        min-height: 2.75rem;
        cursor: pointer;
      }
      .radios input {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
        margin: 0;
        accent-color: var(--sd-action);
      }
      .all-targets {
        display: none;
      }
      @media (min-width: 36rem) {
        .entry {
          grid-template-columns: 1fr 1fr;
        }
      }
      @media print {
        /* A line to write on. */
        select {
          appearance: none;
          border: 0;
          border-block-end: 1px solid var(--sd-border-control);
          border-radius: 0;
          background: none;
          color: transparent;
        }
        .all-targets {
          display: block;
        }
      }
    `
  ]

  protected override readonly question = question

  /** Whether the targets are few and short enough to stand side by side. */
  protected showsRadios(): boolean {
    return false
  }

  /** In the order in which they are shown. */
  protected abstract entriesShown(): readonly Entry[]
  protected abstract targetsShown(): readonly Target[]

  private givenTo(entry: Entry): Target | undefined {
    const { targets } = this.content
    const slot = targetOf(this.item.record, entry.slot, targets)
    return targets.find((target) => target.slot === slot)
  }

  private isRight(entry: Entry): boolean {
    return this.givenTo(entry)?.slot === entry.target
  }

  protected override partValues() {
    const { entries } = this.content
    return { right: entries.filter((entry) => this.isRight(entry)).length, total: entries.length }
  }

  /** What is right stays. */
  protected override answerForRetry(): AssignmentAnswer {
    const wrong = this.content.entries.filter((entry) => !this.isRight(entry))
    return wrong.reduce<AssignmentAnswer>(
      (answer, { slot }) => withTarget(answer, slot, undefined),
      this.item.record
    )
  }

  private handleGive(entry: Entry, target: number | undefined): void {
    this.give(withTarget(this.item.record, entry.slot, target))
  }

  protected override answering(): TemplateResult {
    return html`<ul class="entries">
        ${this.entriesShown().map((entry) => this.entry(entry))}
      </ul>
      ${this.isLocked || this.showsRadios() ? nothing : this.allTargets()}`
  }

  private entry(entry: Entry): TemplateResult {
    const { isChecked, isLocked } = this
    const right = this.isRight(entry)
    return html`<li class="entry ${isChecked ? (right ? 'right' : 'wrong') : ''}">
      <div id="entry-${entry.slot}">${entry.text}</div>
      ${isLocked ? this.given(entry) : this.showsRadios() ? this.radios(entry) : this.select(entry)}
      ${
        entry.feedback !== undefined && isChecked && (right || this.isTold)
          ? html`<div class="feedback">${entry.feedback}</div>`
          : nothing
      }
    </li>`
  }

  private select(entry: Entry): TemplateResult {
    const given = this.givenTo(entry)
    const handleChange = (event: Event) => {
      const { value } = event.target as HTMLSelectElement
      this.handleGive(entry, value === '' ? undefined : Number(value))
    }
    return html`<select aria-labelledby="entry-${entry.slot}" @change=${handleChange}>
      <option value="" .selected=${given === undefined}>${this.message('pick')}</option>
      ${this.targetsShown().map(
        (target) => html`<option value=${target.slot} .selected=${target === given}>${target.plain}</option>`
      )}
    </select>`
  }

  private radios(entry: Entry): TemplateResult {
    const given = this.givenTo(entry)
    return html`<div class="radios" role="radiogroup" aria-labelledby="entry-${entry.slot}">
      ${this.targetsShown().map(
        (target) =>
          html`<label>
            <input
              type="radio"
              name="${this.item.id}-${entry.slot}"
              .checked=${target === given}
              @change=${() => this.handleGive(entry, target.slot)}
            />
            <span>${target.text}</span>
          </label>`
      )}
    </div>`
  }

  /** What the learner gave, once it cannot be changed: in full, since a list cuts long words off. */
  private given(entry: Entry): TemplateResult {
    const given = this.givenTo(entry)?.text ?? html`${this.message('nothing')}`
    const right = this.isRight(entry)
    const label = this.isChecked
      ? html`<span class="tag ${right ? 'good' : 'bad'}"
          >${right ? `✓ ${this.message('yourRight')}` : `✗ ${this.message('yourWrong')}`}</span
        >`
      : this.message('yours')
    return html`<div class="given">
      <p>${label} ${given}</p>
      ${this.isTold && !right ? html`<p>${this.message('wouldBeRight')} ${this.rightFor(entry)}</p>` : nothing}
    </div>`
  }

  private rightFor({ target }: Entry): TemplateResult | undefined {
    return this.content.targets.find(({ slot }) => slot === target)?.text
  }

  /** On paper nobody can open a list. */
  private allTargets(): TemplateResult {
    return html`<p class="all-targets">
      ${this.message('targets')} ${this.targetsShown().map(({ text }, i) => html`${i === 0 ? '' : '; '}${text}`)}
    </p>`
  }
}
