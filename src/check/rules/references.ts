/** Glossary terms, sources and facts that the text names exist and can be shown in the course's language. */
import type { Attribute, Inline } from '../../parse/tree.ts'
import type { Problem } from '../../shared/diagnostic.ts'
import { suggest } from '../../shared/nearest.ts'
import { listed } from '../../shared/wording/words.ts'
import { inlines, within, type Rule } from '../rule.ts'
import type { CheckCode } from '../wording.ts'

/** What `:name[…]` means in running text. */
const spanNames = ['term', 'lang', 'law'] as const

export const references: Rule = (course, { report, signOffs }) => {
  // What stands in a file with mistakes is not known: the mistake itself was told.
  const uncitable = ['facts.yaml', 'sources.yaml', 'law.yaml'].some((file) => course.unread.has(file))
  const citable = [...course.facts.keys(), ...course.sources.keys(), ...course.law.keys()]
  const parents = new Map(
    [...course.components.values()].flatMap((one) => (one.spans ?? []).map((span) => [span, one]))
  )
  for (const { module, page, node } of inlines(course)) {
    if (node.kind === 'citation') {
      for (const { key, range } of node.keys) {
        const mark = course.facts.get(key)?.mark
        // Where people sign, a course is no draft only once they have signed its facts.
        if (!course.draft && signOffs.roles.size === 0 && mark !== undefined && mark !== 'S') {
          report(module.file, { code: 'fact-open', range, params: { fact: key, mark } })
        }
        if (uncitable || citable.includes(key)) continue
        const edit = (known: string) => ({ range, text: `@${known}` })
        report(module.file, {
          code: 'citation-unknown',
          range,
          params: { key },
          ...suggest(key, citable, edit)
        })
      }
    }
    if (node.kind === 'text' && node.filled !== true && !page.taken.has(node)) {
      for (const problem of unmarked(node, citable)) report(module.file, problem)
    }
    if (node.kind !== 'span' || page.taken.has(node)) continue
    const { name, range, attributes } = node
    if (name === 'term') {
      const id = attributes?.id
      if (id === undefined) {
        report(module.file, { code: 'term-id-missing', range })
        continue
      }
      const term = course.terms.get(id.value)
      if (term === undefined && course.unread.has('glossary.csv')) continue
      if (term === undefined) {
        report(module.file, { code: 'term-unknown', ...unknownId(id, course.terms.keys()) })
      } else if (term.definition === '') {
        const params = { id: id.value, column: `def_${course.language}` }
        report(module.file, { code: 'term-untranslated', range: id.range, params })
      }
    } else if (name === 'law') {
      const id = attributes?.id
      if (id === undefined) {
        report(module.file, { code: 'law-missing', range })
      } else if (!course.law.has(id.value) && !course.unread.has('law.yaml')) {
        report(module.file, { code: 'law-unknown', ...unknownId(id, course.law.keys()) })
      }
    } else if (name === 'lang') {
      const lang = attributes?.values.lang
      if (lang === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang.value)) {
        const params = {
          key: 'lang',
          value: lang?.value ?? '',
          expected: {
            en: 'a language, like :lang[words]{lang=en}',
            pl: 'język, na przykład :lang[words]{lang=en}'
          }
        }
        report(module.file, { code: 'setting-value', range: lang?.range ?? range, params })
      }
    } else if (parents.has(name)) {
      const { name: parent, example } = parents.get(name)!
      report(module.file, { code: 'text-directive-outside', range, params: { name, parent, example } })
    } else {
      const names = [...spanNames, ...parents.keys()]
      const written = names.map((known) => `:${known}[…]`)
      const params = { name, known: listed(written) }
      const place = { start: range.start + 1, end: range.start + 1 + name.length }
      const meant = suggest(name, names, (text) => ({ range: place, text }))
      report(module.file, { code: 'text-directive-unknown', range, params, ...meant })
    }
  }
}

/** `@key`, `(@key)`, `[[key]]` and `[key]`, where there is such a key. */
const nearlyCited =
  /(?<![\p{L}\p{N}.@/[\\])(?:\(@([\w.-]+)\)|\[\[@?([\w.-]+)\]\]|\[([\w.-]+)\](?![([:{\]])|@([\w.-]*\w))/gu

function* unmarked(
  node: Extract<Inline, { kind: 'text' }>,
  citable: readonly string[]
): Generator<Problem<CheckCode>> {
  // Where signs are escaped they are meant.
  if (node.range.end - node.range.start !== node.text.length) return
  for (const { 0: written, 1: round, 2: double, 3: bare, 4: plain, index } of node.text.matchAll(
    nearlyCited
  )) {
    const key = (round ?? double ?? bare ?? plain)!
    if (!citable.includes(key)) continue
    const range = within(node, index, written.length)
    const text = `[@${key}]`
    // A word in brackets may be meant.
    const fix = bare === undefined ? { fix: { edits: [{ range, text }] } } : {}
    yield { code: 'citation-marks', range, params: { written }, suggestion: text, ...fix }
  }
}

function unknownId({ value: id, range }: Attribute, known: Iterable<string>) {
  return { range, params: { id }, ...suggest(id, known, (name) => ({ range, text: `#${name}` })) }
}
