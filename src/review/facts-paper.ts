/** The facts that a course uses, with the words in which it uses them: for the lawyer (K, S) and the coordinators (P). */
import { plainWords } from '../compile/references.ts'
import { inLanguageOf, type Fact, type SignedSheet } from '../config/schema.ts'
import { dateInWords } from '../config/in-words.ts'
import type { Course } from '../model/course.ts'
import { citedSentences, usesOf, type Use } from '../model/uses.ts'
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
        { mark: 'S', title: 'Found in a source, of law: S' }
      ]
    },
    practice: {
      intro:
        'What the course recommends in practice, with the sentences in which it says so: please judge these words. What is not right for your service, strike out or write beside it.',
      marks: [{ mark: 'P', title: 'Practice to be approved: P' }]
    },
    heads: ['Fact', 'What it says', 'Where and in which words', 'Signature or remark'],
    others: 'Found in a source, for information: S',
    otherHeads: ['Fact', 'What it says', 'Pages'],
    none: 'The course uses none.',
    noSource: 'no source',
    items: (mark: string) => `Test questions whose key rests on facts marked ${mark}`,
    itemHeads: ['Question', 'Right answer', 'Facts', 'Remark'],
    law: 'Articles of law',
    lawHeads: ['Act', 'Legal state as of', 'Articles and pages', 'Remark'],
    exercise: 'exercise'
  },
  pl: {
    facts: {
      intro:
        'Wszystkie fakty użyte w kursie, które mają źródło (S) albo czekają na potwierdzenie (K). Najpierw K.',
      marks: [
        { mark: 'K', title: 'Do potwierdzenia: K' },
        { mark: 'S', title: 'Znalezione w źródle, dotyczące prawa: S' }
      ]
    },
    practice: {
      intro:
        'To, co kurs zaleca w praktyce, i zdania, w których to mówi: prosimy ocenić te słowa. Co nie pasuje do twojej służby, skreśl albo dopisz obok.',
      marks: [{ mark: 'P', title: 'Praktyka do zatwierdzenia: P' }]
    },
    heads: ['Fakt', 'Co mówi', 'Gdzie i jakimi słowami', 'Podpis lub uwaga'],
    others: 'Znalezione w źródle, do wiadomości: S',
    otherHeads: ['Fakt', 'Co mówi', 'Strony'],
    none: 'Kurs nie używa żadnego.',
    noSource: 'bez źródła',
    items: (mark: string) => `Pytania testowe, których klucz opiera się na faktach ze znakiem ${mark}`,
    itemHeads: ['Pytanie', 'Dobra odpowiedź', 'Fakty', 'Uwaga'],
    law: 'Przepisy',
    lawHeads: ['Akt', 'Stan prawny na dzień', 'Przepisy i strony', 'Uwaga'],
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
  const used = [...course.facts].filter(([id]) => uses.has(id))
  const signed = new Set(roles.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const what = ({ note, source }: Fact) =>
    html`${note === undefined ? '' : html`<p>${inLanguageOf(note, language)}</p>`}${sourcesOf([source ?? []].flat(), course, said)}`
  const toSign = (mark: string) =>
    used
      .filter(([id, fact]) => fact.mark === mark && (roles.length === 0 || signed.has(id)))
      .map(([id, fact]) => [
        html`${code(id)}<br><strong>${fact.mark}</strong><br>${stateOf(id, roles, language)}`,
        what(fact),
        useLines(id, uses.get(id)!, course, language, said),
        signedOf(id, roles, language)
      ])
  const others = used.filter(([id, { mark }]) => mark === 'S' && roles.length > 0 && !signed.has(id))
  return html`
<p>${said[sheet].intro}</p>
${signingHead(roles, 'rows', language)}
${said[sheet].marks.map(({ mark, title }) => {
  const rows = toSign(mark)
  return html`<h2>${title} (${rows.length})</h2>
${rows.length === 0 ? html`<p>${said.none}</p>` : table(title, said.heads, rows, 'cited')}
${mark === 'S' ? '' : testItems(course, mark, said)}`
})}
${
  sheet === 'practice' || others.length === 0
    ? ''
    : html`<h2>${said.others} (${others.length})</h2>
${table(
  said.others,
  said.otherHeads,
  others.map(([id, fact]) => [
    code(id),
    what(fact),
    html`${[...new Set(uses.get(id)!.map(({ page }) => page.id))].join(', ')}`
  ])
)}`
}
${sheet === 'facts' ? law(course, language, said) : ''}
${signingEnd(roles, language)}
`
}

/** The same words on several pages stand once. */
function useLines(
  id: string,
  uses: readonly Use[],
  course: Course,
  language: ToolLanguage,
  said: FactWords
): Html {
  const places = new Map<string, Use[]>()
  for (const use of uses) {
    const text = citedSentences(use.words, id)
    places.set(text, [...(places.get(text) ?? []), use])
  }
  return html`${[...places].map(
    ([text, own]) =>
      html`<p>${quoted(text, course.language, language)} <span class="quiet">– ${own.map(({ page, item }, i) => html`${i === 0 ? '' : '; '}${page.title} (${code(page.id)}${item === undefined ? '' : html`, ${said.exercise} ${code(item)}`})`)}</span></p>`
  )}`
}

function sourcesOf(keys: readonly string[], { sources, law: acts, language }: Course, said: FactWords): Html {
  if (keys.length === 0) return html`<p class="quiet">${said.noSource}</p>`
  return html`${keys.map((key) => {
    const source = sources.get(key) ?? acts.get(key)
    if (source === undefined) return html`<p class="quiet">${key}</p>`
    const address = source.url?.replace(/^https?:\/\//, '')
    return html`<p class="quiet">${plainWords(source, language)}${address === undefined ? '' : `, ${address}`}</p>`
  })}`
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
      const cited = articles.get(node.attributes?.id?.value ?? '') ?? new Map<string, Set<string>>()
      const article = plainText(node.children)
      cited.set(article, (cited.get(article) ?? new Set()).add(page.id))
      articles.set(node.attributes?.id?.value ?? '', cited)
    }
  }
  const rows = [...course.law].flatMap(([id, act]) => {
    const own = articles.get(id)
    if (own === undefined) return []
    return [
      [
        html`<span lang="${course.language}">${plainWords(act, course.language)}</span>`,
        html`${dateInWords(act.asOf, language)}`,
        html`<ul>${[...own].map(([article, pages]) => html`<li><span lang="${course.language}">${article}</span>: ${[...pages].join(', ')}</li>`)}</ul>`,
        html``
      ]
    ]
  })
  if (rows.length === 0) return html``
  return html`<h2>${said.law}</h2>
${table(said.law, said.lawHeads, rows)}`
}
