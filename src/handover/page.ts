/** What all papers have: head, the course they speak of, the way to the others. No script, and nothing from elsewhere. */
import { createHash } from 'node:crypto'
import { createLaunchData } from '../compile/launch.ts'
import type { Course } from '../model/course.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { html, type Html } from './html.ts'
import type { HandoverInput } from './input.ts'
import { style } from './style.ts'

export const paperNames = [
  'administrator',
  'acceptance',
  'data-protection',
  'accessibility',
  'answers'
] as const
export type PaperName = (typeof paperNames)[number]

const words = {
  en: {
    titles: {
      administrator: 'Administrator’s sheet',
      acceptance: 'Acceptance protocol',
      'data-protection': 'Data protection sheet',
      accessibility: 'Accessibility declaration',
      answers: 'Legend of answers'
    },
    papers: 'Papers',
    version: (version: string) => `version ${version}`,
    commit: (commit: string) => `commit ${commit.slice(0, 12)}${commit.endsWith('-dirty') ? '-dirty' : ''}`,
    forLms: (name: string) => `settings for: ${name}`,
    draft: 'The course is a draft for review: do not give it to learners.'
  },
  pl: {
    titles: {
      administrator: 'Karta administratora',
      acceptance: 'Protokół odbioru',
      'data-protection': 'Karta ochrony danych',
      accessibility: 'Deklaracja dostępności',
      answers: 'Legenda odpowiedzi'
    },
    papers: 'Dokumenty',
    version: (version: string) => `wersja ${version}`,
    commit: (commit: string) => `rewizja ${commit.slice(0, 12)}${commit.endsWith('-dirty') ? '-dirty' : ''}`,
    forLms: (name: string) => `ustawienia dla: ${name}`,
    draft: 'Kurs jest wersją roboczą do recenzji: nie udostępniaj go uczestnikom.'
  }
}

const styleHash = createHash('sha256').update(style).digest('base64')

/** What browsers let a paper do: show itself, in this style. */
const csp = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

export function page(name: PaperName, language: ToolLanguage, input: HandoverInput, body: Html): string {
  const { titles, papers, version, commit, forLms, draft } = words[language]
  const [course] = input.courses
  const made = [
    version(course.version),
    ...(input.commit === null ? [] : [commit(input.commit)]),
    forLms(input.preset.name[language])
  ]
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titles[name]}: ${course.title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>${titles[name]}</h1>
<p>${quoted(course.title, course.language, language)}<br><span class="quiet">${made.join(', ')}</span></p>
<nav aria-label="${papers}"><ul>${paperNames.map(
    (other) =>
      html`<li><a href="${other}.html" aria-current="${other === name ? 'page' : 'false'}">${titles[other]}</a></li>`
  )}</ul></nav>
</header>
<main>
${course.draft ? html`<p class="note"><strong>${draft}</strong></p>` : ''}
${body}
</main>
</body>
</html>
`
  return markup
}

/** A name for machines, which may be broken where its parts end. */
export function code(name: string): Html {
  return html`<code>${name.split(/(?<=[._-])/).map((part, i) => html`${i === 0 ? '' : html`<wbr>`}${part}`)}</code>`
}

/** Words of the course in a paper of another language. */
export function quoted(text: string, of: string, paper: ToolLanguage): Html {
  return of === paper ? html`${text}` : html`<span lang="${of}">${text}</span>`
}

/** A table that may be wider than a phone; it is then moved sideways, by keyboard too. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) =>
        cell.markup === '' ? html`<td class="field"></td>` : html`<td>${cell}</td>`
      )}</tr>
`
  )}</tbody>
</table></div>`
}

export function pairs(list: readonly (readonly [string, Html | string | number])[]): Html {
  return html`<dl class="pairs">${list.map(([term, words]) => html`<dt>${term}</dt><dd>${words}</dd>`)}</dl>`
}

/** Of a course in several languages, the one in the paper's language where there is one. */
export function courseFor({ courses }: HandoverInput, language: ToolLanguage) {
  return courses.find((course) => course.language === language) ?? courses[0]
}

/** What the course's button to leave says. */
export function exitLabel(course: Course): string {
  return createLaunchData(course).messages.player!.saveAndExit!
}

/** The language as people call it. */
export function languageName(tag: string, language: ToolLanguage): string {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return tag
    .split('-')
    .map((one) => names.of(one) ?? one)
    .join(', ')
}

export function size(bytes: number, language: ToolLanguage): string {
  const [number, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  const digits = unit === 'kB' ? 0 : 1
  return `${number.toLocaleString(language, { maximumFractionDigits: digits })} ${unit}`
}

export const number = (value: number, language: ToolLanguage) => value.toLocaleString(language)
