/** Who a page is for, and whether it is needed. */
import { describe, expect, it } from 'vitest'
import { components, trackedComponents } from '../../../src/components/registry.ts'
import { createOutline } from '../../../src/compile/launch.ts'
import { createCourse } from '../../../src/model/create-course.ts'
import { packageTitle } from '../../../src/pack/package-course.ts'
import { packageIds } from '../../../src/standards/identifiers.ts'
import { progressOf } from '../../../src/state/progress.ts'
import { initialState } from '../../../src/state/store.ts'
import { card, courseOf, courseYaml } from '../../support/course.ts'

const body = `# Jeden {#one minutes=5}

Tekst.

# Dla prowadzących {#notes trainer}

Tekst.

# Dodatek {#extra optional minutes=3}

:::choice{#q}
Co?

- [x] tak
- [ ] nie
:::
`

const read = (audience: 'learner' | 'trainer') => {
  const texts = new Map([
    ['course.yaml', courseYaml],
    ['pl/01-one.md', card + body]
  ])
  const { courses, lock } = createCourse({ texts, media: new Map(), components, audience })
  return { course: courses[0]!, lock }
}

describe('a page for trainers', () => {
  it('is in their edition alone, and every page has the same number in both', () => {
    const learner = read('learner')
    const trainer = read('trainer')
    const numbers = ({ course }: typeof learner) =>
      course.modules[0]!.pages.map(({ id, slot }) => [id, slot] as const)
    expect(numbers(learner).map(([id]) => id)).toEqual(['one', 'extra'])
    expect(numbers(trainer).map(([id]) => id)).toEqual(['one', 'notes', 'extra'])
    expect(new Map(numbers(trainer))).toEqual(new Map([...numbers(learner), ['notes', 1]]))
    expect(learner.lock).toEqual(trainer.lock)
  })

  it('makes another course of it for the LMS', () => {
    const [learner, trainer] = [read('learner').course, read('trainer').course]
    expect(packageIds(trainer).manifest).not.toBe(packageIds(learner).manifest)
    expect(packageTitle(trainer)).toBe('Kurs próbny (wersja dla prowadzących; wersja robocza do recenzji)')
  })
})

describe('an optional page', () => {
  it('is not needed for completion, and its exercises do not count', () => {
    const outline = createOutline(courseOf(body))
    const state = initialState
    const progress = progressOf(outline, { ...state, visited: new Set(['one']) }, trackedComponents)
    expect(progress).toMatchObject({ completed: true, pagesDone: 1, pagesTotal: 1, measure: 1 })
    expect(progress.pages.get('extra')).toBe('new')
    expect(progress.score).toBeUndefined()
  })
})

it('a module takes as long as its pages for learners, where each says so and the card does not', () => {
  expect(read('learner').course.modules[0]!.minutes).toBe(8)
  expect(
    courseOf('# Jeden {#one minutes=5}\n\nTekst.\n\n# Dwa {#two}\n\nTekst.\n').modules[0]!.minutes
  ).toBeUndefined()
})
