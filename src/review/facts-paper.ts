/** The facts that a course uses, with the words in which it uses them: for the lawyer (K, S) and the coordinators (P). */
import type { SignedSheet, Source } from '../config/schema.ts'
import { inLanguageOf } from '../config/schema.ts'
import { dateInWords } from '../config/in-words.ts'
import type { Course } from '../model/course.ts'
import { citedText, usesOf, type Use } from '../model/uses.ts'
import { inlinesOf } from '../model/walk.ts'
import { plainText } from '../parse/tree.ts'
import { html, type Html } from '../papers/html.ts'
import { code, quoted, table } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { ReviewInput } from './input.ts'
import { promptOf, restingOn } from './items.ts'
import { signedOf, signing, signingEnd, signingHead, stateOf } from './signing.ts'

const words = {
  en: {
    facts: {
      intro:
        'Every fact that the course uses and that rests on a source (S) or is still to be confirmed (K). K comes first.',
      marks: [
        { mark: 'K', title: 'To be confirmed: K' },
        { mark: 'S', title: 'Found in a source: S' }
      ]
    },
    practice: {
      intro:
        'What the course recommends in practice, with the sentences in which it says so: please judge these words. What is not right for your service, strike out or write beside it.',
      marks: [{ mark: 'P', title: 'Practice to be approved: P' }]
    },
    heads: ['Fact', 'What it says', 'Where and in which words', 'Signature or remark'],
    none: 'The course uses none.',
    noSource: 'no source',
    items: (mark: string) => `Test questions whose key rests on facts marked ${mark}`,
    itemHeads: ['Question', 'Right answer', 'Facts', 'Signature or remark'],
    law: 'Articles of law',
    lawHeads: ['Act', 'Legal state as of', 'Articles and pages', 'Signature or remark'],
    exercise: 'exercise'
  },
  pl: {
    facts: {
      intro:
        'Wszystkie fakty użyte w kursie, które mają źródło (S) albo czekają na potwierdzenie (K). Najpierw K.',
      marks: [
        { mark: 'K', title: 'Do potwierdzenia: K' },
        { mark: 'S', title: 'Znalezione w źródle: S' }
      ]
    },
    practice: {
      intro:
        'To, co kurs zaleca w praktyce, i zdania, w których to mówi: prosimy ocenić te słowa. Co nie pasuje do twojej służby, skreśl albo dopisz obok.',
      marks: [{ mark: 'P', title: 'Praktyka do zatwierdzenia: P' }]
    },
    heads: ['Fakt', 'Co mówi', 'Gdzie i jakimi słowami', 'Podpis lub uwaga'],
    none: 'Kurs nie używa żadnego.',
    noSource: 'bez źródła',
    items: (mark: string) => `Pytania testowe, których klucz opiera się na faktach ze znakiem ${mark}`,
    itemHeads: ['Pytanie', 'Dobra odpowiedź', 'Fakty', 'Podpis lub uwaga'],
    law: 'Przepisy',
    lawHeads: ['Akt', 'Stan prawny na dzień', 'Przepisy i strony', 'Podpis lub uwaga'],
    exercise: 'ćwiczenie'
  }
}
type FactWords = (typeof words)['en']

/** The lawyer's sheet. */
export const facts = (input: ReviewInput, language: ToolLanguage) => factSheet('facts', input, language)
/** The coordinators' sheet. */
export const practice = (input: ReviewInput, language: ToolLanguage) => factSheet('practice', input, language)

