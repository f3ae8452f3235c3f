/** Glossary terms, sources and facts that the text names exist and can be shown in the course's language. */
import { nearestName } from '../../shared/nearest.ts'
import { inlines, type Rule } from '../rule.ts'

/** What `:name[…]` means in running text. */
const spanNames = ['term', 'lang', 'law'] as const

export const references: Rule = (course, { report }) => {
  // What stands in a file with mistakes is not known: the mistake itself was told.
  const uncitable = ['facts.yaml', 'sources.yaml', 'law.yaml'].some((file) => course.unread.has(file))
  const citable = [...course.facts.keys(), ...course.sources.keys(), ...course.law.keys()]
  for (const { module, node } of inlines(course)) {
    if (node.kind === 'citation') {
      for (const { key, range } of node.keys) {
        const mark = course.facts.get(key)?.mark
        if (!course.draft && mark !== undefined && mark !== 'S') {
          report(module.file, { code: 'fact-open', range, params: { fact: key, mark } })
        }
        if (uncitable || citable.includes(key)) continue
        report(module.file, { code: 'citation-unknown', range, params: { key }, ...suggest(key, citable) })
      }
    }
    if (node.kind !== 'span') continue
    const { name, range, attributes } = node
    if (name === 'term') {
      const id = attributes?.id
      if (id === undefined) {
        const params = { what: 'term', example: ':term[word]{#term-id}' }
        report(module.file, { code: 'id-missing', range, params })
        continue
      }
      const term = course.terms.get(id.value)
      if (term === undefined && course.unread.has('glossary.csv')) continue
      if (term === undefined) {
        const known = suggest(id.value, course.terms.keys())
        report(module.file, { code: 'term-unknown', range: id.range, params: { id: id.value }, ...known })
      } else if (term.definition === '') {
        const params = { id: id.value, column: `def_${course.language}` }
        report(module.file, { code: 'term-untranslated', range: id.range, params })
      }
    } else if (name === 'law') {
      const id = attributes?.id
      if (id === undefined) {
        report(module.file, { code: 'law-missing', range })
      } else if (!course.law.has(id.value) && !course.unread.has('law.yaml')) {
        const known = suggest(id.value, course.law.keys())
        report(module.file, { code: 'law-unknown', range: id.range, params: { id: id.value }, ...known })
      }
    } else if (name === 'lang') {
      const lang = attributes?.values.lang
      if (lang === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang.value)) {
        const params = {
          key: 'lang',
          value: lang?.value ?? '',
          expected: 'a language, like :lang[words]{lang=en}'
        }
        report(module.file, { code: 'setting-value', range: lang?.range ?? range, params })
      }
    } else {
      const params = { name, known: spanNames.map((known) => `:${known}[…]`).join(' and ') }
      report(module.file, { code: 'text-directive-unknown', range, params, ...suggest(name, spanNames) })
    }
  }
}

function suggest(written: string, known: Iterable<string>): { suggestion?: string } {
  const suggestion = nearestName(written, known)
  return suggestion === undefined ? {} : { suggestion }
}
