/** What the newer of two packages changes. Courses are read as always; only the zip around them is left out. */
import { describe, expect, it } from 'vitest'
import { createLaunchData } from '../../../src/compile/launch.ts'
import type { TrackingLock } from '../../../src/config/schema.ts'
import { compare, type Difference } from '../../../src/diff/compare.ts'
import type { PackageView } from '../../../src/diff/read-package.ts'
import { differenceWords, inWords } from '../../../src/diff/words.ts'
import { readFiles } from '../../../src/load-course.ts'
import { toolLanguages } from '../../../src/shared/wording/words.ts'
import { packageIds } from '../../../src/standards/identifiers.ts'
import { packagedCourses } from '../../../src/standards/units.ts'

const yaml = `id: demo
version: 1.0.0
status: released
languages: [pl]
title:
  pl: Kurs próbny
passMark: 80
`

const page = (id: string, body = 'Tekst.', title = `Strona ${id}`, settings = '') =>
  `# ${title} {#${id}${settings}}\n\n${body}\n`

const question = (id: string, answers = ['tak', 'nie'], settings = '') =>
  `:::choice{#${id}${settings}}\nPytanie ${id}?\n\n- [x] ${answers.join('\n- [ ] ')}\n:::`

const test = (settings: string, ...questions: string[]) =>
  `:::::assessment[Test]{#t ${settings}}\n${questions.join('\n\n')}\n:::::`

interface Edition {
  yaml?: string
  module?: string
  more?: Record<string, string>
}

const base: Required<Pick<Edition, 'module'>> = {
  module: page('a') + page('b', question('q')) + page('c', test('pass=80', question('x'), question('y')))
}

/** The package of an edition, and the lock that it leaves. */
function packageOf(edition: Edition, lock?: TrackingLock): { view: PackageView; lock: TrackingLock } {
  const texts = new Map(
    Object.entries({
      'course.yaml': edition.yaml ?? yaml,
      'pl/01-one.md': `---\nid: one\ntitle: Moduł\nobjectives:\n  o1: cel\n  o2: inny\n---\n${edition.module ?? base.module}`,
      ...edition.more
    })
  )
  const read = readFiles(
    { texts, media: new Map(), undecodable: [] },
    { today: '2026-11-21', ...(lock === undefined ? {} : { lock }) }
  )
  const course = read.courses[0]!
  const [packaged] = packagedCourses(course, true)
  const ids = packageIds(course)
  const units = packaged!.units.map((unit) => ({
    item: ids.item(unit),
    title: unit.title,
    href: unit.href,
    page: {
      ...createLaunchData(unit.course),
      preset: { id: 'default', scorm12Done: 'completed' as const },
      languages: course.languages
    },
    texts: new Map(unit.course.modules.map(({ id, file }) => [id, texts.get(file)!]))
  }))
  const { version, title } = course
  return { view: { standard: '1.2', identifier: ids.manifest, version, title, units }, lock: read.lock }
}

const next = yaml.replace('1.0.0', '1.1.0')

/** What is told of an update, without what every update says. */
function told(
  before: Edition,
  after: Edition
): { safe: boolean; codes: string[]; differences: Difference[] } {
  const old = packageOf(before)
  const { safeInPlace, differences } = compare(old.view, packageOf({ yaml: next, ...after }, old.lock).view)
  const usual = ['version', 'texts']
  const rest = differences.filter(({ code }) => !usual.includes(code))
  return { safe: safeInPlace, codes: rest.map(({ code, weight }) => `${weight} ${code}`), differences: rest }
}

