/** The command as a user calls it: output, exit code, and never a stack trace. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { readForeign, writeForeign } from '../support/foreign.ts'

interface Result {
  code: number
  out: string
  err: string
}

const program = resolve('scripts/scormdown.mjs')

/** Without colours and in English, wherever the tests run. */
const plain = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  LC_ALL: 'C',
  GITHUB_ACTIONS: undefined
}

const runWith = (
  options: { cwd?: string; env?: Record<string, string> },
  ...args: string[]
): Promise<Result> =>
  new Promise((resolve) => {
    const { cwd = '.', env = {} } = options
    execFile(process.execPath, [program, ...args], { cwd, env: { ...plain, ...env } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })

/** In this process, where it can be: most of a short command's time goes by before its first line. */
async function run(...args: string[]): Promise<Result> {
  // Vite builds by what the environment says, and that of tests is another.
  if (args[0] === 'build') return runWith({}, ...args)
  const [out, err]: [string[], string[]] = [[], []]
  const into = (lines: string[]) => (text?: unknown) => void lines.push(`${String(text ?? '')}\n`)
  vi.stubEnv('LC_ALL', 'C')
  vi.stubEnv('GITHUB_ACTIONS', undefined)
  vi.spyOn(console, 'log').mockImplementation(into(out))
  vi.spyOn(console, 'info').mockImplementation(into(out))
  vi.spyOn(console, 'error').mockImplementation(into(err))
  try {
    const code = await main([process.execPath, program, ...args])
    const text = (lines: string[]) => stripVTControlCharacters(lines.join(''))
    return { code, out: text(out), err: text(err) }
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
}

// Whole processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scormdown-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it.each([
  [['check', '--course', 'no-such-folder'], 1, 'There is no course folder no-such-folder.'],
  [['biuld'], 2, 'Did you mean “build”?'],
  [['build', '--target', 'scorm13'], 2, 'Did you mean “scorm12”?'],
  [['build', '--preset', 'modle'], 2, 'Did you mean “moodle”?'],
  [['build', '--frozn'], 2, 'There is no option “--frozn” here. Did you mean “--frozen”?'],
  [['check', '--courses', 'x'], 2, 'Did you mean “--course”?'],
  [
    ['preview', 'a.zip', '--out', 'x'],
    2,
    'There is no option “--out” here. Known options: --port, --lang, --help.'
  ],
  [['build', '--course'], 2, 'Something is missing behind an option: --course <folder>.'],
  [['check', 'my-course'], 2, 'A course folder is named with --course my-course.'],
  [['dev', '--port', '99999'], 2, 'whole number from 1024'],
  [['preview'], 2, 'Something is missing: scormdown preview <zip>.'],
  [['preview', 'no-such.zip'], 1, 'no-such.zip: there is no such file'],
  [['preview', 'package.json'], 1, 'package.json: this is no zip'],
  [['preview', 'src'], 1, 'src: this is a folder, not a zip'],
  [['preview', 'package.json', '--lang', 'pl'], 1, 'package.json: to nie zip'],
  [['verify'], 2, 'Something is missing: scormdown verify <zip>.'],
  [['verify', 'no-such.zip'], 1, 'no-such.zip: there is no such file'],
  [['verify', 'package.json', '--lang', 'pl'], 1, 'package.json: to nie zip'],
  [['verify', 'src'], 1, 'src: this is a folder, not a zip'],
  [['--lang', 'pl', 'chekc'], 2, 'Nie ma polecenia „chekc”. Czy chodzi o „check”?'],
  [['check', '--lang', 'pl', '--format', 'jsno'], 2, 'Czy chodzi o „json”?'],
  [['check', '--lang', 'pl', '--courses', 'x'], 2, 'Czy chodzi o „--course”?'],
  [['check', '--lang', 'de'], 2, 'Known languages: en, pl.'],
  [['check', '--lang'], 2, 'Something is missing behind an option: --lang <language>.'],
  [['check', '--max-warnings', 'few'], 2, '--max-warnings takes a whole number'],
  [['decode', 'x=1'], 1, 'These are no resume data of scormdown'],
  [['decode', '1A', '--course', 'no-such-folder'], 1, 'There is no course folder no-such-folder.']
])('%j ends with %i and says what to do', async (args, code, words) => {
  const result = await run(...args)
  expect(result.err).toContain(words)
  expect(result.err).not.toMatch(/^\s+at /m)
  expect(result.code).toBe(code)
})

it('a wrong call ends the process as it ends the command', async () => {
  const result = await runWith({}, 'check', '--course', 'no-such-folder')
  expect(result).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^There is no course folder/) as string
  })
})

