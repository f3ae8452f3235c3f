/** The words of a table that fit where a course runs. */

const suffix = '@web'

/** @param isLocal there is no LMS: what the table says as `name@web` takes the place of `name` */
export function wordsFor<W extends Readonly<Record<string, string>>>(table: W, isLocal: boolean): W {
  const names = Object.keys(table).filter((name) => !name.endsWith(suffix))
  const words = names.map((name) => [name, (isLocal ? table[name + suffix] : undefined) ?? table[name]])
  return Object.fromEntries(words) as W
}
