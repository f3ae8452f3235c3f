import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, worstCase, type Saved } from '../../../src/state/codec.ts'
import type { Outline } from '../../../src/state/outline.ts'
import { reduce } from '../../../src/state/store.ts'
import { learnerArbitrary, outlineArbitrary, registry } from '../../support/outline.ts'

/** The course after an editor took out every page and item for which `keep` is false. */
function shorten(outline: Outline, keep: (slot: number) => boolean): Outline {
  const modules = outline.modules.map((module) => ({
    ...module,
    pages: module.pages
      .filter(({ slot }) => keep(slot))
      .map((page) => ({ ...page, items: page.items.filter(({ slot }) => keep(slot)) }))
  }))
  return { ...outline, modules }
}

function restored(text: string, outline: Outline): Saved {
  const decoded = decode(text, outline, registry)
  if (decoded.state !== 'ok') throw new Error(`not readable: ${decoded.state}`)
  return decoded.saved
}

describe('resume data', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(learnerArbitrary, ({ outline, saved }) => {
        expect(restored(encode(saved, outline, registry), outline)).toEqual(saved)
      })
    )
  })

  it('is printable ASCII that every transport carries, and never larger than the worst case', () => {
    fc.assert(
      fc.property(learnerArbitrary, ({ outline, saved }) => {
        const text = encode(saved, outline, registry)
        expect(text).toMatch(/^1[A-Za-z0-9_-]*$/)
        expect(text.length).toBeLessThanOrEqual(worstCase(outline, registry).chars)
      })
    )
  })

  it('survives a package that knows only a part of the course: what it does not know comes back untouched', () => {
    fc.assert(
      fc.property(learnerArbitrary, fc.func(fc.boolean()), ({ outline, saved }, keep) => {
        const smaller = shorten(outline, (slot) => keep(slot))
        const passed = encode(restored(encode(saved, outline, registry), smaller), smaller, registry)
        const back = restored(passed, outline)
        for (const set of ['visited', 'marked', 'skipped'] as const) expect(back[set]).toEqual(saved[set])
        expect(back.records).toEqual(saved.records)
      })
    )
  })

  it('survives it with the pages that were read again for a test', () => {
    fc.assert(
      fc.property(learnerArbitrary, fc.func(fc.boolean()), ({ outline, saved }, keep) => {
        const smaller = shorten(outline, (slot) => keep(slot))
        const asked = { ...saved, reread: saved.visited }
        const passed = encode(restored(encode(asked, outline, registry), smaller), smaller, registry)
        expect(restored(passed, outline).reread).toEqual(saved.visited)
        const begun = reduce(restored(passed, smaller), { type: 'reread-begun' })
        expect(restored(encode(begun, smaller, registry), outline).reread?.size).toBe(0)
      })
    )
  })

  it('that was cut keeps what stands before the cut, and nothing is invented', () => {
    fc.assert(
      fc.property(learnerArbitrary, fc.nat(), ({ outline, saved }, n) => {
        const text = encode(saved, outline, registry)
        const decoded = decode(text.slice(0, n % (text.length + 1)), outline, registry)
        if (decoded.state === 'foreign') throw new Error('our own data taken for foreign')
        for (const [id, record] of decoded.saved.records) expect(record).toEqual(saved.records.get(id))
        for (const page of decoded.saved.visited) expect(saved.visited).toContain(page)
      })
    )
  })

  it('that was cut is whole again once it was saved', () => {
    fc.assert(
      fc.property(learnerArbitrary, fc.nat(), ({ outline, saved }, n) => {
        const numbered = { ...outline, origin: 4711 }
        const copied = { ...saved, reread: saved.visited, copy: { nonce: 1, revision: 1 } }
        const text = encode(copied, numbered, registry)
        const cut = decode(text.slice(0, n % (text.length + 1)), numbered, registry)
        if (cut.state === 'foreign') throw new Error('our own data taken for foreign')
        const worked = reduce(cut.saved, { type: 'began', nonce: 2 })
        const again = restored(encode(worked, numbered, registry), numbered)
        expect([again.records, again.visited]).toEqual([cut.saved.records, cut.saved.visited])
      })
    )
  })

  it('of any other program is recognised or read without harm', () => {
    fc.assert(
      fc.property(outlineArbitrary, fc.string({ unit: 'grapheme' }), (outline, text) => {
        const decoded = decode(text, outline, registry)
        if (text !== '' && !/^1[A-Za-z0-9_-]*$/.test(text)) expect(decoded.state).toBe('foreign')
      })
    )
  })

  it('with numbers of another lock is not taken for something else', () => {
    fc.assert(
      fc.property(learnerArbitrary, ({ outline, saved }) => {
        const numbered = { ...outline, origin: 4711 }
        const text = encode(saved, numbered, registry)
        expect(restored(text, numbered)).toEqual(saved)
        expect(decode(text, { ...outline, origin: 4712 }, registry)).toEqual({ state: 'foreign' })
        expect(text.length).toBeLessThanOrEqual(worstCase(numbered, registry).chars)
      })
    )
  })
})
