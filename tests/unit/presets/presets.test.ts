/** What is claimed of learning platforms: complete in both languages, each claim with its source, and what follows. */
import { describe, expect, it } from 'vitest'
import type { LmsPreset } from '../../../src/presets/preset.ts'
import { presets, usualPreset } from '../../../src/presets/registry.ts'
import { refusal } from '../../../src/presets/refusal.ts'
import { sources } from '../../../src/presets/sources.ts'
import { toolLanguages } from '../../../src/shared/wording/words.ts'

const preset = (id: string): LmsPreset => presets.find((one) => one.id === id)!

/** Each object in it that has words in one of the languages. */
function worded(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const here = value as Record<string, unknown>
  const own = toolLanguages.some((language) => language in here) ? [here] : []
  return [...own, ...Object.values(here).flatMap(worded)]
}

/** Each object in it that gives reasons or claims something. */
function claims(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const here = value as Record<string, unknown>
  return [...('why' in here || 'words' in here ? [here] : []), ...Object.values(here).flatMap(claims)]
}

it('names every platform once', () => {
  expect(presets.map(({ id }) => id)).toEqual([
    'moodle',
    'moodle-app',
    'ilias',
    'successfactors',
    'cornerstone',
    'blackboard',
    'talentlms',
    'generic'
  ])
  expect(usualPreset.id).toBe('generic')
})

describe.each(presets)('$id', (one) => {
  it('says everything in both languages', () => {
    const all = worded(one)
    expect(all.length).toBeGreaterThan(8)
    for (const words of all) {
      expect(Object.keys(words).sort(), JSON.stringify(words)).toEqual([...toolLanguages].sort())
      for (const text of Object.values(words)) expect(text).toMatch(/\S/)
    }
  })

  it('names a source for every claim', () => {
    const all = claims(one)
    expect(all.length).toBeGreaterThan(4)
    for (const claim of all) expect(Object.keys(sources), JSON.stringify(claim)).toContain(claim.source)
  })

  it('has settings, reports and a way to update, and recommends what it does not refuse', () => {
    const { settings, reports, update, recommends, permits } = one
    for (const list of [settings, reports, update, recommends]) expect(list.length).toBeGreaterThan(0)
    for (const target of [...recommends, ...permits]) expect(refusal(one, target)).toBeUndefined()
    expect(recommends.filter((target) => permits.includes(target))).toEqual([])
  })
})

it('every source is used', () => {
  const used = new Set(presets.flatMap(claims).map(({ source }) => source))
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([])
})

describe('refusal', () => {
  it.each([
    ['moodle', 'scorm2004-4', 'modules-together'],
    ['moodle', 'scorm2004-3', 'modules-together'],
    ['moodle', 'scorm12', 'modules-together'],
    ['moodle-app', 'scorm12', 'modules-together'],
    ['moodle-app', 'scorm2004-4', 'course'],
    ['moodle-app', 'cmi5', 'course'],
    ['talentlms', 'scorm2004-3', 'course'],
    ['cornerstone', 'scorm2004-4', 'course']
  ] as const)('%s refuses %s as %s, with the reason in both languages', (id, target, units) => {
    const words = refusal(preset(id), target, units)!
    expect(words.en).toContain(preset(id).name.en)
    expect(words.pl.length).toBeGreaterThan(preset(id).name.pl.length + 20)
  })

  it.each([
    ['moodle', 'scorm2004-4', 'course'],
    ['moodle', 'scorm12', 'modules'],
    ['moodle', 'scorm2004-4', 'modules'],
    ['moodle-app', 'web', 'course'],
    ['generic', 'scorm2004-4', 'modules-together'],
    ['talentlms', 'cmi5', 'modules']
  ] as const)('%s takes %s as %s', (id, target, units) => {
    expect(refusal(preset(id), target, units)).toBeUndefined()
  })
})

it('Moodle’s default completion rule asks for “completed”', () => {
  expect(preset('moodle').scorm12Done).toBe('completed')
})
