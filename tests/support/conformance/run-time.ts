/** Rows about what a SCO says to an LMS, with the tests that hold them. */
import type { Row } from './table.ts'

export const runTimeRows: readonly Row[] = [
  {
    row: 'R58',
    standard: '1.2',
    holds:
      '`API` is looked for in the parents, at most seven windows up, then in the opener and above it, then in the opener of the topmost window',
    reference: 'RTE12 3.3',
    tests: [
      ['tests/unit/standards/connection.test.ts', 'in the parent'],
      ['tests/unit/standards/connection.test.ts', 'seven windows up, and not beyond'],
      ['tests/unit/standards/connection.test.ts', 'in the window that opened this one, or above it'],
      ['tests/unit/standards/connection.test.ts', 'in the window that opened the topmost one']
    ]
  },
  {
    row: 'R59',
    standard: '2004',
    holds: '`API_1484_11` is looked for in the same way, up to 500 windows',
    reference: 'RTE 3.3',
    tests: [
      [
        'tests/unit/standards/connection.test.ts',
        'in SCORM 2004 by its own name, five hundred windows up, and not beyond'
      ]
    ]
  },
  {
    row: 'R60',
    standard: 'both',
    holds:
      'A window that may not be touched ends its own branch of the search only; the topmost one is asked last',
    reference: 'same-origin policy; SAP',
    tests: [
      ['tests/unit/standards/connection.test.ts', 'past a parent of another origin'],
      [
        'tests/unit/standards/connection.test.ts',
        'a window whose “%s” may not be touched ends nothing but that way'
      ],
      [
        'tests/unit/standards/connection.test.ts',
        'the window that opened this one and the topmost one are asked only where no parent has it'
      ]
    ]
  },
  {
    row: 'R61',
    standard: 'both',
    holds: 'The course starts no other content and takes any frame',
    reference: 'RTE 2.1',
    tests: [
      [
        'tests/e2e/packages.test.ts',
        'opens no window by script, asks nothing of a server, and waits for no unload'
      ],
      ['tests/e2e/accessibility.test.ts', '%i pixels wide: nothing has to be scrolled sideways']
    ]
  },
  {
    row: 'R62',
    standard: 'both',
    holds: 'The session begins once, before any other call',
    reference: 'RTE12 3.3; RTE 3.1.2',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'each sitting begins once, ends once, and commits, always with the empty string'
      ],
      [
        'tests/unit/standards/tracking.test.ts',
        'begins with initialize, a fixed list of reads, status, exit, commit'
      ],
      ['tests/unit/lms/api.test.ts', 'row 62: %s before Initialize'],
      ['tests/unit/lms/api.test.ts', 'row 62: a second Initialize']
    ]
  },
  {
    row: 'R63',
    standard: 'both',
    holds: 'It ends once; nothing is said afterwards',
    reference: 'RTE 3.1.2.2',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'each sitting begins once, ends once, and commits, always with the empty string'
      ],
      ['tests/unit/standards/tracking.test.ts', 'the end comes once, and nothing after it'],
      ['tests/unit/player/session.test.ts', 'ends once, with everything'],
      ['tests/unit/lms/api.test.ts', 'row 63: %s after the end']
    ]
  },
  {
    row: 'R64',
    standard: 'both',
    holds: 'A commit takes the empty string',
    reference: 'RTE 3.1.4',
    tests: [
      ['tests/unit/standards/connection.test.ts', 'begins, commits and ends with the empty string'],
      [
        'tests/unit/standards/conversation.test.ts',
        'each sitting begins once, ends once, and commits, always with the empty string'
      ],
      ['tests/unit/lms/api.test.ts', 'row 64: %s takes the empty string']
    ]
  },
  {
    row: 'R65',
    standard: 'both',
    holds: '“Yes” is the text `true`; a boolean or 1 is understood too',
    reference: 'RTE12 3.3; RTE 3.1',
    tests: [
      ['tests/unit/standards/connection.test.ts', '%j counts as yes'],
      ['tests/unit/standards/connection.test.ts', '%j counts as no, and the LMS’s reason is logged']
    ]
  },
  {
    row: 'R66',
    standard: 'both',
    holds: 'Arguments are texts; numbers have digits on both sides of a point and no exponent',
    reference: 'RTE 3.1; LMS practice',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'every argument is a string, every number in its plain form'
      ],
      ['tests/unit/standards/encode.test.ts', 'decimal(%f) is %s'],
      ['tests/unit/lms/api.test.ts', 'row 66: a number is no value']
    ]
  },
  {
    row: 'R67',
    standard: 'both',
    holds: 'The reason of a refusal is asked for before any other call, then its words',
    reference: 'RTE 3.1.6',
    tests: [
      [
        'tests/unit/standards/connection.test.ts',
        'asks for the reason of a refusal at once, then for its words'
      ],
      ['tests/unit/lms/api.test.ts', 'row 67: questions about the error leave it as it is']
    ]
  },
  {
    row: 'R68',
    standard: 'both',
    holds: 'A value that nobody has set yet is no mistake',
    reference: 'RTE 3.1.7',
    tests: [
      ['tests/unit/standards/connection.test.ts', 'numbers are values; anything else is none'],
      ['tests/unit/standards/conversation.test.ts', 'no call breaks a rule or is refused'],
      ['tests/e2e/sittings.test.ts', 'a first look sets the status and where the learner is'],
      ['tests/unit/lms/api.test.ts', 'row 68: what is not set yet is no violation']
    ]
  },
  {
    row: 'R69',
    standard: '1.2',
    holds: 'The error codes are those of the book',
    reference: 'RTE12 3.3.4',
    tests: [
      [
        'tests/unit/lms/codes.test.ts',
        'row 69 and 70: there are these error codes and no others, each with its words'
      ],
      [
        'tests/unit/lms/codes.test.ts',
        'row 69 and 70: the course takes “no such element” for what it is, and no other code'
      ]
    ]
  },
  {
    row: 'R70',
    standard: '2004',
    holds: 'The error codes are those of the book',
    reference: 'RTE 3.1.7',
    tests: [
      [
        'tests/unit/lms/codes.test.ts',
        'row 69 and 70: there are these error codes and no others, each with its words'
      ],
      ['tests/unit/lms/codes.test.ts', 'row 69 and 70: every answer of the strict LMS is one of them']
    ]
  },
  {
    row: 'R71',
    standard: '1.2',
    holds: '`_children` and `_count` are read, never written',
    reference: 'RTE12 3.4',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 71: a keyword is never written'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 71: a count is never written']
    ]
  },
  {
    row: 'R72',
    standard: 'both',
    holds: 'A new entry has the index `_count`; there are no gaps',
    reference: 'RTE 3.1.4.3',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'lists grow without gaps, each entry by its id first, and a response after its type'
      ],
      ['tests/unit/standards/tracking.test.ts', 'answers are appended behind those of earlier sittings'],
      [
        'tests/unit/standards/tracking.test.ts',
        'an answer that the LMS refuses is offered again and leaves no gap'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 72: no gap in the index'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 72: no gap in the index']
    ]
  },
  {
    row: 'R73',
    standard: '1.2',
    holds: 'No element of SCORM 2004 is used',
    reference: 'RTE12 3.4',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 73: no element of SCORM 2004']
    ]
  },
  {
    row: 'R74',
    standard: '2004',
    holds: 'No element of SCORM 1.2 is used',
    reference: 'RTE 4.2',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 74: no element of SCORM 1.2']
    ]
  },
  {
    row: 'R75',
    standard: '1.2',
    holds: 'An LMS may lack what is optional; the course goes on',
    reference: 'RTE12 3.4.2',
    tests: [
      ['tests/unit/standards/tracking.test.ts', 'an LMS without interactions is not offered any'],
      ['tests/unit/standards/tracking.test.ts', 'an LMS without objectives is not offered any'],
      [
        'tests/unit/standards/tracking.test.ts',
        'an optional element that the LMS does not have is offered once and counts as nothing lost'
      ]
    ]
  },
  {
    row: 'R76',
    standard: '1.2',
    holds: 'The course writes a status of the vocabulary, never “not attempted” and never nothing',
    reference: 'RTE12 3.4',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'the status is one of few words and is never taken back'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 76: "not attempted" is not for the SCO'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 76: never empty']
    ]
  },
  {
    row: 'R77',
    standard: '1.2',
    holds: '`incomplete` comes first, else the LMS completes a silent course',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'a first sitting is incomplete before anything else is said'
      ],
      ['tests/unit/standards/tracking.test.ts', 'a status “%s” is not overwritten at the start'],
      ['tests/unit/lms/sitting.test.ts', 'row 77: a SCO that set no status counts as completed']
    ]
  },
  {
    row: 'R78',
    standard: '1.2',
    holds: 'Nothing in the package lets the LMS pass or fail; score and status agree',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/manifest.test.ts',
        'gives an LMS nothing to overrule the course by: no mastery score, no passing measure, no time limit'
      ],
      ['tests/unit/player/session.test.ts', 'a score is reported only once the course is completed'],
      [
        'tests/unit/standards/conversation.test.ts',
        'a score has its limits, stands before the status that it led to, and only rises'
      ],
      ['tests/unit/lms/sitting.test.ts', 'row 78: not in review, and not at a mere commit']
    ]
  },
  {
    row: 'R79',
    standard: '1.2',
    holds: '`exit` is a word of the vocabulary, and is not read',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'exit is “suspend” from the start, and nothing else ever'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 79: exit normal is SCORM 2004']
    ]
  },
  {
    row: 'R80',
    standard: '2004',
    holds: '`exit` is `suspend`: without it the LMS forgets everything',
    reference: 'RTE 4.2.8',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'exit is “suspend” from the start, and nothing else ever'
      ],
      ['tests/e2e/sittings.test.ts', 'closing the tab loses nothing, not even what was done a moment before'],
      ['tests/unit/lms/sitting.test.ts', 'row 80: SCORM 2004 gives data back after a suspend only']
    ]
  },
  {
    row: 'R81',
    standard: '1.2',
    holds: 'Durations are `HHHH:MM:SS.SS`',
    reference: 'RTE12 3.4.1',
    tests: [
      ['tests/unit/standards/encode.test.ts', '%f seconds are %s and %s'],
      [
        'tests/unit/standards/conversation.test.ts',
        'the time of the sitting is written before each end and counts from its start'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'dates and durations of answers are in the form of the standard'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 81: no ISO duration']
    ]
  },
  {
    row: 'R82',
    standard: '2004',
    holds: 'Durations are ISO 8601 with at most two decimals, in seconds only',
    reference: 'RTE 4.1.1.5',
    tests: [
      ['tests/unit/standards/encode.test.ts', '%f seconds are %s and %s'],
      [
        'tests/unit/standards/conversation.test.ts',
        'the time of the sitting is written before each end and counts from its start'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'dates and durations of answers are in the form of the standard'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 82: three decimals']
    ]
  },
  {
    row: 'R83',
    standard: 'both',
    holds: 'The time of the whole sitting is written before its end; the total belongs to the LMS',
    reference: 'RTE 4.2.21',
    tests: [
      [
        'tests/unit/standards/tracking.test.ts',
        'the time of the sitting is written now and then, and at the end in any case'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'the time of the sitting is written before each end and counts from its start'
      ],
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      ['tests/unit/lms/sitting.test.ts', 'row 83: total time grows by the session, at the end only']
    ]
  },
  {
    row: 'R84',
    standard: '1.2',
    holds: 'Scores lie between 0 and 100',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'a score has its limits, stands before the status that it led to, and only rises'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 84: over 100'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 84: below 0']
    ]
  },
  {
    row: 'R85',
    standard: '2004',
    holds: '`scaled` lies between −1 and 1 and says the same as `raw`, which lies between `min` and `max`',
    reference: 'RTE 4.2.20',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'scaled and raw score say the same'],
      [
        'tests/unit/standards/conversation.test.ts',
        'a score has its limits, stands before the status that it led to, and only rises'
      ],
      ['tests/unit/standards/encode.test.ts', 'a score of %f is %s raw and %s scaled'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 85: scaled over 1']
    ]
  },
  {
    row: 'R86',
    standard: '2004',
    holds: '`progress_measure` is 1 for completed, 0 for not attempted, and between otherwise',
    reference: 'RTE 4.2.18',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'progress is 1 exactly while the course is completed, and never 0'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 86: progress over 1']
    ]
  },
  {
    row: 'R87',
    standard: '2004',
    holds: 'Completion and success are two statuses with vocabularies of their own',
    reference: 'RTE 4.2.4, 4.2.22',
    tests: [
      [
        'tests/unit/standards/tracking.test.ts',
        'SCORM 2004: not passed yet is not failed, and without pass mark success stays open'
      ],
      ['tests/unit/standards/conversation.test.ts', 'the status is one of few words and is never taken back'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 87: no "passed" as a completion']
    ]
  },
  {
    row: 'R88',
    standard: '2004',
    holds: 'The package’s threshold is the course’s own; measures go with the statuses',
    reference: 'RTE 4.2.4.1, 4.2.22.1',
    tests: [
      [
        'tests/unit/standards/manifest.test.ts',
        'gives an LMS nothing to overrule the course by: no mastery score, no passing measure, no time limit'
      ],
      ['tests/e2e/whole-course.test.ts', 'fails the test, passes it, and completes without one refused call'],
      ['tests/unit/lms/sitting.test.ts', 'row 88: thresholds decide in SCORM 2004']
    ]
  },
  {
    row: 'R89',
    standard: '1.2',
    holds: 'The place has at most 255 characters',
    reference: 'RTE12 3.4.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'place and resume data are printable ASCII within the limits of SCORM 1.2'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 89: location of 256']
    ]
  },
  {
    row: 'R90',
    standard: '2004',
    holds: 'The place has at most 1000 characters',
    reference: 'RTE 4.2.14',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'place and resume data are printable ASCII within the limits of SCORM 1.2'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 90: location of 1001']
    ]
  },
  {
    row: 'R91',
    standard: '1.2',
    holds: 'Resume data have at most 4096 characters',
    reference: 'RTE12 3.4.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'place and resume data are printable ASCII within the limits of SCORM 1.2'
      ],
      [
        'tests/unit/state/codec.property.test.ts',
        'is printable ASCII that every transport carries, and never larger than the worst case'
      ],
      [
        'tests/unit/check/resume-size.test.ts',
        'a course whose resume data can exceed 4,096 characters is refused, with the largest items'
      ],
      ['tests/unit/lms/api.test.ts', 'row 91: suspend data of 4097 characters in SCORM 1.2 is refused']
    ]
  },
  {
    row: 'R92',
    standard: '2004',
    holds: 'Resume data have at most 64000 characters; ours keep the limit of SCORM 1.2',
    reference: 'RTE 4.2.23',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'place and resume data are printable ASCII within the limits of SCORM 1.2'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 92: suspend data of 64001']
    ]
  },
  {
    row: 'R93',
    standard: 'both',
    holds: 'The size of resume data is known before any learner begins; a refused save is noticed and told',
    reference: 'own rule',
    tests: [
      [
        'tests/unit/check/resume-size.test.ts',
        'a course whose resume data can exceed 4,096 characters is refused, with the largest items'
      ],
      [
        'tests/unit/standards/tracking.test.ts',
        'a refused commit is said, and its values are sent again by the next'
      ],
      [
        'tests/unit/standards/tracking.test.ts',
        'an LMS that does not have what the learner’s work needs is told as one that refuses'
      ],
      ['tests/e2e/sittings.test.ts', 'a refused save is told, tried again, and its success is told too']
    ]
  },
  {
    row: 'R94',
    standard: 'both',
    holds: 'Place and resume data are printable ASCII',
    reference: 'LMS practice',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'place and resume data are printable ASCII within the limits of SCORM 1.2'
      ],
      [
        'tests/unit/state/codec.property.test.ts',
        'is printable ASCII that every transport carries, and never larger than the worst case'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 94: suspend data is ASCII']
    ]
  },
  {
    row: 'R95',
    standard: '1.2',
    holds: 'Comments append up to 4096 characters; the course writes none',
    reference: 'RTE12 3.4',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      ['tests/unit/lms/api.test.ts', 'row 95: comments append'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 95: 4096 in all']
    ]
  },
  {
    row: 'R96',
    standard: '2004',
    holds: 'Comments have limits of their own; the course writes none',
    reference: 'RTE 4.2.2',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 96: comment of 4001']
    ]
  },
  {
    row: 'R97',
    standard: '1.2',
    holds:
      'Identifiers are printable ASCII without blanks, at most 255 characters; those of objectives differ',
    reference: 'RTE12 3.4.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'ids are printable ASCII without blanks; an objective keeps its own'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 97: no blanks'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 97: objective ids are unique']
    ]
  },
  {
    row: 'R98',
    standard: '2004',
    holds: 'Identifiers have the form of a URI; those of objectives differ and stay',
    reference: 'RTE 4.1.1.3',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'ids are printable ASCII without blanks; an objective keeps its own'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 98: no blanks'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 98: an objective’s id stays']
    ]
  },
  {
    row: 'R99',
    standard: '2004',
    holds: 'An entry begins with its id; the type comes before responses',
    reference: 'RTE 4.2.9, 4.2.17',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'lists grow without gaps, each entry by its id first, and a response after its type'
      ],
      [
        'tests/unit/standards/tracking.test.ts',
        'an objective that the LMS refused is made by the next commit, with its id first'
      ],
      [
        'tests/unit/standards/tracking.test.ts',
        'once the network is back, everything is said again, in an order that the LMS takes'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 99: type before the response']
    ]
  },
  {
    row: 'R100',
    standard: '2004',
    holds: 'Objectives that are there already are found by their ids',
    reference: 'RTE 4.2.17.1',
    tests: [
      [
        'tests/unit/standards/tracking.test.ts',
        'objectives are looked up once, at the first that has something to say'
      ],
      ['tests/unit/lms/sitting.test.ts', 'SCORM 2004, the first time, with what the manifest says']
    ]
  },
  {
    row: 'R101',
    standard: '1.2',
    holds: 'Of interactions nothing is read but their number',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 101: interactions are write-only']
    ]
  },
  {
    row: 'R102',
    standard: '1.2',
    holds: 'Types of questions are those of SCORM 1.2; the course uses `choice`',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 102: no "other"']
    ]
  },
  {
    row: 'R103',
    standard: '2004',
    holds: 'Types of questions are those of SCORM 2004; the course uses `choice`',
    reference: 'RTE 4.2.9.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 103: another type']
    ]
  },
  {
    row: 'R104',
    standard: '1.2',
    holds: 'Responses follow the type: of a choice, single characters between commas',
    reference: 'RTE12 3.4.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/standards/encode.test.ts', 'answers have one-character keys'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 104: single characters only'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 104: matching without a point']
    ]
  },
  {
    row: 'R105',
    standard: '2004',
    holds: 'True or false are these two words; not used',
    reference: 'RTE 4.2.9.2',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 105: t is SCORM 1.2']
    ]
  },
  {
    row: 'R106',
    standard: '2004',
    holds:
      'Choices are short identifiers between `[,]`, at most 36, none twice, in the letters that every LMS takes',
    reference: 'RTE 4.1.1.6; Moodle, ADL',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 106: 37 choices'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 106: no repeats'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 106: no hyphen (Moodle)']
    ]
  },
  {
    row: 'R107',
    standard: '2004',
    holds: 'Matching, performance, sequencing and likert have their own forms; not used',
    reference: 'RTE 4.2.9.2',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 107: matching without a target'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 107: performance without a step'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 107: likert has one']
    ]
  },
  {
    row: 'R108',
    standard: '2004',
    holds: 'A number is answered as a number and expected as a range; not used',
    reference: 'RTE 4.2.9.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 108: a bare number'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 108: open ends']
    ]
  },
  {
    row: 'R109',
    standard: '2004',
    holds: 'A text that begins with a brace would be read as a prefix',
    reference: 'RTE 4.1.1.6',
    tests: [
      [
        'tests/unit/standards/encode.test.ts',
        'a text of SCORM 2004 begins with no brace, and has no control characters of any kind'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'texts are one line of at most 250 characters that begins with no brace'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 109: a brace without a prefix']
    ]
  },
  {
    row: 'R110',
    standard: '2004',
    holds: 'Prefixes of right answers stand only where their type has them; the course writes none',
    reference: 'RTE 4.2.9.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 110: none in a choice'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 110: a misspelt prefix']
    ]
  },
  {
    row: 'R111',
    standard: '2004',
    holds: 'No right answer stands twice, and some types have one only',
    reference: 'RTE 4.2.9.1',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'no call breaks a rule or is refused'],
      ['tests/unit/standards/encode.test.ts', '%s: whatever the course says, the strict LMS takes it'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 111: the same twice'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 111: one pattern for true-false']
    ]
  },
  {
    row: 'R112',
    standard: '1.2',
    holds: 'A wrong answer is `wrong`',
    reference: 'RTE12 3.4',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 112: "incorrect" is SCORM 2004']
    ]
  },
  {
    row: 'R113',
    standard: '2004',
    holds: 'A wrong answer is `incorrect`',
    reference: 'RTE 4.2.9.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'answers are in the form of the standard and of their type'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 113: "wrong" is SCORM 1.2']
    ]
  },
  {
    row: 'R114',
    standard: '1.2',
    holds: 'The time of an answer is a time of day',
    reference: 'RTE12 3.4.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'dates and durations of answers are in the form of the standard'
      ],
      ['tests/unit/standards/encode.test.ts', 'times have no zone and no thousandths'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 114: no hour 24']
    ]
  },
  {
    row: 'R115',
    standard: '2004',
    holds: 'The time of an answer has a zone only behind a fraction; ours has neither',
    reference: 'RTE 4.1.1.5',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'dates and durations of answers are in the form of the standard'
      ],
      ['tests/unit/standards/encode.test.ts', 'times have no zone and no thousandths'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 115: what toISOString gives']
    ]
  },
  {
    row: 'R116',
    standard: '1.2',
    holds: 'Weights lie between −100 and 100',
    reference: 'RTE12 3.4',
    tests: [
      ['tests/unit/standards/encode.test.ts', '%s: whatever the course says, the strict LMS takes it'],
      [
        'tests/unit/standards/conversation.test.ts',
        'every argument is a string, every number in its plain form'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 116: weighting over 100']
    ]
  },
  {
    row: 'R117',
    standard: '2004',
    holds: 'Weights are numbers; the text of a question is one line of at most 250 characters',
    reference: 'RTE 4.2.9.1',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'texts are one line of at most 250 characters that begins with no brace'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'every argument is a string, every number in its plain form'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 117: description of 251'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 117: no line break']
    ]
  },
  {
    row: 'R118',
    standard: '2004',
    holds: 'What belongs to the LMS is never written; `exit` and `session_time` are never read',
    reference: 'RTE 4.2',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 118: total_time'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 118: exit cannot be read']
    ]
  },
  {
    row: 'R119',
    standard: '1.2',
    holds: 'The same',
    reference: 'RTE12 3.4',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 119: total_time'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 119: exit cannot be read']
    ]
  },
  {
    row: 'R120',
    standard: 'both',
    holds: 'In review and browse mode, and without credit, neither status nor score changes',
    reference: 'RTE 4.2.16',
    tests: [
      ['tests/unit/standards/tracking.test.ts', 'in %s mode nothing is ever written'],
      [
        'tests/unit/standards/tracking.test.ts',
        'without credit, place and answers are kept but neither status nor score'
      ],
      ['tests/e2e/sittings.test.ts', '%s mode writes nothing']
    ]
  },
  {
    row: 'R121',
    standard: 'both',
    holds:
      'Data of an earlier sitting are used where there are any; foreign, older and damaged ones do no harm',
    reference: 'RTE 4.2.7',
    tests: [
      ['tests/unit/player/session.test.ts', 'begins where the learner was'],
      ['tests/unit/player/session.test.ts', 'data that is not ours is neither read nor overwritten'],
      [
        'tests/unit/state/codec.property.test.ts',
        'survives a package that knows only a part of the course: what it does not know comes back untouched'
      ],
      ['tests/unit/state/codec.property.test.ts', 'of any other program is recognised or read without harm'],
      ['tests/unit/lms/sitting.test.ts', 'row 121: SCORM 1.2 goes on, and says "resume" after a suspend only']
    ]
  },
  {
    row: 'R122',
    standard: 'both',
    holds: 'Preferences have ranges; the course leaves them alone',
    reference: 'RTE 4.2.13',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      ['tests/unit/lms/check-scorm12.test.ts', 'row 122: audio over 100'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 122: audio_level below 0']
    ]
  },
  {
    row: 'R123',
    standard: '2004',
    holds: 'A navigation request is a word or a target; the course makes none',
    reference: 'SN 5.6',
    tests: [
      ['tests/unit/standards/conversation.test.ts', 'nothing is written but what is listed here'],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 123: no target']
    ]
  },
  {
    row: 'R143',
    standard: 'both',
    holds:
      'The course ends with `pagehide`, saves when it is hidden, saves often, and has an exit of its own',
    reference: 'LMS practice',
    tests: [
      ['tests/e2e/sittings.test.ts', 'closing the tab loses nothing, not even what was done a moment before'],
      ['tests/e2e/sittings.test.ts', 'hiding the page saves at once'],
      [
        'tests/e2e/sittings.test.ts',
        '“save and exit” waits for the LMS: the sitting goes on until the save is confirmed'
      ],
      ['tests/unit/player/session.test.ts', 'takes the changes of one second together'],
      [
        'tests/e2e/packages.test.ts',
        'opens no window by script, asks nothing of a server, and waits for no unload'
      ]
    ]
  },
  {
    row: 'R144',
    standard: 'both',
    holds: 'Score before status, then a commit',
    reference: 'Cornerstone',
    tests: [
      ['tests/unit/standards/tracking.test.ts', 'score comes before status, once both are final'],
      ['tests/unit/standards/tracking.test.ts', 'what is said again keeps score before status'],
      [
        'tests/unit/standards/conversation.test.ts',
        'a score has its limits, stands before the status that it led to, and only rises'
      ]
    ]
  },
  {
    row: 'R145',
    standard: 'both',
    holds:
      'Moodle: a silent course is completed at its end, raw scores have at most five digits, “true” may be said without a network',
    reference: 'Moodle',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'a first sitting is incomplete before anything else is said'
      ],
      ['tests/unit/lms/check-scorm2004.test.ts', 'row 85: six digits before the point'],
      ['tests/e2e/sittings.test.ts', 'an LMS that says “true” without a network loses nothing']
    ]
  },
  {
    row: 'R148',
    standard: 'both',
    holds: 'Frames of other origins lie above the course; a status is never read back',
    reference: 'Blackboard, Chamilo',
    tests: [
      ['tests/unit/standards/connection.test.ts', 'past a parent of another origin'],
      [
        'tests/unit/standards/conversation.test.ts',
        'nothing is read but what is listed here, and nothing of it after its own writing'
      ]
    ]
  },
  {
    row: 'R149',
    standard: '1.2',
    holds: '`min` and `max` go with `raw`; `exit` stands from the start, so that a lost end loses nothing',
    reference: 'LMS practice',
    tests: [
      [
        'tests/unit/standards/conversation.test.ts',
        'a score has its limits, stands before the status that it led to, and only rises'
      ],
      [
        'tests/unit/standards/conversation.test.ts',
        'exit is “suspend” from the start, and nothing else ever'
      ],
      ['tests/e2e/sittings.test.ts', 'a killed tab loses at most the last second'],
      ['tests/e2e/whole-course.test.ts', 'fails the test, passes it, and completes without one refused call']
    ]
  }
]
