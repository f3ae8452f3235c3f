/** What a tracked element tells the course: its new record and, where something was decided, answers to report. */
import type { Interaction } from '../../standards/interaction.ts'
import type { ItemRecord } from '../../state/tracked.ts'

export interface RecordEffects {
  /** A result of a test: to be saved at once. */
  urgent?: true
  /** A step that means nothing yet, as a pick that is not checked: may be saved with what comes next. */
  half?: true
  /** Time went on; the learner did nothing. */
  byClock?: true
  /** Pages are to be read again from now on. */
  reread?: true
}

export class RecordEvent extends Event {
  static readonly type = 'sd-record'

  constructor(
    readonly item: string,
    readonly record: ItemRecord,
    readonly interactions: readonly Interaction[] = [],
    readonly more: RecordEffects = {}
  ) {
    super(RecordEvent.type, { bubbles: true, composed: true })
  }
}
