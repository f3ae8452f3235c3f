/** Sources, acts and contacts were looked at lately. How late is too late, course.yaml says. */
import { inLanguageOf } from '../../config/schema.ts'
import type { Rule } from '../rule.ts'

export const freshness: Rule = (course, { report, today, texts }) => {
  const check = (file: string, id: string, name: string, date: string | undefined, months: number) => {
    if (date === undefined || !isOlder(date, today, months)) return
    const at = rangeOf(texts.get(file) ?? '', id, date)
    report(file, { code: 'source-old', range: at, params: { name, date, months: String(months) } })
  }
  const { sources, law, contacts } = course.freshness
  for (const [id, { title, accessed }] of course.sources) check('sources.yaml', id, title, accessed, sources)
  for (const [id, { title, asOf }] of course.law) {
    check('law.yaml', id, inLanguageOf(title, course.language), asOf, law)
  }
  for (const [id, { name, verified }] of course.contacts) {
    check('contacts.yaml', id, inLanguageOf(name, course.language), verified, contacts)
  }
}

function isOlder(date: string, today: string, months: number): boolean {
  const limit = new Date(`${today}T00:00:00Z`)
  limit.setUTCMonth(limit.getUTCMonth() - months)
  return new Date(`${date}T00:00:00Z`) < limit
}

/** The date in the entry; where it is written otherwise, the entry. */
function rangeOf(text: string, id: string, date: string): { start: number; end: number } {
  const entry = Math.max(
    0,
    text.search(new RegExp(`^['"]?${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]?:`, 'm'))
  )
  const at = text.indexOf(date, entry)
  return at === -1 ? { start: entry, end: entry + id.length } : { start: at, end: at + date.length }
}
