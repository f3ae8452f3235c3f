/** Captions can be read by browsers, come one after the other, and end with what they belong to. */
import { coursePath } from '../../model/course.ts'
import { readCaptions, written } from '../../parse/captions.ts'
import type { Rule } from '../rule.ts'

/** Seconds by which captions may outlast their film: its length is rounded, and its sound may end later. */
const grace = 1

export const captions: Rule = (course, { texts, report }) => {
  for (const module of course.modules) {
    for (const { kind, address, of = '' } of module.pages.flatMap((page) => page.files)) {
      const file = coursePath(module.file, address) ?? ''
      const text = texts.get(file)
      if (kind !== 'captions' || text === undefined) continue
      const reading = readCaptions(text)
      for (const problem of reading.problems) report(file, problem)
      const film = coursePath(module.file, of) ?? ''
      const { seconds = Infinity } = course.media.get(film) ?? {}
      const late = reading.captions.find(({ end }) => end > seconds + grace)
      if (late === undefined) continue
      const params = { end: written(late.end), path: film }
      report(file, { code: 'captions-late', range: late.range, params })
    }
  }
}
