import { expect, it } from 'vitest'
import { describe as words } from '../../../src/shared/diagnostic.ts'
import { card, readTexts } from '../../support/course.ts'

const question = (id: string, options: number) =>
  `:::choice{#${id}}\nCo?\n\n${Array.from({ length: options }, (_, i) => `- [${i === 0 ? 'x' : ' '}] ${i}`).join('\n')}\n:::\n\n`

it('a course whose resume data can exceed 4,096 characters is refused, with the largest items', () => {
  const many = Array.from({ length: 560 }, (_, i) => question(`q-${i}`, 30)).join('')
  const { diagnostics } = readTexts({
    'pl/01-one.md': `${card}# Strona {#strona}\n\n${many}${question('q-big', 36)}`
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code }) => code)).toEqual(['resume-too-large'])
  expect(words(errors[0]!).hint).toContain('q-big')
})

it('500 questions of four answers fit', () => {
  const many = Array.from({ length: 500 }, (_, i) => question(`q-${i}`, 4)).join('')
  const { diagnostics } = readTexts({ 'pl/01-one.md': `${card}# Strona {#strona}\n\n${many}` })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})
