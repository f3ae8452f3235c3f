/** The first language and each other side by side, for somebody who reads both. */
import type { Course, Module, Page } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { code, languageName } from '../papers/paper.ts'
import type { Block } from '../parse/tree.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { ReviewInput } from './input.ts'
import { blocksHtml, inlineHtml, type Reading } from './reading.ts'
import { signedLine, signing, signingEnd, signingHead, stateOf } from './signing.ts'

const words = {
  en: {
    intro:
      'Read each row: does the right side say the same as the left, and as somebody would say it? Keys of questions and numbers of facts must be the same.',
    single: 'The course has one language.',
    missing: 'is not there',
    terms: 'Glossary'
  },
  pl: {
    intro:
      'Czytaj wiersz po wierszu: czy prawa strona mówi to samo co lewa i tak, jak się mówi naprawdę? Dobre odpowiedzi i identyfikatory faktów muszą być te same.',
    single: 'Kurs ma jeden język.',
    missing: 'nie ma',
    terms: 'Słownik'
  }
}

export function translation(input: ReviewInput, language: ToolLanguage): Html {
  const said = words[language]
  const [course, ...others] = input.courses
  if (others.length === 0) return html`<p>${said.single}</p>`
  const roles = signing(input, 'translation')
  return html`
<p>${said.intro}</p>
${signingHead(roles, 'modules', language)}
${others.map(
  (other) => html`${course.modules.map((module) => {
    const translated = other.modules.find(({ id }) => id === module.id)
    const id = `${other.language}/${module.id}`
    return html`<h2><span lang="${course.language}">${module.title}</span> (${languageName(other.language, language)})</h2>
<p>${code(id)} ${stateOf(id, roles, language)}</p>
${
  translated === undefined
    ? html`<p><strong>${module.title}: ${said.missing}</strong></p>`
    : beside([module, course], [translated, other], language)
}
${signedLine(id, roles, language)}`
  })}
${terms(course, other, language)}`
)}
${signingEnd(roles, language)}
`
}

type Side = [Module, Course]

function beside([module, course]: Side, [translated, other]: Side, language: ToolLanguage): Html {
  const left: Reading = { course, module, language }
  const right: Reading = { course: other, module: translated, language }
  const head = columns([[titleOf(module), titleOf(translated)]], course.language, other.language, language)
  return html`${head}${module.pages.map((page) => {
    const same = translated.pages.find(({ id }) => id === page.id)
    if (same === undefined) {
      return html`<h3>${page.title}</h3><p><strong>${code(page.id)} ${words[language].missing}</strong></p>`
    }
    const rows = rowsOf(page, same).map(([a, b]): [Html, Html] => [blocksHtml(a, left), blocksHtml(b, right)])
    const titles: [Html, Html] = [
      html`<strong>${inlineHtml(page.heading, left)}</strong>${care(page)}`,
      html`<strong>${inlineHtml(same.heading, right)}</strong>${care(same)}`
    ]
    return html`<h3 lang="${course.language}">${page.title} <span class="quiet">${code(page.id)}</span></h3>
${columns([titles, ...rows], course.language, other.language, language)}`
  })}`
}

const care = (page: Page) => (page.care === undefined ? '' : html`<p>${page.care}</p>`)

function titleOf({ title, objectives }: Module): Html {
  return html`<p><strong>${title}</strong></p><ul>${objectives.map(({ id, text }) => html`<li>${code(id)} ${text}</li>`)}</ul>`
}

/** Block by block where both have the same blocks; else the page as a whole. */
function rowsOf({ source }: Page, { source: other }: Page): [readonly Block[], readonly Block[]][] {
  const isSame = source.length === other.length && source.every(({ kind }, i) => kind === other[i]!.kind)
  return isSame ? source.map((block, i) => [[block], [other[i]!]]) : [[source, other]]
}

function columns(rows: readonly [Html, Html][], left: string, right: string, language: ToolLanguage): Html {
  const [a, b] = [left, right].map((tag) => languageName(tag, language))
  return html`<table class="two"><thead><tr><th scope="col">${a}</th><th scope="col">${b}</th></tr></thead>
<tbody>${rows.map((row) => html`<tr><td lang="${left}">${row[0]}</td><td lang="${right}">${row[1]}</td></tr>`)}</tbody></table>`
}

function terms(course: Course, other: Course, language: ToolLanguage): Html {
  if (course.terms.size === 0) return html``
  const term = ({ terms: all }: Course, id: string) =>
    html`<strong>${all.get(id)!.name}</strong> – ${all.get(id)!.definition}`
  const rows = [...course.terms.keys()].map((id): [Html, Html] => [term(course, id), term(other, id)])
  return html`<h2>${words[language].terms}</h2>
${columns(rows, course.language, other.language, language)}`
}