describe('where there is no folder “course”', () => {
  const yaml = 'id: small\nversion: 1.0.0\nlanguages: [pl]\ntitle:\n  pl: Kurs\n'
  const at = async (name: string, files: Record<string, string>) => {
    const cwd = join(folder, name)
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true })
      await writeFile(join(cwd, path), text)
    }
    return cwd
  }
  const module = '---\nid: one\ntitle: A\n---\n# A {#a}\n'

  it('a folder that is a course itself is taken', async () => {
    const cwd = await at('itself', { 'course.yaml': yaml, 'pl/01-a.md': module })
    expect(await runWith({ cwd }, 'check')).toEqual({
      code: 0,
      out: 'pl: 1 module, 1 page, 0 tracked items\n',
      err: 'No mistakes.\n'
    })
  })

  it('the only course in it is taken, whatever its name', async () => {
    const cwd = await at('around', { 'fire/course.yaml': yaml, 'fire/pl/01-a.md': module, 'dist/a.zip': '' })
    expect((await runWith({ cwd }, 'check')).out).toBe('pl: 1 module, 1 page, 0 tracked items\n')
  })

  it.each([
    [
      'beside two of other names',
      { 'fire/course.yaml': yaml, 'water/course.yaml': yaml },
      '.',
      'Did you mean --course fire or --course water?'
    ],
    ['inside a course', { 'course.yaml': yaml, 'pl/01-a.md': module }, 'pl', 'Go to its folder first: cd ..'],
    ['elsewhere', { 'readme.txt': '' }, '.', 'npx scormdown new course']
  ])('%s the way is told', async (name, files, inside, words) => {
    const cwd = await at(name, files as Record<string, string>)
    const result = await runWith({ cwd: join(cwd, inside) }, 'build')
    expect(result.err).toContain('There is no course folder course. You are in ')
    expect(result.err).toContain(words)
    expect(result.code).toBe(1)
  })
})

it('who names a zip that is not there reads which are', async () => {
  await writeFile(join(folder, 'fire.zip'), '')
  expect((await run('preview', join(folder, 'fir.zip'))).err).toContain('there are: fire.zip')
})

it('verify tells what it found, for people and for programs, and fails where there are errors', async () => {
  const path = await writeForeign('golf-12', await readForeign('golf-12'))
  const told = await run('verify', path, '--no-run')
  expect(told.code).toBe(0)
  expect(told.out).toContain('Can be used, with reservations: errors 0')
  expect((await run('verify', path, '--no-run', '--lang', 'pl')).out).toContain(
    'Można użyć, z zastrzeżeniami'
  )
  await rm(dirname(path), { recursive: true })

  const broken = await writeForeign('zipped-folder-12', await readForeign('zipped-folder-12'))
  const { code, out } = await run('verify', broken, '--no-run', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ verdict: 'errors', run: { done: false } })
  await rm(dirname(broken), { recursive: true })
})

it('the help of a command names only what it takes', async () => {
  const { out } = await run('preview', '--help')
  expect(out).toContain('--port')
  expect(out).not.toMatch(/--course|--out/)
})

it('all mistakes of all files are told in one run', async () => {
  await writeFile(join(folder, 'course.yaml'), 'id: Demo\nversion: 1\n')
  const result = await run('check', '--course', folder)
  expect(result.code).toBe(1)
  expect(result.err).toContain('The key “languages” is missing')
  expect(result.err).toContain('The value “Demo” of “id” does not fit')
  expect(result.err).toMatch(/\d errors, 0 warnings/)
})

