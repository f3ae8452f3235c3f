/** `scormdown/testing`: what a course's own component must keep, as tests of Node's own runner. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { components as builtIn } from '../components/registry.ts'
import type { Component } from '../components/types.ts'
import { brokenPromises } from '../guide/contract.ts'
import { withOwnComponents } from '../model/own-components.ts'
import { describe as inWords } from '../shared/diagnostic.ts'
import { readOwnComponents } from '../source/own-components.ts'
import { readCourse } from '../source/read-course.ts'

/**
 * Tests the component in whose folder the calling file lies: `testComponent(import.meta.url)`. Its README.md has
 * examples that are read without a finding, tells every setting, and its texts are complete in Polish and English.
 */
export function testComponent(here: string): void {
  const folder = dirname(fileURLToPath(here))
  const name = basename(folder)
  describe(name, () => {
    it('is a component', async () => {
      await componentIn(folder)
    })

    it('keeps what every component keeps', async () => {
      const component = await componentIn(folder)
      const readme = join(folder, 'README.md')
      const text = existsSync(readme) ? readFileSync(readme, 'utf8') : ''
      assert.deepEqual(brokenPromises({ component, readme: text }, await readSample()), [])
    })
  })
}

async function componentIn(folder: string): Promise<Component> {
  const name = basename(folder)
  const course = dirname(dirname(folder))
  const files = ['ts', 'js'].map((type) => `components/${name}/index.${type}`)
  const modules = await readOwnComponents(
    course,
    files.filter((file) => existsSync(join(course, file)))
  )
  const { components, diagnostics } = withOwnComponents(builtIn, modules)
  const found = diagnostics.map((diagnostic) => Object.values(inWords(diagnostic)).join(' '))
  assert.deepEqual(found, [])
  const component = components.get(name)
  assert.ok(component !== undefined, `${name} has no index.ts`)
  return component
}

async function readSample() {
  const files = (await readCourse(fileURLToPath(new URL('../guide/sample', import.meta.url))))!
  const tokens = readFileSync(new URL('../player/styles/tokens.css', import.meta.url), 'utf8')
  return { texts: files.texts, media: files.media, tokens }
}
