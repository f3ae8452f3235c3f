import { describe, expect, test } from 'vitest'
import { checkGet, checkSet } from '../../../src/lms/strict/check.ts'
import { models } from '../../../src/lms/strict/models.ts'

type Row = [name: string, element: string, value: string, code: number | null, known?: Record<string, string>]

const model = models.scorm12
const question = (type: string) => ({ 'cmi.interactions.0.id': 'q1', 'cmi.interactions.0.type': type })
const answer = 'cmi.interactions.0.student_response'
const pattern = 'cmi.interactions.0.correct_responses.0.pattern'

const sets: Row[] = [
  ['row 71: a keyword is never written', 'cmi.core._children', 'x', 402],
  ['row 71: a count is never written', 'cmi.objectives._count', '1', 402],
  ['row 71: a keyword that is not there', 'cmi.suspend_data._count', '1', 402],
  ['row 72: the first entry has index 0', 'cmi.objectives.0.id', 'o1', null],
  ['row 72: no gap in the index', 'cmi.objectives.1.id', 'o1', 201],
  ['row 72: the entry behind the last', 'cmi.objectives.1.id', 'o2', null, { 'cmi.objectives.0.id': 'o1' }],
  ['row 72: no gap in an inner list', 'cmi.interactions.0.objectives.1.id', 'o', 201, question('choice')],
  ['row 72: a leading zero is no index', 'cmi.objectives.00.id', 'o', 401],
  ['row 73: no element of SCORM 2004', 'cmi.completion_status', 'completed', 401],
  ['row 73: no learner_response', 'cmi.interactions.0.learner_response', 'a', 401],
  ['row 73: no description', 'cmi.interactions.0.description', 'a', 401],
  ['row 73: no timestamp', 'cmi.interactions.0.timestamp', '2031-01-01', 401],
  ['an unknown element', 'cmi.core.foo', 'x', 401],
  ['a literal n is no index', 'cmi.objectives.n.id', 'x', 401],
  ['a group cannot be set', 'cmi.core', 'x', 401],
  ['an empty name', '', 'x', 201],
  ['row 76: completed', 'cmi.core.lesson_status', 'completed', null],
  ['row 76: browsed', 'cmi.core.lesson_status', 'browsed', null],
  ['row 76: "not attempted" is not for the SCO', 'cmi.core.lesson_status', 'not attempted', 405],
  ['row 76: never empty', 'cmi.core.lesson_status', '', 405],
  ['row 76: words are case-sensitive', 'cmi.core.lesson_status', 'Completed', 405],
  [
    'row 76: an objective may be "not attempted"',
    'cmi.objectives.0.status',
    'not attempted',
    null,
    { 'cmi.objectives.0.id': 'o' }
  ],
  ['row 79: exit suspend', 'cmi.core.exit', 'suspend', null],
  ['row 79: exit time-out', 'cmi.core.exit', 'time-out', null],
  ['row 79: exit may be empty', 'cmi.core.exit', '', null],
  ['row 79: exit normal is SCORM 2004', 'cmi.core.exit', 'normal', 405],
  ['row 81: session time', 'cmi.core.session_time', '0000:12:30.25', null],
  ['row 81: two-digit hours', 'cmi.core.session_time', '00:12:30', null],
  ['row 81: one-digit hours', 'cmi.core.session_time', '0:12:30', 405],
  ['row 81: five-digit hours', 'cmi.core.session_time', '00000:12:30', 405],
  ['row 81: three decimals', 'cmi.core.session_time', '00:12:30.125', 405],
  ['row 81: no ISO duration', 'cmi.core.session_time', 'PT12M30S', 405],
  ['row 81: latency', 'cmi.interactions.0.latency', '00:00:09.5', null],
  ['row 84: score', 'cmi.core.score.raw', '87.5', null],
  ['row 84: score 0', 'cmi.core.score.min', '0', null],
  ['row 84: score 100', 'cmi.core.score.max', '100', null],
  ['row 84: a score may be blank', 'cmi.core.score.raw', '', null],
  ['row 84: over 100', 'cmi.core.score.raw', '100.1', 405],
  ['row 84: below 0', 'cmi.core.score.raw', '-1', 405],
  ['row 84: an objective’s score too', 'cmi.objectives.0.score.raw', '101', 405],
  ['row 66: no exponent', 'cmi.core.score.raw', '1e1', 405],
  ['row 66: no leading point', 'cmi.core.score.raw', '.5', 405],
  ['row 66: no trailing point', 'cmi.core.score.raw', '5.', 405],
  ['row 66: no plus sign', 'cmi.core.score.raw', '+5', 405],
  ['row 66: no comma', 'cmi.core.score.raw', '0,5', 405],
  ['row 66: no blanks', 'cmi.core.score.raw', ' 5', 405],
  ['row 89: location of 255', 'cmi.core.lesson_location', 'x'.repeat(255), null],
  ['row 89: location of 256', 'cmi.core.lesson_location', 'x'.repeat(256), 405],
  ['row 91: suspend data of 4096', 'cmi.suspend_data', 'x'.repeat(4096), null],
  ['row 91: suspend data of 4097', 'cmi.suspend_data', 'x'.repeat(4097), 405],
  ['row 94: suspend data is ASCII', 'cmi.suspend_data', 'zażółć', 405],
  ['row 94: no control characters', 'cmi.suspend_data', 'a\u0000b', 405],
  ['row 94: location is ASCII', 'cmi.core.lesson_location', 'я', 405],
  ['row 95: comments', 'cmi.comments', 'x'.repeat(4096), null],
  ['row 95: 4096 in all', 'cmi.comments', 'x'.repeat(97), 405, { 'cmi.comments': 'x'.repeat(4000) }],
  ['row 97: identifier', 'cmi.interactions.0.id', 'Q-1_a.b:c', null],
  ['row 97: no blanks', 'cmi.interactions.0.id', 'q 1', 405],
  ['row 97: not empty', 'cmi.interactions.0.id', '', 405],
  ['row 97: ASCII', 'cmi.objectives.0.id', 'cel-ż', 405],
  ['row 97: at most 255', 'cmi.objectives.0.id', 'x'.repeat(256), 405],
  ['row 97: objective ids are unique', 'cmi.objectives.1.id', 'o1', 201, { 'cmi.objectives.0.id': 'o1' }],
  [
    'row 97: the same id again in its own place',
    'cmi.objectives.0.id',
    'o1',
    null,
    { 'cmi.objectives.0.id': 'o1' }
  ],
  [
    'a question answered again is a new entry with the same id',
    'cmi.interactions.1.id',
    'q1',
    null,
    question('choice')
  ],
  ['row 102: likert', 'cmi.interactions.0.type', 'likert', null],
  ['row 102: no "other"', 'cmi.interactions.0.type', 'other', 405],
  ['row 102: no "long-fill-in"', 'cmi.interactions.0.type', 'long-fill-in', 405],
  ['row 104: true-false', answer, 't', null, question('true-false')],
  ['row 104: true-false 0', answer, '0', null, question('true-false')],
  ['row 104: not the word', answer, 'true', 405, question('true-false')],
  ['row 104: choice', answer, 'a,c,1', null, question('choice')],
  ['row 104: nothing answered', answer, '', null, question('choice')],
  ['row 104: single characters only', answer, 'a1,b', 405, question('choice')],
  ['row 104: no upper case', answer, 'A', 405, question('choice')],
  ['row 104: no blank behind the comma', answer, 'a, b', 405, question('choice')],
  ['row 104: braces belong to patterns', answer, '{a,b}', 405, question('choice')],
  ['row 104: braces in a pattern', pattern, '{a,b}', null, question('choice')],
  ['row 104: sequencing', answer, 'c,a,b', null, question('sequencing')],
  ['row 104: matching', answer, '1.a,2.b', null, question('matching')],
  ['row 104: matching without a point', answer, '1a', 405, question('matching')],
  ['row 104: matching in SCORM 2004 style', answer, '1[.]a', 405, question('matching')],
  ['row 104: likert', answer, 'd', null, question('likert')],
  ['row 104: likert has one character', answer, '10', 405, question('likert')],
  ['row 104: numeric', answer, '-2.5', null, question('numeric')],
  ['row 104: numeric is a number', answer, 'two', 405, question('numeric')],
  ['row 104: numeric has no range', pattern, '1[:]2', 405, question('numeric')],
  ['row 104: fill-in', answer, 'Straż Graniczna', null, question('fill-in')],
  ['row 104: fill-in of 256', answer, 'x'.repeat(256), 405, question('fill-in')],
  ['row 104: no line break', answer, 'a\nb', 405, question('fill-in')],
  ['row 104: performance', answer, 'any text', null, question('performance')],
  ['row 104: an empty pattern says nothing', pattern, '', 405, question('choice')],
  ['no order of calls: a response before the type', 'cmi.interactions.0.student_response', 'abc', null],
  ['row 112: correct', 'cmi.interactions.0.result', 'correct', null],
  ['row 112: wrong', 'cmi.interactions.0.result', 'wrong', null],
  ['row 112: a number', 'cmi.interactions.0.result', '0.5', null],
  ['row 112: "incorrect" is SCORM 2004', 'cmi.interactions.0.result', 'incorrect', 405],
  ['row 114: time of day', 'cmi.interactions.0.time', '23:59:59', null],
  ['row 114: no hour 24', 'cmi.interactions.0.time', '24:00:00', 405],
  ['row 114: two digits each', 'cmi.interactions.0.time', '9:05:00', 405],
  ['row 116: weighting', 'cmi.interactions.0.weighting', '-100', null],
  ['row 116: weighting over 100', 'cmi.interactions.0.weighting', '101', 405],
  ['row 119: student_id', 'cmi.core.student_id', 'x', 403],
  ['row 119: total_time', 'cmi.core.total_time', '00:00:01', 403],
  ['row 119: entry', 'cmi.core.entry', '', 403],
  ['row 119: lesson_mode', 'cmi.core.lesson_mode', 'review', 403],
  ['row 119: launch_data', 'cmi.launch_data', 'x', 403],
  ['row 119: comments_from_lms', 'cmi.comments_from_lms', 'x', 403],
  ['row 119: mastery_score', 'cmi.student_data.mastery_score', '1', 403],
  ['row 122: audio', 'cmi.student_preference.audio', '-1', null],
  ['row 122: audio over 100', 'cmi.student_preference.audio', '101', 405],
  ['row 122: speed', 'cmi.student_preference.speed', '-100', null],
  ['row 122: text', 'cmi.student_preference.text', '1', null],
  ['row 122: text 2', 'cmi.student_preference.text', '2', 405],
  ['row 122: whole numbers', 'cmi.student_preference.speed', '0.5', 405]
]

