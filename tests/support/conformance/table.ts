/** docs/conformance.md from data: rules of verify, calls that the strict LMS refuses, and tests by name. */
import { format, resolveConfig } from 'prettier'
import { rules } from '../../../src/verify/rules.ts'
import { strictRows } from '../../../src/verify/run/rows.ts'
import { runRules } from '../../../src/verify/run/rules.ts'
import type { Family } from '../../../src/verify/types.ts'
import { cmi5Rows } from './cmi5.ts'
import { runTimeRows } from './run-time.ts'

export interface Row {
  /** `R` and its number, which stays for ever. */
  row: string
  standard: '1.2' | '2004' | 'both' | 'cmi5' | 'all'
  /** What must hold. */
  holds: string
  /** The section of the book, or the LMS that asks for it. */
  reference: string
  tests: readonly (readonly [file: string, name: string])[]
}

/** A row with everything that holds it. */
export interface HeldRow extends Row {
  /** Rules of `scormdown verify`, by name. */
  verify: readonly string[]
  /** The strict LMS refuses a call that breaks it. */
  strict: boolean
}

export const count = 150

/** Of rows that a rule of verify holds: the words are the rule’s own. */
function ruleRows(): Row[] {
  const known = new Set([...runTimeRows, ...cmi5Rows].map(({ row }) => row))
  const own = rules.filter(({ id }) => /^R\d+$/.test(id) && !known.has(id))
  return own.map(({ id, families, words, reference }) => ({
    row: id,
    standard: standardOf(families),
    holds: words.holds.en,
    reference,
    tests: []
  }))
}

function standardOf(families: readonly Family[]): Row['standard'] {
  if (families.length === 3) return 'all'
  return families.length === 2 ? 'both' : families[0]!
}

/** Rows about single LMSs, each held by several rules. */
const lmsRows: readonly Row[] = [
  {
    row: 'R146',
    standard: 'both',
    holds:
      'SAP SuccessFactors: completion is left to the content, the LMS’s window is left alone, and 15 characters tell the course',
    reference: 'KBA 2458835, 2805176, 2316909',
    tests: []
  },
  {
    row: 'R147',
    standard: 'all',
    holds: 'TalentLMS takes SCORM 1.2 and cmi5 only; portals refuse files that servers run',
    reference: 'help pages',
    tests: []
  }
]

const number = ({ row }: Row) => Number(row.slice(1))

/** All rows in order, each with what holds it. */
export function conformance(): HeldRow[] {
  const all = [...ruleRows(), ...runTimeRows, ...cmi5Rows, ...lmsRows]
  const every = [...rules, ...runRules]
  return all
    .sort((a, b) => number(a) - number(b))
    .map((row) => ({
      ...row,
      verify: every
        .filter(({ id, rows = [] }) => id === row.row || rows.includes(row.row))
        .map(({ id }) => id),
      strict: strictRows.has(row.row)
    }))
}

const intro = `# What must hold, rule by rule

Each rule of the standards that touches a package or a course, with what holds it. The numbers stay: \`scormdown verify\` names them in its findings, tests of the strict LMS carry them in their names (“row 62”), and so do comments in the code. CAM12 and RTE12 are the books of SCORM 1.2, CAM, RTE and SN those of SCORM 2004 4th Edition, REQ_n the requirements of ADL’s test for it, cmi5 the specification of that name. What no book says has the name of the LMS that asks for it.

**verify** names rules of \`scormdown verify\`, which looks at any package, ours or a stranger’s; \`tests/unit/verify/foreign.test.ts\` shows each of their findings, and \`tests/unit/verify/packages.test.ts\` and \`tests/e2e/verify.test.ts\` put our own packages through all of them. **strict LMS** means that the LMS of \`preview\`, of \`verify\` and of the browser tests refuses a call that breaks the rule. Tests under \`tests/unit/standards/\` hold what the course says, those under \`tests/unit/lms/\` what the strict LMS accepts; \`%s\` and the like stand for the cases of a test that runs over several.

This page is made by \`npm run conformance\` from the rules in \`src/verify/\` and the lists in \`tests/support/conformance/\`; \`tests/unit/docs-conformance.test.ts\` fails where it is not up to date, where a rule is held by nothing, or where it names a test that does not exist.
`

export const conformanceFile = 'docs/conformance.md'

const code = (text: string) => `\`${text}\``

export async function conformancePage(): Promise<string> {
  const lines = conformance().map((row) => {
    const { verify, strict, tests } = row
    const held = [
      ...(verify.length > 0 ? [`verify ${verify.map(code).join(', ')}`] : []),
      ...(strict ? ['strict LMS'] : []),
      ...tests.map(([file, name]) => `${code(file)} ${code(name)}`)
    ]
    const cells = [row.row, row.standard, row.holds, row.reference, held.join('<br>')]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/<(?!br>)/g, '&lt;')).join(' | ')} |`
  })
  const head = ['| Rule | SCORM | What must hold | Reference | Held by |', '| --- | --- | --- | --- | --- |']
  const text = [intro, ...head, ...lines].join('\n')
  return format(text, { ...(await resolveConfig(conformanceFile)), parser: 'markdown' })
}
