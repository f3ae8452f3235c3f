/** A film with captions and its transcript. The browser's own player: it is known, and has its keys. */
import { plainText } from '../../parse/tree.ts'
import { attribute, type Fragment } from '../../shared/fragment.ts'
import { sizeAttributes } from '../../shared/media-file.ts'
import { foldedHtml } from '../shared/folded.ts'
import { recordingCaption } from '../shared/recording/html.ts'
import { readRecording, type CaptionsFile, type Recording } from '../shared/recording/read.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

const example = ':::video'
const settings = { silent: { type: 'flag' } } as const
const parts = ['transcript', 'description'] as const

export const video = defineComponent<Recording, typeof settings>({
  name: 'video',
  form: 'container',
  example,
  aliases: ['film', 'wideo'],
  settings,
  parts,
  messages,
  findings,
  styled: true,

  read(block, { silent }, context) {
    refuseTitle(block, example, context)
    const recording = readRecording(block, { kind: 'video', parts, isSeen: true, silent }, context)
    if (recording === undefined) return undefined
    const { captions, folded } = recording
    const lacks = (part: string) => context.problem({ code: `video-${part}`, range: block.nameRange })
    // WCAG 2.2, 1.2.1 for a film without sound, 1.2.2 and 1.2.3 for one with sound.
    if (silent === undefined && captions.length === 0) lacks('captions')
    if (silent === undefined && folded.transcript === undefined) lacks('transcript')
    if (silent === true && folded.description === undefined) lacks('description')
    return { props: recording }
  },

  compile(recording, context) {
    const { src, name, captions, poster, folded } = recording
    const id = folded.description === undefined ? undefined : context.id()
    const details = id === undefined ? '' : attribute('aria-details', id)
    const size = sizeAttributes(context.media(src))
    return {
      html: [
        '<figure class="recording recording-video">',
        `<video controls playsinline preload="metadata"${attribute('aria-label', plainText(name))}${details}${size}`,
        ...(poster === undefined ? [] : [' poster="', context.address(poster.src), '"']),
        ' src="',
        context.address(src),
        '">',
        ...tracks(captions, context),
        '</video>',
        ...(poster === undefined
          ? []
          : ['<div class="on-paper">', ...context.picture(poster.src, poster.alt), '</div>']),
        ...recordingCaption(recording, context),
        ...parts.flatMap((part) =>
          foldedHtml(
            {
              part: folded[part],
              usualTitle: context.message(part),
              id: part === 'description' ? id : undefined
            },
            context
          )
        ),
        '</figure>'
      ]
    }
  }
})

/** Captions are on until the learner puts them off: those of the course's language, or else the first. */
function tracks(captions: readonly CaptionsFile[], context: CompileContext): Fragment {
  const own = context.data.language
  const languages = captions.map(({ language = own }) => language)
  const shown = Math.max(0, languages.indexOf(own))
  return captions.flatMap(({ src, label }, i) => [
    '<track kind="captions" src="',
    context.address(src),
    `"${attribute('srclang', languages[i]!)}${attribute('label', label)}${i === shown ? ' default' : ''}>`
  ])
}
