/** Numbers for saved progress: given once, kept through edits, never for two things. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyLock, type TrackingLock } from '../../../src/config/schema.ts'
import { createSlots, partChanges, retire } from '../../../src/model/lock.ts'

const options = (...texts: string[]) => texts.map((text) => ({ group: '', text }))

/** Numbers of the answers of one question, edition after edition. */
function editions(...all: string[][]): number[][] {
  let lock: TrackingLock = emptyLock
  return all.map((texts) => {
    const slots = createSlots(lock)
    const { parts } = slots.item('q', 'choice', options(...texts))
    lock = slots.lock()
    return [...parts]
  })
}

it('numbers are given in order and stay', () => {
  const first = createSlots(emptyLock)
  expect(['a', 'b', 'a'].map(first.page)).toEqual([0, 1, 0])
  const second = createSlots(first.lock())
  expect(['b', 'c', 'a'].map(second.page)).toEqual([1, 2, 0])
})

it('numbers that begin otherwise have another origin, and keep it through every edit', () => {
  const begin = (...pages: string[]) => {
    const slots = createSlots(emptyLock)
    pages.forEach(slots.page)
    return slots.lock()
  }
  expect(begin('a', 'b').origin).toBe(begin('a', 'b').origin)
  expect(begin('a', 'b').origin).not.toBe(begin('b', 'a').origin)
  const later = createSlots(begin('a'))
  later.page('b')
  expect(later.lock().origin).toBe(begin('a').origin)
})

it('a lock that knows everything stays as it is', () => {
  const slots = createSlots(emptyLock)
  slots.page('a')
  slots.item('q', 'choice', options('x', 'y'))
  const again = createSlots(slots.lock())
  again.page('a')
  again.item('q', 'choice', options('x', 'y'))
  expect(again.lock()).toEqual(slots.lock())
  expect(again.lost()).toEqual([])
})

describe('the answers of a question', () => {
  it('keep their numbers wherever they stand', () => {
    expect(editions(['x', 'y', 'z'], ['z', 'x', 'y'])).toEqual([
      [0, 1, 2],
      [2, 0, 1]
    ])
  })
  it('keep their numbers when they are reworded, even where they change places', () => {
    const before = ['Nie znam skali, więc patrzę uważnie.', 'Statystyki są niepełne, więc na nie nie patrzę.']
    const after = [
      'Statystyki są niepełne, dlatego na nie nie patrzę.',
      'Skali nie znam, więc patrzę uważnie.'
    ]
    expect(editions(before, after)[1]).toEqual([1, 0])
  })
  it('one with another number is new, however alike', () => {
    expect(editions(['Po 24 godzinach.', 'Od razu.'], ['Po 48 godzinach.', 'Od razu.'])[1]).toEqual([2, 1])
  })
  it('one in the place of another is new: nobody has picked it yet', () => {
    const before = ['Rozmawiam z pracownikiem.', 'Proszę pracodawcę o wyjaśnienie.']
    expect(editions(before, [before[0]!, 'Czekam na polecenie.'])[1]).toEqual([0, 2])
  })
  it('a new one gets a new number, wherever it is put in', () => {
    expect(editions(['x', 'y'], ['new', 'x', 'y'])[1]).toEqual([2, 0, 1])
  })
  it('the number of one that was taken out is given to no other, and to itself when it comes back', () => {
    expect(editions(['x', 'y', 'z'], ['y', 'z'], ['y', 'z', 'new'], ['x', 'y', 'z'])).toEqual([
      [0, 1, 2],
      [1, 2],
      [1, 2, 3],
      [0, 1, 2]
    ])
  })
  it('spaces and line breaks make no other answer', () => {
    expect(editions(['x  y', 'z'], ['z', 'x\ny'])[1]).toEqual([1, 0])
  })
  it('choices of a scenario are reworded within their scene only', () => {
    const first = createSlots(emptyLock)
    first.item('s', 'scenario', [
      { group: 'gate', text: 'ask' },
      { group: 'bus', text: 'wait' }
    ])
    const second = createSlots(first.lock())
    const moved = [
      { group: 'gate', text: 'ask' },
      { group: 'office', text: 'wait' }
    ]
    expect(second.item('s', 'scenario', moved).parts).toEqual([0, 2])
  })
  it('another language has the same numbers by place', () => {
    const slots = createSlots(emptyLock)
    slots.item('q', 'choice', options('tak', 'nie'))
    expect(slots.item('q', 'choice', options('yes', 'no')).parts).toEqual([0, 1])
    expect(createSlots(slots.lock()).item('q', 'choice', options('nie', 'tak')).parts).toEqual([1, 0])
  })
})

