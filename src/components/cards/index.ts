/** Cards with a front and a back. Static HTML with both sides; the element hides one and lets a button turn the card. */
import { plainText, type Definition, type Inline } from '../../parse/tree.ts'
import { attribute, type Fragment } from '../../shared/fragment.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext, type Content, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface Card {
  front: Inline[]
  back: Content[]
}

interface CardsProps {
  cards: Card[]
}

const example = ':::cards'

export const cards = defineComponent<CardsProps, Record<never, never>>({
  name: 'cards',
  form: 'container',
  example,
  aliases: ['karty', 'fiszki'],
  settings: {},
  tag: 'sd-cards',
  messages,
  findings,
  styled: true,

  read(block, _, context) {
    refuseTitle(block, example, context)
    const lists = block.children.filter((child) => child.kind === 'definitions')
    if (lists.length === 0) {
      context.problem({ code: 'cards-none', range: block.nameRange })
      return undefined
    }
    for (const child of block.children) {
      if (child.kind !== 'definitions') context.problem({ code: 'cards-content', range: child.range })
    }
    return {
      props: { cards: lists.flatMap(({ entries }) => entries.map((entry) => readCard(entry, context))) }
    }
  },

  compile({ cards }, context) {
    const words =
      attribute('data-turn', context.message('turn')) + attribute('data-back', context.message('back'))
    return {
      html: [
        `<sd-cards${words}><ul class="cards" role="list">`,
        ...cards.flatMap((card) => cardHtml(card, context)),
        '</ul></sd-cards>'
      ]
    }
  }
})

function readCard({ terms, details, range }: Definition, context: ReadContext): Card {
  const [front = []] = terms
  const back = context.plainContent(details.flat())
  if (plainText(front) === '' || back.length === 0) context.problem({ code: 'cards-side', range })
  return { front, back }
}

const cardHtml = ({ front, back }: Card, context: CompileContext): Fragment => [
  '<li class="turning"><div class="sides"><div class="side front">',
  ...context.title(front),
  '</div><div class="side back">',
  ...context.content(back),
  '</div></div></li>'
]
