/** The papers for review: each stands alone, and says what the course says. */
import { describe, expect, it } from 'vitest'
import { asksToDo } from '../../../src/review/doing.ts'
import { banksOf, keyFigures, restingOn } from '../../../src/review/items.ts'
import { reviewPapers } from '../../../src/review/papers.ts'
import { readReview, reviewPaper, wordsOf } from '../../support/review.ts'

// Facts marked K in a course that says it is released are told as errors: here it is a draft.
const draft = { 'course.yaml': draftYaml() }
const { input } = readReview(draft)
const all = reviewPapers(input).filter(({ path }) => path.endsWith('.html'))

function draftYaml(): string {
  return 'id: demo\nversion: 1.0.0\nlanguages: [pl, en]\ntitle:\n  pl: Kurs & próba\n  en: A course\n'
}

describe.each(all)('$path', ({ path, text }) => {
  it('stands alone: no script, no address elsewhere, no style outside its own', () => {
    expect(text).not.toMatch(/<script|style=|https?:|\bon\w+=/)
    expect(text).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'/)
    const files = reviewPapers(input).map((one) => one.path)
    for (const [, href] of text.matchAll(/href="([^"#]*)"/g))
      expect(files).toContain(`${path.slice(0, 2)}/${href}`)
  })

  it('has every word: nothing is undefined, no number is missing', () => {
    expect(text).toContain(`<html lang="${path.slice(0, 2)}">`)
    expect(wordsOf(text)).not.toMatch(/undefined|NaN|\[object|=>/)
  })
})

it('the same course gives the same papers', () => {
  expect(reviewPapers(readReview(draft).input)).toEqual(reviewPapers(input))
})

describe('coverage', () => {
  it('has pages, practice and questions of each objective, and says what is missing', () => {
    const text = reviewPaper('en/coverage.html', input)
    expect(text).toContain('o1 I name the signs 1: start 1: q1 2: t.t1 , t.t2')
    expect(text).toContain('o2 I name the signs (2) none none none')
    expect(text).toContain('No page says that it teaches: o2')
  })

  it('has what was ordered, facts and terms', () => {
    const text = reviewPaper('en/coverage.html', input)
    expect(text).toContain('Signs 2: start , work')
    expect(text).toContain('Study visits out of scope')
    expect(text).toContain('LEG-002 K 2: work , end')
    expect(text).toContain('Listed, but cited nowhere: IND-002')
    expect(text).toContain('sign sign 1: start')
    expect(text).toContain('other other none')
  })
})

describe('figures of the questions', () => {
  const [course] = input.courses
  const [test, practice] = banksOf(course)

  it('keeps tests and practice apart', () => {
    expect(test!.questions.map(({ id }) => id)).toEqual(['t1', 't2'])
    expect(practice!.questions.map(({ id }) => id)).toEqual(['q1'])
  })

  it('reckons places and lengths of keys', () => {
    const { positions, longest, shortest, keyLength, otherLength } = keyFigures(test!.questions)
    expect([...positions]).toEqual([[2, [1, 1]]])
    expect({ longest, shortest, keyLength, otherLength }).toEqual({
      longest: ['t1'],
      shortest: ['t2'],
      keyLength: 31,
      otherLength: 35
    })
  })

  it('a key rests on what the question, the right answer and its feedback cite, not on what a wrong one does', () => {
    expect(restingOn(course, 'K')).toEqual(
      new Map([
        ['q1', ['LEG-002']],
        ['t1', ['STA-001']]
      ])
    )
    expect([...restingOn(course, 'P').keys()]).toEqual(['q1', 'scene', 't2'])
  })

  it('stand in the paper', () => {
    const text = reviewPaper('pl/items.html', input)
    expect(text).toContain('Pytania 2 W jednym zestawie 1 Odpowiedź musi być dobra 1')
    expect(text).toContain('Pyta, co się robi lub mówi 1 (50%)')
    expect(text).toContain('1 Moduł 2 1 1 losowo')
  })
})

it.each([
  ['pl', 'Piątek. Dyżurny mówi, że to może poczekać. Co robisz?', true],
  ['pl', 'Co mówisz kobiecie, zanim wejdzie kierowca?', true],
  ['pl', 'Kogo zawiadamiasz najpierw?', true],
  ['pl', 'Który zapis w notatce jest najlepszy?', false],
  ['pl', 'Które wskaźniki MOP tu widzisz?', false],
  ['pl', 'Ile ofiar zarejestrowano w 2024 r.?', false],
  ['pl', 'Co jest ważne w naszym kraju?', false],
  ['en', 'What do you do first?', true],
  ['en', 'Whom would you call?', true],
  ['en', 'Which sign do you notice?', false],
  ['en', 'What is a sign?', false],
  ['uk', 'Що ви робите?', undefined]
])('in %s “%s” asks what to do: %s', (language, question, expected) => {
  expect(asksToDo(question, language)).toBe(expected)
})
