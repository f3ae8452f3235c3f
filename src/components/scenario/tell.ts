/** A scenario's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { ScenarioRecord } from './state.ts'

const told = {
  en: {
    beginning: 'stands at the beginning',
    way: (steps: string) => `way taken: ${steps}`,
    end: (best: number) => `an end was reached, best result ${best} %`,
    noEnd: 'no end was reached yet'
  },
  pl: {
    beginning: 'jest na początku',
    way: (steps: string) => `wybrana droga: ${steps}`,
    end: (best: number) => `scenka zakończona, najlepszy wynik ${best}%`,
    noEnd: 'scenka jeszcze niezakończona'
  }
}

export function tell(record: ItemRecord, { language, part }: Teller): string[] {
  const words = told[language]
  const { path, done, best } = record as ScenarioRecord
  const steps = path.map(part).map(({ group, text }) => (group === '' ? text : `${group}: ${text}`))
  return [
    steps.length === 0 ? words.beginning : words.way(steps.join(' → ')),
    done ? words.end(best) : words.noEnd
  ]
}
