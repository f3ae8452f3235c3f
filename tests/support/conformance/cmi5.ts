/**
 * Rows about what an assignable unit says to an LMS (cmi5 8–11), with the tests that hold them. A row without a test
 * stands in `open` until it has one; a test sees to it that nothing stays there longer.
 */
import type { Row } from './table.ts'

export const cmi5Rows: readonly Row[] = [
  {
    row: 'R129',
    standard: 'cmi5',
    holds:
      'endpoint, fetch, actor, registration and activityId are read from the address, in any order, decoded',
    reference: 'cmi5 8.1',
    tests: []
  },
  {
    row: 'R130',
    standard: 'cmi5',
    holds:
      'The token is fetched once in a session, goes with every call, and is kept over a reload; a refusal is told',
    reference: 'cmi5 8.2',
    tests: []
  },
  {
    row: 'R131',
    standard: 'cmi5',
    holds:
      'Launch data and the learner’s preferences are read before “initialized”; there may be no preferences',
    reference: 'cmi5 10.2, 11.0',
    tests: []
  },
  {
    row: 'R132',
    standard: 'cmi5',
    holds: 'Launch data are never written',
    reference: 'cmi5 10.2.1',
    tests: []
  },
  {
    row: 'R133',
    standard: 'cmi5',
    holds: '“initialized” is said first and “terminated” last, each once; nothing before and nothing after',
    reference: 'cmi5 9.3',
    tests: []
  },
  {
    row: 'R134',
    standard: 'cmi5',
    holds:
      '“completed” and “passed” are said once in a registration, “failed” never after “passed”, no verb twice in a session',
    reference: 'cmi5 9.3',
    tests: []
  },
  {
    row: 'R135',
    standard: 'cmi5',
    holds:
      'Each statement has an id, a time in UTC, the actor as it was given, and the activity that was launched',
    reference: 'cmi5 9.1, 9.4, 9.7',
    tests: []
  },
  {
    row: 'R136',
    standard: 'cmi5',
    holds:
      'The context is the template of the LMS, untouched, with the registration; the category “cmi5” stands at defined statements only',
    reference: 'cmi5 9.6, 10.2.1',
    tests: []
  },
  {
    row: 'R137',
    standard: 'cmi5',
    holds: 'The category “moveon” stands exactly where a result has success or completion',
    reference: 'cmi5 9.6.2.2',
    tests: []
  },
  {
    row: 'R138',
    standard: 'cmi5',
    holds:
      'Success stands in “passed” and “failed” only, completion in “completed” only, a score in the former; raw goes with min and max',
    reference: 'cmi5 9.5.1–9.5.3',
    tests: []
  },
  {
    row: 'R139',
    standard: 'cmi5',
    holds: '“terminated”, “completed”, “passed” and “failed” have a duration',
    reference: 'cmi5 9.5.4.1',
    tests: []
  },
  {
    row: 'R140',
    standard: 'cmi5',
    holds: 'A mastery score decides on “passed” and “failed”, and goes with them',
    reference: 'cmi5 9.3.4, 9.3.5, 9.6.3.2',
    tests: []
  },
  {
    row: 'R141',
    standard: 'cmi5',
    holds: 'In the modes Browse and Review nothing is said but “initialized” and “terminated”',
    reference: 'cmi5 10.2.2',
    tests: []
  },
  {
    row: 'R142',
    standard: 'cmi5',
    holds:
      'After “terminated” the learner goes to the return address, where there is one; state and profile are written with ETags',
    reference: 'cmi5 10.2.5, 10.2.6; xAPI',
    tests: []
  }
]

/** Rows that nothing holds yet. It has to become empty. */
export const open: readonly string[] = [
  'R129',
  'R130',
  'R131',
  'R132',
  'R133',
  'R134',
  'R135',
  'R136',
  'R137',
  'R138',
  'R139',
  'R140',
  'R141',
  'R142'
]
