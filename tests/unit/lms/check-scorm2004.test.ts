import { describe, expect, test } from 'vitest'
import { checkGet, checkSet } from '../../../src/lms/strict/check.ts'
import { models } from '../../../src/lms/strict/models.ts'

type Known = Record<string, string>
type Row = [name: string, element: string, value: string, code: number | null, known?: Known]

const model = models.scorm2004
const id: Known = { 'cmi.interactions.0.id': 'q1' }
const question = (type: string, more: Known = {}): Known => ({
  ...id,
  'cmi.interactions.0.type': type,
  ...more
})
const objective: Known = { 'cmi.objectives.0.id': 'o1' }
const answer = 'cmi.interactions.0.learner_response'
const pattern = 'cmi.interactions.0.correct_responses.0.pattern'
const pattern1 = 'cmi.interactions.0.correct_responses.1.pattern'
const stamp = 'cmi.interactions.0.timestamp'
const letters = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join('[,]')

const sets: Row[] = [
  ['row 72: no gap in the index', 'cmi.interactions.1.id', 'q', 351],
  ['row 72: no gap in an inner list', pattern1, 'a', 351, question('choice')],
  ['row 74: no element of SCORM 1.2', 'cmi.core.lesson_status', 'passed', 401],
  ['row 74: no student_response', 'cmi.interactions.0.student_response', 'a', 401, id],
  ['a keyword is read only', 'cmi.interactions._count', '1', 404],
  ['an empty name', '', 'x', 351],
  ['row 80: exit suspend', 'cmi.exit', 'suspend', null],
  ['row 80: exit normal', 'cmi.exit', 'normal', null],
  ['row 80: exit may be empty', 'cmi.exit', '', null],
  ['row 80: another exit', 'cmi.exit', 'quit', 406],
  ['row 82: session time', 'cmi.session_time', 'PT1H5M30.25S', null],
  ['row 82: years to seconds', 'cmi.session_time', 'P1Y2M3DT4H5M6S', null],
  ['row 82: days only', 'cmi.session_time', 'P3D', null],
  ['row 82: P alone', 'cmi.session_time', 'P', 406],
  ['row 82: PT alone', 'cmi.session_time', 'PT', 406],
  ['row 82: a T with nothing behind', 'cmi.session_time', 'P1DT', 406],
  ['row 82: no weeks', 'cmi.session_time', 'P1W', 406],
  ['row 82: no lower case', 'cmi.session_time', 'pt5s', 406],
  ['row 82: three decimals', 'cmi.session_time', 'PT5.125S', 406],
  ['row 82: decimals for seconds only', 'cmi.session_time', 'PT1.5M', 406],
  ['row 82: not the form of SCORM 1.2', 'cmi.session_time', '00:05:00', 406],
  ['row 82: latency', 'cmi.interactions.0.latency', 'PT9.5S', null, id],
  ['row 85: scaled', 'cmi.score.scaled', '0.875', null],
  ['row 85: scaled -1', 'cmi.score.scaled', '-1', null],
  ['row 85: scaled over 1', 'cmi.score.scaled', '1.01', 407],
  ['row 85: raw may be over 100', 'cmi.score.raw', '250', null],
  ['row 85: seven decimals', 'cmi.score.scaled', '0.3333333', null],
  ['row 85: eight decimals', 'cmi.score.scaled', '0.33333333', 406],
  ['row 85: six digits before the point', 'cmi.score.raw', '100000', 406],
  ['row 66: no exponent', 'cmi.score.raw', '1e3', 406],
  ['row 66: no leading point', 'cmi.score.scaled', '.5', 406],
  ['row 86: progress', 'cmi.progress_measure', '1', null],
  ['row 86: progress over 1', 'cmi.progress_measure', '1.5', 407],
  ['row 86: progress below 0', 'cmi.progress_measure', '-0.1', 407],
  ['row 87: completion', 'cmi.completion_status', 'not attempted', null],
  ['row 87: success', 'cmi.success_status', 'unknown', null],
  ['row 87: no "passed" as a completion', 'cmi.completion_status', 'passed', 406],
  ['row 87: no "completed" as a success', 'cmi.success_status', 'completed', 406],
  ['row 90: location of 1000', 'cmi.location', 'x'.repeat(1000), null],
  ['row 90: location of 1001', 'cmi.location', 'x'.repeat(1001), 406],
  ['row 92: suspend data of 64000', 'cmi.suspend_data', 'x'.repeat(64_000), null],
  ['row 92: suspend data of 64001', 'cmi.suspend_data', 'x'.repeat(64_001), 406],
  ['row 94: other scripts are allowed', 'cmi.suspend_data', 'zażółć ґ 😀', null],
  ['row 94: no lone surrogate', 'cmi.suspend_data', 'a\ud800b', 406],
  ['row 94: no control character', 'cmi.location', 'a\u0001', 406],
  ['row 96: comment', 'cmi.comments_from_learner.0.comment', '{lang=pl}Dobrze', null],
  ['row 96: comment of 4001', 'cmi.comments_from_learner.0.comment', 'x'.repeat(4001), 406],
  ['row 96: location of 251', 'cmi.comments_from_learner.0.location', 'x'.repeat(251), 406],
  ['row 96: time', 'cmi.comments_from_learner.0.timestamp', '2031-05-09T14:05:09', null],
  ['row 98: a URN', 'cmi.interactions.0.id', 'urn:course:q1', null],
  ['row 98: a URL', 'cmi.interactions.0.id', 'https://example.org/q?x=1#a', null],
  ['row 98: a word', 'cmi.interactions.0.id', 'q-1', null],
  ['row 98: half a URN', 'cmi.interactions.0.id', 'urn:q1', 406],
  ['row 98: no blanks', 'cmi.interactions.0.id', 'q 1', 406],
  ['row 98: not empty', 'cmi.interactions.0.id', '', 406],
  ['row 98: ASCII', 'cmi.objectives.0.id', 'cel-ż', 406],
  ['row 98: of 4001', 'cmi.objectives.0.id', 'x'.repeat(4001), 406],
  ['row 98: objectives are unique', 'cmi.objectives.1.id', 'o1', 351, objective],
  ['row 98: an objective’s id stays', 'cmi.objectives.0.id', 'o2', 351, objective],
  ['row 98: the same id again', 'cmi.objectives.0.id', 'o1', null, objective],
  [
    'row 98: objectives of an interaction are unique',
    'cmi.interactions.0.objectives.1.id',
    'o',
    351,
    { ...id, 'cmi.interactions.0.objectives.0.id': 'o' }
  ],
  ['row 99: id before type', 'cmi.interactions.0.type', 'choice', 408],
  ['row 99: id before the objective’s score', 'cmi.objectives.0.score.raw', '1', 408],
  ['row 99: type before the response', answer, 'a', 408, id],
  ['row 99: type before the pattern', pattern, 'a', 408, id],
  ['row 103: other', 'cmi.interactions.0.type', 'other', null, id],
  ['row 103: long-fill-in', 'cmi.interactions.0.type', 'long-fill-in', null, id],
  ['row 103: another type', 'cmi.interactions.0.type', 'hotspot', 406, id],
  ['row 105: true', answer, 'true', null, question('true-false')],
  ['row 105: t is SCORM 1.2', answer, 't', 406, question('true-false')],
  ['row 106: choice', answer, 'a[,]b_2[,]c.3', null, question('choice')],
  ['row 106: nothing chosen is no identifier (Moodle)', answer, '', 406, question('choice')],
  ['row 106: a point alone is no identifier', answer, '.', 406, question('choice')],
  ['row 110: an empty pattern says nothing', pattern, '', 406, question('other')],
  ['row 106: no repeats', answer, 'a[,]b[,]a', 406, question('choice')],
  ['row 106: 36 choices', answer, letters(36), null, question('choice')],
  ['row 106: 37 choices', answer, letters(37), 406, question('choice')],
  ['row 106: a comma joins nothing', answer, 'a,b', 406, question('choice')],
  ['row 106: no hyphen (Moodle)', answer, 'a-b', 406, question('choice')],
  ['row 106: no colon (Moodle)', answer, 'urn:x:a', 406, question('choice')],
  ['row 106: 250 characters', answer, 'x'.repeat(250), null, question('choice')],
  ['row 106: 251 characters', answer, 'x'.repeat(251), 406, question('choice')],
  ['row 107: matching', answer, 'a[.]1[,]b[.]2', null, question('matching')],
  ['row 107: matching without a target', answer, 'a[,]b', 406, question('matching')],
  ['row 107: performance', answer, 'step1[.]done at once', null, question('performance')],
  ['row 107: performance without a name', answer, '[.]done', null, question('performance')],
  ['row 107: performance without a step', answer, 'done', 406, question('performance')],
  ['row 107: performance with a range', pattern, 'step1[.]1[:]5', null, question('performance')],
  ['row 107: sequencing', answer, 'c[,]a[,]b', null, question('sequencing')],
  ['row 107: likert', answer, 'agree', null, question('likert')],
  ['row 107: likert has one', answer, 'a[,]b', 406, question('likert')],
  ['row 108: numeric', answer, '-2.5', null, question('numeric')],
  ['row 108: a range', pattern, '1[:]5.5', null, question('numeric')],
  ['row 108: a bare number', pattern, '1', 406, question('numeric')],
  ['row 108: open ends', pattern, '1[:]', 406, question('numeric')],
  ['row 108: a range upside down', pattern, '5[:]1', 406, question('numeric')],
  ['row 109: fill-in', answer, '{lang=pl}tak[,]nie', null, question('fill-in')],
  ['row 109: eleven parts', answer, letters(11), 406, question('fill-in')],
  ['row 109: a part of 251', answer, 'x'.repeat(251), 406, question('fill-in')],
  ['row 109: a brace without a prefix', answer, '{x}', 406, question('fill-in')],
  ['row 109: a brace behind a prefix is a brace again', answer, '{lang=pl}{x}', 406, question('fill-in')],
  ['row 109: an odd language', answer, '{lang=polish!}tak', 406, question('fill-in')],
  ['row 109: no line break', answer, 'a\nb', 406, question('fill-in')],
  ['row 109: long-fill-in', answer, 'x'.repeat(4000), null, question('long-fill-in')],
  ['row 109: long-fill-in of 4001', answer, 'x'.repeat(4001), 406, question('long-fill-in')],
  ['other: any text', answer, 'a[,]{b}', null, question('other')],
  ['row 110: prefixes', pattern, '{case_matters=true}{order_matters=false}a[,]b', null, question('fill-in')],
  ['row 110: in any order', pattern, '{order_matters=false}{case_matters=true}a', null, question('fill-in')],
  ['row 110: another value', pattern, '{case_matters=yes}a', 406, question('fill-in')],
  ['row 110: twice', pattern, '{case_matters=true}{case_matters=true}a', 406, question('fill-in')],
  ['row 110: order in a long-fill-in', pattern, '{order_matters=true}a', 406, question('long-fill-in')],
  ['row 110: a misspelt prefix', pattern, '{cases_matters=true}a', 406, question('fill-in')],
  ['row 110: none in a choice', pattern, '{order_matters=false}a', 406, question('choice')],
  ['row 110: performance', pattern, '{order_matters=false}s[.]a', null, question('performance')],
  [
    'row 111: one pattern for true-false',
    pattern1,
    'false',
    351,
    question('true-false', { [pattern]: 'true' })
  ],
  ['row 111: one pattern for numeric', pattern1, '1[:]1', 351, question('numeric', { [pattern]: '2[:]2' })],
  ['row 111: two for a choice', pattern1, 'b', null, question('choice', { [pattern]: 'a' })],
  [
    'row 111: five for a fill-in (Moodle)',
    'cmi.interactions.0.correct_responses.5.pattern',
    'f',
    351,
    question(
      'fill-in',
      Object.fromEntries(
        [...'abcde'].map((text, n) => [`cmi.interactions.0.correct_responses.${n}.pattern`, text])
      )
    )
  ],
  ['row 111: the same twice', pattern1, 'b[,]a', 351, question('choice', { [pattern]: 'a[,]b' })],
  ['row 111: another order', pattern1, 'b[,]a', null, question('sequencing', { [pattern]: 'a[,]b' })],
  ['row 113: incorrect', 'cmi.interactions.0.result', 'incorrect', null, id],
  ['row 113: a number', 'cmi.interactions.0.result', '-0.5', null, id],
  ['row 113: "wrong" is SCORM 1.2', 'cmi.interactions.0.result', 'wrong', 406, id],
  ['row 115: without a fraction', stamp, '2031-05-09T14:05:09', null, id],
  ['row 115: a fraction and a zone', stamp, '2031-05-09T14:05:30.12Z', null, id],
  ['row 115: a fraction and an offset', stamp, '2031-05-09T14:05:30.1+01:00', null, id],
  ['row 115: a zone without a fraction', stamp, '2031-05-09T14:05:30Z', 406, id],
  ['row 115: what toISOString gives', stamp, '2031-05-09T14:05:30.123Z', 406, id],
  ['row 115: an offset without a fraction', stamp, '2031-05-09T14:05:30+01:00', 406, id],
  ['row 115: 2039', stamp, '2039-01-01T00:00:00', 406, id],
  ['row 115: 1969', stamp, '1969-12-31T00:00:00', 406, id],
  ['row 115: 30 February', stamp, '2031-02-30T00:00:00', 406, id],
  ['row 115: a date only', stamp, '2031-02-28', null, id],
  ['row 117: weighting', 'cmi.interactions.0.weighting', '2.5', null, id],
  ['row 117: description of 250', 'cmi.interactions.0.description', `{lang=uk}${'ї'.repeat(250)}`, null, id],
  ['row 117: description of 251', 'cmi.interactions.0.description', 'x'.repeat(251), 406, id],
  ['row 117: no line break', 'cmi.interactions.0.description', 'a\nb', 406, id],
  ['row 118: learner_id', 'cmi.learner_id', 'x', 404],
  ['row 118: mode', 'cmi.mode', 'normal', 404],
  ['row 118: entry', 'cmi.entry', '', 404],
  ['row 118: total_time', 'cmi.total_time', 'PT1S', 404],
  ['row 118: completion_threshold', 'cmi.completion_threshold', '1', 404],
  ['row 122: audio_level', 'cmi.learner_preference.audio_level', '0.5', null],
  ['row 122: audio_level below 0', 'cmi.learner_preference.audio_level', '-1', 407],
  ['row 122: captions', 'cmi.learner_preference.audio_captioning', '-1', null],
  ['row 122: captions 2', 'cmi.learner_preference.audio_captioning', '2', 406],
  ['row 122: language', 'cmi.learner_preference.language', 'uk-UA', null],
  ['row 122: no such language tag', 'cmi.learner_preference.language', 'polski', 406],
  ['row 123: continue', 'adl.nav.request', 'continue', null],
  ['row 123: choice', 'adl.nav.request', '{target=item-2}choice', null],
  ['row 123: jump', 'adl.nav.request', '{target=item-2}jump', null],
  ['row 123: no target', 'adl.nav.request', 'choice', 406],
  ['row 123: another word', 'adl.nav.request', 'next', 406],
  ['row 123: validity is read only', 'adl.nav.request_valid.continue', 'true', 404]
]

