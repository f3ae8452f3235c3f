/** Ids and file names are ASCII: several LMSs and zip tools break other letters. */

export const idPattern = /^[a-z][a-z0-9-]{0,59}$/

/** Letters that Unicode decomposition does not reduce to ASCII. */
const special: Record<string, string> = { ł: 'l', Ł: 'l', ß: 'ss', æ: 'ae', ø: 'o', đ: 'd' }

/** An id made from a heading: “Zgłoś od razu!” → `zglos-od-razu`. Falls back to a number where no letter is left. */
export function slug(text: string, fallback: string): string {
  const ascii = text
    .replace(/[łŁßæøđ]/g, (c) => special[c] ?? c)
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return ascii === '' ? fallback : ascii
}
