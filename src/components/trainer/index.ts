/** A note for whoever leads the course in a room: how long, how, with what, what to say. Only in the edition for trainers. */
import type { Inline } from '../../parse/tree.ts'
import { attribute, text, type Fragment } from '../../shared/fragment.ts'
import { defineComponent, type CompileContext, type Content } from '../types.ts'
import { messages } from './messages.ts'

interface TrainerProps {
  title: Inline[] | undefined
  minutes: number | undefined
  method: string | undefined
  materials: string | undefined
  content: Content[]
}

const example = {
  en: ':::trainer[Title]{minutes=15 method="work in pairs" materials="cards"}',
  pl: ':::trainer[Tytuł]{minutes=15 method="praca w parach" materials="karty"}'
}
const settings = {
  minutes: { type: 'number', min: 1, max: 480 },
  method: { type: 'text' },
  materials: { type: 'text' }
} as const

export const trainer = defineComponent<TrainerProps, typeof settings>({
  name: 'trainer',
  form: 'container',
  example,
  aliases: ['trener', 'prowadzący'],
  settings,
  audience: 'trainer',
  messages,
  styled: true,

  read(block, { minutes, method, materials }, context) {
    if (block.children.length === 0) {
      const params = { name: block.name, example: ':::trainer' }
      context.problem({ code: 'block-empty', range: block.nameRange, params })
    }
    // An exercise that learners do not have would count for them all the same.
    const content = context.plainContent(block.children)
    return { props: { title: block.label, minutes, method, materials, content } }
  },

  compile({ title, minutes, method, materials, content }, context) {
    const label = context.message('label')
    const facts = [
      ...fact('time', minutes === undefined ? undefined : `${minutes} min`, context),
      ...fact('method', method, context),
      ...fact('materials', materials, context)
    ]
    return {
      html: [
        `<aside role="note" class="trainer"${attribute('aria-label', label)}><p class="trainer-label">${text(label)}</p>`,
        ...(title === undefined ? [] : ['<p class="trainer-title">', ...context.inline(title), '</p>']),
        ...(facts.length === 0 ? [] : ['<dl class="trainer-facts">', ...facts, '</dl>']),
        ...context.content(content),
        '</aside>'
      ]
    }
  }
})

function fact(key: string, words: string | undefined, context: CompileContext): Fragment {
  if (words === undefined) return []
  return [`<div><dt>${text(context.message(key))}</dt><dd>`, ...context.words(words), '</dd></div>']
}
