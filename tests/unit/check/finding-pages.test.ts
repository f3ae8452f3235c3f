/** docs/findings/ says of each code what it means, with an example: it follows the words and the fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allFindings } from '../../../src/check/findings.ts'
import { withoutMarkup } from '../../../src/cli/finding-page.ts'
import { components } from '../../../src/components/registry.ts'
import { findingPages } from '../../support/finding-pages.ts'

const pages = findingPages()

it('the folder is up to date: “npm run findings” writes it', { timeout: 60_000 }, () => {
  const there = readdirSync('docs/findings').map((name) => [
    name,
    readFileSync(`docs/findings/${name}`, 'utf8')
  ])
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(pages))
})

it('every code has a page, in both languages, that shows the code as it is printed', () => {
  const withoutExample = [...allFindings(components).keys()].filter(
    (code) => pages.get(`${code}.md`)!.split(`[${code}]\n`).length !== 3
  )
  // What no text can show, see findings.test.ts.
  expect(withoutExample).toEqual([
    'course-folder-missing',
    'file-encoding',
    'file-link',
    'component-broken',
    'component-shape',
    'component-name',
    'component-folder',
    'resume-too-large'
  ])
})

it('in a terminal the signs of Markdown go, and examples stay as they are', () => {
  expect(withoutMarkup('**A \\[b\\] \\*c\\***\n\nSay `x`.\n\n````md\n**d** \\[e\n\n`f`\n````\n')).toBe(
    'A [b] *c*\n\nSay x.\n\n    **d** \\[e\n\n    `f`'
  )
})
