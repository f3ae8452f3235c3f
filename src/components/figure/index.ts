/** A picture with its caption and, folded under it, a description of what it shows. Plain HTML, no element. */
import type { Directive, Inline } from '../../parse/tree.ts'
import { attribute, text, type Fragment } from '../../shared/fragment.ts'
import { foldedHtml, readFolded, type Folded } from '../shared/folded.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext, type ReadContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

type Image = Extract<Inline, { kind: 'image' }>

interface FigureProps {
  picture: { src: string; alt: string }
  caption: Inline[]
  description?: Folded
  width?: string
  credit?: string
}

const example = ':::figure'
const settings = { width: { type: 'oneOf', values: ['small', 'wide'] }, credit: { type: 'text' } } as const

export const figure = defineComponent<FigureProps, typeof settings>({
  name: 'figure',
  form: 'container',
  example,
  aliases: ['rysunek', 'obraz', 'zdjęcie'],
  settings,
  parts: ['description'],
  messages,
  findings,
  styled: true,

  read(block, { width, credit }, context) {
    refuseTitle(block, example, context)
    const { picture, caption, description } = readParts(block, context)
    if (picture === undefined) {
      context.problem({ code: 'figure-picture', range: block.nameRange })
      return undefined
    }
    const { src, alt } = picture
    return {
      props: {
        picture: { src, alt },
        caption,
        ...(description === undefined ? {} : { description }),
        ...(width === undefined ? {} : { width }),
        ...(credit === undefined ? {} : { credit })
      }
    }
  },

  compile({ picture, caption, description, width, credit }, context) {
    const id = description === undefined ? undefined : context.id()
    const kind = width === undefined ? 'figure' : `figure figure-${width}`
    return {
      html: [
        `<figure${attribute('class', kind)}>`,
        ...context.picture(picture.src, picture.alt, id),
        ...captionHtml(caption, credit, context),
        ...foldedHtml({ part: description, usualTitle: context.message('description'), id }, context),
        '</figure>'
      ]
    }
  }
})

interface Parts {
  picture?: Image
  caption: Inline[]
  description?: Folded
}

function readParts(block: Directive, context: ReadContext): Parts {
  const parts: Parts = { caption: [] }
  for (const child of block.children) {
    if (child.kind === 'directive' && child.name === 'description') {
      if (parts.description !== undefined) {
        context.problem({ code: 'figure-second-description', range: child.nameRange })
      }
      parts.description = readFolded(child, context)
    } else if (child.kind === 'paragraph') {
      readParagraph(child.children, parts, context)
    } else {
      context.problem({ code: 'figure-content', range: child.range })
    }
  }
  return parts
}

function readParagraph(nodes: Inline[], parts: Parts, context: ReadContext): void {
  const image = nodes.find((node) => node.kind === 'image')
  if (image === undefined) {
    addCaption(nodes, parts, context)
    return
  }
  if (nodes.length > 1) reportLine(nodes, image, context)
  if (parts.picture !== undefined) {
    context.problem({ code: 'figure-second-picture', range: image.range })
    return
  }
  parts.picture = image
  const { title, range } = image
  if (title !== '') addCaption([{ kind: 'text', text: title, range }], parts, context)
}

function addCaption(caption: Inline[], parts: Parts, context: ReadContext): void {
  if (parts.caption.length > 0) {
    const range = { start: caption[0]!.range.start, end: caption.at(-1)!.range.end }
    context.problem({ code: 'figure-second-caption', range })
  }
  parts.caption = caption
}

/** Where the caption stands right under the picture, an empty line is all that it lacks. */
function reportLine(nodes: readonly Inline[], image: Image, context: ReadContext): void {
  const behind = nodes[nodes.indexOf(image) + 1]
  const isUnder = nodes[0] === image && behind?.kind === 'text' && behind.text.startsWith('\n')
  const { end } = image.range
  context.problem({
    code: 'figure-line',
    range: image.range,
    ...(isUnder ? { fix: { edits: [{ range: { start: end, end }, text: '\n' }] } } : {})
  })
}

function captionHtml(
  caption: readonly Inline[],
  credit: string | undefined,
  context: CompileContext
): Fragment {
  if (caption.length === 0 && credit === undefined) return []
  const words = context.inline(caption)
  const from = credit === undefined ? '' : `${text(context.message('credit'))}: ${text(credit)}`
  const small = from === '' ? '' : `<small class="figure-credit">${from}</small>`
  return ['<figcaption>', ...words, small, '</figcaption>']
}