it('what became of answers between two locks can be told', () => {
  const lockOf = (before: TrackingLock, ...texts: string[]) => {
    const slots = createSlots(before)
    slots.item('q', 'choice', options(...texts))
    return slots.lock()
  }
  const first = lockOf(emptyLock, 'Czekam na polecenie.', 'Powiadamiam dyżurnego.', 'Nic nie robię.')
  const second = lockOf(first, 'Powiadamiam oficera dyżurnego.', 'Czekam na polecenie.', 'Dzwonię do domu.')
  expect(partChanges(first, second)).toEqual([
    { id: 'q', kind: 'reworded', before: 'Powiadamiam dyżurnego.', now: 'Powiadamiam oficera dyżurnego.' },
    { id: 'q', kind: 'gone', before: 'Nic nie robię.' }
  ])
  expect(partChanges(second, second)).toEqual([])
  expect(partChanges(emptyLock, first)).toEqual([])
})

describe('what learners would lose', () => {
  const lock = (): TrackingLock => {
    const slots = createSlots(emptyLock)
    slots.page('a')
    slots.page('b')
    slots.item('q', 'choice', options('x', 'y'))
    return slots.lock()
  }
  it('is what was not asked for', () => {
    const slots = createSlots(lock())
    slots.page('b')
    expect(slots.lost()).toEqual([
      { space: 'pages', id: 'a' },
      { space: 'items', id: 'q' }
    ])
  })
  it('is what became something else', () => {
    const slots = createSlots(lock())
    slots.item('q', 'scenario', [])
    expect(slots.lost()).toContainEqual({
      space: 'items',
      id: 'q',
      kind: { before: 'choice', now: 'scenario' }
    })
  })
  it('once retired is lost no more, and its number is never given again', () => {
    const after = retire(
      lock(),
      [
        { space: 'pages', id: 'b' },
        { space: 'items', id: 'q' }
      ],
      '1.2.0'
    )
    const slots = createSlots(after)
    expect(slots.page('a')).toBe(0)
    expect(slots.page('b')).toBe(2)
    expect(slots.item('q', 'scenario', []).slot).toBe(1)
    expect(slots.lost()).toEqual([])
    const twice = retire(slots.lock(), [{ space: 'items', id: 'q' }], '1.3.0')
    expect(twice.retired.items).toEqual({
      q: { slot: 0, version: '1.2.0' },
      'q~2': { slot: 1, version: '1.3.0' }
    })
    expect(createSlots(twice).counts()).toEqual({ pages: 3, items: 2 })
  })
})

it('whatever is edited, no two ids and no two answers ever share a number', () => {
  const edition = fc.dictionary(
    fc.stringMatching(/^[a-f]$/),
    fc.uniqueArray(fc.stringMatching(/^[a-h]$/), { minLength: 2, maxLength: 6 })
  )
  fc.assert(
    fc.property(fc.array(edition, { maxLength: 8 }), (all) => {
      let lock: TrackingLock = emptyLock
      const ever = new Map<string, number>()
      for (const questions of all) {
        const slots = createSlots(lock)
        for (const [id, texts] of Object.entries(questions)) {
          const before = lock.items[id]?.parts ?? []
          const { slot, parts } = slots.item(id, 'choice', options(...texts))
          expect(ever.get(id) ?? slot).toBe(slot)
          ever.set(id, slot)
          expect(new Set(parts).size).toBe(texts.length)
          // An answer that was there before, word for word, has the number that it had.
          const now = createSlots(slots.lock()).item(id, 'choice', options(...texts)).parts
          expect(now).toEqual(parts)
          expect(slots.lock().items[id]!.parts.length).toBeGreaterThanOrEqual(before.length)
        }
        lock = slots.lock()
      }
      expect(new Set(ever.values()).size).toBe(ever.size)
    })
  )
})
