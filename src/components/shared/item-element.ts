/** Base of the elements whose state is kept. They take properties and send one event; they know no store and no LMS. */
import { LitElement } from 'lit'
import type { Interaction } from '../../standards/interaction.ts'
import type { Confirmed } from '../../standards/tracking.ts'
import type { OutlineItem, TestRules } from '../../state/outline.ts'
import type { ItemRecord, Question } from '../../state/tracked.ts'
import { adoptProse } from './prose.ts'
import { RecordEvent, type RecordEffects } from './record-event.ts'

/** The item as the course hands it over. */
export interface ItemProperty<R> {
  id: string
  record: R
  readonly: boolean
  points: number
  objective?: string
  /** How a question behaves: on its own, as part of a running test, or shown after one. */
  use?: 'test' | 'shown'
  /** Where answers stand in an order of chance: what it is made of. */
  seed?: number
  /** Set for an assessment. */
  test?: TestProperty
  messages: Readonly<Record<string, string>>
}

/** What an assessment is given beside its own record. */
export interface TestProperty {
  rules: TestRules
  /** By id, in the course's order. */
  questions: ReadonlyMap<string, QuestionProperty>
  /** Pages that must be done before it can begin. */
  openPages: readonly PageLink[]
  /** Pages to be read again before a new round. */
  pagesToReread: readonly PageLink[]
  /** What the test it is compared with brought: in per cent, and of each question 0 … 1, as far as it is kept. */
  before?: { score: number; credits: ReadonlyMap<string, number> }
  /** What the course's objectives say, and the pages that teach them, by id. */
  objectives: ReadonlyMap<string, { text: string; pages: readonly PageLink[] }>
  /** Saves, and says whether the LMS confirmed it: a test cannot begin on a session that keeps nothing. */
  confirm(): Confirmed
  /** Minutes since the beginning of 2024. */
  minute(): number
  /** A whole number of chance, 0 … max. */
  chance(max: number): number
}

export interface QuestionProperty {
  item: OutlineItem
  question: Question
  messages: Readonly<Record<string, string>>
  /** The record of a question that nobody touched. */
  initial: ItemRecord
}

export interface PageLink {
  id: string
  title: string
  /** Title of its module. */
  module: string
}

export abstract class ItemElement<R extends ItemRecord, C> extends LitElement {
  static override properties = { item: { attribute: false }, content: { attribute: false } }

  declare item: ItemProperty<R>
  declare content: C

  private since = performance.now()

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    adoptProse(this.shadowRoot!)
    return root
  }

  /** Seconds since the learner could begin to answer. */
  protected takeLatency(): number {
    const seconds = (performance.now() - this.since) / 1000
    this.since = performance.now()
    return seconds
  }

  protected record(record: R, interactions: readonly Interaction[] = [], more: RecordEffects = {}): void {
    this.dispatchEvent(new RecordEvent(this.item.id, record, interactions, more))
  }

  /** @param values what stands for the names in braces */
  protected message(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.item.messages[key] ?? key
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
