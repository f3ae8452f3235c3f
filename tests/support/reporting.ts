/** docs/reporting.md: what each component reports in each standard, made of the examples of the author pages. */
import { reportedItems, type ReportedAnswer } from '../../src/compile/reported.ts'
import type { Component } from '../../src/components/types.ts'
import { guideCourse } from '../../src/guide/guide-course.ts'
import { readFiles } from '../../src/load-course.ts'
import { cmiFamilies } from '../../src/standards/cmi/families.ts'
import type { CmiStandard } from '../../src/standards/cmi/standard.ts'
import { candidates, sample } from './guide.ts'

const when: Record<ReportedAnswer['when'], { words: string; timed: boolean }> = {
  checked: { words: 'each time the answer is checked', timed: true },
  finished: { words: 'when an attempt ends, all questions of the paper together', timed: true },
  decided: { words: 'with each decision', timed: true },
  ended: { words: 'at the end, under the block’s own id', timed: false },
  sent: { words: 'when it is sent, a statement each', timed: false }
}

interface Row {
  component: Component
  answer: ReportedAnswer
}

/** One of each kind that a component reports. */
export function reportingRows(): Row[] {
  return candidates.flatMap(({ component, readme }): Row[] => {
    const texts = guideCourse([{ name: component.name, text: readme }], sample.texts)
    const { courses } = readFiles({ texts, media: new Map(sample.media), undecodable: [] })
    const answers = courses
      .flatMap(reportedItems)
      .filter(({ item }) => item.component === component.name)
      .flatMap(({ answers: own }) => own)
    const kinds = new Map(
      answers.toReversed().map((answer) => [`${answer.when} ${answer.interaction.type}`, answer])
    )
    return [...kinds.values()].toReversed().map((answer) => ({ component, answer }))
  })
}

/** Response and right patterns as a standard writes them. */
function written({ interaction }: ReportedAnswer, standard: CmiStandard): string[] {
  const values = standard.interaction(interaction, 0, new Date(0))
  const named = (name: RegExp) => values.filter(([element]) => name.test(element)).map(([, value]) => value)
  const code = (list: readonly string[]) => (list.length === 0 ? '–' : list.map(inCode).join(' or '))
  return [code(named(/(student|learner)_response$/)), code(named(/pattern$/))]
}

const inCode = (value: string) => `\`${value.replace(/\|/g, '\\|')}\``

export function reportingPage(): string {
  const { scorm12, scorm2004 } = cmiFamilies
  const rows = reportingRows().map(({ component, answer }) => {
    const { words, timed } = when[answer.when]
    return [
      inCode(component.name),
      words,
      inCode(answer.interaction.type),
      ...written(answer, scorm12),
      ...written(answer, scorm2004),
      answer.interaction.result === 'neutral' ? 'neutral' : 'right or wrong',
      answer.interaction.weighting === 0 ? '0' : 'its points',
      timed ? 'yes' : '–',
      'objective' in component.settings
        ? 'its `objective`'
        : answer.when === 'finished'
          ? 'of each question'
          : '–'
    ]
  })
  const heads = [
    'block',
    'when',
    'type',
    '1.2 response',
    '1.2 pattern',
    '2004 response',
    '2004 pattern',
    'result',
    'weighting',
    'latency',
    'objectives'
  ]
  const reporting = new Set(reportingRows().map(({ component }) => component.name))
  const silent = candidates.map(({ component }) => component).filter(({ name }) => !reporting.has(name))
  const kept = silent.filter(({ tracked }) => tracked !== undefined)
  const names = (list: readonly Component[]) => list.map(({ name }) => inCode(name)).join(', ')
  return [
    '# What is reported',
    '',
    '<!-- Written by `npm run reporting` from the components; a test says when that is due. -->',
    '',
    'Each answer becomes an entry of `cmi.interactions`. The values are those of the examples in the author pages, answered right, as the standards’ own encoders write them.',
    '',
    table(heads, rows),
    '',
    `Of these it is kept that they were done, and no answer is reported: ${names(kept)}. All other blocks report nothing, since nothing is asked in them. A test reports the types of its questions.`,
    '',
    '## In all standards',
    '',
    '- The id is the block’s own; of a part with a point behind it: `<test>.<question>`, `<scenario>.<scene>`, `<survey>.<number of the statement>`.',
    '- Keys of answers are `a`–`z`, then `0`–`9`, in the order in which the author wrote them; what they are paired with is `1`–`9`, then `a`–`z`. An update that moves answers changes keys; the legend beside the packages (`handover/…/answers.html`) belongs to its version.',
    '- `weighting` is written where it is not 1. A question in a test weighs within the test.',
    '- `latency` is left out where the question was answered in an earlier sitting.',
    '- Answers are appended, never updated: each check is an entry with its own time and result. In SCORM 1.2 entries can only be written, so that an earlier one could not be found again; in SCORM 2004 it could, but then the report would show the last answer alone.',
    '- Objectives are updated: their place in the list is looked up by id when the first of them is written, and kept for the sitting.',
    '',
    '## Where they differ',
    '',
    table(
      ['', 'SCORM 1.2', 'SCORM 2004', 'cmi5'],
      [
        ['an answer is', 'an entry of `cmi.interactions`', 'the same', 'a statement “answered”'],
        [
          'the question in words',
          '–',
          '`description`, at most 250 characters',
          '`description` of the activity'
        ],
        ['a wrong answer', '`wrong`', '`incorrect`', '`success` false'],
        ['time', '`time`, of day', '`timestamp`, date and time, UTC', '`timestamp`'],
        ['latency', '`latency`', '`latency`', '`duration`'],
        ['weighting', '`weighting`', '`weighting`', '–'],
        ['the objective', '`objectives.n.id`', '`objectives.n.id`', 'a grouping activity'],
        ['several keys', '`a,c`', '`a[,]c`', 'as in SCORM 2004'],
        ['pairs', '`a.1,b.2`', '`a[.]1[,]b[.]2`', 'as in SCORM 2004'],
        [
          'several texts',
          'one text with commas, at most 255 characters',
          'up to 10 texts, `[,]` between them',
          'as in SCORM 2004'
        ],
        ['a right number in a range', 'not told', '`min[:]max`', 'as in SCORM 2004'],
        ['a question left open', 'an empty response', 'no response', 'no response'],
        ['objectives', 'score and status', 'score, success and completion', 'named in `cmi5.xml`']
      ]
    ),
    ''
  ].join('\n')
}

/** As prettier writes it. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, i) => Math.max(3, head.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
