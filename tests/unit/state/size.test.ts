/** How much fits into the 4,096 characters of SCORM 1.2, and what is given up where it does not. */
import { expect, it } from 'vitest'
import { decode, encode, worstCase } from '../../../src/state/codec.ts'
import { registry } from '../../support/outline.ts'
import { everythingDone, largeOutline } from '../../support/large-course.ts'

const outline = largeOutline()
const saved = everythingDone(outline)

it('500 questions, 10 scenarios and a test of 60 questions taken three times fit, whatever the learner does', () => {
  const text = encode(saved, outline, registry)
  const worst = worstCase(outline, registry).chars
  expect(text.length).toBeLessThanOrEqual(worst)
  expect(worst).toBeLessThanOrEqual(4096)
  expect(decode(text, outline, registry)).toEqual({ state: 'ok', saved })
})

it('where room is short, results stay and what led to them goes', () => {
  const text = encode(saved, outline, registry, 1600)
  expect(text.length).toBeLessThanOrEqual(1600)
  const decoded = decode(text, outline, registry)
  if (decoded.state !== 'ok') throw new Error(decoded.state)
  expect(decoded.saved.visited).toEqual(saved.visited)
  expect(decoded.saved.page).toBe(saved.page)
  for (const [id, record] of saved.records) {
    const kept = decoded.saved.records.get(id)!
    for (const key of [
      'right',
      'attempts',
      'checked',
      'done',
      'best',
      'passed',
      'taken',
      'failed',
      'rounds'
    ]) {
      if (key === 'attempts' && id === 'final') continue
      expect(kept[key]).toEqual(record[key])
    }
  }
  const attempts = decoded.saved.records.get('final')!.attempts as { score: number }[]
  expect(attempts.map(({ score }) => score)).toEqual(
    (saved.records.get('final')!.attempts as { score: number }[]).map(({ score }) => score)
  )
})

it('what was taken out of the course goes first, what a later version stored goes last', () => {
  const unread = new Map([
    [3000, [1, 0, 1] as const],
    [outline.slots.items + 5, [1, 1, 1] as const]
  ])
  const more = { ...saved, carried: { ...saved.carried, records: unread } }
  const smaller = { ...outline, slots: { ...outline.slots, items: 4000 } }
  const whole = encode(more, smaller, registry)
  const first = encode(more, smaller, registry, whole.length - 1)
  const kept = decode(first, smaller, registry)
  if (kept.state !== 'ok') throw new Error(kept.state)
  expect(kept.saved.carried.records.size).toBe(0)
  expect(kept.saved.records.get('final')).toEqual(saved.records.get('final'))
  const later = encode(more, outline, registry, whole.length - 1)
  const stored = decode(later, outline, registry)
  if (stored.state !== 'ok') throw new Error(stored.state)
  expect([...stored.saved.carried.records.keys()]).toEqual(
    [outline.slots.items + 5, 3000].sort((a, b) => a - b)
  )
  expect(stored.saved.records.get('q0')!.picked).toEqual([])
})
