/**
 * What every question shows, whatever it asks: prompt, a frame for the answering, the button that checks and starts
 * over, the verdict, explanations, and what is said where an update changed the key.
 *
 * A question is made of this base and of:
 *
 * - `state.ts`: `export const question: Question<Answer, Key> = { answer, isEmpty, assess, … }` and
 *   `export const tracked = defineQuestion('name', question)` (shared/question/state.ts). `Key` is the part of the
 *   content that decides about an answer.
 * - `index.ts`: `questionSettings`, `readQuestion` and `compileQuestion` (shared/question/read.ts) for prompt and
 *   explanations; `tell: tellQuestion(tellAnswer)` (shared/question/tell.ts).
 * - `messages.ts`: `withQuestionMessages({ pl, en })`, with `how` at least: how it is answered.
 * - `element.ts`: a subclass with `question` and `answering()`. It calls `give({ … })` for each change of the answer,
 *   disables its controls while `isLocked`, marks the learner's answer while `isChecked`, and shows what would have
 *   been right while `isTold`. Everything else may be overridden where the question is special.
 */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit'
import type { ItemRecord, Question } from '../../../state/tracked.ts'
import { controls } from '../controls.ts'
import { ItemElement } from '../item-element.ts'
import { seedOf } from '../shuffle.ts'
import { questionInteraction } from './interaction.ts'
import { emptyAnswer, type QuestionRecord } from './state.ts'
import { exercise } from './styles.ts'

/** What every question's content holds. */
export interface QuestionContent {
  prompt: TemplateResult
  /** One to be shown once the answer was checked; or two: for a right answer, and for one that is not. */
  explanations?: readonly TemplateResult[]
}

export abstract class QuestionElement<A extends ItemRecord, C extends QuestionContent> extends ItemElement<
  QuestionRecord<A>,
  C
> {
  static override styles: CSSResultGroup = [controls, exercise]
  static override properties = { ...ItemElement.properties, hint: { state: true } }

  /** Why the answer cannot be checked yet. */
  declare protected hint: string | undefined

  protected abstract readonly question: Question<A, C>

  /** What the learner answers with. */
  protected abstract answering(): TemplateResult

  /** What is told of the parts of an answer once it was checked, under the verdict. */
  protected details(): TemplateResult | typeof nothing {
    return nothing
  }

  /** How it is answered, in a line under the prompt. */
  protected how(): string {
    return this.message('how')
  }

  protected groupRole(): 'group' | 'radiogroup' {
    return 'group'
  }

  /** Whether a wrong answer deserves a milder word, since part of it is right. */
  protected isPartlyRight(): boolean {
    return this.question.assess(this.item.record, this.content, 'partial').credit > 0
  }

  /** What the message “part” says of it. */
  protected partValues(): Readonly<Record<string, number>> {
    return {}
  }

  /** What an order by chance is made of: that of the test, or one of its own that never changes. */
  protected get seed(): number {
    return this.item.seed ?? seedOf(this.item.id)
  }

  /** The answer that a new try begins with. */
  protected answerForRetry(): A {
    return emptyAnswer(this.question)
  }

  /**
   * Checked, and judged as the course judges now. Where an update changed the key, the result stands, and the question
   * may be answered again; the old verdict under the new key would only confuse.
   */
  protected get isChecked(): boolean {
    const { record, use } = this.item
    if (!record.checked || use === 'shown') return record.checked
    return record.right === (this.question.assess(record, this.content, 'all').credit === 1)
  }

  /** The answer cannot be changed now. */
  protected get isLocked(): boolean {
    return this.item.readonly || this.isChecked
  }

  /** What is right is no secret any more: the learner has found it, or the test is over. */
  protected get isTold(): boolean {
    return this.isChecked && (this.item.record.right || this.item.use === 'shown')
  }

  /** The learner changes the answer. */
  protected give(change: Partial<A>): void {
    this.hint = undefined
    this.record({ ...this.item.record, ...change, checked: false }, [], { half: true })
  }

  private handleCheck(): void {
    const { record } = this.item
    if (this.question.isEmpty(record, this.content)) {
      this.hint = this.message('answerFirst')
      return
    }
    const assessed = this.question.assess(record, this.content, 'all')
    this.record(
      {
        ...record,
        attempts: Math.min(3, record.attempts + 1),
        checked: true,
        right: assessed.credit === 1
      },
      [questionInteraction(this.item, assessed, this.takeLatency())]
    )
    // Once the answer is right the button goes away; focus must not go with it.
    void this.updateComplete.then(() => {
      if (this.item.record.right) this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus()
    })
  }

  private async handleRetry(): Promise<void> {
    this.takeLatency()
    this.record({ ...this.item.record, ...this.answerForRetry(), checked: false })
    await this.updateComplete
    const first =
      '.answering :is(input, select, textarea, button, [role="button"]):not(:disabled, [aria-disabled="true"])'
    this.renderRoot.querySelector<HTMLElement>(first)?.focus()
  }

  override render(): TemplateResult {
    return html`<div class="card prose">
      <div class="answering" role=${this.groupRole()} aria-labelledby="prompt" aria-describedby="how">
        <div class="prompt" id="prompt">${this.content.prompt}</div>
        <p class="how" id="how">${this.how()}</p>
        ${this.answering()}
      </div>
      ${this.item.use === 'test' ? nothing : this.actions()}
    </div>`
  }

  private actions(): TemplateResult {
    const { tone, words } = this.verdict()
    // Both regions are there before their words are, so that these are read out.
    return html`<div class="actions">
        ${this.checkButton()}
        <p role="status" tabindex="-1" class="tag verdict ${tone}">${words}</p>
      </div>
      ${this.isChecked ? this.details() : nothing}
      <div role="status" class="explanation">${this.isChecked ? this.explanation() : nothing}</div>`
  }

  /** One button for both steps, so that focus stays on it. */
  private checkButton(): TemplateResult | typeof nothing {
    const { readonly, record } = this.item
    const { isChecked } = this
    if (readonly || (isChecked && record.right)) return nothing
    return html`<button
      class=${isChecked ? 'quiet' : ''}
      @click=${isChecked ? this.handleRetry : this.handleCheck}
    >
      ${this.message(isChecked ? 'retry' : 'check')}
    </button>`
  }

  /** What is said of the answer as a whole. */
  protected verdict(): { tone: '' | 'good' | 'partial' | 'bad'; words: string | undefined } {
    const { record, use } = this.item
    if (!this.isChecked) {
      if (this.hint !== undefined) return { tone: 'bad', words: this.hint }
      return { tone: '', words: record.checked ? this.message('keyChanged') : undefined }
    }
    if (record.right) return { tone: 'good', words: `✓ ${this.message('right')}` }
    if (use === 'shown') return { tone: 'bad', words: `✗ ${this.message('notRight')}` }
    return this.isPartlyRight()
      ? { tone: 'partial', words: `! ${this.message('part', this.partValues())}` }
      : { tone: 'bad', words: `✗ ${this.message('wrong')}` }
  }

  /** After a test there is no further try: then both can be read. */
  private explanation(): readonly TemplateResult[] {
    const { record, use } = this.item
    const [right, wrong = right] = this.content.explanations ?? []
    const shown = record.right ? [right] : use === 'shown' ? new Set([wrong, right]) : [wrong]
    return [...shown].filter((words) => words !== undefined)
  }
}
