/** What an LMS is told of a question, for papers that explain its reports: nobody has answered yet. */
import { optionKey, targetKey } from '../../../standards/interaction.ts'
import type { Answered, Assessed } from '../../../state/tracked.ts'
import type { Reported } from '../../types.ts'

/**
 * @param assessed any answer to the question: what is right and how it is called is the same for all
 * @param keys words of what has keys, in the course's order
 * @param targets words of what it is paired with
 */
export function reportedQuestion(
  assessed: Assessed,
  keys: readonly string[] = [],
  targets: readonly string[] = []
): Reported[] {
  const called = (texts: readonly string[], key: (position: number) => string) =>
    texts.map((text, i) => ({ key: key(i), text }))
  return [
    {
      answered: answeredRight(answerOf(assessed)),
      description: assessed.description,
      when: 'checked',
      keys: called(keys, optionKey),
      ...(targets.length === 0 ? {} : { targets: called(targets, targetKey) })
    }
  ]
}

/** An answer without what else is known of it. */
export function answerOf({ type, response, correct }: Answered): Answered {
  return { type, response, correct } as Answered
}

/** The same with the first of the right answers given. */
function answeredRight(answered: Answered): Answered {
  switch (answered.type) {
    case 'true-false':
      return { ...answered, response: answered.correct[0] }
    case 'choice':
    case 'sequencing':
      return { ...answered, response: answered.correct[0] ?? [] }
    case 'matching':
      return { ...answered, response: answered.correct[0] ?? [] }
    case 'fill-in':
      return { ...answered, response: answered.correct[0]?.texts ?? [] }
    case 'numeric':
      return { ...answered, response: answered.correct[0]?.min }
    case 'performance':
      return { ...answered, response: answered.correct[0]?.steps ?? [] }
    case 'likert':
      return answered
  }
}
