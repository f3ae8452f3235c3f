/** Random courses and learners, for property tests. */
import fc from 'fast-check'
import { trackedComponents } from '../../src/components/registry.ts'
import type { Saved } from '../../src/state/codec.ts'
import { nothingCarried } from '../../src/state/codec.ts'
import { schemes, textSizes, type Comfort } from '../../src/state/comfort.ts'
import type { Outline, OutlineItem, OutlinePage } from '../../src/state/outline.ts'
import { allItems, allPages } from '../../src/state/outline.ts'
import type { ItemRecord } from '../../src/state/tracked.ts'

export const registry = trackedComponents

/** A course of one module with these pages. */
export function outlineOf(pages: OutlinePage[], more: Partial<Outline> = {}): Outline {
  const module = { id: 'm', title: 'M', objectives: [], pages }
  return {
    id: 'demo',
    version: '1.0.0',
    title: 'Demo',
    language: 'pl',
    draft: false,
    origin: 0,
    slots: {
      pages: Math.max(-1, ...pages.map(({ slot }) => slot)) + 1,
      items: Math.max(-1, ...pages.flatMap(({ items }) => items).map(({ slot }) => slot)) + 1
    },
    modules: [module],
    ...more
  }
}

const params = {
  choice: fc.record({ parts: fc.integer({ min: 2, max: 36 }) }),
  scenario: fc.record({ parts: fc.integer({ min: 1, max: 40 }), steps: fc.integer({ min: 0, max: 12 }) })
}

const item: fc.Arbitrary<Omit<OutlineItem, 'id' | 'slot'>> = fc.oneof(
  params.choice.map((p) => ({ component: 'choice', params: p, points: 1 })),
  params.scenario.map((p) => ({ component: 'scenario', params: p, points: 0 }))
)

/** Up to 30 pages with up to 3 items each; slots with gaps, as after years of editing. */
export const outlineArbitrary: fc.Arbitrary<Outline> = fc
  .array(
    fc.record({
      gap: fc.nat(3),
      care: fc.boolean(),
      items: fc.array(fc.record({ gap: fc.nat(3), item }), { maxLength: 3 })
    }),
    {
      minLength: 1,
      maxLength: 30
    }
  )
  .map((pages) => {
    let pageSlot = -1
    let itemSlot = -1
    return outlineOf(
      pages.map(({ gap, care, items }) => {
        pageSlot += gap + 1
        return {
          id: `p${pageSlot}`,
          title: '',
          slot: pageSlot,
          ...(care ? { care: 'Threats are told.' } : {}),
          items: items.map((entry) => {
            itemSlot += entry.gap + 1
            return { ...entry.item, id: `i${itemSlot}`, slot: itemSlot }
          })
        }
      })
    )
  })

function recordArbitrary({ component, params: p }: OutlineItem): fc.Arbitrary<ItemRecord> {
  if (component === 'choice') {
    return fc.record({
      picked: fc.subarray(Array.from({ length: p.parts! }, (_, i) => i)),
      attempts: fc.nat(3),
      checked: fc.boolean(),
      right: fc.boolean()
    })
  }
  return fc.record({
    path: fc.array(fc.nat(p.parts! - 1), { maxLength: p.steps! }),
    done: fc.boolean(),
    best: fc.nat(100)
  })
}

const comfortArbitrary: fc.Arbitrary<Comfort> = fc.record({
  size: fc.nat(textSizes.length - 1),
  spaced: fc.boolean(),
  scheme: fc.constantFrom(...schemes),
  still: fc.boolean(),
  captions: fc.constantFrom('usual', 'on', 'off'),
  language: fc.constantFrom('', 'aa', 'pl', 'uk', 'zz')
})

/** Anything that a learner of this course can have done. */
export function savedArbitrary(outline: Outline): fc.Arbitrary<Saved> {
  const pages = allPages(outline).map(({ id }) => id)
  const careful = new Set(allPages(outline).flatMap(({ id, care }) => (care === undefined ? [] : [id])))
  return fc
    .record({
      page: fc.option(fc.constantFrom(...pages), { nil: undefined }),
      visited: fc.subarray(pages),
      marked: fc.subarray(pages),
      skipped: fc.subarray(pages.filter((id) => careful.has(id))),
      comfort: comfortArbitrary,
      reread: allItems(outline).some(({ questions }) => questions)
        ? fc.option(fc.subarray(pages), { nil: undefined })
        : fc.constant(undefined),
      copy: fc.option(fc.record({ nonce: fc.nat(2 ** 31 - 1), revision: fc.nat(1_000_000) }), {
        nil: undefined
      }),
      records: fc
        .tuple(...allItems(outline).map((one) => fc.option(recordArbitrary(one), { nil: undefined })))
        .map((records) =>
          records.flatMap((record, i) =>
            record === undefined ? [] : [[allItems(outline)[i]!.id, record] as const]
          )
        )
    })
    .map(({ page, visited, marked, skipped, comfort, records, reread, copy }) => ({
      visited: new Set(visited),
      marked: new Set(marked),
      skipped: new Set(skipped),
      comfort,
      records: new Map(records),
      carried: nothingCarried,
      ...(reread === undefined ? {} : { reread: new Set(reread) }),
      ...(copy === undefined ? {} : { copy }),
      ...(page === undefined ? {} : { page })
    }))
}

export const learnerArbitrary = outlineArbitrary.chain((outline) =>
  savedArbitrary(outline).map((saved) => ({ outline, saved }))
)
