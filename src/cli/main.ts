/** The command line: which command, which options. Each command stands in its own file and is loaded when it is called. */
import { cac, type Command } from 'cac'
import { nearestName } from '../shared/nearest.ts'
import { toolLanguages } from '../shared/wording/words.ts'
import { courseFolder, usualFolder } from './course-folder.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { languageOfMachine, systemLocale } from './language.ts'
import { version } from './package.ts'
import { readPort } from './serving.ts'
import { usageError } from './usage.ts'
import { en, type CliWords } from './wording/en.ts'
import { pl } from './wording/pl.ts'

const wordings = { en, pl }

/** Runs one command. Returns its exit code; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  let words: CliWords = wordings[languageOfMachine(process.env, systemLocale())]
  const cli = cac('scormdown')
  const course = ['--course <folder>', 'The course folder', { default: usualFolder }] as const
  const out = ['--out <folder>', 'Where packages go', { default: 'dist' }] as const
  cli.option(
    '--lang <language>',
    'Language of what is said: pl or en; that of the machine where it is left out'
  )

  cli
    .command('build', 'Make the packages of every language and target')
    .option(...course)
    .option(...out)
    .option('--target <ids>', 'Only these targets, with commas between them')
    .option('--trainer', 'For trainers: with their notes and pages')
    .option('--frozen', 'Refuse where tracking.lock.json is not up to date')
    .action(async (options) => (await import('./commands/build.ts')).build(options, words))
  cli
    .command('check', 'List every mistake of the course')
    .option(...course)
    .option(...out)
    .option('--format <name>', 'text, json, github or sarif', { default: 'text' })
    .option('--json', 'The same as --format json')
    .option('--fix', 'Mend what is beyond doubt')
    .option('--max-warnings <number>', 'Fail where there are more warnings')
    .action(async (options) => (await import('./commands/check.ts')).check(options, words))
  cli
    .command('explain <code>', 'What a finding means, with an example: the code stands in brackets behind it')
    .option('--course <folder>', 'The course folder, for findings of its own components')
    .action(async (code, options) => (await import('./commands/explain.ts')).explain(code, options, words))
  cli
    .command('format', 'Write the modules in one form; what they say stays the same')
    .option(...course)
    .option('--check', 'Change nothing, and fail where something would change')
    .action(async (options) => (await import('./commands/format.ts')).format(options, words))
  cli
    .command('dev', 'Show the course in the preview LMS and change it as you write')
    .option(...course)
    .option(...out)
    .option('--port <number>', 'Port of the preview LMS; any free one where it is left out')
    .option('--trainer', 'As trainers have it: with their notes and pages')
    .action(async (options) =>
      (await import('./commands/dev.ts')).dev({ ...options, port: readPort(options.port, words) }, words)
    )
  cli
    .command('preview <zip>', 'Open a SCORM package, ours or a stranger’s, in the preview LMS')
    .option('--port <number>', 'Port of the preview LMS; any free one where it is left out')
    .action(async (zip, options) =>
      (await import('./commands/preview.ts')).preview(zip, { port: readPort(options.port, words) }, words)
    )
  cli
    .command('guide', 'Show every block live, beside how it is written')
    .option('--course <folder>', 'A course whose own blocks are shown as well')
    .option('--port <number>', 'Port of the preview LMS; any free one where it is left out')
    .action(async (options) =>
      (await import('./commands/guide.ts')).guide({ ...options, port: readPort(options.port, words) }, words)
    )
  cli
    .command(
      'decode [data]',
      'Resume data of a learner (cmi.suspend_data) in plain words; “-” reads them from standard input'
    )
    .option(...course)
    .action(async (data, options) => (await import('./commands/decode.ts')).decode(data, options, words))
  cli
    .command('ids <action> [...ids]', 'ids retire <id…>: learners’ progress on these may go')
    .option(...course)
    .action(async (action, names, options) =>
      (await import('./commands/ids.ts')).ids(action, names, options, words)
    )
  cli
    .command('new [what] [name]', 'Begin a course, a module, a question or another exercise, a component')
    .usage(
      'new [what] [name]\n\n  new course <folder>     a small course that can be built at once\n  new module              a module at the end of the course\n  new question            a question at the end of a page\n  new <exercise>          any other exercise at the end of a page, by its name\n  new component <name>    a block of the course’s own\n\nWhat is not given is asked for.'
    )
    .option('--course <folder>', 'The course folder (default: course)')
    .option('--yes', 'Ask nothing, take what is usual')
    .option('--in <language>', 'Language of what is written: pl or en')
    .option('--title <text>', 'Title of a course or module')
    .option('--id <id>', 'Id of what is begun')
    .option('--kind <name>', 'Kind of question')
    .option('--module <id>', 'Module in which a question is put')
    .option('--page <id>', 'Page at whose end a question is put')
    .option('--print', 'Print the question instead')
    .option('--interactive', 'A component in which learners do something that is kept')
    .action(async (what, name, options) =>
      (await import('./commands/new.ts')).begin(what, name, options, words)
    )
  cli.help()
  cli.version(version)

  try {
    cli.parse([...argv], { run: false })
    const { matchedCommand, options } = cli
    words = chosenWords(options.lang, words)
    if (matchedCommand === undefined) return noCommand(cli, argv, words)
    // A wrong call is told before a course is looked for.
    matchedCommand.checkUnknownOptions()
    matchedCommand.checkOptionValue()
    matchedCommand.checkRequiredArgs()
    matchedCommand.checkUnusedArgs()
    // A new course is in none; what else is begun finds its course itself.
    if (options.course !== undefined && matchedCommand.name !== 'new') {
      options.course = courseFolder(String(options.course), words)
    }
    return ((await cli.runMatchedCommand()) as number | undefined) ?? exitCodes.ok
  } catch (error) {
    return report(error, cli.matchedCommand, words)
  }
}

function chosenWords(language: unknown, machine: CliWords): CliWords {
  // Where its value is missing, cac says so.
  if (language === undefined || language === true) return machine
  const known = toolLanguages.find((name) => name === language)
  if (known !== undefined) return wordings[known]
  throw new CommandError(machine.unknownLanguage(String(language), toolLanguages.join(', ')))
}

function noCommand(cli: ReturnType<typeof cac>, argv: readonly string[], words: CliWords): number {
  const { help, version: versionAsked } = cli.options
  if (help === true || versionAsked === true) return exitCodes.ok
  const written = cli.args[0]
  if (written === undefined || written === 'help') {
    cli.outputHelp()
    return argv.length > 2 && written === undefined ? exitCodes.usage : exitCodes.ok
  }
  const known = cli.commands.map(({ name }) => name)
  console.error(words.unknownCommand(written, known.join(', '), nearestName(written, known)))
  return exitCodes.usage
}

/** Wrong options and expected failures are told in a sentence; everything else is a bug of ours and keeps its trace. */
function report(error: unknown, command: Command | undefined, words: CliWords): number {
  if (error instanceof CommandError) {
    console.error(error.message)
    return error.exitCode
  }
  if (error instanceof Error && error.name === 'CACError') {
    console.error(usageError(error, command, words))
    return exitCodes.usage
  }
  const system = error as NodeJS.ErrnoException
  if (typeof system.code === 'string' && typeof system.syscall === 'string') {
    console.error(words.systemRefused(system.message))
    return exitCodes.failure
  }
  console.error(words.ownFault)
  console.error(error)
  return exitCodes.failure
}
