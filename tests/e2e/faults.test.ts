/**
 * What is left of a learner's work after whatever may go wrong. The rows are the table of docs/faults.md, which
 * `UPDATE=1` writes anew; read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningLms } from '../../src/lms/server/server.ts'
import { play, type Outcome, type Result, type Told, type Trouble } from './support/fault-cell.ts'
import { launchBrowser, openLms, type Target } from './support/lms-page.ts'
import { openWeb, type WebServer } from './support/web-server.ts'

type Column = Target | 'web'

interface Row extends Trouble {
  /** The words of the table. */
  what: string
  /** Both SCORM standards where it is left out. */
  columns?: Column[]
  told?: Told
  /** 'nothing lost' where it is left out. */
  result?: Result
}

const scorm: Column[] = ['scorm12', 'scorm2004-4']
const all: Column[] = [...scorm, 'web']

/** What happens, and what should come of it. */
const rows: Record<string, Row> = {
  exit: { what: '“Save and exit”', columns: all, leaves: 'exit' },
  close: { what: 'The tab is closed right after an answer', columns: all },
  kill: {
    what: 'The browser dies right after an answer',
    columns: all,
    pageSaved: true,
    leaves: 'kill'
  },
  reload: { what: 'The frame of the course is loaded anew', leaves: 'reload', told: 'over' },
  'reload-web': { what: 'The page is loaded anew', columns: ['web'], leaves: 'reload' },
  'storage-blocked': {
    what: 'The browser lets no page keep anything',
    columns: ['web'],
    storageBlocked: true,
    told: 'notConnected',
    result: 'not kept'
  },

  deep: { what: 'The course lies seven frames deep', place: 'deep' },
  window: { what: 'The course has a window of its own', place: 'window' },
  'beside-foreign': {
    what: 'The LMS lies within another site, whose frame is next to the course',
    place: 'beside-foreign'
  },

  slow: { what: 'Each save takes two seconds', fault: 'slow' },
  numbers: { what: 'The LMS answers with numbers', fault: 'numbers', always: true },
  booleans: { what: 'The LMS answers with booleans', fault: 'booleans', always: true },
  empty: {
    what: 'The LMS leaves mode, credit, status and entry empty',
    fault: 'empty',
    always: true
  },

  refuse: { what: 'Saves are refused for a while', fault: 'refuse', heals: true, told: 'notSaved' },
  'refuse-on': { what: 'Saves are refused until the learner leaves', fault: 'refuse', told: 'notSaved' },
  'session-expired': {
    what: 'The login has run out, and is renewed',
    fault: 'session-expired',
    heals: true,
    told: 'notSaved'
  },
  'session-expired-on': {
    what: 'The login has run out, and the learner leaves',
    fault: 'session-expired',
    told: 'notSaved'
  },
  'offline-true': {
    what: 'The network is away for a while',
    fault: 'offline-true',
    heals: true,
    told: 'offline'
  },
  'offline-true-on': {
    what: 'The network is away until the learner leaves',
    fault: 'offline-true',
    told: 'offline'
  },
  silent: {
    what: 'Saves are answered with nothing for a while',
    fault: 'silent',
    heals: true,
    told: 'notSaved'
  },
  'silent-on': {
    what: 'Saves are answered with nothing until the learner leaves',
    fault: 'silent',
    told: 'notSaved'
  },
  'set-refused': {
    what: 'For a while there is no room for resume data',
    fault: 'set-refused',
    heals: true,
    told: 'notSaved'
  },
  'set-refused-on': {
    what: 'Until the learner leaves there is no room for resume data',
    fault: 'set-refused',
    told: 'notSaved'
  },
  throws: { what: 'Every call fails for a while', fault: 'throws', heals: true, told: 'notSaved' },
  'throws-on': { what: 'Every call fails until the learner leaves', fault: 'throws', told: 'notSaved' },
  vanishes: {
    what: 'The LMS’s page is replaced under the course',
    fault: 'vanishes',
    pageSaved: true,
    told: 'notSaved'
  },
  'throws-always': {
    what: 'Every call fails from the launch on',
    fault: 'throws',
    always: true,
    told: 'over',
    result: 'no work possible'
  },
  'api-missing': {
    what: 'There is no LMS',
    fault: 'api-missing',
    always: true,
    told: 'notConnected',
    result: 'not kept'
  }
}

let browser: Browser
let servers: Record<Target, RunningLms> & { web: WebServer }
beforeAll(async () => {
  browser = await launchBrowser()
  const [scorm12, scorm2004, web] = await Promise.all([openLms('scorm12'), openLms('scorm2004-4'), openWeb()])
  servers = { scorm12, 'scorm2004-4': scorm2004, web }
})
afterAll(async () => {
  await browser.close()
  await Promise.all(Object.values(servers).map((server) => server.close()))
})

/** What came of each row, by column. */
const outcomes = new Map<string, Map<Column, Outcome>>()

/** What goes through the same code in both standards the usual run plays in one of them. */
const inBoth = new Set(['exit', 'close', 'kill', 'reload', 'refuse', 'offline-true'])
const isLong = process.env.LONG !== undefined

/** A fault that lasts is like one that ends, but for the last word; what an LMS says wrongly is told apart in unit tests. */
const long = new Set([
  'slow',
  'numbers',
  'booleans',
  'empty',
  'silent',
  'set-refused',
  'reload-web',
  'beside-foreign'
])
const played = Object.entries(rows).filter(
  ([id]) => isLong || (!long.has(id) && (!id.endsWith('-on') || id === 'refuse-on'))
)

it.each(played)('%s', async (id, row) => {
  const asked = row.columns ?? scorm
  const columns = isLong || inBoth.has(id) ? asked : asked.filter((column) => column !== 'scorm2004-4')
  const found = await Promise.all(columns.map((column) => play(row, { browser, ...servers[column] })))
  outcomes.set(id, new Map(columns.map((column, at) => [column, found[at]!])))
  const wanted: Outcome = { told: row.told ?? 'nothing', result: row.result ?? 'nothing lost' }
  for (const [at, column] of columns.entries()) expect(found[at], column).toEqual(wanted)
})

it('docs/faults.md tells what came of it', async ({ skip }) => {
  if (!isLong || outcomes.size < Object.keys(rows).length) skip()
  const file = 'docs/faults.md'
  const [begin, end] = ['<!-- begin: written by tests/e2e/faults.test.ts -->', '<!-- end -->']
  const text = readFileSync(file, 'utf8')
  const before = text.slice(0, text.indexOf(begin) + begin.length)
  const after = text.slice(text.indexOf(end))
  const written = await format(`${before}\n\n${table()}\n\n${after}`, {
    ...(await resolveConfig(file)),
    filepath: file
  })
  if (process.env.UPDATE !== undefined) writeFileSync(file, written)
  expect(readFileSync(file, 'utf8')).toBe(written)
})

const toldWords: Record<Told, string> = {
  nothing: '–',
  notSaved: 'the save is not confirmed',
  offline: 'there is no network',
  notConnected: 'nothing is kept',
  over: 'the session is over'
}

function table(): string {
  const lines = Object.entries(rows).map(([id, { what }]) => {
    const found = outcomes.get(id)!
    const told = new Set([...found.values()].map(({ told }) => toldWords[told]))
    const results = all.map((column) => found.get(column)?.result ?? '')
    return `| ${[what, [...told].join(' / '), ...results].join(' | ')} |`
  })
  return [
    '| what happens | the learner is told | SCORM 1.2 | SCORM 2004 | web |',
    '| --- | --- | --- | --- | --- |',
    ...lines
  ].join('\n')
}
