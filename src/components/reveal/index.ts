/** One thing under a question, for the learner to open after a thought. The browser's own `details`, no element. */
import type { Directive, Inline } from '../../parse/tree.ts'
import { text, type Fragment } from '../../shared/fragment.ts'
import { disclosure } from '../shared/disclosure.ts'
import { checkPressable } from '../shared/title.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface RevealProps {
  title?: Inline[]
  content: Content[]
}

const example = { en: ':::reveal[Question]', pl: ':::reveal[Pytanie]' }

export const reveal = defineComponent<RevealProps, Record<never, never>>({
  name: 'reveal',
  form: 'container',
  example,
  aliases: ['odpowiedź'],
  settings: {},
  messages,
  findings,
  styled: true,

  read(block, _, context) {
    const { name, nameRange, label, children } = block
    checkHeading(block, context)
    if (children.length === 0)
      context.problem({ code: 'block-empty', range: nameRange, params: { name, example } })
    const content = context.content(children)
    if (label === undefined) return { props: { content } }
    checkPressable(label, context)
    return { props: { title: label, content } }
  },

  compile({ title, content }, context) {
    const own: Fragment = title === undefined ? [text(context.message('answer'))] : context.title(title)
    const words = `<small class="reveal-hint">${text(context.message('open'))}</small>`
    return {
      html: [
        '<div class="reveal">',
        ...disclosure({
          title: ['<span>', ...own, ' ', words, '</span>'],
          content: context.content(content)
        }),
        '</div>'
      ]
    }
  }
})

/** A question written as a heading would be hidden together with its answer. */
function checkHeading({ children, label }: Directive, context: ReadContext): void {
  const [first] = children
  if (first?.kind === 'heading' && label === undefined) {
    context.problem({ code: 'reveal-heading', range: first.range })
  }
}
