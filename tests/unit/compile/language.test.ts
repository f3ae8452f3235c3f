/** What becomes of an author's words: notes at first use, typography, footnotes, data filled in. */
import { describe, expect, it } from 'vitest'
import { compileModule } from '../../../src/compile/module.ts'
import { typography } from '../../../src/compile/typography.ts'
import { courseOf } from '../../support/course.ts'

const glossary = {
  'glossary.csv':
    'id,pl,forms_pl,def_pl\ndebt,niewola za długi,niewoli za długi; niewolę za długi,Praca za dług.\nsign,oznaka,oznaki;oznak,To coś widać.\n'
}

const pageOf = (body: string, more: Record<string, string> = {}, page = 'a') => {
  const course = courseOf(body, more)
  const code = compileModule(course.modules[0]!, course)
  const constants = new Map(
    [...code.matchAll(/^const (c\d+) = (.*)$/gm)].map(([, name, text]) => [name!, text!])
  )
  const rest = code.slice(code.indexOf(`\n${JSON.stringify(page)}:`))
  return rest.replace(/\$\{(c\d+)\}/g, (_, name: string) => `«${constants.get(name)}»`)
}

describe('glossary', () => {
  it('marks the first use of each term on a page, in any of its forms, across a line break', () => {
    const html = pageOf(
      '# Oznaki {#a}\n\nOznaki to nie dowód. Oznaka każe sprawdzić.\nO niewoli\nza długi powiemy, niewola za długi wraca.\n',
      glossary
    )
    expect(html).toContain('<sd-term .definition="«"oznaka – To coś widać."»">Oznaki</sd-term> to')
    expect(html.match(/sd-term \.definition/g)).toHaveLength(2)
    expect(html).toMatch(/>niewoli\nza\s?długi<\/sd-term> powiemy/)
  })

  it('leaves links, headings, parts of words and exercises alone', () => {
    const body = `# A {#a}

## Oznaka

[oznaka](#a) oznakami

:::choice{#q}
Czy to oznaka?

- [x] Oznaka.
- [ ] Nie.
:::
`
    expect(pageOf(body, glossary)).not.toContain('sd-term')
  })

  it('does not mark again what the author marked, and can be switched off', () => {
    const written = pageOf('# A {#a}\n\nTo :term[znak]{#sign}, czyli oznaka.\n', glossary)
    expect(written.match(/sd-term \.definition/g)).toHaveLength(1)
    expect(pageOf('# A {#a glossary=off}\n\nOznaka.\n', glossary)).not.toContain('sd-term')
    const off = `id: demo\nversion: 1.0.0\nlanguages: [pl]\nglossaryLinks: false\ntitle:\n  pl: K\n`
    expect(pageOf('# A {#a}\n\nOznaka.\n', { ...glossary, 'course.yaml': off })).not.toContain('sd-term')
  })
})

it('abbreviations of the course and of the module explain themselves as they are written', () => {
  const course = `id: demo\nversion: 1.0.0\nlanguages: [pl]\ntitle:\n  pl: K\nabbreviations:\n  pl:\n    MOP: Międzynarodowa Organizacja Pracy\n`
  const html = pageOf('# A {#a}\n\nMOP i PIP, mop.\n\n*[PIP]: Państwowa Inspekcja Pracy\n', {
    'course.yaml': course
  })
  expect(html).toContain('«"MOP – Międzynarodowa Organizacja Pracy"»">MOP</sd-term>')
  expect(html).toContain('«"PIP – Państwowa Inspekcja Pracy"»">PIP</sd-term>, mop.</p>')
})

