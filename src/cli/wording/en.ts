/** What the commands say, in English. */
import type { ToolLanguage } from '../../shared/wording/words.ts'
import { helpEn } from './help-en.ts'
import { newEn } from './new-en.ts'

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
const meant = (name: string | undefined) => (name === undefined ? '' : ` Did you mean “${name}”?`)

export const en = {
  language: 'en' as ToolLanguage,
  ownName: 'English' as string,

  // Findings.
  counts: (errors: number, warnings: number, hints: number) =>
    [count(errors, 'error'), count(warnings, 'warning'), ...(hints === 0 ? [] : [count(hints, 'hint')])].join(
      ', '
    ),
  fixable: (n: number) => `${n} of them can be mended for you: npx scormdown check --fix`,
  explained: 'What a code means, with an example: npx scormdown explain <code>',
  noMistakes: 'No mistakes.',
  mistakesInCourse: 'The course has mistakes: mend them first (npx scormdown check).',

  // check
  courseSize: (language: string, modules: number, pages: number, items: number) =>
    `${language}: ${count(modules, 'module')}, ${count(pages, 'page')}, ${count(items, 'tracked item')}`,
  tooManyWarnings: (warnings: number, most: number) =>
    `${count(warnings, 'warning')}, but --max-warnings allows ${most}.`,
  maxWarningsForm: (written: string) => `--max-warnings takes a whole number, not “${written}”.`,
  unknownFormat: (written: string, known: string, nearest?: string) =>
    `There is no format “${written}”.${meant(nearest)} Known formats: ${known}.`,
  fixed: (path: string, line: number, column: number, message: string) =>
    `${path}:${line}:${column} mended: ${message}`,
  fixedCount: (places: number, files: number) =>
    `${count(places, 'place')} mended in ${count(files, 'file')}.`,
  nothingToFix: 'Nothing here can be mended without you.',

  // explain, and the pages in docs/findings
  unknownCode: (written: string, nearest?: string) =>
    `There is no finding “${written}”.${meant(nearest)} The code stands in square brackets at the end of a finding’s first line.`,
  severityMeans: {
    error: () =>
      'An error: nothing is built from a course that has one, and no course can weigh it otherwise.',
    warning: (code: string) =>
      `A warning. Under \`checks\` in course.yaml a course may take it for an error or a hint, or switch it off: \`${code}: off\`.`,
    hint: (code: string) =>
      `A hint. Under \`checks\` in course.yaml a course may take it for a warning or an error, or switch it off: \`${code}: off\`.`
  },
  mendable: (is: boolean): string =>
    is
      ? 'Where it is beyond doubt what was meant, `npx scormdown check --fix` mends it.'
      : '`npx scormdown check --fix` leaves it to you.',
  exampleIn: (file: string) => (file === '' ? 'An example, on a page:' : `An example, in ${file}:`),
  toldSo: 'What is said of it:',
  mendedSo: 'What `npx scormdown check --fix` makes of it:',

  // format
  formatted: (path: string) => `${path} formatted`,
  formatWanted: (path: string) => `${path} is not formatted: npx scormdown format`,
  formatLeft: (path: string, errors: number) =>
    `${path} was left as it is: it has ${count(errors, 'error')} (npx scormdown check).`,
  formatNothing: 'Every module is formatted.',

  // build
  reading: (folder: string) => `Reading ${folder}`,
  nothingBuilt: 'Nothing was built.',
  notBuilt: (why: string) => `Nothing was built: ${why}`,
  lossesStop: (n: number, ids: string) =>
    `learners would lose what they did in ${count(n, 'place')}: ${ids}. If that is meant, say so: npx scormdown ids retire <id…>. If no learner has ever had this course, delete tracking.lock.json instead.`,
  lockStale: 'is not up to date. Run “npx scormdown build” without --frozen and commit the file.',
  lockMissing:
    'is missing. Bring its last version back. Only where no learner has taken the course yet, run “npx scormdown build” without --frozen and commit the new file.',
  notReleased: 'Nothing was built: the course is not ready to be released. Open are:',
  buildingPages: 'Building the pages',
  writingPackages: 'Writing the packages',
  notBuildable: (components: string, reason: string) =>
    `A block of the course’s own could not be built (${components}):\n${reason}`,
  package: (file: string, size: string, most: number, limit: number | undefined) =>
    `${file}  ${size}  resume data at most ${most}${limit === undefined ? '' : ` of ${limit}`} characters`,
  packages: (n: number, ...files: string[]) => [count(n, 'package'), ...files].join(', '),
  lockNew: 'new: keep this file with the course',
  lockGrown: (n: number) => `${count(n, 'new number')}: keep this file with the course`,
  lockChanged: 'changed with the texts: keep this file with the course',
  reworded: (id: string, now: string, before: string) =>
    `${id}: “${now}” is taken for “${before}” in other words`,
  gone: (id: string, before: string) =>
    `${id}: “${before}” is gone; who picked it keeps the result, but not what was picked`,
  unknownUnits: (written: string, known: string, nearest?: string) =>
    `--units does not know “${written}”.${meant(nearest)} Known: ${known}.`,
  untried: (target: string, lms: string) =>
    `${target}: whether ${lms} takes it is not known. Try it with one learner first.`,
  unknownTarget: (written: string, known: string, nearest?: string) =>
    `There is no target “${written}”.${meant(nearest)} Known targets: ${known}.`,
  unknownPreset: (written: string, known: string, nearest?: string) =>
    `There is no preset “${written}”.${meant(nearest)} Known presets: ${known}.`,
  handover: (folder: string) => `Papers for the administrator: ${folder}`,

  // diff
  diffFor: { learners: 'Learners', administrators: 'Administrators' },
  diffSafe: 'Safe in place: nobody loses anything.',
  diffUnsafe: 'Not safe in place: what is marked with ✗ is lost for learners of the old package.',

  // verify
  runningPackage: 'Running the package in a browser',
  verifyTakes: 'verify takes the zip of a SCORM or cmi5 package, as it is uploaded to an LMS.',

  // review
  reviewPapers: (n: number, index: string) => `${count(n, 'paper')} for review: ${index}`,

  // decode
  brokenCourse: (folder: string) =>
    `There are mistakes in the course folder ${folder}: npx scormdown check lists them.`,
  noResumeData: "Put the resume data behind it: npx scormdown decode '…', or “-” for standard input.",

  // ids
  idsAction: (written: string) => `There is no “ids ${written}”. Known: ids retire <id…>.`,
  idsNone: 'Name the ids to retire: npx scormdown ids retire <id…>',
  idRetired: (id: string, version: string) => `“${id}” is retired already, since version ${version}.`,
  idKept: (id: string, known: string, nearest?: string) =>
    `“${id}” is still in the course, or was never in a package.${meant(nearest)} ${
      known === '' ? 'Nothing would be lost now.' : `What would be lost now: ${known}.`
    }`,
  idsRetired: (file: string, n: number, version: string, ids: string) =>
    `${file}  ${count(n, 'id')} retired with version ${version}: ${ids}`,

  new: newEn,
  help: helpEn,

  // Commands that serve.
  courseServed: (url: string) => `The course in the preview LMS: ${url}  (stop with Ctrl+C)`,
  guideServed: (url: string) => `The guide of all blocks: ${url}  (stop with Ctrl+C)`,
  packageServed: (zip: string, url: string) => `${zip} in the preview LMS: ${url}  (stop with Ctrl+C)`,
  zipsIn: (folder: string, zips: string) => `In ${folder} there are: ${zips}.`,
  portTaken: (port: number | undefined) => `Port ${port} is taken; choose another with --port.`,
  portForm: (written: string) => `--port takes a whole number from 1024 to 65535, not “${written}”.`,

  // The command line.
  unknownCommand: (written: string, known: string, nearest?: string) =>
    `There is no command “${written}”.${meant(nearest)} Known commands: ${known}.`,
  unknownLanguage: (written: string, known: string) =>
    `scormdown does not speak “${written}”. Known languages: ${known}.`,
  unknownOption: (written: string, known: string, nearest?: string) =>
    `There is no option “${written}” here.${meant(nearest && `--${nearest}`)} Known options: ${known}.`,
  missingArgument: (command: string, help: string) => `Something is missing: scormdown ${command}. ${help}`,
  missingValue: (option: string) => `Something is missing behind an option: ${option}.`,
  unusedArgument: (written: string, takesCourse: boolean, help: string) =>
    `“${written}” has no meaning here.${takesCourse ? ` A course folder is named with --course ${written}.` : ''} ${help}`,
  seeHelp: (command: string) => `“npx scormdown ${command}--help” says what can be written.`,

  // Where a course is looked for.
  noCourse: (folder: string, here: string) => `There is no course folder ${folder}. You are in ${here}.`,
  insideCourse: (above: string) => `You are inside a course. Go to its folder first: cd ${above}`,
  coursesBelow: (folders: readonly string[]) =>
    `Did you mean ${folders.map((name) => `--course ${name}`).join(' or ')}?`,
  noCourseNear:
    'Go to the folder that holds it, or name it: --course <folder>. To begin a course: npx scormdown new course',
  systemRefused: (message: string) => `The file system refused: ${message}`,
  ownFault: 'This is a fault of scormdown itself, not of the course. What it says of it:'
}

export type CliWords = typeof en
