/** A learner's data as large as it gets: 500 questions, 10 scenarios, a test of 60 out of 120 taken three times. */
import { nothingSaved, type Saved } from '../../src/state/codec.ts'
import { maxSeed } from '../../src/components/assessment/state.ts'
import { allItems, allPages, type Outline, type OutlineItem } from '../../src/state/outline.ts'
import type { ItemRecord } from '../../src/state/tracked.ts'
import { outlineOf } from './outline.ts'

const answers = 4
const questionsPerPage = 5

function choice(id: string, slot: number): OutlineItem {
  return { id, slot, component: 'choice', params: { parts: answers }, points: 1 }
}

export function largeOutline(): Outline {
  let slot = 0
  const questions = Array.from({ length: 500 }, (_, i) => choice(`q${i}`, slot++))
  const scenarios = Array.from({ length: 10 }, (_, i): OutlineItem => {
    // Seven scenes with three choices each; as long as the longest way twice.
    return { id: `s${i}`, slot: slot++, component: 'scenario', params: { parts: 21, steps: 14 }, points: 1 }
  })
  const bank = Array.from({ length: 120 }, (_, i) => choice(`t${i}`, i))
  const test: OutlineItem = {
    id: 'final',
    slot: slot++,
    component: 'assessment',
    params: { parts: 120, drawn: 60, attempts: 3, pass: 80, minutes: 90, wait: 30 },
    points: 1,
    questions: bank,
    test: { attempts: 3, pass: 80, minutes: 90, wait: 30, scoring: 'partial', review: 'after' }
  }
  const items = [...questions, ...scenarios, test]
  const pages = Array.from({ length: Math.ceil(items.length / questionsPerPage) }, (_, i) => ({
    id: `p${i}`,
    title: `Page ${i}`,
    slot: i,
    items: items.slice(i * questionsPerPage, (i + 1) * questionsPerPage)
  }))
  return outlineOf(pages)
}

/** Everything done, nothing left out: chance decides what, the same in each run. */
export function everythingDone(outline: Outline): Saved {
  let state = 1
  const chance = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const picked = () => [0, 1, 2, 3].filter(() => chance(2) === 0)
  const question = () => ({
    attempts: 1 + chance(3),
    checked: true,
    right: chance(2) === 0,
    picked: picked()
  })
  const attempt = (bank: readonly OutlineItem[]) => {
    const drawn = [...bank].sort(() => chance(3) - 1).slice(0, 60)
    const paper = drawn.map(({ id }) => [id, { credit: chance(101), picked: picked() }] as const)
    const known = new Map<string, ItemRecord>(paper)
    return {
      seed: chance(maxSeed),
      finished: true,
      passed: false,
      score: chance(101),
      seconds: chance(5400),
      endedAt: 1_500_000 + chance(1000),
      paper: { known, unread: new Map() }
    }
  }
  const record = (item: OutlineItem): ItemRecord => {
    if (item.component === 'choice') return question()
    if (item.component === 'scenario') {
      return { done: true, best: chance(101), path: Array.from({ length: 14 }, () => chance(21)) }
    }
    return {
      passed: false,
      best: 70,
      taken: true,
      failed: false,
      rounds: 1,
      seen: Array.from({ length: 120 }, (_, i) => i),
      attempts: [1, 2, 3].map(() => attempt(item.questions!))
    }
  }
  return {
    ...nothingSaved,
    page: allPages(outline).at(-1)!.id,
    visited: new Set(allPages(outline).map(({ id }) => id)),
    reread: new Set(allPages(outline).map(({ id }) => id)),
    records: new Map(allItems(outline).map((item) => [item.id, record(item)])),
    copy: { nonce: 2 ** 35 + 1, revision: 100_000 }
  }
}
