/** `index.html` of a package: no content, only what the player needs to begin. */
import type { Outline } from '../state/outline.ts'
import type { Preset } from './preset.ts'

/** What the player needs of a course in one language before any page is loaded. */
export interface LanguageFrame {
  outline: Outline
  /** What is one press away on every page. */
  references: readonly ReferenceLink[]
  /** Texts by component name; `player` holds the player's own. */
  messages: Record<string, Record<string, string>>
}

/** Of the language that the package begins in. */
export interface StartPageData extends LanguageFrame {
  preset: Preset
  /** All languages of the package, that one first. */
  languages: readonly string[]
}

export interface ReferenceLink {
  id: string
  title: string
  /** Whom a learner can turn to. */
  isHelp?: true
}

/** Id of the script element that carries it. */
export const dataElementId = 'scormdown-launch'

/** The data of a start page that was written before; undefined where the page is none of ours. */
export function readStartPage(html: string): StartPageData | undefined {
  const json = new RegExp(`id="${dataElementId}">([^<]*)</script>`).exec(html)?.[1]
  try {
    return json === undefined ? undefined : (JSON.parse(json) as StartPageData)
  } catch {
    return undefined
  }
}

export interface StartPageInput {
  language: string
  title: string
  description?: string | undefined
  /** Licence of the course's texts and pictures. */
  license?: string | undefined
  csp?: string
  /** Address of a picture for the browser's tab. */
  icon?: string | undefined
  /** Scripts and style sheets of the player. */
  code: LinkedCode | InlineCode
  data: StartPageData
}

/** Paths; the first script begins, the others are fetched along with it. */
export interface LinkedCode {
  scripts: readonly [string, ...string[]]
  styles: readonly string[]
}

/** The texts themselves, for a page that is opened from a disk. */
export interface InlineCode {
  script: string
  style: string
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

export function startPage(input: StartPageInput): string {
  const { language, title, description, license, csp, icon, code, data } = input
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? [] : [`<meta name="${name}" content="${escapeText(content)}">`]
  const { head, foot } = 'script' in code ? inline(code) : linked(code)
  // Within a script element only "<" could end it early; JSON may write it as an escape.
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return [
    '<!doctype html>',
    `<html lang="${escapeText(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...(csp === undefined
      ? []
      : [`<meta http-equiv="Content-Security-Policy" content="${escapeText(csp)}">`]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    ...meta('description', description),
    ...meta('license', license),
    ...(icon === undefined ? [] : [`<link rel="icon" href="${escapeText(icon)}">`]),
    `<script type="application/json" id="${dataElementId}">${json}</script>`,
    ...head,
    '</head>',
    `<body><p>${escapeText(title)}</p>${foot}</body>`,
    '</html>',
    ''
  ].join('\n')
}

interface CodeTags {
  head: string[]
  foot: string
}

function linked({ scripts: [entry, ...preload], styles }: LinkedCode): CodeTags {
  return {
    head: [
      ...styles.map((path) => `<link rel="stylesheet" href="${escapeText(path)}">`),
      ...preload.map((path) => `<link rel="modulepreload" href="${escapeText(path)}">`),
      `<script type="module" src="${escapeText(entry)}"></script>`
    ],
    foot: ''
  }
}

/** A classic script runs where it stands: behind what it looks for. */
function inline({ script, style }: InlineCode): CodeTags {
  return { head: [`<style>${style}</style>`], foot: `<script>${script}</script>` }
}
