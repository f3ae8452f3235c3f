import { expect, it } from 'vitest'
import { htmlOf } from '../../../support/html.ts'

const files = {
  'sources.yaml': `raport:
  title: Raport
  publisher: Żuraw
album:
  title: Album
  publisher: Archiwum
nieuzyty:
  title: Nikt
  publisher: Nikt
`,
  'law.yaml': 'kp:\n  title: Kodeks\n  short: k.p.\n  asOf: 2026-11-01\n',
  'facts.yaml': 'F-1:\n  mark: S\n  source: [raport, album]\n',
  'pl/02-two.md':
    '---\nid: two\ntitle: Drugi\nobjectives:\n  o2: nazywam\n---\n# Dalej {#dalej}\n\nRaport [@raport].\n'
}
/** The list of the block, without the page's own. */
const listOf = (body: string, more = {}) => {
  const html = htmlOf(body, { ...files, ...more })
  const list = /<ul class="source-list">(.*?)<\/ul>/.exec(html)?.[1] ?? ''
  return [...list.matchAll(/<li>\$\{html`(.*?)`\}<\/li>/g)].map(([, words]) => words)
}

it('lists what the module cites, by alphabet, each once, an act with its day', () => {
  expect(listOf('Mówi :law[art. 1]{#kp}, fakt [@F-1] i raport [@raport].\n\n::sources\n')).toEqual([
    'Archiwum, Album',
    'Kodeks (k.p.) (stan prawny na 1 listopada 2026)',
    'Żuraw, Raport'
  ])
})

it('lists what the whole course cites', () => {
  expect(listOf('Tekst [@album].\n\n::sources\n')).toEqual(['Archiwum, Album'])
  expect(listOf('Tekst [@album].\n\n::sources{of=course}\n')).toEqual(['Archiwum, Album', 'Żuraw, Raport'])
})

it('does not tell learners what only a trainer’s note cites', () => {
  expect(listOf('Tekst [@album].\n\n:::trainer\nZob. [@raport].\n:::\n\n::sources\n')).toEqual([
    'Archiwum, Album'
  ])
})

it('says that there is none', () => {
  expect(htmlOf('Tekst.\n\n::sources\n', files)).toContain('W tym module nie przywołano żadnego źródła.')
})
