/** What the commands print: findings, steps of long work, colours where a person looks on. */
import { relative, resolve } from 'node:path'
import pc from 'picocolors'
import type { LoadedCourse } from '../load-course.ts'
import { formatDiagnostic, type Paint } from '../shared/code-frame.ts'
import type { Diagnostic, Severity } from '../shared/diagnostic.ts'
import type { CliWords } from './wording/en.ts'

const colours: Paint = {
  strong: pc.bold,
  quiet: pc.dim,
  mark: (text, severity) => marks[severity](text)
}

const marks: Record<Severity, (text: string) => string> = { error: pc.red, warning: pc.yellow, hint: pc.cyan }

/** Prints all findings and how many there are. Returns the number of errors. */
export function printFindings({ diagnostics, root, texts }: LoadedCourse, words: CliWords): number {
  const pathOf = pathFrom(root)
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic
    const options = { path: pathOf(file), text: texts.get(file), language: words.language, paint: colours }
    console.error(`${formatDiagnostic(diagnostic, options)}\n`)
  }
  const { errors, warnings, hints } = countsOf(diagnostics)
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length
  if (diagnostics.length > 0) console.error(words.counts(errors, warnings, hints))
  if (fixable > 0) console.error(words.fixable(fixable))
  if (diagnostics.length > 0) console.error(words.explained)
  return errors
}

export function countsOf(diagnostics: readonly Diagnostic[]) {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') }
}

/** How a file of the course is named: as seen from where the command runs. */
export function pathFrom(root: string): (file: string) => string {
  return (file) => relative(process.cwd(), resolve(root, file)) || file
}

export interface Steps {
  /** Says what is being done now. */
  begin(text: string): void
  /** Leaves a line that stays. */
  done(text: string): void
  /** Takes the line of the last step away. */
  end(): void
}

/** On a terminal one line that changes; elsewhere (CI, a file) plain lines. */
export function createSteps(stream: NodeJS.WriteStream = process.stderr): Steps {
  const live = stream.isTTY && process.env.CI === undefined
  const clear = () => live && stream.write('\r\u001b[2K')
  return {
    begin(text) {
      clear()
      stream.write(live ? pc.dim(`… ${text}`) : `${text}\n`)
    },
    done(text) {
      clear()
      stream.write(`${text}\n`)
    },
    end: () => void clear()
  }
}

/** For a course that is read again and again: which reading, its findings, or that there are none. */
export function printReading(loaded: LoadedCourse, words: CliWords): void {
  const time = new Date().toTimeString().slice(0, 8)
  console.error(pc.dim(`\n── ${time} ${'─'.repeat(40)}`))
  printFindings(loaded, words)
  if (loaded.diagnostics.length === 0) console.error(pc.green(words.noMistakes))
}
