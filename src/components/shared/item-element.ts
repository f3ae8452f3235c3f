/** Base of the elements whose state is kept. They take properties and send one event; they know no store and no LMS. */
import { LitElement } from 'lit'
import type { Interaction } from '../../standards/interaction.ts'
import type { ItemRecord } from '../../state/tracked.ts'
import { adoptProse } from './prose.ts'
import { RecordEvent } from './record-event.ts'

/** The item as the course hands it over. */
export interface ItemProperty<R> {
  id: string
  record: R
  readonly: boolean
  points: number
  objective?: string
  messages: Readonly<Record<string, string>>
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

  protected record(record: R, interaction?: Interaction): void {
    this.dispatchEvent(new RecordEvent(this.item.id, record, interaction))
  }

  protected message(key: string): string {
    return this.item.messages[key] ?? key
  }
}
