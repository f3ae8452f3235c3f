/** The error codes of both standards: SCORM 1.2 RTE 3.3.4, SCORM 2004 RTE 3.1.7. */
import { describe, expect, test } from 'vitest'
import { errorStrings, stateCodes, storeCodes } from '../../../src/lms/strict/functions.ts'
import { models } from '../../../src/lms/strict/models.ts'
import { scorm12 } from '../../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../../src/standards/scorm2004/cmi.ts'

const codes = {
  scorm12: [0, 101, 201, 202, 203, 301, 401, 402, 403, 404, 405],
  scorm2004: [
    ...[0, 101, 102, 103, 104, 111, 112, 113, 122, 123, 132, 133, 142, 143],
    ...[201, 301, 351, 391, 401, 402, 403, 404, 405, 406, 407, 408]
  ]
}
const course = { scorm12, scorm2004 }

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  const known = codes[standard].map(String)

  test('row 69 and 70: there are these error codes and no others, each with its words', () => {
    expect(Object.keys(errorStrings[standard])).toEqual(known)
    expect(Object.values(errorStrings[standard])).not.toContain('')
  })

  test('row 69 and 70: every answer of the strict LMS is one of them', () => {
    const used = [
      ...Object.values(models[standard].codes),
      ...Object.values(storeCodes[standard]),
      ...Object.values(stateCodes[standard]).flatMap((states) => Object.values(states))
    ]
    for (const code of used) expect(known).toContain(String(code))
  })

  test('row 69 and 70: the course takes “no such element” for what it is, and no other code', () => {
    const words = course[standard].api.unknownElement.map((code) => errorStrings[standard][code])
    expect(words).toEqual(
      standard === 'scorm12'
        ? ['Not implemented error']
        : ['Undefined data model element', 'Unimplemented data model element']
    )
  })
})
