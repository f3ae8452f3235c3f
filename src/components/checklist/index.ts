/**
 * A list of things to tick while working. Plain HTML that can be read as it is; the element adds what is kept for the
 * sitting, printing and clearing. Nothing of it is tracked.
 */
import { attribute, text, type Fragment } from '../../shared/fragment.ts'
import { plainText, type Block, type Inline, type List } from '../../parse/tree.ts'
import { defineComponent, type CompileContext, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface ChecklistProps {
  title?: Inline[]
  parts: Part[]
}

/** Lists become boxes, the rest stays what it is: headings of groups, notes under an entry. */
type Part = { kind: 'content'; content: Content[] } | { kind: 'boxes'; ordered: boolean; entries: Entry[] }

interface Entry {
  text: Inline[]
  more: Part[]
}

export const checklist = defineComponent<ChecklistProps, Record<never, never>>({
  name: 'checklist',
  form: 'container',
  example: { en: ':::checklist[Title]', pl: ':::checklist[Tytuł]' },
  aliases: ['lista'],
  settings: {},
  tag: 'sd-checklist',
  styled: true,
  messages,
  findings,

  read({ label, children, nameRange }, _, context) {
    const parts = readParts(children, context)
    if (!parts.some(({ kind }) => kind === 'boxes')) {
      context.problem({ code: 'checklist-list', range: nameRange })
    }
    return { props: { parts, ...(label === undefined ? {} : { title: label }) } }
  },

  compile({ title, parts }, context) {
    const id = context.id()
    const name = title === undefined ? [text(context.message('checklist'))] : context.inline(title)
    return {
      html: [
        `<sd-checklist class="checklist" role="group"${attribute('aria-labelledby', id)}>`,
        `<p class="checklist-title"${attribute('id', id)}>`,
        ...name,
        '</p>',
        ...compileParts(parts, context),
        `<p class="checklist-note">${text(context.message('note'))}</p>`,
        '<div class="checklist-tools" hidden>',
        ...(['print', 'reset'] as const).map(
          (key) =>
            `<button type="button" class="quiet" data-does="${key}">${text(context.message(key))}</button>`
        ),
        `<p role="status"${attribute('data-cleared', context.message('cleared'))}></p></div></sd-checklist>`
      ]
    }
  }
})

function readParts(blocks: readonly Block[], context: ReadContext): Part[] {
  return blocks.map((block) =>
    block.kind === 'list'
      ? readBoxes(block, context)
      : { kind: 'content', content: context.plainContent([block]) }
  )
}

function readBoxes({ ordered, items }: List, context: ReadContext): Part {
  const entries = items.map(({ checked, children, range }): Entry => {
    const [first, ...rest] = children
    const words = first?.kind === 'paragraph' ? first.children : []
    if (plainText(words) === '') context.problem({ code: 'entry-empty', range })
    if (checked === true) context.problem({ code: 'checklist-ticked', range })
    return { text: words, more: readParts(words.length === 0 ? children : rest, context) }
  })
  return { kind: 'boxes', ordered, entries }
}

function compileParts(parts: readonly Part[], context: CompileContext): Fragment {
  return parts.flatMap((part): Fragment => {
    if (part.kind === 'content') return context.content(part.content)
    const tag = part.ordered ? 'ol' : 'ul'
    // Without a marker WebKit takes a list for none, unless it is said.
    return [
      `<${tag} class="checklist-entries" role="list">`,
      ...part.entries.flatMap((entry): Fragment => [
        '<li><label><input type="checkbox" autocomplete="off"><span>',
        ...context.inline(entry.text),
        '</span></label>',
        ...compileParts(entry.more, context),
        '</li>'
      ]),
      `</${tag}>`
    ]
  })
}
