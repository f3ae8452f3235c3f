import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

it('a card has both its sides', () => {
  const html = htmlOf(
    ':::cards\nizolacja\n: Brak *kontaktu*.\n\n  Także przez telefon.\n\ndług\n: Rośnie.\n:::\n'
  )
  const sides = [...html.matchAll(/<div class="side (\w+)">(.*?)<\/div>/g)].map(([, side, words]) => [
    side,
    words
  ])
  expect(sides).toEqual([
    ['front', 'izolacja'],
    ['back', '<p>Brak <em>kontaktu</em>.</p><p>Także przez telefon.</p>'],
    ['front', 'dług'],
    ['back', '<p>Rośnie.</p>']
  ])
})