function factSheet(
  sheet: Extract<SignedSheet, 'facts' | 'practice'>,
  input: ReviewInput,
  language: ToolLanguage
): Html {
  const said = words[language]
  const [course] = input.courses
  const roles = signing(input, sheet)
  const uses = usesOf(course)
  const rows = (mark: string) =>
    [...course.facts].flatMap(([id, fact]) => {
      const own = uses.get(id)
      if (fact.mark !== mark || own === undefined) return []
      return [
        [
          html`${code(id)}<br><strong>${fact.mark}</strong><br>${stateOf(id, roles, language)}`,
          html`<p>${fact.note}</p>${sourcesOf([fact.source ?? []].flat(), course, said)}`,
          html`${own.map((use) => useLine(use, course, language, said))}`,
          signedOf(id, roles, language)
        ]
      ]
    })
  return html`
<p>${said[sheet].intro}</p>
${signingHead(roles, 'rows', language)}
${said[sheet].marks.map(({ mark, title }) => {
  const own = rows(mark)
  return html`<h2>${title} (${own.length})</h2>
${own.length === 0 ? html`<p>${said.none}</p>` : table(title, said.heads, own)}
${mark === 'S' ? '' : testItems(course, mark, said)}`
})}
${sheet === 'facts' ? law(course, language, said) : ''}
${signingEnd(roles, language)}
`
}

function useLine(
  { module, page, item, words: cited }: Use,
  course: Course,
  language: ToolLanguage,
  said: FactWords
): Html {
  const place = `${module.title} › ${page.title}`
  const exercise = item === undefined ? '' : html`, ${said.exercise} ${code(item)}`
  return html`<p>${quoted(citedText(cited), course.language, language)}<br><span class="quiet">${place} (${code(page.id)}${exercise})</span></p>`
}

function sourcesOf(keys: readonly string[], { sources }: Course, said: FactWords): Html {
  if (keys.length === 0) return html`<p class="quiet">${said.noSource}</p>`
  return html`${keys.map((key) => html`<p class="quiet">${sourceWords(key, sources.get(key))}</p>`)}`
}

function sourceWords(key: string, source: Source | undefined): string {
  if (source === undefined) return key
  const { publisher, title, year, url } = source
  const address = url?.replace(/^https?:\/\//, '')
  return [
    publisher,
    title,
    ...(year === undefined ? [] : [String(year)]),
    ...(address === undefined ? [] : [address])
  ].join(', ')
}

/** Whoever confirms a fact sees which keys hang on it. */
function testItems(course: Course, mark: string, said: FactWords): Html {
  const resting = restingOn(course, mark)
  const questions = course.modules
    .flatMap((module) => module.pages)
    .flatMap((page) => page.items)
    .flatMap((item) => item.questions ?? [])
    .filter(({ id }) => resting.has(id))
  if (questions.length === 0) return html``
  const rows = questions.map((question) => [
    html`${code(question.id)} <span lang="${course.language}">${promptOf(question)}</span>`,
    html`<ul>${(question.answers ?? []).filter(({ right }) => right).map(({ text }) => html`<li lang="${course.language}">${text}</li>`)}</ul>`,
    html`${resting.get(question.id)!.join(', ')}`,
    html``
  ])
  return html`<h3>${said.items(mark)} (${rows.length})</h3>
${table(said.items(mark), said.itemHeads, rows)}`
}

function law(course: Course, language: ToolLanguage, said: FactWords): Html {
  const articles = new Map<string, Map<string, Set<string>>>()
  for (const page of course.modules.flatMap((module) => module.pages)) {
    for (const node of inlinesOf(page.source)) {
      if (node.kind !== 'span' || node.name !== 'law') continue
      const act = articles.get(node.attributes?.id?.value ?? '') ?? new Map<string, Set<string>>()
      const article = plainText(node.children)
      act.set(article, (act.get(article) ?? new Set()).add(page.id))
      articles.set(node.attributes?.id?.value ?? '', act)
    }
  }
  const rows = [...course.law].flatMap(([id, { title, short, journal, asOf }]) => {
    const own = articles.get(id)
    if (own === undefined) return []
    const name = inLanguageOf(title, course.language)
    const more = [short === undefined ? [] : inLanguageOf(short, course.language), journal ?? []].flat()
    return [
      [
        html`<span lang="${course.language}">${[name, ...more].join(', ')}</span>`,
        html`${dateInWords(asOf, language)}`,
        html`<ul>${[...own].map(([article, pages]) => html`<li><span lang="${course.language}">${article}</span>: ${[...pages].join(', ')}</li>`)}</ul>`,
        html``
      ]
    ]
  })
  if (rows.length === 0) return html``
  return html`<h2>${said.law}</h2>
${table(said.law, said.lawHeads, rows)}`
}
