/** What an author is told about the numbers of saved progress. */
import type { TrackingLock } from '../config/schema.ts'
import { toDiagnostic, type Diagnostic } from '../shared/diagnostic.ts'
import type { Words } from '../shared/wording/words.ts'
import { lockFile } from './data-files.ts'
import type { Loss } from './lock.ts'

/** @param text the lock as it stands on disk */
export function lossFinding({ space, id, kind }: Loss, text: string): Diagnostic {
  const at = Math.max(0, text.indexOf(`"${id}"`, text.indexOf(`"${space}"`)))
  const range = { start: at, end: at + (text === '' ? 0 : id.length + 2) }
  const what = space === 'pages' ? { en: 'page', pl: 'strony' } : { en: 'exercise', pl: 'ćwiczenia' }
  if (kind === undefined) {
    return toDiagnostic(lockFile, { code: 'progress-lost', range, params: { what, id } })
  }
  const params = { id, before: kindInWords(kind.before), now: kindInWords(kind.now) }
  return toDiagnostic(lockFile, { code: 'progress-changed', range, params })
}

/** `final/choice` → “choice” in the test “final”. */
function kindInWords(kind: string): Words {
  const [component, test] = kind.split('/').reverse()
  return test === undefined
    ? { en: `“${component}”`, pl: `„${component}”` }
    : { en: `“${component}” in the test “${test}”`, pl: `„${component}” w teście „${test}”` }
}

/** Package identifiers come from the course's id: with another one the LMS sees another course. */
export function otherCourse({ course }: TrackingLock, id: string | undefined): Diagnostic[] {
  if (course === '' || id === undefined || id === course) return []
  const range = { start: 0, end: 1 }
  return [toDiagnostic('course.yaml', { code: 'course-renamed', range, params: { id, before: course } })]
}
