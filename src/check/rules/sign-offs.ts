/** What people signed is what the course says now; a course is released once all have signed. */
import { signOffsOf } from '../../model/sign-offs.ts'
import type { Rule } from '../rule.ts'

const file = 'review.yaml'

export const signOffs: Rule = (course, { roles: asked, status, courses, whole, report, texts }) => {
  if (asked === undefined || course !== courses[0]) return
  const { roles, unassigned, isOpen } = signOffsOf(whole(), asked)
  if (isOpen && status === 'released') {
    const start = Math.max(0, (texts.get('course.yaml') ?? '').search(/^status:/m))
    const open = [...roles.values()].flatMap(({ entries }) => entries.filter(({ is }) => is !== 'signed'))
    report('course.yaml', {
      code: 'review-open',
      range: { start, end: start + 'status'.length },
      params: { count: String(open.length + unassigned.length) }
    })
  }
  const text = texts.get(file) ?? ''
  for (const [role, { entries, unknown }] of roles) {
    const at = Math.max(0, text.search(new RegExp(`^${role}:`, 'm')))
    const stale = entries.filter(({ is }) => is === 'stale').map(({ id }) => id)
    if (stale.length > 0) {
      const range = { start: at, end: at + role.length }
      report(file, { code: 'review-stale', range, params: { role, ids: stale.join(', ') } })
    }
    for (const id of unknown) {
      const start = Math.max(at, text.indexOf(`${id}:`, at))
      report(file, { code: 'review-unknown', range: { start, end: start + id.length }, params: { role, id } })
    }
  }
}
