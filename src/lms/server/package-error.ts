/**
 * A package that cannot be previewed, in words for the person who has it in hand. Whoever prints it shows the
 * message and the hint, and no stack.
 */
export class PackageError extends Error {
  override name = 'PackageError'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
