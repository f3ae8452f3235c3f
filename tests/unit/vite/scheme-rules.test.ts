/** A rule for the dark scheme holds for the system's wish, and for the learner's. */
import postcss from 'postcss'
import { expect, it } from 'vitest'
import { schemeRules } from '../../../src/vite/scheme-rules.ts'

const made = (css: string) =>
  postcss([schemeRules]).process(css, { from: undefined }).css.replaceAll(/\s+/g, ' ')

it('is made of what authors write as everywhere', () => {
  expect(made('@media (prefers-color-scheme: dark) { :root { --a: 1 } html .b, .c { d: e } }')).toBe(
    '@media screen and (prefers-color-scheme: dark) { :root:not([data-scheme]) { --a: 1 } :root:not([data-scheme]) .b, :root:not([data-scheme]) .c { d: e }}' +
      ' @media screen { :root[data-scheme=dark] { --a: 1 } :root[data-scheme=dark] .b, :root[data-scheme=dark] .c { d: e }}'
  )
})

it('keeps what else the rule asks for', () => {
  expect(made('@media (min-width: 40rem) and (prefers-color-scheme: dark) { .a { b: c } }')).toBe(
    '@media screen and (prefers-color-scheme: dark) and (min-width: 40rem) { :root:not([data-scheme]) .a { b: c } }' +
      ' @media screen and (min-width: 40rem) { :root[data-scheme=dark] .a { b: c } }'
  )
})

it('leaves other rules as they are, and rules within a rule where they stand', () => {
  const other = '@media (min-width: 60rem) { .a { b: c } }'
  expect(made(other)).toBe(other)
  const either = '@media (prefers-color-scheme: dark), (min-width: 60rem) { .a { b: c } }'
  expect(made(either)).toBe(either)
  expect(made('@media (prefers-color-scheme: light) { .a { & .b { c: d } } }')).toContain(
    ':root[data-scheme=light] .a { & .b { c: d } }'
  )
})