it('a file in an old encoding is not shipped as broken letters', async () => {
  await writeFile(
    join(folder, 'course.yaml'),
    'id: demo\nversion: 1.0.0\nlanguages: [pl]\ntitle:\n  pl: Kurs\n'
  )
  await mkdir(join(folder, 'pl'), { recursive: true })
  const windows1250 = Buffer.concat([
    Buffer.from('---\ntitle: Zg'),
    Buffer.from([0xb3, 0xf3]),
    Buffer.from('w\n---\n# A\n')
  ])
  await writeFile(join(folder, 'pl', '01-a.md'), windows1250)
  const result = await run('check', '--course', folder)
  expect(result.code).toBe(1)
  expect(result.err).toContain('01-a.md:1:1 error This file is not saved as UTF-8')
  expect(result.err).toContain('1 error, 0 warnings')
})

it('a course.yaml in an old encoding is told once, not as missing too', async () => {
  await writeFile(join(folder, 'course.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xb3]))
  const result = await run('check', '--course', folder)
  expect(result.err).toContain('course.yaml:1:1 error This file is not saved as UTF-8')
  expect(result.err).not.toContain('There is no file')
})

/** A course with one question, in a folder of its own. */
async function smallCourse(name: string, answers = '- [x] tak\n- [ ] nie', page = 'strona'): Promise<string> {
  const course = join(folder, name)
  await mkdir(join(course, 'pl'), { recursive: true })
  await writeFile(
    join(course, 'course.yaml'),
    'id: small\nversion: 1.0.0\nstatus: released\nlanguages: [pl]\ntitle:\n  pl: Kurs\n'
  )
  await writeFile(
    join(course, 'pl', '01-a.md'),
    `---\nid: one\ntitle: A\n---\n# A {#${page}}\n\n:::choice{#q1}\nCo?\n\n${answers}\n:::\n`
  )
  return course
}

describe('the papers of a build', () => {
  const papers = ['acceptance', 'accessibility', 'administrator', 'answers', 'data-protection']

  it('lie beside the packages in both languages, for the LMS that was named, and take the place of earlier ones', async () => {
    const course = await smallCourse('papers')
    const dist = join(course, 'dist')
    const options = ['--course', course, '--out', dist, '--target', 'web', '--preset', 'talentlms']
    const built = await run('build', ...options)
    expect(built.err + built.out).toContain(`Papers for the administrator: ${join(dist, 'handover')}`)
    const read = async () => {
      const text = await readFile(join(dist, 'build.json'), 'utf8')
      return (JSON.parse(text) as { handover: string[] }).handover
    }
    const expected = ['en', 'pl'].flatMap((language) =>
      papers.map((name) => `handover/${language}/${name}.html`)
    )
    expect((await read()).sort()).toEqual(expected)
    const sheet = await readFile(join(dist, 'handover/pl/administrator.html'), 'utf8')
    expect(sheet).toContain('TalentLMS')
    expect(sheet).toContain('przy pierwszej paczce tak ma być')

    await writeFile(join(dist, 'handover/pl/notes.txt'), 'of the administrator')
    expect((await run('build', ...options.slice(0, -2))).code).toBe(0)
    expect(await readFile(join(dist, 'handover/pl/administrator.html'), 'utf8')).not.toContain('TalentLMS')
    expect((await readdir(join(dist, 'handover/pl'))).sort()).toEqual(
      [...papers.map((name) => `${name}.html`), 'notes.txt'].sort()
    )
  })
})

it('no papers are written of a course with mistakes: what could not be read would be signed all the same', async () => {
  const course = await smallCourse('unread', '- [x] tak\n- [ ] nie\n:::\n\n:::calout\nbez końca')
  const { code, err } = await run('review', '--course', course, '--out', join(course, 'dist'))
  expect(code).toBe(1)
  expect(err).toContain('npx scormdown check lists them')
  expect(await readdir(course)).toEqual(['course.yaml', 'pl'])
})

it('who reads only the beginning of what is told gets no stack trace, and the exit code stays', async () => {
  const course = await smallCourse('cut-off')
  const command = ['scripts/scormdown.mjs', 'check', '--course', course, '--format', 'json']
  const running = execFile(process.execPath, command)
  running.stdout!.destroy()
  let err = ''
  running.stderr!.on('data', (text) => (err += String(text)))
  const code = await new Promise((resolve) => running.on('close', resolve))
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

it('a release is built once what the papers for review ask for was signed', async () => {
  const course = await smallCourse('release')
  const dist = join(course, 'dist')
  const options = ['--course', course, '--out', dist]
  const release = () => run('build', ...options, '--target', 'web', '--release')
  const role = 'buyer:\n  title: { pl: Zamawiający, en: Buyer }\n  approves: storyboard\n'
  await writeFile(join(course, 'review.yaml'), role)
  await writeFile(join(course, 'contacts.yaml'), 'desk:\n  name: Desk\n  phone: "112"\n')

  const refused = await release()
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('it stays a draft. [review-open]')
  expect(refused.err).toContain(
    'the course is not ready to be released. Open are:\n  Buyer: 1 not signed: one\n'
  )
  expect(refused.err).toContain('that nobody has called (“verified” in contacts.yaml): desk')
  expect(await readdir(course)).toEqual(['contacts.yaml', 'course.yaml', 'pl', 'review.yaml'])

  const { code, out } = await run('review', ...options)
  expect(code).toBe(0)
  expect(out).toContain(join(dist, 'review', 'en', 'index.html'))
  const sheet = await readFile(join(dist, 'review', 'en', 'storyboard.html'), 'utf8')
  const lines = /<pre>([^]*?)<\/pre>/.exec(sheet)![1]!
  const signed = lines.replace('name and function', 'Anna Nowak').replace(/day, such as /, '')
  await writeFile(join(course, 'review.yaml'), `${role}  signed:\n${signed}\n`)
  await writeFile(
    join(course, 'contacts.yaml'),
    'desk:\n  name: Desk\n  phone: "112"\n  verified: 2026-11-20\n'
  )

  const built = await release()
  expect(built.err).not.toContain('review-open')
  expect(built.code).toBe(0)
  const names = await readdir(dist)
  expect(names.filter((name) => name.endsWith('.zip'))).toEqual(['small-pl-1.0.0-web.zip'])
})

describe('an update of a running course', () => {
  const options = (course: string) => ['--course', course, '--out', join(course, 'dist'), '--target', 'web']
  const buildNote = async (course: string) => {
    const text = await readFile(join(course, 'dist', 'build.json'), 'utf8')
    return (JSON.parse(text) as { update: { safeInPlace: boolean; why: string[] } }).update
  }

  it('that would lose progress says whose, writes nothing, and goes on at the author’s word', async () => {
    const course = await smallCourse('losing')
    expect((await run('build', ...options(course))).code).toBe(0)
    expect(await buildNote(course)).toMatchObject({
      safeInPlace: false,
      why: [expect.stringContaining('right for a first one')]
    })
    expect((await run('build', ...options(course))).code).toBe(0)
    expect(await buildNote(course)).toEqual({ safeInPlace: true, why: [] })
    const before = await readFile(join(course, 'tracking.lock.json'), 'utf8')

    // A file in an old encoding may hold all that seems lost: nobody is sent to give it up.
    const path = join(course, 'pl', '01-a.md')
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([0xb3])]))
    const unread = await run('check', '--course', course)
    expect(unread.err).toContain('is not saved as UTF-8')
    expect(unread.err).toContain('1 error, 0 warnings')

    await smallCourse('losing', '- [x] tak\n- [ ] nie', 'inna')
    const refused = await run('build', ...options(course))
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('The page “strona” is not in the course any more')
    expect(refused.err).toContain('npx scormdown ids retire strona')
    expect(refused.err).toContain('If no learner has ever had this course, delete tracking.lock.json')
    expect(refused.err).toContain('Nothing was built: learners would lose what they did in 1 place')
    expect(await readFile(join(course, 'tracking.lock.json'), 'utf8')).toBe(before)

    const wrong = await run('ids', 'retire', 'strone', '--course', course)
    expect(wrong.err).toContain('Did you mean “strona”?')
    expect(wrong.code).toBe(1)
    expect((await run('ids', 'retire', 'strona', '--course', course)).code).toBe(0)
    expect((await run('build', ...options(course))).code).toBe(0)
    expect(await buildNote(course)).toEqual({
      safeInPlace: false,
      why: [
        'Learners who began before version 1.0.0, or with an earlier package of it, lose what they did in: strona.'
      ]
    })
  })

  it('on a machine that does not commit refuses a lock that is not up to date', async () => {
    const course = await smallCourse('frozen')
    const first = await run('build', ...options(course), '--frozen')
    expect(first.code).toBe(1)
    expect(first.err).toContain('is missing. Bring its last version back.')
    expect((await run('build', ...options(course))).code).toBe(0)
    expect((await run('build', ...options(course), '--frozen')).code).toBe(0)
    await smallCourse('frozen', '- [x] tak\n- [ ] nie\n- [ ] nie wiem')
    const stale = await run('build', ...options(course), '--frozen')
    expect(stale.code).toBe(1)
    expect(stale.err).toContain('is not up to date')
  })

  it('says which answers it takes for reworded ones, and which are gone', async () => {
    const answers = (...texts: string[]) =>
      texts.map((text, i) => `- [${i === 0 ? 'x' : ' '}] ${text}`).join('\n')
    const course = await smallCourse('reworded', answers('Rozmawiam na osobności', 'Czekam na polecenie'))
    await run('build', ...options(course))
    await smallCourse('reworded', answers('Rozmawiam z nim na osobności', 'Dzwonię do domu'))
    const { err } = await run('build', ...options(course))
    expect(err).toContain(
      'q1: “Rozmawiam z nim na osobności” is taken for “Rozmawiam na osobności” in other words'
    )
    expect(err).toContain('q1: “Czekam na polecenie” is gone; who picked it keeps the result')
  })

  it('under another course id is refused: the LMS would see another course', async () => {
    const course = await smallCourse('renamed')
    await run('build', ...options(course))
    await writeFile(
      join(course, 'course.yaml'),
      'id: other\nversion: 1.0.0\nstatus: released\nlanguages: [pl]\ntitle:\n  pl: Kurs\n'
    )
    const result = await run('build', ...options(course))
    expect(result.code).toBe(1)
    expect(result.err).toContain('learners’ progress is kept under “small”')
  })

  it.each([
    [['ids', 'keep', 'a'], 'Known: ids retire'],
    [['ids', 'retire'], 'Name the ids']
  ])('%j says what to write', async (args, words) => {
    const result = await run(...args)
    expect(result.code).toBe(2)
    expect(result.err).toContain(words)
  })
})

describe('check', () => {
  it('speaks the language of the machine, or the one that is asked for', async () => {
    const course = await smallCourse('polish', '- [x] tak\n- [x] nie')
    const polish = await runWith({ env: { LC_ALL: 'pl_PL.UTF-8' } }, 'check', '--course', course)
    expect(polish.err).toContain('ostrzeżenie Wszystkie odpowiedzi na to pytanie')
    expect(polish.err).toContain('0 błędów, 1 ostrzeżenie')
    expect(polish.out).toBe('pl: 1 moduł, 1 strona, 1 ćwiczenie\n')
    const english = await runWith(
      { env: { LC_ALL: 'pl_PL.UTF-8' } },
      'check',
      '--course',
      course,
      '--lang',
      'en'
    )
    expect(english.err).toContain('warning Every answer of this question')
  })

  it('gives other programs a report alone on its standard output', async () => {
    const course = await smallCourse('reported', '- [x] tak\n- [x] nie')
    const json = await run('check', '--json', '--course', course)
    expect(JSON.parse(json.out)).toMatchObject({ warnings: 1, findings: [{ code: 'question-all-right' }] })
    expect(json).toMatchObject({ code: 0, err: '' })
    const sarif = await run('check', '--format', 'sarif', '--course', course)
    expect(JSON.parse(sarif.out)).toMatchObject({ version: '2.1.0' })
  })

  it('in a workflow of GitHub adds annotations to the text', async () => {
    const course = await smallCourse('annotated', '- [x] tak\n- [x] nie')
    const { out, err } = await runWith({ env: { GITHUB_ACTIONS: 'true' } }, 'check', '--course', course)
    expect(out).toMatch(/^::warning file=.*01-a\.md,line=7,.*title=question-all-right::Every answer/)
    expect(err).toContain('01-a.md:7:4 warning Every answer')
  })

  it('fails where there are more warnings than are allowed', async () => {
    const course = await smallCourse('warned', '- [x] tak\n- [x] nie')
    expect((await run('check', '--course', course, '--max-warnings', '1')).code).toBe(0)
    const none = await run('check', '--course', course, '--max-warnings', '0')
    expect(none.code).toBe(1)
    expect(none.err).toContain('1 warning, but --max-warnings allows 0.')
  })

  it('--fix writes what is beyond doubt, round after round, and leaves the rest of the file as it was', async () => {
    const course = await smallCourse('fixable')
    const file = join(course, 'pl', '01-a.md')
    const lines = [
      '\uFEFF---',
      'title: A',
      '---',
      '# Strona',
      '',
      ':::Callout{Kind=KEY}',
      '**ó**',
      ':::',
      '',
      '##Dalej  ',
      '<b>'
    ]
    await writeFile(file, lines.join('\r\n'))
    const first = await run('check', '--course', course)
    expect(first.err).toContain('2 of them can be mended for you')
    const { code, err } = await run('check', '--course', course, '--fix')
    expect(err).toContain('01-a.md:6:4 mended: There is no block called “Callout”.')
    expect(err).toContain('4 places mended in 1 file.')
    expect(err).toContain('error HTML is not allowed')
    expect(code).toBe(1)
    const mended = lines.map((line) =>
      line.replace('Callout{Kind=KEY}', 'callout{kind=key}').replace('##', '## ')
    )
    expect(await readFile(file, 'utf8')).toBe(mended.join('\r\n'))
    expect((await run('check', '--course', course, '--fix')).err).toContain('Nothing here can be mended')
  })

  it('what is for trainers alone is checked and mended, too', async () => {
    const course = await smallCourse('trainers')
    const file = join(course, 'pl', '01-a.md')
    await writeFile(file, '# A {#a}\n\nTekst.\n\n# B {#b trainer optional}\n\n:::Callout\nTekst.\n:::\n')
    expect((await run('check', '--course', course)).err).toContain('There is no block called “Callout”')
    await run('check', '--course', course, '--fix')
    expect(await readFile(file, 'utf8')).toContain(':::callout\n')
  })
})

describe('format', () => {
  it('writes modules in one form, with the line ends of the file', { timeout: 120_000 }, async () => {
    const course = await smallCourse('unformatted')
    const file = join(course, 'pl', '01-a.md')
    await writeFile(file, '\uFEFF---\r\ntitle: A\r\n---\r\n# A {  #a  }\r\n* b\r\n')
    const check = await run('format', '--check', '--course', course)
    expect(check).toMatchObject({
      code: 1,
      out: expect.stringContaining('01-a.md is not formatted') as string
    })
    const first = await run('format', '--course', course)
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('01-a.md formatted') as string })
    expect(await readFile(file, 'utf8')).toBe('\uFEFF---\r\ntitle: A\r\n---\r\n\r\n# A {#a}\r\n\r\n- b\r\n')
    const polish = await run('format', '--check', '--course', course, '--lang', 'pl')
    expect(polish).toMatchObject({ code: 0, out: 'Wszystkie moduły są sformatowane.\n' })
  })

  it('leaves a file with errors as it is, and says so', async () => {
    const course = await smallCourse('unformatted-broken')
    const file = join(course, 'pl', '01-a.md')
    const text = '---\ntitle: A\n---\n# A {  #a  }\n:::nothing\n:::\n'
    await writeFile(file, text)
    const { code, err } = await run('format', '--course', course)
    expect(code).toBe(1)
    expect(err).toContain('01-a.md was left as it is: it has 1 error')
    expect(await readFile(file, 'utf8')).toBe(text)
  })
})

