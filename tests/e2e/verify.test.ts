/** `scormdown verify` runs packages in a browser. `UPDATE=1` writes what it finds anew; read the difference. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { verify, type Report } from '../../src/verify/verify.ts'
import { findingsOf, foreignFile, readForeign, writeForeign } from '../support/foreign.ts'
import { joinSections } from '../support/sections.ts'
import { packagePath } from './support/lms-page.ts'

const run = (path: string) => verify(path, { language: 'en', run: true, browser: inject('browser') })

/** Of what a browser says in its own words, which change, the start is enough. */
const steady = (text: string) =>
  text
    .replace(/(Content Security Policy)[^[]*/g, '$1 … ')
    .replaceAll(/127\.0\.0\.1:\d{4,}/g, '127.0.0.1:port')

function toldRun(report: Report): string {
  const launches = report.run.done ? report.run.launches : [report.run]
  return `${launches.map((one) => JSON.stringify(one)).join('\n')}\n${steady(findingsOf(report, true))}`
}

async function runForeign(name: string, change = (file: string) => file): Promise<Report> {
  const sections = await readForeign(name)
  const changed = new Map([...sections].map(([key, text]): [string, string] => [key, change(text)]))
  const path = await writeForeign(name, changed)
  try {
    return await run(path)
  } finally {
    rmSync(dirname(path), { recursive: true, force: true })
  }
}

describe('packages of others', () => {
  const usual = ['golf-12', 'captivate-2004', 'breaks-out-12', 'zipped-folder-12', 'blanks-2004']
  // Each waits until a package has come to rest: the long run takes the others, too.
  const more = ['golf-2004-sequencing', 'storyline-12', 'adapt-12', 'h5p-12', 'cmi5-slips']
  it.each(process.env.LONG === undefined ? usual : [...usual, ...more])('%s', async (name) => {
    const told = toldRun(await runForeign(name))
    if (process.env.UPDATE !== undefined) {
      const sections = await readForeign(name)
      writeFileSync(foreignFile(name), joinSections(sections.set('run', told)))
    }
    expect(told).toBe((await readForeign(name)).get('run'))
  })
})

describe('a package that means harm', () => {
  it.runIf(process.env.LONG)(
    'does not hold up the run, and what comes behind it is still looked at',
    async () => {
      const { run: ran, findings } = await runForeign('hangs-12')
      expect(ran).toMatchObject({ done: true, launches: [{ id: 'a' }, { id: 'b', sco: false }] })
      const told = findings.filter(({ group }) => group === 'run')
      expect(told.filter(({ rule }) => rule === 'run-rest')).toEqual([
        expect.objectContaining({
          code: 'hung',
          message: 'Never ends: had not come to rest after 15 seconds'
        })
      ])
      expect(told).toContainEqual(expect.objectContaining({ rule: 'run-begins', severity: 'error' }))
      expect(told).toContainEqual(expect.objectContaining({ rule: 'run-csp' }))
      expect(told).toContainEqual(
        expect.objectContaining({
          rule: 'run-frame',
          message: 'Looks around: opens another window: a-window.html'
        })
      )
      const hosts = told.filter(({ rule }) => rule === 'run-hosts').map(({ message }) => message)
      expect(hosts.join('\n')).toContain('127.0.0.1:1')
      expect(hosts.join('\n')).toContain('192.0.2.1')
    },
    180_000
  )

  it('reaches no other server, not even on this machine', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url!)
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const ways = ['127.0.0.1', 'localhost', '[::1]'].map(
      (host) => `
        new Image().src = "http://${host}:${port}/image"
        fetch("http://${host}:${port}/fetch", { mode: "no-cors" }).catch(function () {})
        new WebSocket("ws://${host}:${port}/socket")
        navigator.sendBeacon("http://${host}:${port}/beacon")
        addEventListener("pagehide", function () { navigator.sendBeacon("http://${host}:${port}/last") })`
    )
    const frame = `document.write('<iframe src="http://127.0.0.1:${port}/frame"></iframe><link rel="prefetch" href="http://127.0.0.1:${port}/prefetch">')`
    const report = await runForeign('golf-12', (text) =>
      text.startsWith('var API') ? `${text}\n${frame}\n${ways.join('\n')}` : text
    )
    await new Promise((resolve) => server.close(resolve))
    expect(asked).toEqual([])
    expect(report.run).toMatchObject({ done: true, launches: [{ initialized: true }] })
    const told = (code: string, severity: string) => expect.objectContaining({ code, severity }) as unknown
    const hosts = report.findings.filter(({ rule }) => rule === 'run-hosts')
    expect(hosts).toEqual([told('sends', 'error'), told('foreign', 'warning')])
  })
})

describe('our own packages', () => {
  it.each(['scorm12', 'scorm2004-4', 'cmi5'])(
    '%s is in order and goes on where it was left',
    async (target) => {
      const report = await run(packagePath(target))
      expect(report.findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
      expect(report.verdict).toBe('in-order')
      const schema = z.fromJSONSchema(JSON.parse(readFileSync('docs/verify.schema.json', 'utf8')) as never)
      expect(() => schema.parse(JSON.parse(JSON.stringify(report)))).not.toThrow()
      expect(report.run).toMatchObject({
        done: true,
        launches: [{ sco: true, initialized: true, terminated: true, resumed: true }]
      })
    }
  )
})
