/** Sizes of files as they are told. */
import type { Words } from '../shared/wording/words.ts'

export const mega = 1_000_000

export function inMega(bytes: number): Words {
  const en = (bytes / mega).toFixed(1).replace('.0', '')
  return { en, pl: en.replace('.', ',') }
}
