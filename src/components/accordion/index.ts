/** Titled parts that open under their titles. The browser's own `details`, no element. */
import { disclosure } from '../shared/disclosure.ts'
import { partHeading, readParts, type Parts } from '../shared/parts.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent } from '../types.ts'

interface AccordionProps extends Parts {
  one: boolean
}

const example = ':::accordion'
const settings = { one: { type: 'flag' } } as const

export const accordion = defineComponent<AccordionProps, typeof settings>({
  name: 'accordion',
  form: 'container',
  example,
  aliases: ['akordeon'],
  settings,
  messages: { pl: {}, en: {} },
  styled: true,

  read(block, { one = false }, context) {
    refuseTitle(block, example, context)
    const read = readParts(block, context)
    return read === undefined ? undefined : { props: { ...read, one } }
  },

  compile({ level, parts, one }, context) {
    const name = one ? context.id() : undefined
    return {
      html: [
        '<div class="accordion">',
        ...parts.flatMap(({ title, content }) =>
          disclosure({ name, title: partHeading(title, level, context), content: context.content(content) })
        ),
        '</div>'
      ]
    }
  }
})
