/** The command line: which command, which options. Each command stands in its own file and is loaded when it is called. */
import { cac, type Command } from 'cac'
import { readFileSync } from 'node:fs'
import { nearestName } from '../shared/nearest.ts'
import { courseFolder, usualFolder } from './course-folder.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { readPort } from './serving.ts'
import { usageError } from './usage.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Runs one command. Returns its exit code; throws only where scormdown itself is wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  const cli = cac('scormdown')
  const course = ['--course <folder>', 'The course folder', { default: usualFolder }] as const
  const out = ['--out <folder>', 'Where packages go', { default: 'dist' }] as const

  cli
    .command('build', 'Make the packages of every language and target')
    .option(...course)
    .option(...out)
    .option('--target <ids>', 'Only these targets, with commas between them')
    .option('--trainer', 'For trainers: with their notes and pages')
    .option('--frozen', 'Refuse where tracking.lock.json is not up to date')
    .action(async (options) => (await import('./commands/build.ts')).build(options))
  cli
    .command('check', 'List every mistake of the course')
    .option(...course)
    .option(...out)
    .action(async (options) => (await import('./commands/check.ts')).check(options))
  cli
    .command('dev', 'Show the course in the preview LMS and change it as you write')
    .option(...course)
    .option(...out)
    .option('--port <number>', 'Port of the preview LMS; any free one where it is left out')
    .option('--trainer', 'As trainers have it: with their notes and pages')
    .action(async (options) =>
      (await import('./commands/dev.ts')).dev({ ...options, port: readPort(options.port) })
    )
  cli
    .command('preview <zip>', 'Open a SCORM package, ours or a stranger’s, in the preview LMS')
    .option('--port <number>', 'Port of the preview LMS; any free one where it is left out')
    .action(async (zip, options) =>
      (await import('./commands/preview.ts')).preview(zip, { port: readPort(options.port) })
    )
  cli
    .command(
      'decode [data]',
      'Resume data of a learner (cmi.suspend_data) in plain words; “-” reads them from standard input'
    )
    .option(...course)
    .action(async (data, options) => (await import('./commands/decode.ts')).decode(data, options))
  cli
    .command('ids <action> [...ids]', 'ids retire <id…>: learners’ progress on these may go')
    .option(...course)
    .action(async (action, names, options) => (await import('./commands/ids.ts')).ids(action, names, options))
  cli.help()
  cli.version(version)

  try {
    cli.parse([...argv], { run: false })
    const { matchedCommand, options } = cli
    if (matchedCommand === undefined) return noCommand(cli, argv)
    // A wrong call is told before a course is looked for.
    matchedCommand.checkUnknownOptions()
    matchedCommand.checkOptionValue()
    matchedCommand.checkRequiredArgs()
    matchedCommand.checkUnusedArgs()
    if (matchedCommand.hasOption('course')) options.course = courseFolder(String(options.course))
    return ((await cli.runMatchedCommand()) as number | undefined) ?? exitCodes.ok
  } catch (error) {
    return report(error, cli.matchedCommand)
  }
}

function noCommand(cli: ReturnType<typeof cac>, argv: readonly string[]): number {
  const { help, version: versionAsked } = cli.options
  if (help === true || versionAsked === true) return exitCodes.ok
  const written = cli.args[0]
  if (written === undefined || written === 'help') {
    cli.outputHelp()
    return argv.length > 2 && written === undefined ? exitCodes.usage : exitCodes.ok
  }
  const known = cli.commands.map(({ name }) => name)
  const suggestion = nearestName(written, known)
  console.error(
    `There is no command “${written}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`} Known commands: ${known.join(', ')}.`
  )
  return exitCodes.usage
}

/** Wrong options and expected failures are told in a sentence; everything else is a bug of ours and keeps its trace. */
function report(error: unknown, command: Command | undefined): number {
  if (error instanceof CommandError) {
    console.error(error.message)
    return error.exitCode
  }
  if (error instanceof Error && error.name === 'CACError') {
    console.error(usageError(error, command))
    return exitCodes.usage
  }
  const system = error as NodeJS.ErrnoException
  if (typeof system.code === 'string' && typeof system.syscall === 'string') {
    console.error(`The file system refused: ${system.message}`)
    return exitCodes.failure
  }
  throw error
}