describe('typography', () => {
  it.each([
    ['pl', `Powiedział "idę 'dalej'" i w domu`, 'Powiedział „idę ‚dalej’” i\u00a0w\u00a0domu'],
    ['en', `She said "it's 'fine'"`, 'She said “it’s ‘fine’”'],
    ['uk', `п'ять "слів"`, 'п’ять «слів»'],
    ['pl', '("tak")', '(„tak”)'],
    [
      'pl',
      'art. 189a § 1, od 3 lat, 50 000 ludzi',
      'art.\u00a0189a §\u00a01, od 3\u00a0lat, 50\u00a0000 ludzi'
    ],
    ['en', 'Art. 4 and Order No. 14', 'Art.\u00a04 and Order No.\u00a014']
  ])('%s: %s', (language, written, shown) => {
    expect(typography(written, language)).toBe(shown)
  })

  it('quotes close behind emphasis, and follow the language of a part', () => {
    const html = pageOf('# A {#a}\n\n"**Tak**" i :lang["so"]{lang=en}.\n')
    expect(html).toContain('<p>„<strong>Tak</strong>” i\u00a0<span lang="en">“so”</span>.</p>')
  })
})

it('a footnote is a number in the text, which shows it, and a list at the end of the page', () => {
  const html = pageOf('# A {#a}\n\nZdanie[^x], drugie[^y], znów[^x].\n\n[^y]: Drugi.\n[^x]: Pierwszy.\n')
  expect(html).toMatch(
    /Zdanie<sd-term class="footnote-mark" \.definition="«html`<p>Pierwszy\.<\/p>`»"><sup>.*?1<\/sup>/
  )
  expect(html).toMatch(/znów<sd-term .*?<sup>.*?1<\/sup>/)
  expect(html).toContain(
    '<ol class="footnotes" aria-label="Przypisy"><li>«html`<p>Pierwszy.</p>`»</li><li>«html`<p>Drugi.</p>`»</li></ol>'
  )
})

it('words of data files are filled in; a telephone number and an address lead there', () => {
  const data = {
    'contacts.yaml': "desk:\n  name:\n    pl: Dyżurny\n  phone: '22 000 00 01'\n",
    'law.yaml':
      'kk:\n  title: Kodeks karny\n  short: k.k.\n  journal: Dz.U. 2025 poz. 383\n  asOf: 2026-11-01\n'
  }
  const html = pageOf(
    '# {{contacts.desk.name}} {#a}\n\n{{contacts.desk.name}}: {{contacts.desk.phone}}. [Zadzwoń: {{contacts.desk.phone}}](https://example.org) Zob. :law[art. 189a § 1]{#kk}, stan na {{law.kk.asOf}}. Karze :law[art. 115]{#kk}.\n',
    data
  )
  expect(html).toContain('<h1 tabindex="-1">Dyżurny</h1>')
  expect(html).toContain('Dyżurny: <a href="tel:220000001">22\u00a0000\u00a000\u00a001</a>.')
  expect(html).toContain('>Zadzwoń: 22\u00a0000\u00a000\u00a001<span')
  expect(html).toContain('art.\u00a0189a §\u00a01\u00a0k.k., stan na 1 listopada 2026.')
  // The full stop of the sentence is that of the abbreviation.
  expect(html).toContain('art.\u00a0115\u00a0k.k.</p>')
  expect(html).toContain('Kodeks karny (k.k., Dz.U. 2025 poz. 383) (stan prawny na 1 listopada 2026)')
})

it('a definition list keeps terms and details', () => {
  expect(pageOf('# A {#a}\n\nTermin\n: Opis **ważny**.\n: Drugi.\n')).toContain(
    '<dl><dt>Termin</dt><dd>Opis <strong>ważny</strong>.</dd><dd>Drugi.</dd></dl>'
  )
})

it('an included file stands in its place, pages and questions too', () => {
  const course = courseOf('# A {#a}\n\n::include{file=../common/rights.md}\n\nKoniec.\n', {
    'common/rights.md': 'Prawa.\n\n:::choice{#q-right}\nCo?\n\n- [x] tak\n- [ ] nie\n:::\n'
  })
  expect(course.modules[0]!.pages[0]!.items.map(({ id }) => id)).toEqual(['q-right'])
  expect(compileModule(course.modules[0]!, course)).toMatch(/<p>Prawa\.<\/p><sd-choice.*<p>Koniec\.<\/p>/)
})
