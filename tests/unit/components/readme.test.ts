/** What every component keeps: its examples are what an author may copy, every setting is told, its words are complete. */
import { describe, expect, it } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { brokenPromises, guideFindings } from '../../../src/guide/contract.ts'
import { examplesOf } from '../../../src/guide/guide-course.ts'
import { candidates, polishCandidates, sample } from '../../support/guide.ts'

it.each(candidates)('$component.name', (candidate) => {
  expect(brokenPromises(candidate, sample)).toEqual([])
})

it('the guide of all components is one course without a finding', () => {
  expect(candidates).toHaveLength(components.size)
  expect(guideFindings(candidates, sample)).toEqual([])
})

it.each(polishCandidates)('the Polish page of $component.name can be copied', ({ component, readme }) => {
  expect(examplesOf(readme)[0]).toContain(`:${component.name}`)
  expect(guideFindings([{ component, readme }], sample, 'pl')).toEqual([])
})

it('the Polish guide of all components is one course without a finding', () => {
  expect(guideFindings(polishCandidates, sample, 'pl')).toEqual([])
})

describe('a promise that is not kept is told', () => {
  const good = candidates.find(({ component }) => component.name === 'callout')!

  it.each([
    ['no example', { ...good, readme: '# callout' }, 'has no example'],
    ['an untold setting', { ...good, readme: good.readme.replaceAll('`kind', '`art') }, 'setting “kind”'],
    ['a mistake in an example', { ...good, readme: good.readme.replaceAll('kind=key', 'kind=kye') }, 'kye'],
    [
      'a missing text',
      { ...good, component: { ...good.component, messages: { ...good.component.messages, pl: {} } } },
      'Its texts differ'
    ]
  ])('%s', (_, candidate, words) => {
    expect(brokenPromises(candidate, sample).join('\n')).toContain(words)
  })
})
