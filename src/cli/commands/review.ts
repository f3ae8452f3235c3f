/** `scormdown review`: the papers for those who review, sign and accept a course. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import { signOffsOf } from '../../model/sign-offs.ts'
import { reviewPapers } from '../../review/papers.ts'
import { hasErrors } from '../../shared/diagnostic.ts'
import { isPicture, mediaType } from '../../shared/media-file.ts'
import { cleanPicture } from '../../source/clean-picture.ts'
import { commitOf } from '../commit.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import type { CliWords } from '../wording/en.ts'

export async function review(options: { course: string; out: string }, words: CliWords): Promise<number> {
  const loaded = await loadCourse(options.course, { audience: 'trainer' })
  const [first, ...others] = loaded.courses
  // What could not be read would be missing on the papers, and signed all the same.
  if (first === undefined || hasErrors(loaded.diagnostics)) {
    throw new CommandError(words.brokenCourse(options.course), exitCodes.mistakes)
  }
  const pictures = await picturesOf(loaded)
  const folder = join(options.out, 'review')
  const papers = reviewPapers({
    courses: [first, ...others],
    status: loaded.status,
    brief: loaded.brief,
    roles: loaded.roles,
    signOffs: signOffsOf(loaded.courses, loaded.roles),
    commit: await commitOf(loaded.root),
    picture: (path) => pictures.get(path)
  })
  for (const { path, text } of papers) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  console.log(words.reviewPapers(papers.length, join(folder, words.language, 'index.html')))
  return exitCodes.ok
}

/** A larger one is named in the papers, not shown: they go by e-mail. */
const mostBytes = 400_000

async function picturesOf({ root, courses: [course] }: LoadedCourse): Promise<Map<string, string>> {
  const pictures = new Map<string, string>()
  for (const [path, media] of course!.media) {
    if (media === undefined || !isPicture(path)) continue
    const clean = await cleanPicture(path, await readFile(join(root, path)))
    if (clean === undefined || clean.bytes.length > mostBytes) continue
    pictures.set(path, `data:${mediaType(path)};base64,${Buffer.from(clean.bytes).toString('base64')}`)
  }
  return pictures
}
