import { expect, it } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { createCourse } from '../../../src/model/create-course.ts'
import { card, courseYaml } from '../../support/course.ts'

const read = (heading: string, more: Partial<Parameters<typeof createCourse>[0]> = {}) =>
  createCourse({
    texts: new Map([
      ['course.yaml', courseYaml],
      ['pl/01-one.md', `${card}# ${heading}\n`]
    ]),
    media: new Map(),
    components,
    ...more
  })

it('what an author tries out before it was ever built is no loss', () => {
  const first = read('Tes')
  const second = read('Test', { lock: first.lock })
  expect(second.diagnostics).toEqual([])
  expect(second.losses).toEqual([])
  expect(second.courses[0]!.modules[0]!.pages[0]!.slot).toBe(1)
})
