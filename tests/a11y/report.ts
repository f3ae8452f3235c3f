/** From what was seen to what can be said of each criterion, as data and as a page. Pure. */
import { text } from '../../src/shared/fragment.ts'
import {
  checks,
  clauses,
  criteria,
  inventories,
  type Basis,
  type CheckId,
  type Clause,
  type Criterion,
  type Words
} from './criteria.ts'
import type { Evidence, Finding, RuleFigures } from './examine.ts'

export type Result = 'supports' | 'partly' | 'fails' | 'notApplicable' | 'person'

/** What a check, or the rules of axe together, came to for one criterion. */
interface Looked {
  what: Words
  examined: number
  found: number
}

export interface Row {
  id: string
  level?: 'A' | 'AA'
  title: Words
  result: Result
  looked: Looked[]
  /** Where it is broken. */
  findings: Finding[]
  /** What is left for a person; empty where nothing is. */
  person: Words[]
}

export interface Report {
  wcag: Row[]
  en301549: Row[]
  /** All that was found, by check or rule of axe. */
  found: { by: string; findings: Finding[] }[]
}

export function reportOf(evidence: Evidence): Report {
  const wcag = criteria.map((criterion) => rowOf(criterion, evidence))
  const own = clauses.map((clause) => rowOf(clause, evidence))
  const copies = criteria.flatMap((criterion, i) =>
    criterion.since === '2.2' ? [] : [{ ...wcag[i]!, id: `9.${criterion.id}` }]
  )
  return { wcag, en301549: [...own, ...copies].sort((a, b) => inOrder(a.id, b.id)), found: foundBy(evidence) }
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** Mistakes; what is only counted is none. */
export function foundBy({ checks, rules }: Evidence): Report['found'] {
  const own = [...checks].filter(([id]) => !inventories.has(id))
  return [
    ...own.map(([by, { findings }]) => ({ by, findings })),
    ...[...rules].map(([id, { broken }]) => ({ by: `axe ${id}`, findings: broken }))
  ].filter(({ findings }) => findings.length > 0)
}

/** axe writes 1.4.3 as `wcag143`. */
const tagOf = (criterion: string) => `wcag${criterion.replaceAll('.', '')}`

function rulesFor(entry: Criterion | Clause, { rules }: Evidence): [string, RuleFigures][] {
  return [...rules].filter(([id, { tags }]) => tags.includes(tagOf(entry.id)) || entry.rules?.includes(id))
}

function rowOf(entry: Criterion | Clause, evidence: Evidence): Row {
  const rules = rulesFor(entry, evidence)
  const ids = [...(entry.checks ?? []), ...(entry.clear ?? []), ...(entry.absent ?? [])]
  const looked = [...new Set(ids)].flatMap((id) => lookedBy(id, evidence))
  const all = [...looked, ...lookedByAxe(rules)]
  const unclear = rules.flatMap(([, rule]) => rule.unclear)
  const findings = [
    ...(entry.checks ?? []).flatMap((id) => evidence.checks.get(id)?.findings ?? []),
    ...rules.flatMap(([, { broken }]) => broken)
  ]
  const result = resultOf(entry, evidence, { rules, findings, unclear })
  const decided = result === 'notApplicable' || result === 'supports'
  return {
    id: entry.id,
    ...('level' in entry ? { level: entry.level } : {}),
    title: entry.title,
    result,
    looked: all,
    findings,
    person: [
      ...('never' in entry && entry.never !== undefined ? [entry.never] : []),
      ...(decided || entry.person === undefined ? [] : [entry.person]),
      ...(result === 'person' && entry.person === undefined
        ? [nobody(entry, evidence, all)].filter((words) => words !== undefined)
        : []),
      ...(unclear.length > 0 ? [undecided(unclear)] : [])
    ]
  }
}

function lookedBy(id: CheckId, { checks: seen }: Evidence): Looked[] {
  const figures = seen.get(id)
  if (figures === undefined) return []
  return [{ what: checks[id], examined: figures.examined, found: figures.findings.length }]
}

function lookedByAxe(rules: readonly [string, RuleFigures][]): Looked[] {
  const used = rules.filter(([, { passed, broken, unclear }]) => passed + broken.length + unclear.length > 0)
  if (used.length === 0) return []
  const names = used.map(([id]) => id).join(', ')
  const examined = used.reduce((sum, [, rule]) => sum + rule.passed + rule.broken.length, 0)
  const found = used.reduce((sum, [, { broken }]) => sum + broken.length, 0)
  return [
    { what: { en: `elements, by axe (${names})`, pl: `elementy, przez axe (${names})` }, examined, found }
  ]
}

interface Seen {
  rules: readonly [string, RuleFigures][]
  findings: readonly Finding[]
  unclear: readonly Finding[]
}

/** “Supports” is never said where nothing was looked at, or where a person has to judge. */
function resultOf(entry: Basis & { never?: Words }, evidence: Evidence, seen: Seen): Result {
  const { checks: figures, pages, languages } = evidence
  const isEmpty = (id: CheckId) => {
    const inventory = figures.get(id)
    return inventory !== undefined && inventory.examined > 0 && inventory.findings.length === 0
  }
  if (entry.never !== undefined) return 'notApplicable'
  if (seen.findings.length > 0) {
    const places = new Set(seen.findings.map(({ language, page }) => `${language} ${page}`))
    return places.size >= pages * languages.length ? 'fails' : 'partly'
  }
  if (entry.absent?.every(isEmpty)) return 'notApplicable'
  if (entry.absent !== undefined || entry.person !== undefined || seen.unclear.length > 0) return 'person'
  const ran = (id: CheckId) => (figures.get(id)?.examined ?? 0) > 0
  const byChecks = entry.checks?.length ? entry.checks.every(ran) : undefined
  const byInventory = entry.clear?.length ? entry.clear.every(isEmpty) : undefined
  const byAxe = seen.rules.some(([, { passed }]) => passed > 0) ? true : undefined
  const all = [byChecks, byInventory, byAxe].filter((one) => one !== undefined)
  return all.length > 0 && all.every(Boolean) ? 'supports' : 'person'
}

/** Nothing was written down that a person does, and yet nothing was decided. */
function nobody(entry: Basis, { checks: figures }: Evidence, looked: readonly Looked[]): Words | undefined {
  const there = [...(entry.absent ?? []), ...(entry.clear ?? [])].filter(
    (id) => (figures.get(id)?.findings.length ?? 0) > 0
  )
  if (there.length === 0 && looked.length > 0) return undefined
  if (there.length === 0)
    return { en: 'Nothing was checked in this run.', pl: 'W tym przebiegu niczego nie sprawdzono.' }
  return {
    en: `A person judges: ${there.map((id) => checks[id].en).join('; ')}.`,
    pl: `Osoba ocenia: ${there.map((id) => checks[id].pl).join('; ')}.`
  }
}

function undecided(unclear: readonly Finding[]): Words {
  const n = unclear.length
  const pages = [...new Set(unclear.map(({ page }) => page))].join(', ')
  return {
    en: `axe leaves ${n} places to a person, on: ${pages}.`,
    pl: `axe pozostawia człowiekowi do oceny miejsca: ${n}; strony: ${pages}.`
  }
}

const results: Record<Result, Words> = {
  supports: { en: 'Supports', pl: 'Spełnione' },
  partly: { en: 'Partly supports', pl: 'Spełnione częściowo' },
  fails: { en: 'Does not support', pl: 'Niespełnione' },
  notApplicable: { en: 'Not applicable', pl: 'Nie dotyczy' },
  person: { en: 'Open: a person judges', pl: 'Otwarte: ocenia człowiek' }
}

const page = {
  title: { en: 'Accessibility evidence', pl: 'Dowody dostępności' },
  intro: {
    en: 'What programs saw in the packages of the course, and what is left for people. “Supports” is said only where every check ran and found nothing. “Open” means that nothing was found, but only a person can judge.',
    pl: 'Co programy sprawdziły w pakietach kursu i co pozostaje do oceny ludziom. „Spełnione” znaczy, że każde sprawdzenie się odbyło i niczego nie wykryło. „Otwarte” znaczy, że niczego nie wykryto, ale rozstrzygnąć może tylko człowiek.'
  },
  facts: { en: 'This run', pl: 'Ten przebieg' },
  summary: { en: 'Results', pl: 'Wyniki' },
  wcag: { en: 'WCAG 2.2, levels A and AA', pl: 'WCAG 2.2, poziomy A i AA' },
  en: { en: 'EN 301 549 V3.2.1', pl: 'EN 301 549 V3.2.1' },
  enIntro: {
    en: 'Clauses 9.1 to 9.4 are the criteria of WCAG 2.1 under another number.',
    pl: 'Punkty od 9.1 do 9.4 to kryteria WCAG 2.1 pod innym numerem.'
  },
  criterion: { en: 'Criterion', pl: 'Kryterium' },
  clause: { en: 'Clause', pl: 'Punkt' },
  result: { en: 'Result', pl: 'Wynik' },
  looked: { en: 'What was checked', pl: 'Co sprawdzono' },
  person: { en: 'What remains, or why', pl: 'Co pozostaje lub dlaczego' },
  nothing: { en: 'nothing', pl: 'nic' },
  found: { en: 'What was found', pl: 'Co wykryto' },
  foundNone: { en: 'The checks found no mistake.', pl: 'Sprawdzenia nie wykryły żadnego błędu.' },
  more: { en: 'more', pl: 'więcej' },
  count: { en: 'Count', pl: 'Liczba' },
  course: { en: 'Course', pl: 'Kurs' },
  made: { en: 'Made on', pl: 'Data' },
  browser: { en: 'Browser', pl: 'Przeglądarka' },
  languages: { en: 'Languages', pl: 'Języki' },
  schemes: { en: 'Colour schemes', pl: 'Schematy kolorów' },
  pages: { en: 'Pages and tools in each language', pl: 'Strony i narzędzia w każdym języku' },
  views: {
    en: 'Views examined by axe (page × scheme × state of its exercises)',
    pl: 'Widoki sprawdzone przez axe (strona × schemat × stan ćwiczeń)'
  },
  rules: { en: 'Rules of axe that applied', pl: 'Zastosowane reguły axe' }
} satisfies Record<string, Words>

const style = `
  :root { color-scheme: light dark }
  body { max-width: 75rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }
  .wide { overflow-x: auto }
  table { border-collapse: collapse; width: 100% }
  caption { text-align: start; font-weight: 600; padding-block: 0.5rem }
  th, td { border: 1px solid; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top }
  td ul { margin: 0; padding-inline-start: 1.2rem }
  code { overflow-wrap: anywhere }
  :focus-visible { outline: 3px solid }
  @media print { .wide { overflow: visible } }`

/** So many places of one kind are told; all of them stand in accessibility.json. */
const mostTold = 20

/** @param made the day, as it is to be shown */
export function reportPage(evidence: Evidence, language: 'en' | 'pl', made: string): string {
  const report = reportOf(evidence)
  const say = (key: keyof typeof page) => text(page[key][language])
  const table = (rows: readonly Row[], head: 'criterion' | 'clause', caption: string) => `
<div class="wide" role="region" aria-label="${text(caption)}" tabindex="0">
<table>
<caption>${text(caption)}</caption>
<thead><tr><th scope="col">${say(head)}</th><th scope="col">${say('result')}</th><th scope="col">${say('looked')}</th><th scope="col">${say('person')}</th></tr></thead>
<tbody>
${rows.map((row) => tableRow(row, language)).join('\n')}
</tbody>
</table>
</div>`
  const facts: [keyof typeof page, string | number][] = [
    ['course', `${evidence.course} ${evidence.version}`],
    ['made', made],
    ['browser', evidence.browser],
    ['languages', evidence.languages.join(', ')],
    ['schemes', evidence.schemes.join(', ')],
    ['pages', evidence.pages],
    ['views', evidence.views],
    ['rules', `${applied(evidence)} (axe-core ${evidence.axe})`]
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('title')}: ${text(evidence.course)} ${text(evidence.version)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${say('title')}</h1>
<p>${say('intro')}</p>
<h2>${say('facts')}</h2>
<ul>
${facts.map(([key, value]) => `<li>${say(key)}: ${text(String(value))}</li>`).join('\n')}
</ul>
<h2>${say('summary')}</h2>
<table>
<caption>${say('wcag')}</caption>
<thead><tr><th scope="col">${say('result')}</th><th scope="col">${say('count')}</th></tr></thead>
<tbody>
${Object.entries(results)
  .map(([result, words]) => {
    const n = report.wcag.filter((row) => row.result === result).length
    return `<tr><th scope="row">${text(words[language])}</th><td>${n}</td></tr>`
  })
  .join('\n')}
</tbody>
</table>
<h2>${say('found')}</h2>
${report.found.length === 0 ? `<p>${say('foundNone')}</p>` : report.found.map((one) => foundSection(one, language)).join('\n')}
<h2>${say('wcag')}</h2>
${table(report.wcag, 'criterion', page.wcag[language])}
<h2>${say('en')}</h2>
<p>${say('enIntro')}</p>
${table(report.en301549, 'clause', page.en[language])}
</main>
</body>
</html>
`
}

function tableRow({ id, level, title, result, looked, person }: Row, language: 'en' | 'pl'): string {
  const list = (lines: readonly string[]) =>
    lines.length === 0
      ? text(page.nothing[language])
      : `<ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`
  const of = looked.map(({ what, examined, found }) => lookedLine(what, examined, found, language))
  return `<tr><th scope="row">${id} ${text(title[language])}${level === undefined ? '' : ` (${level})`}</th><td>${text(results[result][language])}</td><td>${list(of)}</td><td>${list(person.map((words) => words[language]))}</td></tr>`
}

function lookedLine(what: Words, examined: number, found: number, language: 'en' | 'pl'): string {
  const [looked, findings] = language === 'pl' ? ['obejrzano', 'wykryto'] : ['looked at', 'found']
  return `${what[language]} – ${looked}: ${examined}, ${findings}: ${found}`
}

function foundSection({ by, findings }: Report['found'][number], language: 'en' | 'pl'): string {
  const told = findings.slice(0, mostTold)
  const rest = findings.length - told.length
  const lines = told.map(
    ({ language, page, state, what }) =>
      `<li>${text(`${language} ${page}, ${state}`)}: <code>${text(what)}</code></li>`
  )
  const more = rest > 0 ? `<li>${rest} ${text(page.more[language])}</li>` : ''
  return `<h3>${text(by)}</h3>\n<ul>${lines.join('')}${more}</ul>`
}

function applied({ rules }: Evidence): number {
  return [...rules.values()].filter(
    ({ passed, broken, unclear }) => passed + broken.length + unclear.length > 0
  ).length
}

/** The same for programs, with every place. */
export function reportJson(evidence: Evidence, made: string): string {
  const { checks, rules, ...facts } = evidence
  const data = {
    made,
    ...facts,
    ...reportOf(evidence),
    checks: Object.fromEntries(checks),
    rules: Object.fromEntries(rules)
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}
