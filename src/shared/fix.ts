/** Applies the fixes of findings to texts. */
import type { Diagnostic, Edit, Fix } from './diagnostic.ts'

export type Fixable = Diagnostic & { fix: Fix }

/** Findings whose fixes can be applied together: of two that overlap the first. The others wait for the next reading. */
export function applicable(diagnostics: readonly Diagnostic[]): Fixable[] {
  const chosen: Fixable[] = []
  for (const diagnostic of diagnostics) {
    const { file, fix } = diagnostic
    if (fix === undefined) continue
    const others = chosen.filter((one) => one.file === file).flatMap((one) => one.fix.edits)
    const free = fix.edits.every((edit) => !others.some((other) => overlaps(edit, other)))
    if (free) chosen.push({ ...diagnostic, fix })
  }
  return chosen
}

/** Two insertions at one place have no order of their own, so that they count as overlapping. */
function overlaps({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

/**
 * @param raw the file as it lies on disk; the places of the edits count its text as it was read, without byte order
 *   mark and with one sign at each end of a line
 */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const lineEnd = /\r?\n/.exec(raw)?.[0] ?? '\n'
  const places = placesIn(raw)
  const ordered = [...edits].sort((a, b) => b.range.start - a.range.start)
  return ordered.reduce((text, { range, text: own }) => {
    const [start, end] = [places[range.start]!, places[range.end]!]
    return text.slice(0, start) + own.replaceAll('\n', lineEnd) + text.slice(end)
  }, raw)
}

/** Where each sign of the text as it was read stands in the file; behind them its end. */
function placesIn(raw: string): number[] {
  const places: number[] = []
  for (let i = raw.startsWith('\uFEFF') ? 1 : 0; i < raw.length; i++) {
    places.push(i)
    if (raw[i] === '\r' && raw[i + 1] === '\n') i++
  }
  return [...places, raw.length]
}
