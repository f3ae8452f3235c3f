/** Footnotes of a page: a number in the text that shows the note, and all notes at the end of the page. */
import type { Content } from '../components/types.ts'
import type { Page } from '../model/course.ts'
import { attribute, template, text, type Expression, type Fragment } from '../shared/fragment.ts'
import type { PageMessages } from './messages.ts'

export interface Footnotes {
  mark(label: string): Fragment
  /** Those that the text refers to, in the order of their numbers; empty where there are none. */
  list(): Fragment
}

/**
 * @param compile makes the words of a note
 * @param constant makes an expression once for the module: a note stands at its mark and in the list
 */
export function createFootnotes(
  page: Page,
  messages: PageMessages,
  compile: (content: readonly Content[]) => Fragment,
  constant: (expression: Expression) => Expression
): Footnotes {
  const used = new Map<string, Expression>()
  const numberOf = (label: string) => [...used.keys()].indexOf(label) + 1
  return {
    mark(label) {
      const note = page.footnotes.get(label)
      if (note === undefined) return []
      const words = used.get(label) ?? constant(template(compile(note)))
      used.set(label, words)
      const number = `<sup><span class="visually-hidden">${text(messages.footnote)} </span>${numberOf(label)}</sup>`
      return ['<sd-term class="footnote-mark" .definition="', words, `">${number}</sd-term>`]
    },
    list() {
      if (used.size === 0) return []
      const notes = [...used.values()].flatMap((words): Fragment => ['<li>', words, '</li>'])
      return [`<ol class="footnotes"${attribute('aria-label', messages.footnotes)}>`, ...notes, '</ol>']
    }
  }
}
