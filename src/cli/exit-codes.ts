/** Exit codes of every command. */
export const exitCodes = {
  ok: 0,
  /** The course has mistakes; they were listed. */
  mistakes: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** scormdown itself or the machine failed. */
  failure: 3
} as const

/** An expected failure with a message for the user; printed without a stack trace. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.usage
  ) {
    super(message)
  }
}
