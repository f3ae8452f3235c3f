/** What people sign holds for what they saw: it becomes stale when that changes, and not when something else does. */
import { describe, expect, it } from 'vitest'
import { openPoints } from '../../../src/model/open-points.ts'
import { packageTitle } from '../../../src/pack/package-course.ts'
import { openPointWords } from '../../../src/review/open-words.ts'
import { readReview, reviewPaper, reviewTexts } from '../../support/review.ts'

const rolesYaml = (signed: Record<string, Record<string, string>> = {}) =>
  Object.entries({
    lawyer: 'title: { pl: Prawnik, en: Lawyer }\n  approves: facts',
    guard: 'title: { pl: Koordynator SG, en: Border Guard }\n  approves: practice',
    caller: 'title: { pl: Dyżurny, en: Caller }\n  approves: telephones',
    reader: 'title: { pl: Tłumacz, en: Translator }\n  approves: translation\n  language: en',
    buyer: 'title: { pl: Zamawiający, en: Buyer }\n  approves: storyboard'
  })
    .map(([id, role]) => {
      const of = Object.entries(signed[id] ?? {})
      const lines = of.map(([entry, state]) => `        ${entry}: ${state}`)
      const list = [`  signed:`, `    - by: Anna Nowak`, `      on: 2026-11-20`, `      of:`, ...lines]
      return [`${id}:`, `  ${role}`, ...(of.length === 0 ? [] : list)].join('\n')
    })
    .join('\n')

const read = (changed: Record<string, string | undefined> = {}) =>
  readReview({ 'review.yaml': rolesYaml(), ...changed })

/** Everything as it stands. */
const states = Object.fromEntries(
  [...read().signOffs.roles].map(([id, { entries }]) => [
    id,
    Object.fromEntries(entries.map((entry) => [entry.id, entry.state]))
  ])
)
const signed = {
  'review.yaml': rolesYaml(states),
  'contacts.yaml': reviewTexts['contacts.yaml']!.replace('"112"', '"112"\n  verified: 2026-11-20')
}
const stale = (changed: Record<string, string | undefined>) =>
  [...read({ ...signed, ...changed }).signOffs.roles].flatMap(([id, { entries }]) =>
    entries.filter(({ is }) => is !== 'signed').map((entry) => `${id} ${entry.id} ${entry.is}`)
  )

it('each sheet has what its role approves', () => {
  expect(Object.fromEntries(Object.entries(states).map(([id, of]) => [id, Object.keys(of)]))).toEqual({
    lawyer: ['LEG-001', 'LEG-002', 'STA-001'],
    guard: ['IND-001'],
    caller: ['desk', 'help'],
    reader: ['en/one'],
    buyer: ['one']
  })
})

describe('a signature', () => {
  it('holds while nothing changes, and where only the day of a call does', () => {
    expect(stale({})).toEqual([])
    const later = signed['contacts.yaml'].replaceAll('2026-11-20', '2026-11-21')
    expect(stale({ 'contacts.yaml': later })).toEqual([])
  })

  it('becomes stale with the note of a fact, for this fact alone', () => {
    const changed = reviewTexts['facts.yaml']!.replace('three years', 'five years')
    expect(stale({ 'facts.yaml': changed })).toEqual(['lawyer LEG-002 stale'])
  })

  it('becomes stale with the words in which a fact is cited', () => {
    const page = reviewTexts['pl/01-one.md']!.replace(
      'Co robisz najpierw? [@IND-001]',
      'Co robisz? [@IND-001]'
    )
    expect(stale({ 'pl/01-one.md': page })).toEqual([
      'guard IND-001 stale',
      'reader en/one stale',
      'buyer one stale'
    ])
  })

  it('holds where a page moves or a translation changes, as far as it does not speak of it', () => {
    const page = reviewTexts['en/01-one.md']!.replace('I ask in private.', 'I ask alone.')
    expect(stale({ 'en/01-one.md': page })).toEqual(['reader en/one stale'])
    const moved = reviewTexts['pl/01-one.md']!.replace('duration: 20 min\n', 'duration: 20 min\n\n')
    expect(stale({ 'pl/01-one.md': moved })).toEqual([])
  })

  it('speaks of the sentences of its fact alone', () => {
    const two = (other: string) => ({
      'pl/01-one.md': reviewTexts['pl/01-one.md']!.replace('[@LEG-001].', `[@LEG-001]. ${other} [@STA-001].`)
    })
    const stateIn = (texts: Record<string, string>, id: string) =>
      read(texts)
        .signOffs.roles.get('lawyer')!
        .entries.find((entry) => entry.id === id)!.state
    const [before, after] = [two('To mówi raport'), two('To mówi ustawa')]
    expect(stateIn(after, 'LEG-001')).toBe(stateIn(before, 'LEG-001'))
    expect(stateIn(after, 'STA-001')).not.toBe(stateIn(before, 'STA-001'))
    expect(reviewPaper('pl/facts.html', read(after).input)).not.toContain('[LEG-001]. To mówi')
  })

  it('becomes stale with a number', () => {
    expect(stale({ 'contacts.yaml': signed['contacts.yaml'].replace('01 20', '01 21') })).toEqual([
      'caller help stale'
    ])
  })
})

