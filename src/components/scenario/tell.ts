/** A scenario's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { ScenarioRecord } from './state.ts'

export function tell(record: ItemRecord, { part }: Teller): string[] {
  const { path, done, best } = record as ScenarioRecord
  const steps = path.map(part).map(({ group, text }) => (group === '' ? text : `${group}: ${text}`))
  return [
    steps.length === 0 ? 'stands at the beginning' : `way taken: ${steps.join(' → ')}`,
    done ? `an end was reached, best result ${best} %` : 'no end was reached yet'
  ]
}
