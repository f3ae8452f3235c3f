/** What a tracked element tells the course: its new record and, where something was decided, an answer to report. */
import type { Interaction } from '../../standards/interaction.ts'
import type { ItemRecord } from '../../state/tracked.ts'

export class RecordEvent extends Event {
  static readonly type = 'sd-record'

  constructor(
    readonly item: string,
    readonly record: ItemRecord,
    readonly interaction?: Interaction
  ) {
    super(RecordEvent.type, { bubbles: true, composed: true })
  }
}
