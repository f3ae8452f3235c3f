/** A short answer's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { ShortAnswerRecord } from './state.ts'

export function tell(record: ItemRecord): string[] {
  const { done } = record as ShortAnswerRecord
  return [done ? 'compared with the model answer' : 'not compared yet', 'what was written is kept nowhere']
}