describe('SCORM 1.2: what may be set', () => {
  test.each(sets)('%s', (_name, element, value, code, known = {}) => {
    const violation = checkSet(model, element, value, new Map(Object.entries(known)))
    expect(violation?.code ?? null).toBe(code)
    if (violation) expect(violation.message).not.toBe('')
  })
})

type GetRow = [name: string, element: string, code: number | null, known?: Record<string, string>]

const gets: GetRow[] = [
  ['row 68: what is not set yet is empty, not an error', 'cmi.suspend_data', null],
  ['row 71: _children', 'cmi.core._children', null],
  ['row 71: _count', 'cmi.interactions._count', null],
  ['row 71: _count of an inner list', 'cmi.interactions.0.objectives._count', null, question('choice')],
  ['row 75: an optional group', 'cmi.student_preference._children', null],
  ['an element without children', 'cmi.core.lesson_status._children', 202],
  ['an element that is no list', 'cmi.core._count', 203],
  ['an index behind the last', 'cmi.objectives.0.id', 201],
  ['an unknown element', 'cmi.location', 401],
  ['an empty name', '', 201],
  ['row 101: interactions are write-only', 'cmi.interactions.0.id', 404, question('choice')],
  ['row 119: session_time cannot be read', 'cmi.core.session_time', 404],
  ['row 119: exit cannot be read', 'cmi.core.exit', 404]
]

describe('SCORM 1.2: what may be read', () => {
  test.each(gets)('%s', (_name, element, code, known = {}) => {
    expect(checkGet(model, element, new Map(Object.entries(known)))?.code ?? null).toBe(code)
  })
})
