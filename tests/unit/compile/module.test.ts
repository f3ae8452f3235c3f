import { expect, it } from 'vitest'
import { compileModule } from '../../../src/compile/module.ts'
import { courseOf } from '../../support/course.ts'

const compile = (body: string, more?: Record<string, string>, media?: string[]) => {
  const course = courseOf(body, more, media)
  return compileModule(course.modules[0]!, course)
}

it('prose is static, components and pictures are holes', () => {
  const code = compile(
    `# Strona \`\${x}\` {#a}

Akapit w *kursie* z [odnośnikiem](#b) i [siecią](https://example.org/?a=1&b=2).

![Opis „cytat” <tu>](../media/map.svg "Podpis")

:::choice{#q objective=o1}
Co robisz?

- [x] Pytam.
  > Tak.
- [ ] Odchodzę.
:::

# Druga {#b}
`,
    {},
    ['media/map.svg']
  )
  expect(code).toMatchInlineSnapshot(`
    "import { html } from 'lit'
    import a0 from "course:media/map.svg?url"
    const c0 = {"prompt":html\`<p>Co robisz?</p>\`,"plainPrompt":"Co robisz?","multiple":false,"options":[{"slot":0,"right":true,"text":html\`Pytam.\`,"feedback":html\`<p>Tak.</p>\`},{"slot":1,"right":false,"text":html\`Odchodzę.\`}]}
    export default {
    "a": { uses: ["choice"], view: (view) => html\`<h1 tabindex="-1">Strona <code>\\\${x}</code></h1><p>Akapit w\u00a0<em>kursie</em> z\u00a0<a href="#/b">odnośnikiem</a> i\u00a0<a href="https://example.org/?a=1&amp;b=2" class="external" target="_blank" rel="noopener noreferrer">siecią<span class="visually-hidden"> (otwiera się w nowej karcie, poza kursem)</span></a>.</p><figure><img src="\${a0}" alt="Opis „cytat” &lt;tu&gt;" width="720" height="360"><figcaption>Podpis</figcaption></figure><sd-choice .content="\${c0}" .item="\${view.item("q")}"></sd-choice>\` },
    "b": { uses: [], view: (view) => html\`<h1 tabindex="-1">Druga</h1>\` },
    }
    "
  `)
})

it('sources are cited in short and listed in full; marks of open facts show in a draft only', () => {
  const data = {
    'sources.yaml':
      'ilo:\n  title: Wskaźniki\n  publisher: MOP\n  year: 2012\n  url: https://www.ilo.org/\n  accessed: 2026-11-21\n',
    'facts.yaml': 'IND-001:\n  mark: S\n  source: ilo\nIND-032:\n  mark: P\n'
  }
  const body = '# Strona {#a}\n\nOznak jest jedenaście [@IND-001; @IND-032].\n'
  expect(compile(body, data)).toMatchInlineSnapshot(`
    "import { html } from 'lit'
    const c0 = html\`<a href="https://www.ilo.org/" class="external" target="_blank" rel="noopener noreferrer">MOP, Wskaźniki, 2012<span class="visually-hidden"> (otwiera się w nowej karcie, poza kursem)</span></a> (dostęp 21 listopada 2026)\`
    export default {
    "a": { uses: [], view: (view) => html\`<h1 tabindex="-1">Strona</h1><p>Oznak jest jedenaście <span class="cite">(MOP, 2012)</span><span class="draft-mark" title="IND-032: praktyka – do zatwierdzenia przez koordynatora"><span aria-hidden="true">P</span><span class="visually-hidden"> IND-032: praktyka – do zatwierdzenia przez koordynatora</span></span>.</p><details class="sources"><summary>Źródła</summary><ul><li>\${c0} <span class="fact-id">IND-001</span></li><li><span class="fact-id">IND-032</span> praktyka – do zatwierdzenia przez koordynatora</li></ul></details>\` },
    }
    "
  `)
  const released = {
    ...data,
    'course.yaml': 'id: demo\nversion: 1.0.0\nstatus: released\nlanguages: [pl]\ntitle:\n  pl: Kurs\n'
  }
  expect(compile('# Strona {#a}\n\nOznak jest jedenaście [@IND-001].\n', released)).not.toMatch(
    /IND-0|draft-mark/
  )
})

it('a Polish line does not end in a one-letter word', () => {
  expect(compile('# Strona {#a}\n\nI a w domu, i *z* nim; A „w pracy”.\n')).toContain(
    'I\u00a0a\u00a0w\u00a0domu, i\u00a0<em>z</em> nim; A\u00a0„w\u00a0pracy”.'
  )
})

it('a Polish number keeps its unit', () => {
  expect(compile('# Strona {#a}\n\nW 2022 r. było 27,6 mln osób i 141 ofiar.\n')).toContain(
    'W\u00a02022\u00a0r. było 27,6\u00a0mln osób i\u00a0141 ofiar.'
  )
})
