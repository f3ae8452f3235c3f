/** What all papers have: head, the course they speak of, the way to the others. No script, and nothing from elsewhere. */
import { createHash } from 'node:crypto'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { html, type Html } from './html.ts'
import { style } from './style.ts'

export interface Paper {
  language: ToolLanguage
  title: string
  /** What it speaks of: its name, and the language of that. */
  of: { title: string; language: string }
  /** Which state of it. */
  made: readonly string[]
  /** The papers of the set, this one among them. */
  others: { label: string; papers: readonly { file: string; title: string; current: boolean }[] }
  body: Html
  /** With pictures that stand in the paper itself. */
  pictures?: boolean
}

const styleHash = createHash('sha256').update(style).digest('base64')

/** What browsers let a paper do: show itself, in this style. */
const csp = (pictures: boolean) =>
  `default-src 'none'; style-src 'sha256-${styleHash}'; ${pictures ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'`

export function paper({ language, title, of, made, others, body, pictures = false }: Paper): string {
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp(pictures)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: ${of.title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${quoted(of.title, of.language, language)}<br><span class="quiet">${made.join(', ')}</span></p>
<nav aria-label="${others.label}"><ul>${others.papers.map(
    (other) =>
      html`<li><a href="${other.file}" aria-current="${other.current ? 'page' : 'false'}">${other.title}</a></li>`
  )}</ul></nav>
</header>
<main>
${body}
</main>
</body>
</html>
`
  return markup
}

const revision = {
  en: { version: 'version', commit: 'commit' },
  pl: { version: 'wersja', commit: 'rewizja' }
}

/** Which state of a course a paper is made of. */
export function madeOf(version: string, commit: string | null, language: ToolLanguage): string[] {
  const words = revision[language]
  const short = commit && `${commit.slice(0, 12)}${commit.endsWith('-dirty') ? '-dirty' : ''}`
  return [`${words.version} ${version}`, ...(short === null ? [] : [`${words.commit} ${short}`])]
}

/** A name for machines, which may be broken where its parts end. */
export function code(name: string): Html {
  return html`<code>${name.split(/(?<=[._-])/).map((part, i) => html`${i === 0 ? '' : html`<wbr>`}${part}`)}</code>`
}

/** Words of the course in a paper of another language. */
export function quoted(text: string, of: string, paper: ToolLanguage): Html {
  return of === paper ? html`${text}` : html`<span lang="${of}">${text}</span>`
}

/**
 * A table that may be wider than a phone; it is then moved sideways, by keyboard too.
 * @param columns `cited`: a name, two columns of words of which the second has more, and room to write
 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Html[])[],
  columns: 'even' | 'cited' = 'even'
): Html {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table class="${columns}">
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

/** The language as people call it. */
export function languageName(tag: string, language: ToolLanguage): string {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return tag
    .split('-')
    .map((one) => names.of(one) ?? one)
    .join(', ')
}
