/** What a command needs to know: from its options, from the person at the terminal, or as it usually is. */
import { isCancel, select, text } from '@clack/prompts'
import type { Readable, Writable } from 'node:stream'
import { nearestName } from '../shared/nearest.ts'
import { CommandError } from './exit-codes.ts'
import type { CliWords } from './wording/en.ts'

export interface Question {
  /** How it is given on the command line: `--title`, or `<folder>` where it stands without a name. */
  flag: string
  /** What was given there. */
  given?: unknown
  /** What the person at the terminal reads. */
  message: string
  /** What is taken with `--yes`, and at the terminal where nothing is typed. */
  usual?: string | undefined
  /** What it can be, where only some things fit. */
  options?: readonly { value: string; label: string }[]
  /** What is wrong with it and what to write, in a sentence; undefined where nothing is. */
  problem?(value: string): string | undefined
}

export type Ask = (question: Question) => Promise<string>

export interface Terminal {
  input: Readable
  output: Writable
}

/** The terminal at which a person sits; undefined in a script or a pipeline. */
export function terminalOf(process: NodeJS.Process): Terminal | undefined {
  const { stdin, stderr, env } = process
  return stdin.isTTY && stderr.isTTY && env.CI === undefined ? { input: stdin, output: stderr } : undefined
}

/** @param yes whether to take what is usual instead of asking */
export function createAsk(yes: boolean, terminal: Terminal | undefined, words: CliWords): Ask {
  return async (question) => {
    const { flag, given, message, usual } = question
    if (given !== undefined) return checked(question, String(given), words)
    if (yes && usual !== undefined) return checked(question, usual, words)
    if (terminal === undefined) throw new CommandError(words.new.missing(flag, message, usual !== undefined))
    return atTerminal(question, terminal, words)
  }
}

function checked(question: Question, value: string, words: CliWords): string {
  const problem = problemOf(question, value, words)
  if (problem === undefined) return value
  throw new CommandError(problem)
}

function problemOf({ flag, options, problem }: Question, value: string, words: CliWords): string | undefined {
  if (value.trim() === '') return words.new.empty(flag)
  if (options === undefined || options.some((option) => option.value === value)) return problem?.(value)
  const known = options.map((option) => option.value)
  return words.new.notOneOf(flag, value, known.join(', '), nearestName(value, known))
}

async function atTerminal(question: Question, terminal: Terminal, words: CliWords): Promise<string> {
  const { message, usual, options } = question
  const answer =
    options === undefined
      ? await text({
          ...terminal,
          // Seen until something is typed, and taken where nothing is.
          ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }),
          message,
          validate: (value = '') =>
            problemOf(question, value === '' && usual !== undefined ? usual : value, words)
        })
      : await select({
          ...terminal,
          ...(usual === undefined ? {} : { initialValue: usual }),
          message: `${message} ${words.new.howToPick}`,
          options: options.map(({ value, label }) => ({ value, label })),
          maxItems: 12,
          showInstructions: false
        })
  if (isCancel(answer)) throw new CommandError(words.new.stopped)
  return answer
}
