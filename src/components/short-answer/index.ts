/**
 * A question to think about: what the learner writes stays on the page; the author's answer opens to compare it with.
 * Written as a quotation at the end, or as `:::answer`.
 */
import { object, template, value } from '../../shared/fragment.ts'
import type { Block, Directive } from '../../parse/tree.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { tracked } from './state.ts'
import { tell } from './tell.ts'

interface ShortAnswerProps {
  prompt: Content[]
  model: Content[]
  lines: number
  max?: number
}

const usualLines = 4
const example = { en: ':::short-answer{#name}', pl: ':::short-answer{#nazwa}' }
const settings = {
  lines: { type: 'number', min: 1, max: 20 },
  max: { type: 'number', min: 20, max: 5000 }
} as const

export const shortAnswer = defineComponent<ShortAnswerProps, typeof settings>({
  name: 'short-answer',
  form: 'container',
  example,
  aliases: ['krótka-odpowiedź'],
  settings,
  parts: ['answer'],
  tracked,
  tag: 'sd-short-answer',
  messages,
  findings,
  tell,

  read(block, { lines = usualLines, max }, context) {
    refuseTitle(block, example, context)
    const { prompt, model } = split(block, context)
    if (prompt.length === 0) context.problem({ code: 'question-empty', range: block.nameRange })
    if (model.length === 0) context.problem({ code: 'short-answer-model', range: block.nameRange })
    return {
      props: {
        prompt: context.plainContent(prompt),
        model: context.plainContent(model),
        lines,
        ...(max === undefined ? {} : { max })
      },
      item: { usualPoints: 0 }
    }
  },

  compile: ({ prompt, model, lines, max }, context) => ({
    content: object({
      prompt: template(context.content(prompt)),
      model: template(context.content(model)),
      lines: value(lines),
      ...(max === undefined ? {} : { max: value(max) })
    })
  })
})

/** The model answer is the part of its own or, without one, the quotations at the end: a question may quote as well. */
function split({ children }: Directive, context: ReadContext): { prompt: Block[]; model: Block[] } {
  const at = children.findIndex(isAnswer)
  if (at < 0) {
    const end = children.findLastIndex(({ kind }) => kind !== 'quote') + 1
    return { prompt: children.slice(0, end), model: inside(children.slice(end)) }
  }
  const part = children[at] as Directive
  refuseTitle(part, ':::answer', context)
  context.settings(part, {})
  for (const stray of children.slice(at + 1)) {
    context.problem({ code: 'short-answer-after', range: stray.range })
  }
  return { prompt: children.slice(0, at), model: part.children }
}

const isAnswer = (block: Block) => block.kind === 'directive' && block.name === 'answer'
const inside = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'quote' ? block.children : []))