describe('SCORM 2004: what may be set', () => {
  test.each(sets)('%s', (_name, element, value, code, known = {}) => {
    const violation = checkSet(model, element, value, new Map(Object.entries(known)))
    expect(violation?.code ?? null).toBe(code)
    if (violation) expect(violation.message).not.toBe('')
  })
})

type GetRow = [name: string, element: string, code: number | null, known?: Known]

const gets: GetRow[] = [
  ['row 68: 403 is "not set yet"', 'cmi.suspend_data', 403],
  ['what is set can be read', 'cmi.suspend_data', null, { 'cmi.suspend_data': 'x' }],
  ['a status has a value from the start', 'cmi.completion_status', null],
  ['row 74: no element of SCORM 1.2', 'cmi.core.lesson_status', 401],
  ['an index behind the last', 'cmi.interactions.0.id', 301],
  ['an index of an inner list', 'cmi.interactions.0.objectives.0.id', 301, id],
  ['_count of an inner list', 'cmi.interactions.0.objectives._count', null, id],
  ['nothing below', 'cmi.location._children', 301],
  ['no list', 'cmi.score._count', 301],
  ['_version has one place', 'cmi.score._version', 301],
  ['an empty name', '', 301],
  ['row 118: session_time cannot be read', 'cmi.session_time', 405],
  ['row 118: exit cannot be read', 'cmi.exit', 405],
  ['row 123: validity of a choice', 'adl.nav.request_valid.choice.{target=a.b}', null],
  ['interactions can be read', 'cmi.interactions.0.id', null, id]
]

describe('SCORM 2004: what may be read', () => {
  test.each(gets)('%s', (_name, element, code, known = {}) => {
    expect(checkGet(model, element, new Map(Object.entries(known)))?.code ?? null).toBe(code)
  })
})
