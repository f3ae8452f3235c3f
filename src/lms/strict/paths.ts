/** The name of an element, taken apart: its pattern in the data model and the numbers that stood in it. */
export type ElementPath = {
  /** The name with `n` for every index. */
  pattern: string
  indexes: number[]
}

/** `adl.nav.request_valid.choice.{target=a.b}`: the target may hold dots, so it is taken out first. */
const TARGET = /^(adl\.nav\.request_valid\.(?:choice|jump))\.\{target=.+\}$/

/** Takes a name apart. A number with a leading zero is no index, as in no real LMS. */
export function parsePath(element: string): ElementPath {
  const target = TARGET.exec(element)
  if (target) return { pattern: `${target[1]}.{target}`, indexes: [] }
  const indexes: number[] = []
  const parts = element.split('.').map((part) => {
    if (part === 'n') return '?' // a literal "n" must not pass for an index
    if (!/^(?:0|[1-9]\d{0,6})$/.test(part)) return part
    indexes.push(Number(part))
    return 'n'
  })
  return { pattern: parts.join('.'), indexes }
}

/** Puts numbers in the place of the `n`s, as far as they reach. */
export function fillPath(pattern: string, indexes: readonly number[]): string {
  let at = 0
  return pattern
    .split('.')
    .map((part) => (part === 'n' && at < indexes.length ? String(indexes[at++]) : part))
    .join('.')
}

/** The number of entries a collection (`cmi.interactions`, `cmi.interactions.0.objectives`) has. */
export function countEntries(known: ReadonlyMap<string, string>, collection: string): number {
  const prefix = `${collection}.`
  let count = 0
  for (const element of known.keys()) {
    if (!element.startsWith(prefix)) continue
    const index = Number.parseInt(element.slice(prefix.length), 10)
    if (index >= count) count = index + 1
  }
  return count
}
