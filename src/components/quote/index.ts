/** A quotation with who said it. Plain HTML, no element. */
import {
  mapInlines,
  type Attribute,
  type Block,
  type Directive,
  type Inline,
  type ListItem
} from '../../parse/tree.ts'
import { attribute } from '../../shared/fragment.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'

interface QuoteProps {
  words: Content[]
  who: Inline[]
  lang?: string
}

const settings = { lang: { type: 'text' } } as const

export const quote = defineComponent<QuoteProps, typeof settings>({
  name: 'quote',
  form: 'container',
  example: ':::quote',
  aliases: ['cytat'],
  settings,
  messages: { pl: {}, en: {} },
  findings,
  styled: true,

  read(block, { lang }, context) {
    refuseLabel(block, context)
    // A learner of Markdown writes “>” in front of a quotation; it says nothing else than the block does.
    const blocks = block.children.flatMap((child) => (child.kind === 'quote' ? child.children : [child]))
    const { words, who } = splitWho(blocks, context)
    if (who.length === 0) context.problem({ code: 'quote-who', range: block.nameRange })
    if (words.length === 0) context.problem({ code: 'quote-empty', range: block.nameRange })
    const written = block.attributes?.values.lang
    if (lang === undefined || written === undefined)
      return { props: { words: context.plainContent(words), who } }
    checkLanguage(written, context)
    const spoken = words.map((child) => inLanguage(child, written))
    return { props: { words: context.plainContent(spoken), who, lang } }
  },

  compile({ words, who, lang }, context) {
    const language = lang === undefined ? '' : attribute('lang', lang)
    return {
      html: [
        `<figure class="quote"><blockquote${language}>`,
        ...context.content(words),
        '</blockquote><figcaption>— ',
        ...context.inline(who),
        '</figcaption></figure>'
      ]
    }
  }
})

/** A dash that begins a line; two hyphens are one. */
const dash = /(^|\n)[ \t]*(?:[—–―]|--)[ \t]*/

/** The last line says who, where it begins with a dash: a paragraph of its own, or right under the words. */
function splitWho(blocks: readonly Block[], context: ReadContext): { words: Block[]; who: Inline[] } {
  const last = blocks.at(-1)
  const before = blocks.slice(0, -1)
  if (last?.kind === 'list' && blocks.length > 1 && last.items.length === 1 && !last.ordered) {
    const { start } = last.range
    const [{ checked, children }] = last.items as [ListItem]
    const edits = [{ range: { start, end: start + 1 }, text: '—' }]
    // With brackets it would be told as an answer.
    const fix = checked === undefined ? { fix: { edits } } : {}
    context.problem({ code: 'quote-dash', range: last.range, ...fix })
    const [first] = children
    return { words: before, who: first?.kind === 'paragraph' ? first.children : [] }
  }
  if (last?.kind !== 'paragraph') return { words: [...blocks], who: [] }
  const nodes = last.children
  const at = nodes.findLastIndex((node, i) => {
    const found = node.kind === 'text' ? dash.exec(node.text) : null
    return found !== null && (found[1] === '\n' || i === 0 || nodes[i - 1]!.kind === 'break')
  })
  const node = nodes[at]
  if (node?.kind !== 'text') return { words: [...blocks], who: [] }
  const [mark] = dash.exec(node.text)!
  const from = node.text.indexOf(mark)
  const said = [...nodes.slice(0, at), ...piece(node, node.text.slice(0, from))]
  const who = [...piece(node, node.text.slice(from + mark.length)), ...nodes.slice(at + 1)]
  return { words: said.length === 0 ? before : [...before, { ...last, children: said }], who }
}

const piece = (node: Extract<Inline, { kind: 'text' }>, text: string): Inline[] =>
  text === '' ? [] : [{ ...node, text }]

/** Marks each run of words, as `:lang[…]` does, so that they get the quotation marks of their language. */
function inLanguage(block: Block, written: Attribute): Block {
  const attributes = { range: written.range, values: { lang: written } }
  const mark = (node: Inline): Inline =>
    node.kind === 'text'
      ? { kind: 'span', name: 'lang', children: [node], attributes, range: node.range }
      : node
  return mapInlines([block], mark)[0]!
}

function checkLanguage({ value, range }: Attribute, context: ReadContext): void {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) return
  const expected = { en: 'a language such as lang=en', pl: 'język, na przykład lang=en' }
  context.problem({ code: 'setting-value', range, params: { key: 'lang', value, expected } })
}

function refuseLabel({ label }: Directive, context: ReadContext): void {
  if (label === undefined || label.length === 0) return
  const range = { start: label[0]!.range.start, end: label.at(-1)!.range.end }
  context.problem({ code: 'quote-title', range })
}
