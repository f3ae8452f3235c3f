import { describe, expect, it } from 'vitest'
import { progressOf } from '../../../src/state/progress.ts'
import { initialState, reduce, type LearnerEvent, type LearnerState } from '../../../src/state/store.ts'
import { outlineOf, registry } from '../../support/outline.ts'

const pages = [
  { id: 'a', title: 'A', slot: 0, items: [] },
  {
    id: 'b',
    title: 'B',
    slot: 1,
    items: [
      { id: 'q1', slot: 0, component: 'choice', params: { options: 3 }, points: 1, objective: 'o1' },
      { id: 'q2', slot: 1, component: 'choice', params: { options: 3 }, points: 3 }
    ]
  }
]
const objectives = [{ id: 'o1', text: 'pierwszy' }]
const outline = outlineOf([], { passMark: 80, modules: [{ id: 'm', title: 'M', objectives, pages }] })

const open = (page: string): LearnerEvent => ({ type: 'page-opened', page })
const answer = (item: string, right: boolean): LearnerEvent => ({
  type: 'item-changed',
  item,
  record: { picked: [0], attempts: 1, checked: true, right }
})
const after = (...events: LearnerEvent[]): LearnerState => events.reduce(reduce, initialState)
const progress = (...events: LearnerEvent[]) => progressOf(outline, after(...events), registry)

describe('progress', () => {
  it('begins at nothing', () => {
    expect(progress()).toMatchObject({ pagesDone: 0, pagesTotal: 2, measure: 0, completed: false })
    expect(progress().score).toBeUndefined()
  })
  it('a page is done when it was opened and its items are', () => {
    expect(Object.fromEntries(progress(open('a'), open('b'), answer('q1', true)).pages)).toEqual({
      a: 'done',
      b: 'open'
    })
    expect(progress(open('a'), open('b'), answer('q1', false), answer('q2', false)).pages.get('b')).toBe(
      'done'
    )
  })
  it('points weigh the score; what is not answered counts as nothing', () => {
    expect(progress(open('b'), answer('q2', true)).score).toBe(0.75)
  })
  it('below the pass mark the course is done but not completed', () => {
    const events = [open('a'), open('b'), answer('q1', true), answer('q2', false)]
    expect(progress(...events)).toMatchObject({ allDone: true, passed: false, completed: false, score: 0.25 })
    expect(progress(...events, answer('q2', true))).toMatchObject({
      passed: true,
      completed: true,
      score: 1,
      measure: 1
    })
  })
  it('a page skipped at its notice counts as done, and what was not done on it does not count', () => {
    const skip: LearnerEvent = { type: 'skip-set', page: 'b', on: true }
    const skipped = progress(open('a'), open('b'), answer('q1', true), skip)
    expect(skipped).toMatchObject({ allDone: true, completed: true, score: 1, measure: 1, pagesDone: 2 })
    expect(skipped.pages.get('b')).toBe('skipped')
    const reached = progress(open('a'), { type: 'page-reached', page: 'b' })
    expect(reached).toMatchObject({ pagesDone: 1 })
    expect(reached.pages.get('b')).toBe('new')
    const looked = progress(open('a'), open('b'), skip, { ...skip, on: false })
    expect(looked).toMatchObject({ allDone: false, completed: false, pagesDone: 1 })
    // What was done on it counts all the same.
    expect(progress(open('a'), open('b'), answer('q2', false), skip)).toMatchObject({
      completed: false,
      score: 0
    })
  })
  it('an objective has the score of its items', () => {
    expect(progress(open('b')).objectives).toEqual([
      { id: 'o1', text: 'pierwszy', done: false, passed: false }
    ])
    expect(progress(open('b'), answer('q1', true)).objectives[0]).toMatchObject({
      done: true,
      passed: true,
      score: 1
    })
  })
  it('without pass mark everything done is completed', () => {
    const state = after(open('a'), open('b'), answer('q1', false), answer('q2', false))
    expect(progressOf({ ...outline, passMark: undefined }, state, registry)).toMatchObject({
      completed: true,
      score: 0
    })
  })
})
