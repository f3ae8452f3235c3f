/** Whether a package would not work on a platform, before it is built. */
import type { Units } from '../config/schema.ts'
import type { Both, LmsPreset } from './preset.ts'

/** Why this package would not work there, in a sentence; undefined where nothing speaks against it. */
export function refusal(
  { name, refuses }: LmsPreset,
  target: string,
  units: Units = 'course'
): Both | undefined {
  const found = refuses.find((one) => one.target === target && (one.units?.includes(units) ?? true))
  if (found === undefined) return undefined
  return { en: `${name.en}: ${found.why.en}`, pl: `${name.pl}: ${found.why.pl}` }
}
