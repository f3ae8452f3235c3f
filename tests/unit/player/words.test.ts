/** What the course says where no LMS is: nothing of a platform that is not there. */
import { expect, it } from 'vitest'
import { components } from '../../../src/components/registry.ts'
import { playerMessages } from '../../../src/player/messages.ts'
import { toolMessages } from '../../../src/player/tools/messages.ts'
import { wordsFor } from '../../../src/shared/words-for.ts'

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>

const tables: [string, Table][] = [
  ['player', playerMessages],
  ['tools', toolMessages],
  ...[...components.values()].map(({ name, messages }): [string, Table] => [name, messages])
]
const written = tables.flatMap(([name, table]) =>
  Object.entries(table).map(([language, words]) => ({ name: `${name}, ${language}`, words }))
)

it('a course without LMS speaks of no platform', () => {
  const said = written.flatMap(({ name, words }) =>
    Object.entries(wordsFor(words, true)).map(([key, text]) => ({ where: `${name}: ${key}`, text }))
  )
  expect(said.filter(({ text }) => /platform|administrator/i.test(text))).toEqual([])
})

it('each word of its own stands beside the one that it takes the place of', () => {
  const keys = written.flatMap(({ name, words }) =>
    Object.keys(words).map((key) => ({ where: `${name}: ${key}`, words, key }))
  )
  const own = keys.filter(({ key }) => key.endsWith('@web'))
  expect(own.length).toBeGreaterThan(20)
  expect(own.filter(({ words, key }) => words[key.slice(0, -'@web'.length)] === undefined)).toEqual([])
})

it('a course in an LMS says who sees the answers of a survey, and carries no other words along', () => {
  const { messages } = components.get('survey')!
  const words = wordsFor(messages.pl!, false)
  expect(words.stored).toContain('pod Twoim imieniem i nazwiskiem')
  expect(Object.keys(words).filter((key) => key.includes('@'))).toEqual([])
})
