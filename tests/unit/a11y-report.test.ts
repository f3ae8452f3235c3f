/** What the accessibility report may say of a criterion: nothing that was not seen. */
import { describe, expect, it } from 'vitest'
import { criteria, type CheckId } from '../a11y/criteria.ts'
import type { Evidence, Finding, RuleFigures } from '../a11y/examine.ts'
import { foundBy, reportJson, reportOf, reportPage, type Row } from '../a11y/report.ts'

const place: Finding = { language: 'pl', page: 'one', state: 'light', what: '<b>odd</b>' }

function evidence(
  checks: Partial<Record<CheckId, { examined: number; findings?: Finding[] }>> = {},
  rules: Record<string, Partial<RuleFigures>> = {}
): Evidence {
  const figures = Object.entries(checks).map(
    ([id, { examined, findings = [] }]) => [id as CheckId, { examined, findings }] as const
  )
  const ofAxe = Object.entries(rules).map(([id, rule]): [string, RuleFigures] => [
    id,
    { tags: [], passed: 0, broken: [], unclear: [], ...rule }
  ])
  return {
    course: 'c',
    version: '1.0.0',
    languages: ['pl'],
    schemes: ['light'],
    pages: 2,
    browser: 'b',
    axe: '4',
    views: 2,
    rules: new Map(ofAxe),
    checks: new Map(figures)
  }
}

const rowOf = (seen: Evidence, id: string): Row => reportOf(seen).wcag.find((row) => row.id === id)!
const resultOf = (seen: Evidence, id: string) => rowOf(seen, id).result

it('names all 55 criteria once', () => {
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(55)
})

describe('a criterion', () => {
  it('is never kept, and never said not to apply, where nothing ran', () => {
    const { wcag, en301549 } = reportOf(evidence())
    expect(wcag.filter(({ result }) => result !== 'person')).toEqual([])
    expect(en301549.filter(({ result }) => result === 'supports')).toEqual([])
  })

  it('is not kept by a check that looked at nothing', () => {
    expect(resultOf(evidence({ reflow: { examined: 0 } }), '1.4.10')).toBe('person')
  })

  it('is kept where its check looked and found nothing', () => {
    expect(resultOf(evidence({ reflow: { examined: 3 } }), '1.4.10')).toBe('supports')
  })

  it('is kept in part where some pages break it, and not where all do', () => {
    expect(resultOf(evidence({ reflow: { examined: 3, findings: [place] } }), '1.4.10')).toBe('partly')
    const everywhere = [place, { ...place, page: 'two' }]
    expect(resultOf(evidence({ reflow: { examined: 3, findings: everywhere } }), '1.4.10')).toBe('fails')
  })

  it('stays open where a person has to judge, however much was checked', () => {
    const rules = { 'image-alt': { tags: ['wcag111'], passed: 9 } }
    const row = rowOf(evidence({}, rules), '1.1.1')
    expect(row.result).toBe('person')
    expect(row.person).toHaveLength(1)
    expect(row.looked[0]).toMatchObject({ examined: 9, found: 0 })
  })

  it('is broken by a rule of axe that names it, and open where axe could not tell', () => {
    const contrast = { tags: ['wcag143'], passed: 9 }
    expect(resultOf(evidence({}, { 'color-contrast': contrast }), '1.4.3')).toBe('supports')
    expect(resultOf(evidence({}, { 'color-contrast': { ...contrast, broken: [place] } }), '1.4.3')).toBe(
      'partly'
    )
    expect(resultOf(evidence({}, { 'color-contrast': { ...contrast, unclear: [place] } }), '1.4.3')).toBe(
      'person'
    )
  })

  it('does not apply only where its subject was looked for and is not there', () => {
    expect(resultOf(evidence({ media: { examined: 2 } }), '1.2.2')).toBe('notApplicable')
    expect(resultOf(evidence({ media: { examined: 2, findings: [place] } }), '1.2.2')).toBe('person')
  })
})

it('what is only counted is no mistake', () => {
  const seen = evidence({
    images: { examined: 1, findings: [place] },
    reflow: { examined: 1, findings: [place] }
  })
  expect(foundBy(seen).map(({ by }) => by)).toEqual(['reflow'])
})

it.each(['pl', 'en'] as const)(
  'the page in %s has a row for each criterion, no script, and no foreign markup',
  (language) => {
    const page = reportPage(evidence({ reflow: { examined: 1, findings: [place] } }), language, '2026-11-26')
    for (const { id, title } of criteria) expect(page).toContain(`${id} ${title[language]}`)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toMatch(/<script|<b>|https?:/)
    expect(page).toContain('&lt;b&gt;odd')
  }
)

it('the data tell the same as the page, and every place', () => {
  const data = JSON.parse(
    reportJson(evidence({ reflow: { examined: 1, findings: [place] } }), '2026-11-26')
  ) as {
    made: string
    wcag: Row[]
    checks: Record<string, { findings: Finding[] }>
  }
  expect(data.made).toBe('2026-11-26')
  expect(data.wcag).toHaveLength(55)
  expect(data.checks.reflow!.findings).toEqual([place])
})
