/**
 * `npm run a11y`: builds the real course and writes what can be proved of its accessibility to dist/evidence/, as
 * accessibility.html and accessibility.json (tests/a11y). Ends with 1 where anything was found. `--lang pl` or
 * `--lang en` chooses the language of the page.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { languageOfMachine, systemLocale } from '../src/cli/language.ts'
import { foundBy, reportJson, reportPage } from '../tests/a11y/report.ts'
import { runAll } from '../tests/a11y/run.ts'
import { browserArgs, findBrowser } from './find-browser.mjs'

const { values } = parseArgs({ options: { lang: { type: 'string' } } })
const { lang = languageOfMachine(process.env, systemLocale()) } = values
if (lang !== 'pl' && lang !== 'en') {
  console.error(`There is no report in “${lang}”: write --lang pl or --lang en.`)
  process.exit(2)
}
const language = lang

const begun = performance.now()
const packages = await mkdtemp(join(tmpdir(), 'scormdown-a11y-'))
const command = new URL('./scormdown.mjs', import.meta.url).pathname
const evidence = await examineCourse()

const folder = new URL('../dist/evidence/', import.meta.url)
const made = new Date().toISOString().slice(0, 10)
await mkdir(folder, { recursive: true })
await writeFile(new URL('accessibility.html', folder), reportPage(evidence, language, made))
await writeFile(new URL('accessibility.json', folder), reportJson(evidence, made))

const found = foundBy(evidence)
for (const { by, findings } of found) {
  for (const { language, page, state, what } of findings)
    console.log(`${by}  ${language} ${page}, ${state}: ${what}`)
}
const total = found.reduce((sum, { findings }) => sum + findings.length, 0)
const seconds = Math.round((performance.now() - begun) / 1000)
console.log(
  `${evidence.pages} pages and tools, ${evidence.languages.length} languages, ${evidence.schemes.length} schemes, ${evidence.views} views: ${total} findings, ${seconds} s`
)
console.log('dist/evidence/accessibility.html, dist/evidence/accessibility.json')
process.exitCode = total === 0 ? 0 : 1

async function examineCourse() {
  const { status, stderr } = spawnSync(process.execPath, [command, 'build', '--frozen', '--out', packages], {
    encoding: 'utf8'
  })
  if (status !== 0) {
    console.error(stderr)
    process.exit(1)
  }
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
  try {
    return await runAll(browser, packages, (line) => console.error(line))
  } finally {
    await browser.close()
    await rm(packages, { recursive: true, force: true })
  }
}
