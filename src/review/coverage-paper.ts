/** Objective × page × practice × test, fact × page, term × page, order × page: gaps stand out. */
import { inLanguageOf } from '../config/schema.ts'
import type { Course, Page } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { code, table } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import {
  briefPages,
  factPages,
  objectivesOf,
  termPages,
  type BriefCoverage,
  type ObjectiveCoverage,
  type PageCoverage
} from './coverage.ts'
import { courseFor, type ReviewInput } from './input.ts'

const words = {
  en: {
    intro: 'Where the course does what it sets out to do. A gap is written in bold.',
    gaps: 'Gaps',
    noGaps: 'Every objective is taught, practised and asked for in a test at least twice.',
    gap: {
      page: 'No page says that it teaches:',
      practice: 'No exercise practises:',
      test: 'No question of a test asks for:',
      one: 'Only one question of a test asks for:'
    },
    objectives: 'Objectives',
    objectiveHeads: ['Objective', 'Pages that teach it', 'Practice', 'Questions of tests'],
    none: 'none',
    onlyOne: 'only one',
    order: 'What was ordered',
    orderHeads: ['Element', 'Pages'],
    noBrief: 'The course has no brief.yaml: what was ordered is not known here.',
    unknown: 'no such page:',
    facts: 'Facts',
    factHeads: ['Fact', 'Mark', 'Pages'],
    unused: 'Listed, but cited nowhere:',
    terms: 'Terms of the glossary',
    termHeads: ['Term', 'Pages that name it (:term)']
  },
  pl: {
    intro: 'Gdzie kurs robi to, co zapowiada. Luki są pogrubione.',
    gaps: 'Luki',
    noGaps: 'Każdego celu kurs uczy, każdy ćwiczy i o każdy pyta w teście co najmniej dwa razy.',
    gap: {
      page: 'Żadna strona nie podaje, że uczy:',
      practice: 'Żadne ćwiczenie nie dotyczy celu:',
      test: 'W testach nie ma pytania o cel:',
      one: 'W testach jest tylko jedno pytanie o cel:'
    },
    objectives: 'Cele',
    objectiveHeads: ['Cel', 'Strony, które go uczą', 'Ćwiczenia', 'Pytania w testach'],
    none: 'brak',
    onlyOne: 'tylko jedno',
    order: 'Czego wymaga zamówienie',
    orderHeads: ['Element', 'Strony'],
    noBrief: 'Kurs nie ma pliku brief.yaml, więc nie wiadomo, czego wymaga zamówienie.',
    unknown: 'nie ma takiej strony:',
    facts: 'Fakty',
    factHeads: ['Fakt', 'Znak', 'Strony'],
    unused: 'Na liście, ale nigdzie nieprzywołane:',
    terms: 'Terminy ze słownika',
    termHeads: ['Termin', 'Strony, na których jest wskazany (:term)']
  }
}
type CoverageWords = (typeof words)['en']

export function coverage(input: ReviewInput, language: ToolLanguage): Html {
  const said = words[language]
  const course = courseFor(input, language)
  const objectives = objectivesOf(course)
  return html`
<p>${said.intro}</p>
<h2>${said.gaps}</h2>
${gaps(objectives, said)}
<h2>${said.objectives}</h2>
${course.modules
  .filter((module) => module.objectives.length > 0)
  .map((module) =>
    table(
      module.title,
      said.objectiveHeads,
      objectives.filter((one) => one.module === module).map((one) => objectiveRow(one, said))
    )
  )}
<h2>${said.order}</h2>
${
  input.brief === undefined
    ? html`<p>${said.noBrief}</p>`
    : table(
        said.order,
        said.orderHeads,
        briefPages(course, input.brief).map((one) => briefRow(one, language, said))
      )
}
<h2>${said.facts}</h2>
${facts(course, said)}
<h2>${said.terms}</h2>
${table(
  said.terms,
  said.termHeads,
  termPages(course).map((one) => [termName(one, course), pageList(one.pages, said)])
)}
`
}

function gaps(objectives: readonly ObjectiveCoverage[], said: CoverageWords): Html {
  const kinds = {
    page: ({ pages }: ObjectiveCoverage) => pages.length === 0,
    practice: ({ practice }: ObjectiveCoverage) => practice.length === 0,
    test: ({ tested }: ObjectiveCoverage) => tested.length === 0,
    one: ({ tested }: ObjectiveCoverage) => tested.length === 1
  }
  const lines = (['page', 'practice', 'test', 'one'] as const).flatMap((kind) => {
    const ids = objectives.filter(kinds[kind]).map(({ objective }) => objective.id)
    return ids.length === 0 ? [] : [html`<li>${said.gap[kind]} <strong>${ids.join(', ')}</strong></li>`]
  })
  return lines.length === 0 ? html`<p>${said.noGaps}</p>` : html`<ul>${lines}</ul>`
}

function objectiveRow(
  { objective, pages, practice, tested }: ObjectiveCoverage,
  said: CoverageWords
): Html[] {
  const ids = (list: readonly string[], more?: Html) =>
    list.length === 0
      ? none(said)
      : html`${list.length}: ${list.map((id, i) => html`${i === 0 ? '' : ', '}${code(id)}`)}${more}`
  return [
    html`${code(objective.id)} ${objective.text}`,
    pageList(pages, said),
    ids(practice.map(({ id }) => id)),
    ids(
      tested.map(({ test, question }) => `${test.id}.${question.id}`),
      tested.length === 1 ? html` <strong>${said.onlyOne}</strong>` : undefined
    )
  ]
}

function briefRow(
  { element, pages, unknown }: BriefCoverage,
  language: ToolLanguage,
  said: CoverageWords
): Html[] {
  const note = element.note === undefined ? undefined : html`<p>${inLanguageOf(element.note, language)}</p>`
  const missing =
    unknown.length === 0 ? undefined : html`<p><strong>${said.unknown} ${unknown.join(', ')}</strong></p>`
  const isOpen = pages.length + unknown.length === 0 && note === undefined
  return [
    html`${inLanguageOf(element.text, language)}`,
    html`${isOpen || pages.length > 0 ? pageList(pages, said) : ''}${note}${missing}`
  ]
}

function facts(course: Course, said: CoverageWords): Html {
  const all = factPages(course)
  const unused = all.filter(({ pages }) => pages.length === 0).map(({ id }) => id)
  const rows = all
    .filter(({ pages }) => pages.length > 0)
    .map(({ id, pages }) => [code(id), html`${course.facts.get(id)!.mark}`, pageList(pages, said)])
  return html`${table(said.facts, said.factHeads, rows)}
${unused.length === 0 ? '' : html`<p>${said.unused} ${unused.join(', ')}</p>`}`
}

function termName({ id }: PageCoverage, course: Course): Html {
  return html`<span lang="${course.language}">${course.terms.get(id)!.name}</span> ${code(id)}`
}

function pageList(pages: readonly Page[], said: CoverageWords): Html {
  if (pages.length === 0) return none(said)
  return html`${pages.length}: ${pages.map(({ id }, i) => html`${i === 0 ? '' : ', '}${code(id)}`)}`
}

const none = ({ none: word }: CoverageWords) => html`<strong>${word}</strong>`
