/**
 * A page as it is written, to be read on paper: headings, text, every answer with its key and feedback, every scene with
 * its ways. It knows no component: what stands in a block is shown as its author wrote it.
 */
import { coursePath, type Course, type Module } from '../model/course.ts'
import type { Attributes, Block, Inline, ListItem } from '../parse/tree.ts'
import { html, type Html } from '../papers/html.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'

export interface Reading {
  course: Course
  module: Module
  /** Of the paper: its own few words. */
  language: ToolLanguage
  /** A picture of the course as an address; where it is left out pictures are told in words. */
  picture?(path: string): string | undefined
}

const words = {
  en: { right: 'right', wrong: 'wrong', picture: 'Picture', leadsTo: 'leads to' },
  pl: { right: 'dobra', wrong: 'zła', picture: 'Obraz', leadsTo: 'prowadzi do' }
}

export function blocksHtml(blocks: readonly Block[], reading: Reading): Html {
  return html`${blocks.map((block) => blockHtml(block, reading))}`
}

function blockHtml(block: Block, reading: Reading): Html {
  const { components, audience } = reading.course
  switch (block.kind) {
    case 'heading':
      return html`<h4>${inlineHtml(block.children, reading)}</h4>`
    case 'paragraph':
      return paragraph(block.children, reading)
    case 'list':
      return block.items.some(({ checked }) => checked !== undefined)
        ? html`<ul class="marks">${block.items.map((item) => answer(item, reading))}</ul>`
        : list(block, reading)
    case 'quote':
      return html`<blockquote>${blocksHtml(block.children, reading)}</blockquote>`
    case 'code-block':
      return html`<pre>${block.text}</pre>`
    case 'table':
      return html`<table><thead><tr>${block.head.map(({ children }) => html`<th scope="col">${inlineHtml(children, reading)}</th>`)}</tr></thead>
<tbody>${block.rows.map((row) => html`<tr>${row.map(({ children }) => html`<td>${inlineHtml(children, reading)}</td>`)}</tr>`)}</tbody></table>`
    case 'rule':
      return html`<hr>`
    case 'definitions':
      return html`<dl>${block.entries.map(
        ({ terms, details }) =>
          html`${terms.map((term) => html`<dt>${inlineHtml(term, reading)}</dt>`)}${details.map((detail) => html`<dd>${blocksHtml(detail, reading)}</dd>`)}`
      )}</dl>`
    case 'footnote':
      return html`<p class="quiet">[${block.label.value}]</p>${blocksHtml(block.children, reading)}`
    case 'abbreviation':
      return html``
    case 'directive': {
      if (audience !== 'trainer' && components.get(block.name)?.audience === 'trainer') return html``
      const title =
        block.label === undefined ? '' : html` <strong>${inlineHtml(block.label, reading)}</strong>`
      return html`<section class="block"><p class="quiet"><code>${block.name}</code>${title} ${settings(block.attributes)}</p>
${blocksHtml(block.children, reading)}</section>`
    }
  }
}

function list({ ordered, start, items }: Extract<Block, { kind: 'list' }>, reading: Reading): Html {
  const lines = items.map(({ children }) => html`<li>${itemHtml(children, reading)}</li>`)
  return ordered ? html`<ol start="${start}">${lines}</ol>` : html`<ul>${lines}</ul>`
}

/** An answer with its key, as a word and not as a sign alone. */
function answer({ checked, children }: ListItem, reading: Reading): Html {
  const { right, wrong } = words[reading.language]
  const mark =
    checked === undefined ? '' : checked ? html`☑ <strong>(${right})</strong> ` : html`☐ (${wrong}) `
  return html`<li>${mark}${itemHtml(children, reading)}</li>`
}

/** A single paragraph needs no `<p>`. */
function itemHtml([first, ...rest]: readonly Block[], reading: Reading): Html {
  if (first === undefined) return html``
  const head = first.kind === 'paragraph' ? inlineHtml(first.children, reading) : blockHtml(first, reading)
  return html`${head}${blocksHtml(rest, reading)}`
}

function paragraph(children: readonly Inline[], reading: Reading): Html {
  const [only, ...more] = children
  if (only?.kind !== 'image' || more.length > 0) return html`<p>${inlineHtml(children, reading)}</p>`
  const { src, alt, title } = only
  const address = reading.picture?.(coursePath(reading.module.file, src) ?? src)
  const image = address === undefined ? '' : html`<img src="${address}" alt="">`
  const file = src.replace(/^.*\//, '')
  return html`<figure>${image}<figcaption>${title === '' ? '' : html`<p>${title}</p>`}<p class="quiet">${words[reading.language].picture} <code>${file}</code>: ${alt}</p></figcaption></figure>`
}

const tags = { emphasis: 'em', strong: 'strong', strikethrough: 's' } as const

export function inlineHtml(nodes: readonly Inline[], reading: Reading): Html {
  return html`${nodes.map((node) => nodeHtml(node, reading))}`
}

function nodeHtml(node: Inline, reading: Reading): Html {
  const inner = () => ('children' in node ? inlineHtml(node.children, reading) : html``)
  switch (node.kind) {
    case 'text':
      return html`${node.text}`
    case 'emphasis':
    case 'strong':
    case 'strikethrough': {
      const tag = tags[node.kind]
      return { markup: `<${tag}>${inner().markup}</${tag}>` }
    }
    case 'code':
      return html`<code>${node.text}</code>`
    case 'break':
      return html`<br>`
    case 'link':
      return html`${inner()} <span class="quiet">(${words[reading.language].leadsTo} ${node.href})</span>`
    case 'image':
      return html`[${words[reading.language].picture}: ${node.alt}]`
    case 'citation':
      return html` <span class="quiet">[${node.keys.map(({ key }) => key).join('; ')}]</span>`
    case 'span':
      return span(node, inner(), reading)
    case 'attributes':
      return html` <span class="quiet">${settings(node.attributes)}</span>`
    case 'footnote-mark':
      return html`<sup>[${node.label}]</sup>`
    case 'variable':
      return html``
  }
}

function span(node: Extract<Inline, { kind: 'span' }>, inner: Html, { course }: Reading): Html {
  const { name, attributes } = node
  const id = attributes?.id?.value ?? ''
  switch (name) {
    case 'term':
      return inner
    case 'lang':
      return html`<span lang="${attributes?.values.lang?.value ?? ''}">${inner}</span>`
    case 'law':
      return html`${inner} <span class="quiet">[${course.law.has(id) ? id : '?'}]</span>`
    default:
      return html`<u>${inner}</u>${attributes === undefined ? '' : html` <span class="quiet">${settings(attributes)}</span>`}`
  }
}

/** As they are written, without the quotes and braces. */
function settings(attributes: Attributes | undefined): string {
  if (attributes === undefined) return ''
  const { id, values } = attributes
  const named = Object.entries(values).map(([key, { value }]) => (value === '' ? key : `${key}: ${value}`))
  return [...(id === undefined ? [] : [`#${id.value}`]), ...named].join(', ')
}
