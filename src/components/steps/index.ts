/** A procedure: numbered steps, each with a title and what is to be done. Plain HTML, no element. */
import { plainText, type Inline, type List, type ListItem } from '../../parse/tree.ts'
import { attribute } from '../../shared/fragment.ts'
import { readList } from '../shared/list-block.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'

interface Step {
  title: Inline[]
  content: Content[]
}

interface StepsProps {
  /** Number of the first step. */
  start: number
  steps: Step[]
}

const example = ':::steps'

export const steps = defineComponent<StepsProps, Record<never, never>>({
  name: 'steps',
  form: 'container',
  example,
  aliases: ['kroki'],
  settings: {},
  messages: { pl: {}, en: {} },
  findings,
  styled: true,

  read(block, _, context) {
    refuseTitle(block, example, context)
    const items = readList(block, true, context)
    if (items === undefined) {
      context.problem({ code: 'steps-list', range: block.nameRange })
      return undefined
    }
    const { start } = block.children.find((child): child is List => child.kind === 'list' && child.ordered)!
    return { props: { start, steps: items.map((item) => readStep(item, context)) } }
  },

  compile({ start, steps }, context) {
    const from = start === 1 ? '' : attribute('start', `${start}`)
    return {
      html: [
        // A list without the browser's own marks is none for some screen readers unless it says so.
        `<ol class="steps" role="list"${from}>`,
        ...steps.flatMap(({ title, content }, i) => [
          `<li><p class="step-title"><span class="step-number">${start + i}<span class="visually-hidden">. </span></span>`,
          ...context.inline(title),
          '</p>',
          ...context.content(content),
          '</li>'
        ]),
        '</ol>'
      ]
    }
  }
})

function readStep({ children, range }: ListItem, context: ReadContext): Step {
  const [first, ...rest] = children
  const title = first?.kind === 'paragraph' ? first.children : []
  if (plainText(title) === '') context.problem({ code: 'entry-empty', range })
  const line = title.find(
    (node) => node.kind === 'break' || (node.kind === 'text' && node.text.includes('\n'))
  )
  if (line !== undefined && first !== undefined) context.problem({ code: 'steps-line', range: first.range })
  return { title, content: context.content(first?.kind === 'paragraph' ? rest : children) }
}
