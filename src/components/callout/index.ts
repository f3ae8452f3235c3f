/** A framed note: what to remember, a warning, a content notice, words to say. Plain HTML, no element. */
import { attribute, text, type Fragment } from '../../shared/fragment.ts'
import type { Inline } from '../../parse/tree.ts'
import { defineComponent, type Content } from '../types.ts'
import { messages } from './messages.ts'

const kinds = ['info', 'key', 'warning', 'care', 'practice'] as const

interface CalloutProps {
  kind: (typeof kinds)[number]
  title?: Inline[]
  content: Content[]
}

export const callout = defineComponent<CalloutProps, { kind: { type: 'oneOf'; values: typeof kinds } }>({
  name: 'callout',
  form: 'container',
  example: { en: ':::callout[Title]{kind=key}', pl: ':::callout[Tytuł]{kind=key}' },
  aliases: ['uwaga', 'ramka', 'ważne', 'zapamiętaj'],
  settings: { kind: { type: 'oneOf', values: kinds } },
  messages,
  styled: true,

  read(block, settings, context) {
    const props: CalloutProps = { kind: settings.kind ?? 'info', content: context.content(block.children) }
    return { props: block.label === undefined ? props : { ...props, title: block.label } }
  },

  compile({ kind, title, content }, context) {
    const label = context.message(kind)
    const heading: Fragment = title === undefined ? [text(label)] : context.title(title)
    return {
      html: [
        `<aside role="note"${attribute('class', `callout callout-${kind}`)}${attribute('aria-label', label)}>`,
        '<p class="callout-title">',
        ...heading,
        '</p>',
        ...context.content(content),
        '</aside>'
      ]
    }
  }
})
