/** "Did you mean …?" */
import type { Edit, Fix } from './diagnostic.ts'

/** Edit distance with insertion, deletion, replacement and the swap of neighbours, each at cost 1. */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, rows[i - 2]![j - 2]! + 1)
      }
      rows[i]![j] = best
    }
  }
  return rows[a.length]![b.length]!
}

/** The known name that an author most likely meant; undefined where none is close. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase()
  // Names longer or shorter than this cannot be within the limit, whatever their letters.
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: { name: string; distance: number } | undefined
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > limit) continue
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance }
  }
  return best?.name
}

/**
 * The same for the path of a file: it may also lie in another folder, or have got a longer or shorter name of the same
 * kind, as `plan-old.svg` for `plan.svg`.
 */
export function nearestFile(written: string, known: readonly string[]): string | undefined {
  const [stem, type] = splitName(written)
  const alike = (isAlike: (other: string) => boolean) =>
    known.filter((path) => {
      const [otherStem, otherType] = splitName(path)
      return otherType === type && isAlike(otherStem)
    })
  const continues = (long: string, short: string) =>
    long.startsWith(short) && /^[-_. ]/.test(long.slice(short.length))
  const nearest = nearestName(written, known)
  const nameOf = (path: string) => path.replace(/^.*\//, '')
  // What folders have in common does not make two names alike.
  if (nearest !== undefined && nearestName(nameOf(written), [nameOf(nearest)]) !== undefined) return nearest
  const found = [
    alike((other) => other === stem),
    alike((other) => continues(other, stem) || continues(stem, other))
  ].find(({ length }) => length > 0)
  return found?.sort((a, b) => a.length - b.length)[0]
}

/** `../media/Plan.SVG` → `plan` and `svg` */
function splitName(path: string): [stem: string, type: string] {
  const [, stem = '', type = ''] = /([^/]*?)(?:\.([^./]*))?$/.exec(path.toLowerCase()) ?? []
  return [stem, type]
}

/**
 * For a finding about a name that is not known: the one that was most likely meant, and a fix where that is beyond
 * doubt, since only capitals, or `_` and `-`, differ.
 * @param edit how the right name is written in the place of the wrong one
 * @param nearest which of the names was meant
 */
export function suggest(
  written: string,
  known: Iterable<string>,
  edit?: (name: string) => Edit,
  nearest: (written: string, known: readonly string[]) => string | undefined = nearestName
): { suggestion?: string; fix?: Fix } {
  const names = [...new Set(known)]
  const suggestion = nearest(written, names)
  if (suggestion === undefined) return {}
  const same = names.filter((name) => folded(name) === folded(written))
  const sure = edit !== undefined && same.length === 1 && same[0] === suggestion
  return { suggestion, ...(sure ? { fix: { edits: [edit(suggestion)] } } : {}) }
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}
