/** What commands that serve have in common. */
import { CommandError } from './exit-codes.ts'
import type { CliWords } from './wording/en.ts'

/** Waits until the user stops a server (Ctrl+C) or the process is asked to end. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

/** A taken port is the user's to change; other errors pass. */
export function explainStart(
  port: number | undefined,
  words: CliWords
): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'EADDRINUSE') throw new CommandError(words.portTaken(port))
    throw error
  }
}

/** A port as given on the command line; undefined where none is. */
export function readPort(port: unknown, words: CliWords): number | undefined {
  if (port === undefined) return undefined
  const number = Number(port)
  if (Number.isInteger(number) && number >= 1024 && number <= 65535) return number
  throw new CommandError(words.portForm(String(port)))
}
