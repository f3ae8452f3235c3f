/**
 * What learners of released versions have saved, against the course as it is now: whatever still exists means the same.
 * A new version adds a file (`npm run corpus`); none is ever changed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemsOf } from '../../../src/compile/describe.ts'
import { createOutline } from '../../../src/compile/launch.ts'
import type { Item } from '../../../src/components/types.ts'
import { loadCourse, type LoadedCourse } from '../../../src/load-course.ts'
import { decode, encode, type Saved } from '../../../src/state/codec.ts'
import { allItems, allPages, type Outline, type OutlineItem } from '../../../src/state/outline.ts'
import { corpusOf, didOf, partsOf, wordsOf, type CorpusFile, type ItemDid } from '../../support/corpus.ts'
import { courseOf } from '../../support/course.ts'
import { registry } from '../../support/outline.ts'

const folder = 'tests/corpus'
const files = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as CorpusFile
)

interface Now {
  outline: Outline
  items: ReadonlyMap<string, Item>
  lock: LoadedCourse['lock']
}

let now: Now
beforeAll(async () => {
  const { courses, lock } = await loadCourse('course')
  now = { outline: createOutline(courses[0]!), items: itemsOf(courses[0]!), lock }
})

function saved(text: string, outline: Outline): Saved {
  const decoded = decode(text, outline, registry)
  if (decoded.state !== 'ok') throw new Error(`not readable: ${decoded.state}`)
  return decoded.saved
}

/** Everything with a number, and what it was called then. */
const numbersOf = (outline: Outline) => ({
  pages: allPages(outline).map(({ id, slot }) => ({ id, slot })),
  items: allItems(outline).map(({ id, slot }) => ({ id, slot }))
})

/** Ids whose number means the same now. */
function still(then: Outline, space: 'pages' | 'items'): Set<string> {
  const present = new Map(numbersOf(now.outline)[space].map(({ id, slot }) => [id, slot]))
  return new Set(numbersOf(then)[space].flatMap(({ id, slot }) => (present.get(id) === slot ? [id] : [])))
}

describe.each(files)('version $version', ({ outline: then, parts, learners }) => {
  it('no number was given to anything else, and none was lost unsaid', () => {
    for (const space of ['pages', 'items'] as const) {
      const there = still(then, space)
      const given = new Map(numbersOf(now.outline)[space].map(({ id, slot }) => [slot, id]))
      const retired = Object.values(now.lock.retired[space]).map(({ slot }) => slot)
      for (const { id, slot } of numbersOf(then)[space]) {
        if (there.has(id)) continue
        expect(given.get(slot), `${id} had the number ${slot}`).toBeUndefined()
        expect(retired, `${id} is gone and was not retired`).toContain(slot)
      }
    }
  })

  it('was what stands in the file', () => {
    for (const { resumeData, did } of learners) {
      expect(didOf(saved(resumeData, then), then, wordsOf(parts))).toEqual(did)
    }
  })

  it('what still exists is there, with the same meaning', () => {
    const [pages, items] = [still(then, 'pages'), still(then, 'items')]
    const present = new Map(allItems(now.outline).map((item) => [item.id, item]))
    const words = wordsOf(partsOf(now.items))
    for (const { resumeData, did } of learners) {
      const read = saved(resumeData, now.outline)
      const reads = didOf(read, now.outline, words)
      expect(reads.visited.sort()).toEqual(did.visited.filter((id) => pages.has(id)).sort())
      if (did.page !== undefined && pages.has(did.page)) expect(reads.page).toBe(did.page)
      const kept = Object.keys(did.items).filter((id) => items.has(id))
      expect(Object.keys(reads.items).sort()).toEqual(kept.sort())
      for (const id of kept) expectSame(present.get(id)!, did.items[id]!, reads.items[id]!, parts)
    }
  })

  it('comes back whole after this version has saved it', () => {
    const pages = still(then, 'pages')
    for (const { resumeData } of learners) {
      const through = encode(saved(resumeData, now.outline), now.outline, registry)
      const { page, ...before } = saved(resumeData, then)
      const { page: pageAfter, ...after } = saved(through, then)
      expect(after).toEqual(before)
      if (page !== undefined && pages.has(page)) expect(pageAfter).toBe(page)
    }
  })
})

