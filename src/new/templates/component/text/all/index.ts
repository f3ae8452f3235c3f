/** How the block is written, and the HTML that is made of it while the course is built. */
import { attribute, defineComponent, text, type Content, type Inline } from 'scormdown/component'
import { messages } from './messages.ts'

const looks = ['plain', 'strong'] as const

interface Props {
  look: (typeof looks)[number]
  title?: Inline[]
  content: Content[]
}

export default defineComponent<Props, { look: { type: 'oneOf'; values: typeof looks } }>({
  name: '__name__',
  form: 'container',
  example: ':::__name__[Title]{look=strong}',
  settings: { look: { type: 'oneOf', values: looks } },
  messages,
  // Its looks stand in styles.ts.
  styled: true,

  read(block, settings, context) {
    const props: Props = { look: settings.look ?? 'plain', content: context.content(block.children) }
    return { props: block.label === undefined ? props : { ...props, title: block.label } }
  },

  compile({ look, title, content }, context) {
    return {
      html: [
        `<div${attribute('class', `course-__name__ course-__name__-${look}`)}>`,
        '<p><strong>',
        ...(title === undefined ? [text(context.message('title'))] : context.inline(title)),
        '</strong></p>',
        ...context.content(content),
        '</div>'
      ]
    }
  }
})
