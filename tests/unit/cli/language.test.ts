import { describe, expect, it } from 'vitest'
import { languageOfMachine } from '../../../src/cli/language.ts'
import { en } from '../../../src/cli/wording/en.ts'
import { pl } from '../../../src/cli/wording/pl.ts'

describe('the language of the machine', () => {
  it.each([
    [{ LC_ALL: 'pl_PL.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'pl'],
    [{ LC_ALL: '', LC_MESSAGES: 'pl', LANG: 'en_US' }, 'en-US', 'pl'],
    [{ LANG: 'pl_PL@euro' }, 'en-US', 'pl'],
    [{ LANG: 'C.UTF-8' }, 'pl-PL', 'en'],
    [{ LANG: 'POSIX' }, 'pl', 'en'],
    [{ LANG: 'uk_UA.UTF-8' }, 'pl', 'en'],
    [{}, 'pl-PL', 'pl'],
    [{}, 'PL', 'pl'],
    [{}, 'de-DE', 'en']
  ])('%j and %s give %s', (env, locale, language) => {
    expect(languageOfMachine(env, locale)).toBe(language)
  })
})

it.each([
  [1, '1 błąd, 1 ostrzeżenie, 1 wskazówka', '1 error, 1 warning, 1 hint'],
  [2, '2 błędy, 2 ostrzeżenia, 2 wskazówki', '2 errors, 2 warnings, 2 hints'],
  [5, '5 błędów, 5 ostrzeżeń, 5 wskazówek', '5 errors, 5 warnings, 5 hints'],
  [12, '12 błędów, 12 ostrzeżeń, 12 wskazówek', '12 errors, 12 warnings, 12 hints'],
  [22, '22 błędy, 22 ostrzeżenia, 22 wskazówki', '22 errors, 22 warnings, 22 hints']
])('%i of a kind are counted in words', (n, polish, english) => {
  expect(pl.counts(n, n, n)).toBe(polish)
  expect(en.counts(n, n, n)).toBe(english)
})

it('hints are counted where there are some', () => {
  expect(en.counts(1, 0, 0)).toBe('1 error, 0 warnings')
  expect(pl.counts(0, 1, 0)).toBe('0 błędów, 1 ostrzeżenie')
})