/**
 * Words that are there in both versions mean the same number. Where words have gone, they were reworded or taken out:
 * then another number than theirs may not take their place.
 */
function expectSame(item: OutlineItem, then: ItemDid, reads: ItemDid, parts: CorpusFile['parts']): void {
  const common = (id: string, texts: readonly string[], other: (text: string) => boolean) =>
    texts.filter(other).map((text) => `${id}: ${text}`)
  const inBoth = (id: string) => {
    const old = new Set(parts[id]?.map(({ slot }) => wordsOf(parts)(id, slot)))
    const present = partsOf(now.items)
    const current = new Set(present[id]?.map(({ slot }) => wordsOf(present)(id, slot)))
    return (text: string) => old.has(text) && current.has(text)
  }
  const sameTexts = (id: string, before: readonly string[], after: readonly string[]) => {
    expect(after.length, id).toBe(before.length)
    expect(common(id, after, inBoth(id))).toEqual(common(id, before, inBoth(id)))
  }
  if ('picked' in then && 'picked' in reads) {
    const [{ picked: before, ...rest }, { picked: after, ...restNow }] = [then, reads]
    expect(restNow).toEqual(rest)
    sameTexts(item.id, before, after)
  } else if ('way' in then && 'way' in reads) {
    const [{ way: before, ...rest }, { way: after, ...restNow }] = [then, reads]
    expect(restNow).toEqual(rest)
    sameTexts(item.id, before, after)
  } else if ('attempts' in then && 'attempts' in reads && 'rounds' in then && 'rounds' in reads) {
    const [{ attempts: before, seen, ...rest }, { attempts: after, seen: seenNow, ...restNow }] = [
      then,
      reads
    ]
    expect(restNow).toEqual(rest)
    expect(seenNow.length).toBe(seen.length)
    expect(after.length).toBe(before.length)
    before.forEach(({ asked, ...attempt }, i) => {
      const { asked: askedNow, ...attemptNow } = after[i]!
      expect(attemptNow).toEqual(attempt)
      const questions = item.questions!.map(({ id }) => id).filter((id) => id in asked)
      expect(Object.keys(askedNow).sort()).toEqual(questions.sort())
      for (const id of questions) {
        expect(askedNow[id]!.credit).toBe(asked[id]!.credit)
        sameTexts(id, asked[id]!.picked, askedNow[id]!.picked)
      }
    })
  } else {
    throw new Error(`${item.id} was something else`)
  }
}

it('learners of a corpus do everything that a course can ask of them', () => {
  const course = courseOf(`
# A {#a}

:::::assessment[Test]{#t pass=50 attempts=3}
::::pool{draw=2}
:::choice{#t-a}
Pierwsze?

- [x] tak
- [ ] nie
:::
:::choice{#t-b}
Drugie?

- [ ] raz
- [x] dwa
:::
:::choice{#t-c}
Trzecie?

- [x] tu
- [x] tam
- [ ] nigdzie
:::
::::
:::::
`)
  const { learners, outline, parts } = corpusOf(course, 1)
  for (const { resumeData, did } of learners) {
    expect(didOf(saved(resumeData, outline), outline, wordsOf(parts))).toEqual(did)
  }
  const tests = learners.flatMap(({ did }) => ('t' in did.items ? [did.items.t!] : []))
  expect(tests.some((test) => 'rounds' in test && test.passed && test.attempts.length > 1)).toBe(true)
  expect(tests.some((test) => 'rounds' in test && test.attempts.at(-1)?.finished === false)).toBe(true)
})
