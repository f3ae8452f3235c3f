/**
 * The same attempt in two windows: the one that was opened last goes on, the other hands over what it has and stops,
 * so that none overwrites the other. Windows of one browser hear each other; two machines do not.
 */
import type { SafetyCopy } from './safety-copy.ts'

export interface OtherWindows {
  /** Says that this window goes on with the attempt; `onOlder` hears what an older window hands over. */
  take(nonce: number, onOlder: (left: SafetyCopy) => void): void
  /** From now on a newer window can ask; the answer is what it is handed over. */
  yieldTo(onNewer: () => SafetyCopy): void
  close(): void
}

type Message = { type: 'taken' } | ({ type: 'handed-over' } & SafetyCopy)

/** @param open opens the channel of a name; undefined where the browser has none or blocks it */
export function createOtherWindows(open: (name: string) => BroadcastChannel | undefined): OtherWindows {
  let channel: BroadcastChannel | undefined
  let hearOlder: (left: SafetyCopy) => void = () => undefined
  let answerNewer: (() => SafetyCopy) | undefined

  return {
    take(nonce, onOlder) {
      hearOlder = onOlder
      channel = open(`scormdown:${nonce.toString(36)}`)
      channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.type === 'handed-over') hearOlder(data)
        else if (answerNewer !== undefined) {
          channel?.postMessage({ type: 'handed-over', ...answerNewer() } satisfies Message)
          channel?.close()
        }
      })
      channel?.postMessage({ type: 'taken' } satisfies Message)
    },
    yieldTo(onNewer) {
      answerNewer = onNewer
    },
    close() {
      channel?.close()
    }
  }
}
