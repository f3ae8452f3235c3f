/** What an LMS will be told of a course, known before anybody answers. */
import { describe, expect, it } from 'vitest'
import { reportedItems, type ReportedAnswer } from '../../../src/compile/reported.ts'
import { courseOf } from '../../support/course.ts'

const told = (body: string) =>
  reportedItems(courseOf(`# Strona {#p1}\n\n${body}\n`)).flatMap(({ answers }) => answers)
const words = (list: ReportedAnswer['keys']) => list.map(({ key, text }) => `${key} ${text}`)

const question = (id: string) => `:::choice{#${id}}
Co robisz?

- [ ] Czekam.
- [x] **Pytam.**
- [ ] Wracam.
:::`

describe('a question', () => {
  it('with its keys in the course’s order, answered right', () => {
    const [answer] = told(question('q1'))
    expect(answer!.interaction).toEqual({
      id: 'q1',
      type: 'choice',
      description: 'Co robisz?',
      response: ['b'],
      correct: [['b']],
      result: 'right',
      weighting: 1
    })
    expect(words(answer!.keys)).toEqual(['a Czekam.', 'b Pytam.', 'c Wracam.'])
    expect(answer!.when).toBe('checked')
  })

  it('in a test under the id of both, together with the others', () => {
    const [first, second] = told(
      `::::assessment[Test]{#t pass=50 draw=1}\n${question('q1')}\n\n${question('q2')}\n::::`
    )
    expect(first!.interaction.id).toBe('t.q1')
    expect(second!.interaction.id).toBe('t.q2')
    expect(second!.when).toBe('finished')
  })

  it('with pairs: keys of both sides', () => {
    const [answer] = told(`:::match{#q1}
Połącz.

| A | B |
| - | - |
| raz | jeden |
| dwa razy | dwa |
| dwukrotnie | dwa |
:::`)
    expect(words(answer!.keys)).toEqual(['a raz', 'b dwa razy', 'c dwukrotnie'])
    expect(words(answer!.targets)).toEqual(['1 jeden', '2 dwa'])
    expect(answer!.interaction.response).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '2']
    ])
  })
})

it('a survey: each statement under its number, with the words of the scale, and without weight', () => {
  const answers = told(`:::survey{#s}
- Wiem, kogo zapytać.
- Mam na to czas.
:::`)
  expect(answers.map(({ interaction }) => interaction.id)).toEqual(['s.1', 's.2'])
  expect(words(answers[0]!.keys)).toContain('1 zdecydowanie nie')
  expect(answers[0]!.interaction).toMatchObject({ type: 'likert', result: 'neutral', weighting: 0 })
})

it('a scenario: each scene with a choice, and the end under its own id', () => {
  const answers = told(`::::scenario[Brama]{#gate}
:::node{#arrival}
Ktoś podchodzi.

- [Pytam](#talk){score=2}
- [Odsyłam](#away)
:::

:::node{#talk outcome=good}
Rozmawiacie.
:::

:::node{#away outcome=bad}
Odchodzi.
:::
::::`)
  expect(answers.map(({ interaction }) => interaction.id)).toEqual(['gate.arrival', 'gate'])
  expect(words(answers[0]!.keys)).toEqual(['a Pytam', 'b Odsyłam'])
  expect(answers[0]!.interaction).toMatchObject({ correct: [['a']], result: 'right', weighting: 0 })
  expect(answers[1]!.interaction).toMatchObject({ response: ['Dobre zakończenie, 2 / 2'], result: 'right' })
})
