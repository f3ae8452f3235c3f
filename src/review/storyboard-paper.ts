/** The whole course on paper, in its order, for acceptance before it is published. */
import { minutesOf, type Module, type Page } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { code, pairs } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { courseFor, type ReviewInput } from './input.ts'
import { blocksHtml, inlineHtml, type Reading } from './reading.ts'
import { signedLine, signing, signingEnd, signingHead, stateOf } from './signing.ts'

const words = {
  en: {
    intro:
      'Every page as learners get it, with keys and feedback of the exercises and every way through the scenarios, and what is for trainers alone. Learners see neither keys nor that. The grey line above a block says of which kind it is, and its settings.',
    first: 'What is signed is the course in its first language.',
    modules: 'Modules',
    pages: 'Pages',
    minutes: 'Minutes',
    exercises: 'Exercises',
    pass: 'Pass mark',
    objectives: 'Objectives',
    page: (id: string, n: number) => `page ${n}, ${id}`,
    minutesOf: (n: number) => `${n} min`,
    teaches: (ids: string) => `teaches ${ids}`,
    optional: 'optional',
    trainer: 'for trainers only',
    care: 'Shown first:'
  },
  pl: {
    intro:
      'Każda strona tak, jak dostaje ją uczestnik, a do tego dobre odpowiedzi, informacje zwrotne, wszystkie drogi przez scenki i to, co jest tylko dla prowadzących. Uczestnik nie widzi ani klucza, ani wskazówek dla prowadzących. Szary napis nad blokiem podaje jego rodzaj i ustawienia.',
    first: 'Podpis dotyczy kursu w pierwszym języku.',
    modules: 'Moduły',
    pages: 'Strony',
    minutes: 'Minuty',
    exercises: 'Ćwiczenia',
    pass: 'Próg zaliczenia',
    objectives: 'Cele',
    page: (id: string, n: number) => `strona ${n}, ${id}`,
    minutesOf: (n: number) => `${n} min`,
    teaches: (ids: string) => `uczy ${ids}`,
    optional: 'nieobowiązkowa',
    trainer: 'tylko dla prowadzących',
    care: 'Najpierw pojawia się zapowiedź:'
  }
}

export function storyboard(input: ReviewInput, language: ToolLanguage): Html {
  const said = words[language]
  const course = courseFor(input, language)
  const roles = signing(input, 'storyboard')
  const pages = course.modules.flatMap((module) => module.pages)
  const minutes = minutesOf(course)
  return html`
<p>${said.intro}${input.courses.length > 1 ? html` ${said.first}` : ''}</p>
${signingHead(roles, 'modules', language)}
${course.description === undefined ? '' : html`<p lang="${course.language}">${course.description}</p>`}
${pairs([
  [said.modules, course.modules.length],
  [said.pages, pages.length],
  [said.exercises, pages.reduce((sum, page) => sum + page.items.length, 0)],
  ...(minutes === undefined ? [] : [[said.minutes, minutes] as const]),
  ...(course.passMark === undefined ? [] : [[said.pass, `${course.passMark}%`] as const])
])}
${course.modules.map((module) => {
  const reading = { course, module, language, picture: (path: string) => input.picture(path) }
  return html`<h2 lang="${course.language}">${module.title}</h2>
<p class="quiet">${code(module.id)}${module.minutes === undefined ? '' : `, ${said.minutesOf(module.minutes)}`} ${stateOf(module.id, roles, language)}</p>
${objectives(module, said.objectives, course.language)}
${module.pages.map((page) => pageHtml(page, pages.indexOf(page) + 1, reading))}
${signedLine(module.id, roles, language)}`
})}
${signingEnd(roles, language)}
`
}

function objectives({ objectives: all }: Module, label: string, lang: string): Html {
  if (all.length === 0) return html``
  return html`<p>${label}:</p><ul lang="${lang}">${all.map(({ id, text }) => html`<li>${code(id)} ${text}</li>`)}</ul>`
}

function pageHtml(page: Page, number: number, reading: Reading): Html {
  const { course, language } = reading
  const said = words[language]
  const about = [
    said.page(page.id, number),
    ...(page.minutes === undefined ? [] : [said.minutesOf(page.minutes)]),
    ...(page.objectives.length === 0 ? [] : [said.teaches(page.objectives.join(', '))]),
    ...(page.audience === 'trainer' ? [said.trainer] : page.optional === true ? [said.optional] : [])
  ]
  return html`<section class="page"><h3 lang="${course.language}">${inlineHtml(page.heading, reading)}</h3>
<p class="quiet">${about.join('; ')}</p>
${page.care === undefined ? '' : html`<p class="note">${said.care} <span lang="${course.language}">${page.care}</span></p>`}
<div lang="${course.language}">${blocksHtml(page.source, reading)}</div></section>`
}
