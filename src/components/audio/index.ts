/** A sound with its transcript, in the browser's own player. */
import { plainText } from '../../parse/tree.ts'
import { attribute } from '../../shared/fragment.ts'
import { foldedHtml } from '../shared/folded.ts'
import { recordingCaption } from '../shared/recording/html.ts'
import { readRecording, type Recording } from '../shared/recording/read.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent } from '../types.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

const example = ':::audio'
const settings = {} as const
const parts = ['transcript'] as const

export const audio = defineComponent<Recording, typeof settings>({
  name: 'audio',
  form: 'container',
  example,
  aliases: ['dźwięk', 'nagranie'],
  settings,
  parts,
  messages,
  findings,
  styled: true,

  read(block, _settings, context) {
    refuseTitle(block, example, context)
    const recording = readRecording(block, { kind: 'audio', parts, isSeen: false }, context)
    if (recording === undefined) return undefined
    // WCAG 2.2, 1.2.1
    if (recording.folded.transcript === undefined) {
      context.problem({ code: 'audio-transcript', range: block.nameRange })
    }
    return { props: recording }
  },

  compile(recording, context) {
    const { src, name, folded } = recording
    return {
      html: [
        '<figure class="recording">',
        `<audio controls preload="metadata"${attribute('aria-label', plainText(name))} src="`,
        context.address(src),
        '"></audio>',
        ...recordingCaption(recording, context),
        ...foldedHtml({ part: folded.transcript, usualTitle: context.message('transcript') }, context),
        '</figure>'
      ]
    }
  }
})
