/** `scormdown diff <old.zip> <new.zip>`: what learners and administrators notice when one takes the place of the other. */
import pc from 'picocolors'
import { compare, type Difference, type Weight } from '../../diff/compare.ts'
import { readPackage, type PackageView } from '../../diff/read-package.ts'
import { inWords } from '../../diff/words.ts'
import { PackageError } from '../../lms/server/package-error.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import type { CliWords } from '../wording/en.ts'

/** Exit code 0 where nobody loses anything. */
export async function diff(
  before: string,
  after: string,
  { json = false }: { json?: boolean },
  words: CliWords
): Promise<number> {
  const [old, now] = [await read(before, words), await read(after, words)]
  const { safeInPlace, differences } = compare(old, now)
  const told = differences.map((one) => ({ ...one, message: inWords(one, words.language) }))
  if (json) console.log(JSON.stringify({ before, after, safeInPlace, differences: told }, null, 2))
  else {
    for (const who of ['learners', 'administrators'] as const) {
      const own = told.filter((one) => one.for === who)
      if (own.length > 0) console.log([words.diffFor[who], ...sorted(own).map(line), ''].join('\n'))
    }
    console.log(safeInPlace ? pc.green(words.diffSafe) : pc.red(words.diffUnsafe))
  }
  return safeInPlace ? exitCodes.ok : exitCodes.mistakes
}

const marks: Record<Weight, string> = { lost: '✗', changed: '!', told: '·' }
const weights: readonly Weight[] = ['lost', 'changed', 'told']

function sorted<D extends Difference>(differences: readonly D[]): D[] {
  return [...differences].sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))
}

function line({ weight, message }: Difference & { message: string }): string {
  return `  ${marks[weight]} ${message}`
}

async function read(path: string, words: CliWords): Promise<PackageView> {
  try {
    return await readPackage(path)
  } catch (error) {
    if (!(error instanceof PackageError)) throw error
    const { message, hint } = error.words[words.language]
    throw new CommandError(`${path}: ${message}\n  ${hint}`, exitCodes.mistakes)
  }
}
