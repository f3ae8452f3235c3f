/** What the author wrote of entries and targets → parts, and the content of the element. */
import { plainText, type Inline } from '../../../parse/tree.ts'
import { array, object, template, value, type Expression } from '../../../shared/fragment.ts'
import type { CompileContext, Content, ItemReading, Part } from '../../types.ts'
import { reportedQuestion } from '../question/reported.ts'
import { assessAssignment } from './interaction.ts'

export interface AssignmentProps {
  entries: { text: Inline[]; feedback: Content[]; /** Position of the right target. */ target: number }[]
  targets: { text: Inline[] }[]
}

/** Entries first: their numbers are then low, and answers short. */
export function assignmentItem(plainPrompt: string, { entries, targets }: AssignmentProps): ItemReading {
  const part = (group: string, { text }: { text: Inline[] }): Part => ({ group, text: plainText(text) })
  const key = {
    plainPrompt,
    entries: entries.map(({ target }, slot) => ({ slot, target })),
    targets: targets.map((_, slot) => ({ slot }))
  }
  const texts = (list: readonly { text: Inline[] }[]) => list.map(({ text }) => plainText(text))
  return {
    parts: [
      ...entries.map((entry) => part('entry', entry)),
      ...targets.map((target) => part('target', target))
    ],
    reports: reportedQuestion(assessAssignment({ given: [] }, key, 'all'), texts(entries), texts(targets)),
    usualPoints: 1
  }
}

export function compileAssignment(
  { entries, targets }: AssignmentProps,
  context: CompileContext
): Record<string, Expression> {
  const slots = context.item?.partSlots ?? []
  const slotOf = (position: number) => slots[position] ?? position
  return {
    entries: array(
      entries.map(({ text, feedback, target }, i) =>
        object({
          slot: value(slotOf(i)),
          target: value(slotOf(entries.length + target)),
          text: template(context.inline(text)),
          feedback: feedback.length === 0 ? undefined : template(context.content(feedback))
        })
      )
    ),
    targets: array(
      targets.map(({ text }, i) =>
        object({
          slot: value(slotOf(entries.length + i)),
          text: template(context.inline(text)),
          plain: value(plainText(text))
        })
      )
    )
  }
}
