/** What is written the same way in every question: settings, the prompt, and explanations as quotations at the end. */
import { array, object, template, value, type Expression } from '../../../shared/fragment.ts'
import { plainBlocks, type Block, type Directive } from '../../../parse/tree.ts'
import type { CompileContext, Content, ReadContext } from '../../types.ts'

export const questionSettings = {
  objective: { type: 'text' },
  points: { type: 'number', min: 0, max: 100 },
  critical: { type: 'flag' },
  anchor: { type: 'text' }
} as const

export interface QuestionProps {
  prompt: Content[]
  /** The question in plain words, for the LMS. */
  plainPrompt: string
  /** One for every answer; or two: for a right one, and for one that is not. */
  explanations: Content[][]
}

/**
 * @param prompt blocks in front of the answers
 * @param rest blocks behind them: at most two quotations
 */
export function readQuestion(
  block: Directive,
  prompt: readonly Block[],
  rest: readonly Block[],
  context: ReadContext
): QuestionProps {
  if (prompt.length === 0) context.problem({ code: 'question-empty', range: block.nameRange })
  const quotes = rest.filter((child) => child.kind === 'quote')
  for (const stray of rest) {
    if (stray.kind !== 'quote' || quotes.indexOf(stray) > 1) {
      context.problem({ code: 'question-after', range: stray.range })
    }
  }
  return {
    prompt: context.plainContent(prompt),
    plainPrompt: plainBlocks(prompt),
    explanations: quotes.slice(0, 2).map(({ children }) => context.plainContent(children))
  }
}

/** The content of the element: what its base shows (see QuestionContent), and the component's own fields. */
export function compileQuestion(
  { prompt, plainPrompt, explanations }: QuestionProps,
  own: Readonly<Record<string, Expression | undefined>>,
  context: CompileContext
): { content: Expression } {
  return {
    content: object({
      prompt: template(context.content(prompt)),
      plainPrompt: value(plainPrompt),
      explanations:
        explanations.length === 0
          ? undefined
          : array(explanations.map((content) => template(context.content(content)))),
      ...own
    })
  }
}
