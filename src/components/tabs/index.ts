/** Titled panels, of which one is on the screen at a time. Static HTML that reads well alone; the element puts tabs above it. */
import { attribute } from '../../shared/fragment.ts'
import { partHeading, readParts, type Parts } from '../shared/parts.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

const example = ':::tabs'

export const tabs = defineComponent<Parts, Record<never, never>>({
  name: 'tabs',
  form: 'container',
  example,
  aliases: ['zakładki'],
  settings: {},
  tag: 'sd-tabs',
  messages,
  findings,
  styled: true,

  read(block, _, context) {
    refuseTitle(block, example, context)
    const read = readParts(block, context)
    if (read?.parts.length === 1) context.problem({ code: 'tabs-one', range: block.nameRange })
    return read === undefined ? undefined : { props: read }
  },

  compile({ level, parts }, context) {
    return {
      html: [
        `<sd-tabs${attribute('data-label', context.message('label'))}>`,
        ...parts.flatMap(({ title, content }) => [
          '<section class="tab">',
          ...partHeading(title, level, context),
          ...context.content(content),
          '</section>'
        ]),
        '</sd-tabs>'
      ]
    }
  }
})
