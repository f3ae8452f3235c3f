/** The player speaks the language of the course. */
import { playerMessages } from '../../player/messages.ts'
import type { Rule } from '../rule.ts'

export const languages: Rule = ({ language }, { report, texts }) => {
  if (language in playerMessages) return
  const at = Math.max(0, (texts.get('course.yaml') ?? '').search(/^languages:/m))
  const params = { language, known: Object.keys(playerMessages).join(', ') }
  report('course.yaml', {
    code: 'language-words',
    range: { start: at, end: at + 'languages'.length },
    params
  })
}
