/** What commands that serve have in common. */
import { CommandError } from './exit-codes.ts'

/** Waits until the user stops a server (Ctrl+C) or the process is asked to end. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

/** A taken port is the user's to change; other errors pass. */
export function explainStart(port: number | undefined): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'EADDRINUSE')
      throw new CommandError(`Port ${port} is taken; choose another with --port.`)
    throw error
  }
}

/** A port as given on the command line; undefined where none is. */
export function readPort(port: unknown): number | undefined {
  if (port === undefined) return undefined
  const number = Number(port)
  if (Number.isInteger(number) && number >= 1024 && number <= 65535) return number
  throw new CommandError(`--port takes a whole number from 1024 to 65535, not “${String(port)}”.`)
}
