/** What a learner sees while the platform is asked, below the course's title. */
import type { LaunchMessages } from './messages.ts'

/** Milliseconds after which it is said that something is waited for. */
const noticeable = 1000

export interface Waiting {
  /** Says that nobody answered; resolves when the learner wants another try. */
  failed(): Promise<void>
  remove(): void
}

export function showWaiting(words: LaunchMessages): Waiting {
  const section = document.createElement('section')
  section.setAttribute('role', 'status')
  document.body.append(section)
  const say = (text: string) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    section.append(paragraph)
  }
  let timer = setTimeout(() => say(words.connecting), noticeable)
  return {
    async failed() {
      clearTimeout(timer)
      section.replaceChildren()
      say(words.failed)
      say(words.advice)
      const button = document.createElement('button')
      button.textContent = words.retry
      section.append(button)
      await new Promise((resolve) => button.addEventListener('click', resolve, { once: true }))
      section.replaceChildren()
      timer = setTimeout(() => say(words.connecting), noticeable)
    },
    remove() {
      clearTimeout(timer)
      section.remove()
    }
  }
}
