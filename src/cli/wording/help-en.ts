/** What `--help` says, in English. */
export const helpEn = {
  titles: { Usage: 'Usage', Commands: 'Commands', Options: 'Options' },
  more: 'npx scormdown <command> --help tells the options of a command.',
  usual: (value: string) => `(default: ${value})`,
  shared: {
    lang: 'Language of what is said: pl or en; that of the machine where it is left out',
    help: 'Show this',
    version: 'Show the version',
    course: 'The course folder',
    out: 'Where packages go',
    port: 'Port of the preview LMS; any free one where it is left out'
  },
  build: {
    does: 'Make the packages of every language and target',
    target: 'Only these targets, with commas between them',
    units: 'How the course is cut: course, modules or modules-together',
    preset: 'The LMS that they are for, such as moodle; without it any',
    trainer: 'For trainers: with their notes and pages',
    frozen: 'Refuse where tracking.lock.json is not up to date',
    release: 'Refuse while anything has to be signed or made sure of, and say what'
  },
  check: {
    does: 'List every mistake of the course',
    format: 'text, json, github or sarif',
    json: 'The same as --format json',
    fix: 'Mend what is beyond doubt',
    maxWarnings: 'Fail where there are more warnings'
  },
  explain: {
    does: 'What a finding means, with an example: the code stands in brackets behind it',
    course: 'The course folder, for findings of its own components'
  },
  format: {
    does: 'Write the modules in one form; what they say stays the same',
    check: 'Change nothing, and fail where something would change'
  },
  dev: {
    does: 'Show the course in the preview LMS and change it as you write',
    trainer: 'As trainers have it: with their notes and pages'
  },
  preview: { does: 'Open a SCORM or cmi5 package, ours or a stranger’s, in the preview LMS' },
  diff: {
    does: 'What changes for learners and administrators when one package takes the place of another',
    json: 'As JSON, for programs'
  },
  verify: {
    does: 'Look at a SCORM or cmi5 package, your own or another: structure, requirements, a run in the LMS',
    json: 'The result as JSON',
    noRun: 'Without a run in the browser'
  },
  guide: {
    does: 'Show every block live, beside how it is written',
    course: 'A course whose own blocks are shown as well'
  },
  review: {
    does: 'Write the papers for those who review, sign and accept the course'
  },
  decode: {
    does: 'Resume data of a learner (cmi.suspend_data) in plain words; “-” reads them from standard input'
  },
  ids: { does: 'ids retire <id…>: learners’ progress on these may go' },
  new: {
    does: 'Begin a course, a module, a question or another exercise, a component',
    forms: [
      'new course <folder>     a small course that can be built at once',
      'new module              a module at the end of the course',
      'new question            a question at the end of a page',
      'new <exercise>          any other exercise at the end of a page, by its name',
      'new component <name>    a block of the course’s own'
    ],
    asked: 'What is not given is asked for.',
    yes: 'Ask nothing, take what is usual',
    in: 'Language of what is written: pl or en',
    title: 'Title of a course or module',
    id: 'Id of what is begun',
    kind: 'Kind of question',
    module: 'Module in which a question is put',
    page: 'Page at whose end a question is put',
    print: 'Print the question instead',
    interactive: 'A component in which learners do something that is kept'
  }
}
