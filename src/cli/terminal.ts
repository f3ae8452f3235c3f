/** What the commands print: findings, steps of long work, colours where a person looks on. */
import { relative } from 'node:path'
import pc from 'picocolors'
import type { LoadedCourse } from '../load-course.ts'
import { formatDiagnostic, type Paint } from '../shared/code-frame.ts'

const colours: Paint = {
  strong: pc.bold,
  quiet: pc.dim,
  mark: (text, severity) => (severity === 'error' ? pc.red(text) : pc.yellow(text))
}

/** Prints all findings and how many there are. Returns the number of errors. */
export function printFindings({ diagnostics, root, texts }: LoadedCourse): number {
  for (const diagnostic of diagnostics) {
    const path = relative(process.cwd(), `${root}/${diagnostic.file}`) || diagnostic.file
    console.error(`${formatDiagnostic(diagnostic, path, texts.get(diagnostic.file), colours)}\n`)
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  if (diagnostics.length > 0) console.error(`${count(errors, 'error')}, ${count(warnings, 'warning')}`)
  return errors
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

export interface Steps {
  /** Says what is being done now. */
  begin(text: string): void
  /** Leaves a line that stays. */
  done(text: string): void
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
    }
  }
}

/** For a course that is read again and again: which reading, its findings, or that there are none. */
export function printReading(loaded: LoadedCourse): void {
  const time = new Date().toTimeString().slice(0, 8)
  console.error(pc.dim(`\n── ${time} ${'─'.repeat(40)}`))
  printFindings(loaded)
  if (loaded.diagnostics.length === 0) console.error(pc.green('No mistakes.'))
}