/** What is for trainers alone is signed, too. */
const openOf = ({ whole, status, roles }: Pick<ReturnType<typeof read>, 'whole' | 'status' | 'roles'>) =>
  openPoints({ courses: whole(), status, roles })

describe('a course with review.yaml', () => {
  it('is a draft while a signature is missing, whatever course.yaml says', () => {
    const { courses, diagnostics } = read()
    expect(courses.every(({ draft }) => draft)).toBe(true)
    expect(packageTitle(courses[0]!)).toBe('Kurs & próba (wersja robocza do recenzji)')
    expect(diagnostics.map(({ code }) => code)).toContain('review-open')
  })

  it('is none once all have signed, its facts marked K and P among them', () => {
    const { courses, diagnostics, ...found } = read(signed)
    expect(courses.some(({ draft }) => draft)).toBe(false)
    expect(packageTitle(courses[1]!)).toBe('A course')
    expect(diagnostics.map(({ code }) => code)).not.toContain('fact-open')
    expect(diagnostics.map(({ code }) => code)).not.toContain('review-stale')
    expect(openOf(found)).toEqual([])
  })

  it('is one all the same where course.yaml says so', () => {
    const draft = { 'course.yaml': reviewTexts['course.yaml']!.replace('released', 'draft') }
    const found = read({ ...signed, ...draft })
    expect(found.courses[0]!.draft).toBe(true)
    expect(openOf(found).map(({ kind }) => kind)).toEqual(['status'])
  })

  it('stays open where nobody is asked about a fact', () => {
    const review = rolesYaml(states).replace(/^guard:[^]*?(?=^caller:)/m, '')
    const found = read({ ...signed, 'review.yaml': review })
    expect(found.courses[0]!.draft).toBe(true)
    expect(openOf(found)).toEqual([{ kind: 'unassigned', ids: ['IND-001'] }])
  })
})

it('what is open is told in words', () => {
  const sources = reviewTexts['sources.yaml']!.replace('  year: 2012\n', '')
  const found = read({ 'sources.yaml': sources })
  expect(openOf(found).map((point) => openPointWords(point, 'en'))).toEqual([
    'Lawyer: 3 not signed: LEG-001, LEG-002, STA-001',
    'Border Guard: 1 not signed: IND-001',
    'Caller: 2 not signed: desk, help',
    'Translator: 1 not signed: en/one',
    'Buyer: 1 not signed: one',
    'Telephone numbers that nobody has called (“verified” in contacts.yaml): desk',
    'Sources that are cited and have neither “year” nor “accessed”: ilo'
  ])
  expect(reviewPaper('pl/index.html', found.input)).toContain(
    'Prawnik: bez podpisu (3): LEG-001, LEG-002, STA-001'
  )
})

describe('a sheet', () => {
  it('gives the lines that are entered when it comes back', () => {
    const text = reviewPaper('en/facts.html', read().input)
    expect(text).toContain(`of: LEG-001: ${states.lawyer!['LEG-001']} LEG-002: ${states.lawyer!['LEG-002']}`)
    const done = reviewPaper('en/facts.html', read(signed).input)
    expect(done).toContain('Lawyer: signed by Anna Nowak, 2026-11-20')
    expect(done).toContain('“Lawyer” has signed everything as it stands.')
  })

  it('says where a fact stands, in which words, and which keys rest on it', () => {
    const { input } = read()
    const facts = reviewPaper('pl/facts.html', input)
    expect(facts).toContain('Pytam na osobności. [LEG-002] – Moduł 2 ( work , ćwiczenie q1 )')
    expect(facts).toContain('których klucz opiera się na faktach ze znakiem K (1)')
    expect(facts).toContain('art. 1 : start')
    expect(reviewPaper('pl/practice.html', input)).toContain('Co robisz najpierw? [IND-001]')
  })

  it('shows the course: keys, ways, pictures', () => {
    const { input } = read()
    const text = reviewPaper('pl/storyboard.html', input)
    expect(text).toContain('☑ (dobra) Pytam na osobności.')
    expect(text).toContain('Pytam na osobności. (prowadzi do #b) score: 2')
    expect(text).toContain('strona 1, start; uczy o1')
    expect(text).toContain('notes; tylko dla prowadzących')
    const both = reviewPaper('en/translation.html', input)
    expect(both).toContain('Kobieta stoi sama. art. 1 [kk] [LEG-001]')
    expect(both).toContain('A woman stands alone. art. 1 [kk] [LEG-001]')
  })
})
