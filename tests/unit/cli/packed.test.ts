/**
 * The tool as authors have it: packed, unpacked in a folder of its own with nothing but its own dependencies, and run
 * from a folder outside. From an empty folder to a zip without a file written by hand.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runNode } from '../../support/program.ts'

// Whole processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

let root: string
let modules: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'scormdown-packed-'))
  modules = join(root, 'node_modules')
  const npm = process.env.npm_execpath
  const [file, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm]
  execFileSync(file!, [...args, 'pack', '--silent', '--offline', '--pack-destination', root], {
    stdio: 'ignore'
  })
  const [tarball] = (await readdir(root)).filter((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', tarball!], { cwd: root })
  await mkdir(modules)
  // As npm lays them out: the tool, and beside it what it depends on. What it only uses while it is developed is absent.
  await symlink(join(root, 'package'), join(modules, 'scormdown'), 'junction')
  const { dependencies } = JSON.parse(await readFile(join(root, 'package/package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true })
    await symlink(resolve('node_modules', name), join(modules, name), 'junction')
  }
})
afterAll(() => rm(root, { recursive: true, force: true }))

const scormdown = (...args: string[]) =>
  runNode(root, join(modules, 'scormdown/scripts/scormdown.mjs'), ...args)

it('makes a course, with blocks of its own whose tests pass, and packages of it', async () => {
  expect((await scormdown('new', 'course', 'kurs', '--yes', '--lang', 'pl')).err).toContain('kurs  nowy kurs')
  for (const [name, ...more] of [['box'], ['task', '--interactive']]) {
    const { code, err } = await scormdown('new', 'component', name!, ...more)
    expect(code, err).toBe(0)
    expect(err).toContain(`:::${name}`)
  }
  expect(existsSync(join(root, 'kurs/components/tsconfig.json'))).toBe(true)

  // The blocks as their own author pages show them.
  const readmes = ['box', 'task'].map((name) =>
    readFile(join(root, 'kurs/components', name, 'README.md'), 'utf8')
  )
  for (const readme of await Promise.all(readmes)) {
    const [, example] = /^```md\n([\s\S]*?)^```$/m.exec(readme)!
    await appendFile(join(root, 'kurs/pl/01-alarm.md'), `\n${example}`)
  }
  expect(await scormdown('check')).toEqual({
    code: 0,
    out: 'pl: 1 module, 2 pages, 3 tracked items\n',
    err: 'No mistakes.\n'
  })
  const built = await scormdown('build')
  expect(built.code, built.err).toBe(0)
  expect((await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.zip'))).toEqual([
    'kurs-pl-1.0.0-cmi5.zip',
    'kurs-pl-1.0.0-scorm12.zip',
    'kurs-pl-1.0.0-scorm2004-3.zip',
    'kurs-pl-1.0.0-scorm2004-4.zip',
    'kurs-pl-1.0.0-web.zip'
  ])

  const tests = await runNode(join(root, 'kurs'), '--test')
  expect(tests.out).toMatch(/^# pass 4$/m)
  expect(tests.code, tests.out).toBe(0)
})

it('an editor finds the types of own blocks', () => {
  const folder = join(root, 'kurs/components')
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const found = ['component', 'element'].map((part) => {
    const { resolvedModule } = ts.resolveModuleName(
      `scormdown/${part}`,
      join(folder, 'task/index.ts'),
      options,
      ts.sys
    )
    return resolvedModule?.resolvedFileName
  })
  const sdk = join(realpathSync(root), 'package/src/sdk')
  expect(found).toEqual([join(sdk, 'component.ts'), join(sdk, 'element.ts')])
})
