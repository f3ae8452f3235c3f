/** The command line: which command, which options. Each command stands in its own file and is loaded when it is called. */
import { parseArgs } from 'node:util'
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
  try {
    words = chosenWords(languageWritten(argv), words)
    declare(cli, words)
    cli.parse([...argv], { run: false })
    const { matchedCommand, options } = cli
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

/** Every command with its options, described in the words of the reader. */
function declare(cli: ReturnType<typeof cac>, words: CliWords): void {
  const { help } = words
  const course = ['--course <folder>', help.shared.course, { default: usualFolder }] as const
  const out = ['--out <folder>', help.shared.out, { default: 'dist' }] as const
  cli.option('--lang <language>', help.shared.lang)

  cli
    .command('build', help.build.does)
    .option(...course)
    .option(...out)
    .option('--target <ids>', help.build.target)
    .option('--units <how>', help.build.units)
    .option('--preset <id>', help.build.preset)
    .option('--trainer', help.build.trainer)
    .option('--frozen', help.build.frozen)
    .option('--release', help.build.release)
    .action(async (options) => (await import('./commands/build.ts')).build(options, words))
  cli
    .command('check', help.check.does)
    .option(...course)
    .option(...out)
    .option('--format <name>', help.check.format, { default: 'text' })
    .option('--json', help.check.json)
    .option('--fix', help.check.fix)
    .option('--max-warnings <number>', help.check.maxWarnings)
    .action(async (options) => (await import('./commands/check.ts')).check(options, words))
  cli
    .command('explain <code>', help.explain.does)
    .option('--course <folder>', help.explain.course)
    .action(async (code, options) => (await import('./commands/explain.ts')).explain(code, options, words))
  cli
    .command('format', help.format.does)
    .option(...course)
    .option('--check', help.format.check)
    .action(async (options) => (await import('./commands/format.ts')).format(options, words))
  cli
    .command('dev', help.dev.does)
    .option(...course)
    .option(...out)
    .option('--port <number>', help.shared.port)
    .option('--trainer', help.dev.trainer)
    .action(async (options) =>
      (await import('./commands/dev.ts')).dev({ ...options, port: readPort(options.port, words) }, words)
    )
  cli
    .command('preview <zip>', help.preview.does)
    .option('--port <number>', help.shared.port)
    .action(async (zip, options) =>
      (await import('./commands/preview.ts')).preview(zip, { port: readPort(options.port, words) }, words)
    )
  cli
    .command('diff <old> <new>', help.diff.does)
    .option('--json', help.diff.json)
    .action(async (before, after, options) =>
      (await import('./commands/diff.ts')).diff(before, after, options, words)
    )
  cli
    .command('verify <zip>', help.verify.does)
    .option('--json', help.verify.json)
    .option('--no-run', help.verify.noRun)
    .action(async (zip, options) => (await import('./commands/verify.ts')).verify(zip, options, words))
  cli
    .command('guide', help.guide.does)
    .option('--course <folder>', help.guide.course)
    .option('--port <number>', help.shared.port)
    .action(async (options) =>
      (await import('./commands/guide.ts')).guide({ ...options, port: readPort(options.port, words) }, words)
    )
  cli
    .command('review', help.review.does)
    .option(...course)
    .option(...out)
    .action(async (options) => (await import('./commands/review.ts')).review(options, words))
  cli
    .command('decode [data]', help.decode.does)
    .option(...course)
    .action(async (data, options) => (await import('./commands/decode.ts')).decode(data, options, words))
  cli
    .command('ids <action> [...ids]', help.ids.does)
    .option(...course)
    .action(async (action, names, options) =>
      (await import('./commands/ids.ts')).ids(action, names, options, words)
    )
  cli
    .command('new [what] [name]', help.new.does)
    .usage(
      ['new [what] [name]', '', ...help.new.forms.map((form) => `  ${form}`), '', help.new.asked].join('\n')
    )
    .option('--course <folder>', `${help.shared.course} ${help.usual(usualFolder)}`)
    .option('--yes', help.new.yes)
    .option('--in <language>', help.new.in)
    .option('--title <text>', help.new.title)
    .option('--id <id>', help.new.id)
    .option('--kind <name>', help.new.kind)
    .option('--module <id>', help.new.module)
    .option('--page <id>', help.new.page)
    .option('--print', help.new.print)
    .option('--interactive', help.new.interactive)
    .action(async (what, name, options) =>
      (await import('./commands/new.ts')).begin(what, name, options, words)
    )
  cli.help((sections) => sections.map((section) => inWordsOf(help, section)))
  cli.version(version)
  for (const option of cli.globalCommand.options) {
    if (option.name === 'help' || option.name === 'version') option.description = help.shared[option.name]
  }
}

/** A part of the help that cac puts together, with cac's own few words in the reader's. */
function inWordsOf(help: CliWords['help'], { title, body }: HelpSection): HelpSection {
  if (title === undefined) return { body }
  const known = Object.entries(help.titles).find(([name]) => name === title)
  // What stands under no known title is the list of calls for more help, one for each command.
  if (known === undefined) return { body: help.more }
  return {
    title: known[1],
    // What a `--no-…` leaves out is what is usual; cac would call that “true”.
    body: body
      .replaceAll(' (default: true)', '')
      .replaceAll(/\(default: (.*?)\)/g, (_, value: string) => help.usual(value))
  }
}
type HelpSection = Parameters<NonNullable<Command['helpCallback']>>[0][number]

/** What is written behind --lang, before the options are known; undefined where nothing is. */
function languageWritten(argv: readonly string[]): string | undefined {
  const options = { lang: { type: 'string' } } as const
  const { lang } = parseArgs({ args: argv.slice(2), options, strict: false }).values
  // Where its value is missing, cac says so.
  return typeof lang === 'string' ? lang : undefined
}

function chosenWords(language: string | undefined, machine: CliWords): CliWords {
  if (language === undefined) return machine
  const known = toolLanguages.find((name) => name === language)
  if (known !== undefined) return wordings[known]
  throw new CommandError(machine.unknownLanguage(language, toolLanguages.join(', ')))
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
