/**
 * `npm run bench`: how long a build takes, how large its package is, what the first page needs. Whole processes, the
 * median of several runs after one warm-up. Seconds compare only within one run; counts and bytes always. With `S` or
 * `L` only that course; with `resume` the size of a learner's data (bench-resume.ts); with `lms` what the real course
 * asks of an LMS (bench-lms.ts); with `dev` how long an author waits for a change (bench-dev.ts); with `first-page` how
 * long a learner waits (bench-first-page.ts).
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unzip } from '../tests/e2e/support/unzip.ts'
import { writeFixtureCourse, type Size } from '../tests/support/fixture-course.ts'
import { benchDev } from './bench-dev.ts'
import { benchFirstPage } from './bench-first-page.ts'
import { benchLms } from './bench-lms.ts'
import { measureResumeData } from './bench-resume.ts'

const runs = 5
const command = new URL('./scormdown.mjs', import.meta.url).pathname

interface Run {
  wall: number
  peakMiB: number
}

/** Prints its own peak memory as its last words. */
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`

function build(course: string, out: string): Run {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', peak, command, 'build', '--course', course, '--out', out, '--target', 'scorm12'],
    { encoding: 'utf8', env: { ...process.env, CI: '1' } }
  )
  const wall = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(stderr)
  return { wall, peakMiB: Number(/peak (\d+)$/.exec(stderr)![1]) / 1024 }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Kilobytes of the scripts and sheets that the first page loads, packed as a web server would. */
function firstPage(files: ReadonlyMap<string, Buffer>): { requests: number; kB: number } {
  const page = files.get('index.html')!.toString()
  const linked = [...page.matchAll(/(?:href|src)="(assets\/[^"]+)"/g)].map(([, path]) => path!)
  const first = /"pages":\[\{"id":"([\w-]+)/.exec(page)![1]!
  const module = [...files].find(([name, content]) => name.endsWith('.js') && content.includes(`"${first}":`))
  const code = [...new Set([...linked, ...(module === undefined ? [] : [module[0]])])]
  const bytes = code.reduce((sum, name) => sum + gzipSync(files.get(name)!, { level: 9 }).length, 0)
  return { requests: code.length + 1, kB: bytes / 1000 }
}

async function measure(size: Size): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scormdown-bench-'))
  const course = join(folder, 'course')
  const out = join(folder, 'dist')
  const { pictureBytes } = await writeFixtureCourse(course, size)
  build(course, out)
  const results = Array.from({ length: runs }, () => build(course, out))
  const { artifacts } = JSON.parse(await readFile(join(out, 'build.json'), 'utf8')) as {
    artifacts: { file: string; bytes: number; resumeCharsWorstCase: number }[]
  }
  const [{ file, bytes, resumeCharsWorstCase }] = artifacts as [(typeof artifacts)[0]]
  const files = await unzip(join(out, file))
  // Packed pages belong to the content, as its pictures do; the rest is what scormdown adds.
  const pages = [...files].filter(([name]) => /assets\/m\d+-\w+\.js$/.test(name))
  const pageBytes = pages.reduce((sum, [, content]) => sum + gzipSync(content, { level: 9 }).length, 0)
  const { requests, kB } = firstPage(files)
  console.log(
    [
      size.padEnd(3),
      `wall ${median(results.map(({ wall }) => wall)).toFixed(2)} s`,
      `peak ${Math.round(median(results.map(({ peakMiB }) => peakMiB)))} MiB`,
      `zip ${(bytes / 1e6).toFixed(2)} MB = content + ${Math.round((bytes - pictureBytes - pageBytes) / 1000)} kB`,
      `first page ${requests} requests, ${kB.toFixed(1)} kB JS and CSS`,
      `resume data ≤ ${resumeCharsWorstCase} characters`
    ].join('   ')
  )
  await rm(folder, { recursive: true, force: true })
}

const asked = process.argv.slice(2)
const sizes = (['S', 'L'] as const).filter((size) => asked.length === 0 || asked.includes(size))
if (sizes.length > 0) {
  console.log(`Node ${process.version}, ${availableParallelism()} cores, one target, median of ${runs} runs`)
  for (const size of sizes) await measure(size)
}
if (asked.length === 0 || asked.includes('resume')) measureResumeData()
if (asked.includes('lms')) await benchLms()
if (asked.includes('dev')) await benchDev()
if (asked.includes('first-page')) await benchFirstPage()
