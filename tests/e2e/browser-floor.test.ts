/** Packages run in the oldest browsers that vite.config.ts names: the real course, and the guide with every component. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { writeGuide } from '../../src/guide/write-guide.ts'
import { newerFeatures } from '../support/browser-floor.ts'
import { guarded, harmless, ourNames } from '../support/newer-on-purpose.ts'
import { packagePath } from './support/lms-page.ts'
import { unzip } from './support/unzip.ts'

describe('what is newer is found', () => {
  it.each([
    ['let x = await Promise.withResolvers()', 'javascript.builtins.Promise.withResolvers'],
    ['Array.fromAsync(list)', 'javascript.builtins.Array.fromAsync'],
    ['Object.groupBy(list, f)', 'javascript.builtins.Object.groupBy'],
    ['globalThis.Temporal?.Now', 'javascript.builtins.Temporal'],
    ['new Intl.Segmenter("pl")', 'javascript.builtins.Intl.Segmenter'],
    ['a.union(b)', 'javascript.builtins.Set.union'],
    ['document.startViewTransition(f)', 'api.Document.startViewTransition'],
    ['element["showPopover"]()', 'api.HTMLElement.showPopover'],
    ['element.addEventListener("scrollend", f)', 'api.Document.scrollend_event'],
    ['/[a--b]/v', 'syntax: Invalid regular expression flag (1:1)'],
    ['new RegExp(text, "v")', 'syntax: Invalid regular expression flag (1:1)'],
    ['import data from "./a.json" with { type: "json" }', 'syntax: Unexpected token (1:28)'],
    ['html`<div popover=${a}>`', 'html.global_attributes.popover'],
    ['html`<p hidden="until-found">`', 'html.global_attributes.hidden.until-found'],
    ['html`<div @scrollend=${f}>`', 'api.Document.scrollend_event'],
    ['html`<search></search>`', 'html.elements.search'],
    ['css`:host { color: light-dark(red, blue); }`', 'css.types.color.light-dark']
  ])('script: %s', (code, path) => {
    expect(newerFeatures('a.js', code)).toContain(path)
  })

  it.each([
    ['a:has(b) {}', 'css.selectors.has'],
    ['a { b { color: red } }', 'css.selectors.nesting'],
    ['a { text-wrap: balance }', 'css.properties.text-wrap.balance'],
    ['a { hyphens: auto }', 'css.properties.hyphens'],
    ['a { --own: light-dark(red, blue) }', 'css.types.color.light-dark'],
    ['a { height: 1lh }', 'css.types.length.lh'],
    ['@starting-style { a { top: 0 } }', 'css.at-rules.starting-style'],
    ['@media (prefers-reduced-transparency) {}', 'css.at-rules.media.prefers-reduced-transparency']
  ])('style: %s', (css, path) => {
    expect(newerFeatures('a.css', css)).toContain(path)
  })

  it('page: <button popovertarget="x">', () => {
    const found = newerFeatures('a.html', '<button popovertarget="x">')
    expect(found).toEqual(['html.elements.button.popovertarget'])
  })
})

describe('what is old is left in peace', () => {
  it.each([
    [
      'a.js',
      'structuredClone(a?.b ?? [].at(-1)); Object.hasOwn(a, b); [].findLast(f); class A { static { } #b }'
    ],
    [
      'a.js',
      'html`<dialog .value=${a} @click=${f} inert><details open>`; element.addEventListener("toggle", f)'
    ],
    ['a.js', 'const text = `Write popover: {a: b}`; const own = { popover: 1 }'],
    [
      'a.css',
      '@layer a { a:is(b, :focus-visible) { inset: 0; height: 1dvh; color: color-mix(in srgb, red, blue) } }'
    ],
    ['a.css', '@container (width > 3px) { a { -webkit-hyphens: auto; hyphens: auto } }'],
    ['a.css', '@supports selector(:has(a)) { a::before { content: "light-dark" } }']
  ])('%s: %s', (file, text) => {
    expect(newerFeatures(file, text)).toEqual([])
  })
})

describe('packages', () => {
  let folder: string
  /** Features, each with the files that have it. */
  const used = new Map<string, string[]>()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scormdown-floor-'))
    await writeGuide(folder)
    const options = ['--course', folder, '--out', join(folder, 'dist'), '--trainer', '--target', 'web']
    expect(await main(['node', 'scormdown', 'build', ...options])).toBe(0)
    const guide = join(folder, 'dist', 'trainer', 'component-guide-trainer-en-1.0.0-web.zip')
    for (const zip of [
      ...['scorm12', 'scorm2004-4', 'cmi5', 'web'].map((target) => packagePath(target)),
      guide
    ]) {
      for (const [name, content] of await unzip(zip)) {
        if (!/\.(js|css|html)$/.test(name)) continue
        for (const path of newerFeatures(name, content.toString()))
          used.set(path, [...(used.get(path) ?? []), name])
      }
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('use nothing newer but what is named, with its reason, in newer-on-purpose.ts', () => {
    const named = { ...guarded, ...harmless, ...ourNames }
    expect([...used].filter(([path]) => !(path in named))).toEqual([])
  })

  it('use all that is named there as guarded or harmless', () => {
    expect(Object.keys({ ...guarded, ...harmless }).filter((path) => !used.has(path))).toEqual([])
  })
})