describe('an update', () => {
  it.each<[string, Edition, string[]]>([
    ['of words', { module: base.module.replace('Tekst', 'Inny tekst') }, []],
    ['with a page more', { module: base.module + page('d') }, ['changed page-new']],
    [
      'with an optional page more',
      { module: base.module + page('d', 'Tekst.', 'Dodatek', ' optional') },
      ['told page-optional']
    ],
    [
      'with an exercise more',
      { module: base.module.replace('Tekst.', question('z')) },
      ['changed question-new']
    ],
    [
      'with a question more in the test',
      { module: base.module.replace(':::::\n', `\n${question('z')}\n:::::\n`) },
      ['changed test-rules', 'told question-in-test']
    ],
    [
      'with another title of a page, and another order',
      {
        module:
          page('b', question('q')) +
          page('a', 'Tekst.', 'Nowy tytuł') +
          page('c', test('pass=80', question('x'), question('y')))
      },
      ['told page-title', 'told pages-moved']
    ],
    [
      'with an answer more',
      { module: base.module.replace('Pytanie q?\n\n- [x] tak\n', 'Pytanie q?\n\n- [x] tak\n- [ ] może\n') },
      ['told parts']
    ],
    [
      'with another pass mark',
      { yaml: next.replace('80', '75'), module: base.module.replace('pass=80', 'pass=75') },
      ['changed pass-mark', 'changed test-rules']
    ],
    ['without a pass mark', { yaml: next.replace('passMark: 80\n', '') }, ['changed pass-mark-gone']],
    ['with other points', { module: base.module.replace('{#q}', '{#q points=3}') }, ['changed points']],
    [
      'with another objective',
      { module: base.module.replace('{#q}', '{#q objective=o1}') },
      ['told objective']
    ],
    [
      'with a question that must be right',
      { module: base.module.replace('{#x}', '{#x critical}') },
      ['changed critical-now']
    ],
    ['as a draft', { yaml: next.replace('released', 'draft') }, ['told draft-now']],
    ['under the same version', { yaml }, ['changed version-same']],
    ['with another title', { yaml: next.replace('Kurs próbny', 'Kurs') }, ['told title']],
    [
      'in two languages',
      {
        yaml: next
          .replace('[pl]', '[pl, en]\nlanguagePackages: together')
          .replace('  pl: Kurs próbny', '  pl: Kurs próbny\n  en: A course'),
        more: { 'en/01-one.md': '---\nid: one\ntitle: Module\n---\n# Page {#a}\n\nText.\n' }
      },
      ['lost identifier', 'lost item-gone', 'changed item-new']
    ]
  ])('%s', (_, after, codes) => {
    const found = told(base, after)
    expect(found.codes).toEqual(codes)
    expect(found.safe).toBe(codes.every((code) => !code.startsWith('lost')))
  })

  it('without a page, or an exercise, is not safe', () => {
    expect(told(base, { module: base.module.replace(page('b', question('q')), '') })).toMatchObject({
      safe: false,
      codes: ['lost page-gone', 'lost item-lost']
    })
  })
  it('where an exercise becomes another under the same id is not safe', () => {
    const other = ':::true-false{#q answer=true}\nPytanie q?\n:::'
    expect(told(base, { module: base.module.replace(question('q'), other) }).codes).toContain(
      'lost item-number'
    )
  })
  it('built without the lock is not safe', () => {
    const [old, now] = [packageOf(base), packageOf({ ...base, yaml: next })]
    now.view.units[0]!.page!.outline.origin = old.view.units[0]!.page!.outline.origin + 1
    expect(compare(old.view, now.view)).toMatchObject({
      safeInPlace: false,
      differences: [{ code: 'version' }, { code: 'origin', weight: 'lost' }]
    })
  })
  it('tells which module has other words', () => {
    const old = packageOf(base)
    const now = packageOf({ yaml: next, module: base.module.replace('Tekst', 'Inny') }, old.lock)
    expect(compare(old.view, now.view).differences).toContainEqual({
      code: 'texts',
      weight: 'told',
      for: 'learners',
      params: { module: 'one', title: 'Moduł' }
    })
  })
  it('that cuts the course apart is another course for an LMS', () => {
    const more = { 'pl/02-two.md': '---\nid: two\ntitle: Drugi\n---\n# Inna {#z}\n\nTekst.\n' }
    const cut = { yaml: `${next}packages:\n  units: modules-together\n`, more }
    expect(told({ ...base, more }, cut).codes).toEqual([
      'lost item-gone',
      'changed item-new',
      'changed item-new'
    ])
  })
  it('of another standard, or of another tool, is not safe', () => {
    const { view } = packageOf(base)
    const [unit] = view.units
    const other = { ...view, version: '2', standard: '2004 4th Edition' }
    expect(compare(view, other).differences.map(({ code }) => code)).toEqual(['standard', 'version'])
    const { item, title, href, texts } = unit!
    expect(compare({ ...view, units: [{ item, title, href, texts }] }, view)).toMatchObject({
      safeInPlace: false,
      differences: [{ code: 'version-same' }, { code: 'foreign-old' }]
    })
  })
})

it('every difference has words in both languages, with the same names in them', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const [code, words] of Object.entries(differenceWords))
    expect(names(words.pl), code).toEqual(names(words.en))
  const found = told(base, { module: base.module + page('d') }).differences
  for (const one of found) {
    for (const language of toolLanguages) expect(inWords(one, language)).not.toMatch(/\{|undefined/)
  }
})
