export interface PackageFault {
  message: string
  hint: string
}

/**
 * A package that cannot be previewed, in words for the person who has it in hand. Whoever prints it shows the
 * message and the hint, and no stack.
 */
export class PackageError extends Error {
  override name = 'PackageError'
  readonly words: Record<'en' | 'pl', PackageFault>

  constructor(words: Record<'en' | 'pl', PackageFault>) {
    super(words.en.message)
    this.words = words
  }
}
