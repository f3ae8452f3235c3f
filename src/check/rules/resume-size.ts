/** What learners can do in the course fits into the resume data of the strictest target, whatever they do. */
import { trackedOf } from '../../components/registry.ts'
import { worstCase } from '../../state/codec.ts'
import type { Rule } from '../rule.ts'

/** @see Standard.resumeLimit */
export const resumeSize: Rule = (course, { report, resumeLimit }) => {
  const { chars, items } = worstCase(course, trackedOf(course.components))
  if (chars <= resumeLimit) return
  const largest = [...items].sort((a, b) => b.bits - a.bits).slice(0, 3)
  const params = {
    chars: String(chars),
    limit: String(resumeLimit),
    largest: largest.map(({ id, bits }) => `${id} (${Math.ceil(bits / 6)})`).join(', ')
  }
  report('course.yaml', { code: 'resume-too-large', range: { start: 0, end: 1 }, params })
}
