import { expect, it } from 'vitest'
import { createOutline } from '../../../../src/compile/launch.ts'
import { compileModule } from '../../../../src/compile/module.ts'
import { components } from '../../../../src/components/registry.ts'
import { createCourse } from '../../../../src/model/create-course.ts'
import { card, courseYaml } from '../../../support/course.ts'

const page = `# Strona {#strona}

Tekst.[^1]

::::callout
Ramka.

:::trainer[Tytuł notatki]{minutes=15 method="praca w parach" materials="kartki"}
Sekret prowadzących [@raport].

:::callout
Sekret w ramce.
:::
:::
::::

[^1]: Przypis.
`

/** All that goes into packages: pages and outline. */
function wordsFor(audience: 'learner' | 'trainer'): string {
  const texts = new Map([
    ['course.yaml', courseYaml],
    ['sources.yaml', 'raport:\n  title: Poradnik sekretny\n  publisher: Wydawca\n'],
    ['pl/01-one.md', card + page]
  ])
  const [course] = createCourse({ texts, media: new Map(), components, audience }).courses
  return compileModule(course!.modules[0]!, course!) + JSON.stringify(createOutline(course!))
}

const secrets = ['Tytuł notatki', 'praca', 'kartki', 'Sekret', 'sekretny', 'Wydawca', '15']

it('trainers have all of it', () => {
  const words = wordsFor('trainer')
  for (const secret of secrets) expect(words).toContain(secret)
  expect(words).toContain('<dt>Czas</dt><dd>15\u00a0min</dd>')
})

it('learners have no word of it', () => {
  const words = wordsFor('learner')
  expect(words).toContain('Ramka.')
  for (const secret of secrets) expect(words).not.toContain(secret)
})
