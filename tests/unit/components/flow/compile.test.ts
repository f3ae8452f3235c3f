import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const flow = (...lines: string[]) => htmlOf([':::flow', ...lines, ':::', ''].join('\n'))

/** What is read aloud, a station or lead a line. */
const heard = (html: string) =>
  html
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

it('a station has who and what, and says that it follows', () => {
  expect(flow('1. **Portier** – dzwoni', '2. **Straż**: gasi', '3. Koniec')).toBe(
    '<ol class="flow flow-wide" role="list">' +
      '<li><p class="flow-station"><strong>Portier</strong> <span>dzwoni</span> </p></li>' +
      '<li class="flow-in"><p class="flow-station"><span class="visually-hidden">Dalej: </span><strong>Straż</strong> <span>gasi</span> </p></li>' +
      '<li class="flow-in"><p class="flow-station"><span class="visually-hidden">Dalej: </span><span>Koniec</span> </p></li></ol>'
  )
})

it('branches are a list under what leads to them, and the next number joins them', () => {
  const html = flow('1. Alarm', '   jednocześnie:', '   - **Straż** – gasi', '   - Portier', '2. Zbiórka')
  expect(html).toContain(
    '<p class="flow-station"><span>Alarm</span> </p><p class="flow-lead">jednocześnie:</p>' +
      '<ul class="flow-fork flow-even" role="list"><li class="flow-branch"><p class="flow-station"><strong>Straż</strong>'
  )
  expect(heard(html)).toEqual([
    'Alarm',
    'jednocześnie:',
    'Straż gasi',
    'Portier',
    'Drogi się schodzą. Dalej: Zbiórka'
  ])
})

it.each([
  ['with an empty line', ['1. Alarm', '', '   jedno z dwojga:', '', '   - a', '   - b', '2. c']],
  ['after a line that is broken', ['1. Alarm', '   jedno z dwojga:', '   - a', '   - b', '2. c']],
  ['after a hard break', ['1. Alarm\\', '   jedno z dwojga:', '   - a', '   - b', '2. c']]
])('the line that leads to branches may stand %s', (_, lines) => {
  expect(heard(flow(...lines)).slice(0, 3)).toEqual(['Alarm', 'jedno z dwojga:', 'a'])
})

it('the words of a station lead to its branches where they end with a colon', () => {
  const html = flow('1. **Portier** – *sprawdza* i', '   decyduje co:', '   - a', '   - b', '2. c')
  expect(html).toContain('<span><em>sprawdza</em> i</span>')
  expect(flow('1. **Portier** – decyduje:', '   - a', '   - b', '2. c')).not.toContain('flow-lead')
})

it('a branch has its condition and goes on', () => {
  const html = flow(
    '1. Alarm:',
    '   - pali się: **Portier** – dzwoni',
    '     1. Straż',
    '     2. Koniec',
    '   - nic'
  )
  expect(html).toContain('<em>pali się:</em> <strong>Portier</strong> <span>dzwoni</span>')
  expect(heard(html)).toEqual(['Alarm:', 'pali się: Portier dzwoni', 'Dalej: Straż', 'Dalej: Koniec', 'nic'])
  expect(html).not.toContain('flow-even')
})

it('bold words inside a sentence are not who does it', () => {
  expect(flow('1. Nikt **nie** wraca', '2. Koniec')).toMatch(/<span>Nikt <strong>nie<\/strong>.wraca<\/span>/)
})

it.each([
  ['three branches', ['1. A:', '   - a', '   - b', '   - c', '2. B'], true],
  ['four branches', ['1. A:', '   - a', '   - b', '   - c', '   - d', '2. B'], false],
  ['a branch that branches', ['1. A:', '   - a:', '     - c', '     - d', '   - b'], false],
  [
    'a branch that goes on and branches',
    ['1. A:', '   - a', '     1. c:', '        - d', '        - e', '   - b'],
    false
  ]
])('side by side: %s', (_, lines, isWide) => {
  expect(flow(...lines).includes('flow-wide')).toBe(isWide)
})
