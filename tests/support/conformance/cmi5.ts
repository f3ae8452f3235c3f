/** Rows about what an assignable unit says to an LMS (cmi5 8–11), with the tests that hold them. */
import type { Row } from './table.ts'

export const cmi5Rows: readonly Row[] = [
  {
    row: 'R129',
    standard: 'cmi5',
    holds: 'The launch address is read in any order, decoded',
    reference: 'cmi5 8.1',
    tests: [
      ['tests/unit/standards/cmi5/connect.test.ts', 'is read in any order, decoded: %s'],
      ['tests/unit/standards/cmi5/connect.test.ts', 'without “%s” there is no LMS'],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 129: activityId, agent and registration of State calls are those of the launch'
      ]
    ]
  },
  {
    row: 'R130',
    standard: 'cmi5',
    holds: 'The token is asked for once, with POST, and goes with every call; a page loaded anew keeps it',
    reference: 'cmi5 8.2',
    tests: [
      [
        'tests/unit/standards/cmi5/connect.test.ts',
        'asks for the token once, with POST, and uses it on every call'
      ],
      [
        'tests/unit/standards/cmi5/connect.test.ts',
        'a page that is loaded anew keeps token and “initialized”'
      ],
      [
        'tests/unit/standards/cmi5/connect.test.ts',
        'an LMS that nobody hears may be asked again; one that says no is not'
      ],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 130: the token is asked for with POST, once, and goes with every call'
      ],
      ['tests/e2e/cmi5.test.ts', 'a tab that the browser drops and loads anew goes on with its session']
    ]
  },
  {
    row: 'R131',
    standard: 'cmi5',
    holds: 'Launch data and the learner’s wishes are read before “initialized”; no wishes are no mistake',
    reference: 'cmi5 10, 11',
    tests: [
      [
        'tests/unit/standards/cmi5/connect.test.ts',
        'reads launch data, wishes and progress before “initialized”, and writes none of them but the last'
      ],
      ['tests/unit/standards/cmi5/connect.test.ts', 'wishes that the LMS does not give out are none'],
      ['tests/unit/standards/cmi5/connect.test.ts', 'hears what the learner wants'],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 131: launch data and wishes are read before “initialized”']
    ]
  },
  {
    row: 'R132',
    standard: 'cmi5',
    holds: '`LMS.LaunchData` is read and never written',
    reference: 'cmi5 10.2.1',
    tests: [
      [
        'tests/unit/standards/cmi5/connect.test.ts',
        'reads launch data, wishes and progress before “initialized”, and writes none of them but the last'
      ],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 132: LMS.LaunchData is not written']
    ]
  },
  {
    row: 'R133',
    standard: 'cmi5',
    holds: '“initialized” comes first and “terminated” last, each once; nothing before or after',
    reference: 'cmi5 9.3',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'is told statement by statement'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'everything that is left goes out at once with the end, to outlive the page'
      ],
      ['tests/unit/standards/cmi5/tracking.test.ts', 'the end comes once'],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 133: “initialized” first, “terminated” last, each once'],
      ['tests/e2e/cmi5.test.ts', 'a frame that is loaded anew finds its session over: nothing is said twice'],
      ['tests/e2e/cmi5.test.ts', 'a tab that is closed at once has begun and ended']
    ]
  },
  {
    row: 'R134',
    standard: 'cmi5',
    holds:
      '“completed” and “passed” are said once in a registration, “failed” never after “passed”, no verb twice in a session',
    reference: 'cmi5 9.3',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'goes on in a second sitting, and says nothing twice'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'who has failed for good is told once; who passes later is told in a later sitting, and fails no more'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'what a sitting could not know to have arrived is said again in the next under the same id'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'what was said, though no sitting could note it, is known to the LMS when it is said again'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 134: “completed” and “passed” once in a registration, no “failed” after “passed”, nor both in a session'
      ],
      ['tests/e2e/cmi5.test.ts', 'goes on where the first ended, and says once what may be said once']
    ]
  },
  {
    row: 'R135',
    standard: 'cmi5',
    holds:
      'Each statement has a UUID, a time in UTC and the actor as given; defined ones are about the activity of the launch',
    reference: 'cmi5 9.1, 9.4, 9.7',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'is told statement by statement'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 135: %s as it must be'],
      [
        'tests/e2e/cmi5.test.ts',
        'is told from “initialized” to “terminated”, and each statement is as the table of rules wants it'
      ]
    ]
  },
  {
    row: 'R136',
    standard: 'cmi5',
    holds:
      'The context is the LMS’s template, of which nothing is replaced, with the registration; defined statements have the category `cmi5`, others not',
    reference: 'cmi5 9.6, 10.2.1',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'is told statement by statement'],
      ['tests/unit/standards/cmi5/tracking.test.ts', 'keeps what the LMS’s template says, and adds to it'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 136: registration and context template are kept, and defined statements are in their category'
      ],
      [
        'tests/e2e/cmi5.test.ts',
        'is told from “initialized” to “terminated”, and each statement is as the table of rules wants it'
      ]
    ]
  },
  {
    row: 'R137',
    standard: 'cmi5',
    holds: 'The category `moveon` goes with success or completion, and only with them',
    reference: 'cmi5 9.6.2.2',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'is told statement by statement'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 137: moveon goes with success or completion, in defined statements only'
      ],
      [
        'tests/e2e/cmi5.test.ts',
        'is told from “initialized” to “terminated”, and each statement is as the table of rules wants it'
      ]
    ]
  },
  {
    row: 'R138',
    standard: 'cmi5',
    holds:
      'Success stands in “passed” and “failed”, completion in “completed”, a score in “passed” and “failed”, with `min` and `max`; progress is told before completion alone',
    reference: 'cmi5 9.5.1–9.5.3, 9.5.5.1',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'is told statement by statement'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'a course without a mark is completed, with no word of passing and no score'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'tells how far the learner is at the end, as long as the course is not completed'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 138: %s does not have %j'],
      [
        'tests/e2e/cmi5.test.ts',
        'is told from “initialized” to “terminated”, and each statement is as the table of rules wants it'
      ]
    ]
  },
  {
    row: 'R139',
    standard: 'cmi5',
    holds: '“terminated”, “completed”, “passed” and “failed” have a duration',
    reference: 'cmi5 9.5.4.1',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'is told statement by statement'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 139: “%s” has a duration']
    ]
  },
  {
    row: 'R140',
    standard: 'cmi5',
    holds: 'A mastery score of the LMS is kept: passed at or above it, failed below it, and told with both',
    reference: 'cmi5 9.3.4, 9.3.5, 9.6.3.2',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'goes with “passed”, which waits until it is reached'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'above which a course was failed all the same hears of no score'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'no rule is broken, and in the end each learner who is done is told so once'
      ],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 140: a mastery score is kept, and told']
    ]
  },
  {
    row: 'R141',
    standard: 'cmi5',
    holds: 'In review and browse mode only “initialized” and “terminated” are said',
    reference: 'cmi5 10.2.2',
    tests: [
      ['tests/unit/standards/cmi5/tracking.test.ts', 'in %s mode only begins and ends'],
      ['tests/unit/lms/cmi5-store.test.ts', 'row 141: in %s mode nothing is decided'],
      ['tests/e2e/cmi5.test.ts', 'in %s mode says that it began and ended, and nothing else']
    ]
  },
  {
    row: 'R142',
    standard: 'cmi5',
    holds:
      'The learner is led to `returnURL` after “terminated”; documents are written under a condition, across origins; the course takes any window',
    reference: 'cmi5 10.2.5, 10.2.6; xAPI',
    tests: [
      ['tests/unit/standards/cmi5/connect.test.ts', 'leads back where the LMS says so'],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'a first document never takes the place of one that came meanwhile, and a later one only of the one it knows'
      ],
      [
        'tests/unit/standards/cmi5/tracking.test.ts',
        'the document of the other is taken in before ours takes its place'
      ],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 142: documents are written under a condition, of which none takes the place of one that is not known'
      ],
      [
        'tests/unit/lms/cmi5-store.test.ts',
        'row 142: the version of xAPI and the kind of what is sent are said'
      ],
      ['tests/e2e/cmi5.test.ts', 'leads back to the LMS after “save and exit”'],
      ['tests/e2e/cmi5.test.ts', 'may connect to the LMS alone']
    ]
  }
]
