/** Everything that the module, or the whole course, cites. Plain HTML, no element. */
import { text, type Fragment } from '../../shared/fragment.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent } from '../types.ts'
import { messages } from './messages.ts'

const example = '::sources'
const settings = { of: { type: 'oneOf', values: ['module', 'course'] } } as const

export const sources = defineComponent<{ of: 'module' | 'course' }, typeof settings>({
  name: 'sources',
  form: 'leaf',
  example,
  aliases: ['źródła', 'bibliografia'],
  settings,
  messages,
  styled: true,
  reference: ({ sources }) => (sources.size > 0 ? { markdown: '::sources{of=course}' } : undefined),

  read(block, { of = 'module' }, context) {
    refuseTitle(block, example, context)
    return { props: { of } }
  },

  compile({ of }, context) {
    const entries = context.sources(of)
    if (entries.length === 0) return { html: [`<p class="source-list">${text(context.message(of))}</p>`] }
    const items = entries.flatMap((entry): Fragment => ['<li>', ...entry, '</li>'])
    return { html: ['<ul class="source-list">', ...items, '</ul>'] }
  }
})