describe('explain', () => {
  it('tells what a code means, in the language that is asked for', async () => {
    const english = await run('explain', 'link-broken')
    expect(english.out).toMatch(/^\[link-broken\]\n\nThere is no page “…” in this course\./)
    expect(english.out).toContain('    pl/01-one.md:9:1 error There is no page')
    const polish = await run('explain', '[Link-Broken]', '--lang', 'pl')
    expect(polish.out).toContain('W tym kursie nie ma strony „…”.')
    expect(polish.out).not.toContain('There is no page')
  })

  it('knows what components of the course itself tell; so does SARIF', async () => {
    const course = await smallCourse('with-own')
    const component = `import { defineComponent } from 'scormdown/component'
      const findings = { 'greeting-cold': {
        en: { message: '“{word}” is cold.', hint: 'Be warm.' }, pl: { message: '„{word}” jest chłodne.', hint: 'Cieplej.' }
      } } as const
      export default defineComponent({
        name: 'greeting', form: 'leaf', example: '::greeting', settings: {}, messages: { pl: {} }, findings,
        read: ({ nameRange }, settings, context) => {
          context.problem({ code: 'greeting-cold', range: nameRange, params: { word: 'a' } })
          return undefined
        },
        compile: () => ({ html: [] })
      })`
    await mkdir(join(course, 'components', 'greeting'), { recursive: true })
    await writeFile(join(course, 'components', 'greeting', 'index.ts'), component)
    await writeFile(join(course, 'pl', '02-b.md'), '---\ntitle: B\n---\n# B {#b}\n\n::greeting\n')
    const told = await run('explain', 'greeting-cold', '--course', course)
    expect(told).toMatchObject({
      code: 0,
      out: expect.stringContaining('“…” is cold.\n\nBe warm.') as string
    })
    const { out } = await run('check', '--format', 'sarif', '--course', course)
    expect(out).toContain('“a” is cold.')
    const json = await run('check', '--json', '--course', course)
    expect(json.out).toContain('"code": "greeting-cold"')
    expect(json.out).not.toContain('greeting-cold.md')
  })

  it('names the nearest code where there is none of that name', async () => {
    const { code, err } = await run('explain', 'lnk-broken')
    expect(code).toBe(2)
    expect(err).toContain('There is no finding “lnk-broken”. Did you mean “link-broken”?')
  })
})

it('the real course has no mistakes', async () => {
  expect(await run('check')).toMatchObject({ code: 0, err: 'No mistakes.\n' })
})

it('explains its commands in the language that is asked for, all of it', async () => {
  const { out } = await run('--lang', 'pl', '--help')
  expect(out).toContain('Polecenia:')
  expect(out).toContain('Pokaż kurs w podglądzie LMS')
  const { out: ofNew } = await run('new', '--help', '--lang=pl')
  expect(ofNew).toContain('pytanie na końcu strony')
  expect(ofNew).toContain('(domyślnie: course)')
  for (const text of [out, ofNew]) expect(text).not.toMatch(/Usage|Options|default|Display|Language/)
})

it('help and version', async () => {
  expect((await run('--help')).out).toContain('scormdown')
  expect((await run('--version')).out).toMatch(/\d+\.\d+\.\d+/)
})
