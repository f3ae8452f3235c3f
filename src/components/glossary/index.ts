/** The terms of glossary.csv with their definitions, by alphabet. Plain HTML, no element. */
import { text, type Fragment } from '../../shared/fragment.ts'
import { readOnly } from '../shared/only.ts'
import { refuseTitle } from '../shared/title.ts'
import { defineComponent, type CompileContext, type Term } from '../types.ts'
import { byLetter } from './by-letter.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'

interface GlossaryProps {
  /** Ids; undefined for all that have a definition. */
  only: string[] | undefined
}

/** Terms on about three screens: from here on letters help to find one. */
const long = 25

const example = '::glossary'
const settings = { only: { type: 'text' } } as const

export const glossary = defineComponent<GlossaryProps, typeof settings>({
  name: 'glossary',
  form: 'leaf',
  example,
  aliases: ['słownik', 'słowniczek', 'glosariusz'],
  settings,
  messages,
  findings,
  styled: true,
  reference: ({ terms }) => ([...terms.values()].some(isDefined) ? { markdown: example } : undefined),

  read(block, _, context) {
    refuseTitle(block, example, context)
    const { terms, unread, language } = context.data
    const isRead = !unread.has('glossary.csv')
    const only = readOnly(block, isRead ? [...terms.keys()] : undefined, 'term-unknown', context)
    const column = `def_${language}`
    if (only === undefined && isRead && ![...terms.values()].some(isDefined)) {
      context.problem({ code: 'glossary-empty', range: block.nameRange, params: { column } })
      return undefined
    }
    for (const { id, range } of only ?? []) {
      const term = terms.get(id)
      if (term !== undefined && !isDefined(term)) {
        context.problem({ code: 'term-untranslated', range, params: { id, column } })
      }
    }
    return { props: { only: only?.map(({ id }) => id) } }
  },

  compile({ only }, context) {
    const { terms, language } = context.data
    const shown = [...terms.values()].filter((term) => isDefined(term) && (only?.includes(term.id) ?? true))
    const { compare } = new Intl.Collator(language)
    const sorted = shown.sort((a, b) => compare(a.name, b.name))
    if (sorted.length < long) return { html: list(sorted, context) }
    return {
      html: byLetter(sorted, language).flatMap(({ letter, terms: some }): Fragment => [
        `<h2 class="glossary-letter">${text(letter)}</h2>`,
        ...list(some, context)
      ])
    }
  }
})

/** Without a definition in the language of the course there is nothing to read. */
function isDefined({ name, definition }: Term): boolean {
  return name !== '' && definition !== ''
}

function list(terms: readonly Term[], context: CompileContext): Fragment {
  const entries = terms.flatMap(({ name, definition }): Fragment => [
    '<div><dt>',
    ...context.words(name),
    '</dt><dd>',
    ...context.words(definition),
    '</dd></div>'
  ])
  return ['<dl class="glossary">', ...entries, '</dl>']
}
