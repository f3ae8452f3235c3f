/** What the course says where no LMS is: nothing of a platform that is not there. */
import { describe, expect, it } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { playerMessages } from '../../../src/player/messages.ts'
import { toolMessages } from '../../../src/player/tools/messages.ts'
import { wordsFor } from '../../../src/shared/words-for.ts'

const tables = [
  ['player', playerMessages],
  ['tools', toolMessages],
  ...[...components.values()].map(({ name, messages }) => [name, messages] as const)
] as [string, Record<string, Record<string, string>>][]

const written = tables.flatMap(([name, table]) =>
  Object.entries(table).map(([language, words]) => ({ name, language, words }))
)

describe.each(written)('$name in $language', ({ words }) => {
  const plain = Object.entries(wordsFor(words, true))

  it('speaks of no platform in a course without LMS', () => {
    expect(plain.filter(([, text]) => /platform|administrator/i.test(text)).map(([key]) => key)).toEqual([])
  })

  it('says something else for each word that has a form of its own', () => {
    const own = Object.keys(words).filter((key) => key.endsWith('@web'))
    for (const key of own) expect(words[key.slice(0, -'@web'.length)]).toEqual(expect.any(String))
  })
})
