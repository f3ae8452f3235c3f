/** How the block is written, and what its element is given. */
import { defineComponent, object, plainBlocks, template, value, type Content } from 'scormdown/component'
import { messages } from './messages.ts'
import { tracked } from './state.ts'

interface Props {
  content: Content[]
  /** In plain words, for the group's name. */
  task: string
}

export default defineComponent<Props, Record<never, never>>({
  name: '__name__',
  form: 'container',
  example: ':::__name__{#t-name}',
  settings: {},
  messages,
  tracked,
  // The custom element that element.ts defines.
  tag: 'course-__name__',

  read(block, _settings, context) {
    const { children } = block
    return {
      props: { content: context.plainContent(children), task: plainBlocks(children) },
      // Not to be answered right or wrong: it does not count in the score.
      item: { usualPoints: 0 }
    }
  },

  compile({ content, task }, context) {
    return { content: object({ words: template(context.content(content)), task: value(task) }) }
  },

  // What the help desk reads of it.
  tell: (record) => [record.done === true ? 'done' : 'not done yet']
})
