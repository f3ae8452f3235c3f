/** What stands under a film or a sound. */
import { text, type Fragment } from '../../../shared/fragment.ts'
import type { CompileContext } from '../../types.ts'
import type { Recording } from './read.ts'

/** Its name, how long it plays, and the author's words. Paper is told that it is in the course. */
export function recordingCaption(
  { src, name, caption }: Pick<Recording, 'src' | 'name' | 'caption'>,
  context: CompileContext
): Fragment {
  const { seconds } = context.media(src) ?? {}
  const length =
    seconds === undefined ? '' : ` <span class="recording-length">(${playingTime(seconds)})</span>`
  return [
    '<figcaption><strong class="recording-name">',
    ...context.inline(name),
    `</strong>${length}`,
    `<span class="on-paper"> ${text(context.message('paper'))}</span>`,
    ...(caption.length === 0
      ? []
      : ['<span class="recording-words">', ...context.inline(caption), '</span>']),
    '</figcaption>'
  ]
}

/** The same in all languages: `1 min 20 s`. */
export function playingTime(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [whole % 60, 's']
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}`)
    .join(' ')
}
