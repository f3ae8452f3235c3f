/** `scormdown guide`: the author pages of all components, live, in the preview LMS. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeGuide } from '../../guide/write-guide.ts'
import { courseHere } from '../course-folder.ts'
import { exitCodes } from '../exit-codes.ts'
import { untilStopped } from '../serving.ts'
import type { CliWords } from '../wording/en.ts'
import { startDev } from './dev.ts'

export interface GuideOptions {
  /** Whose own components are shown as well; the one that is at hand where it is left out. */
  course?: string
  port?: number | undefined
}

export async function guide({ course = courseHere(), port }: GuideOptions, words: CliWords): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'scormdown-guide-'))
  try {
    await writeGuide(folder, { course, language: words.language })
    const running = await startDev({ course: folder, port, trainer: true }, words)
    if (running === undefined) return exitCodes.mistakes
    console.log(words.guideServed(running.url))
    await untilStopped()
    await running.close()
    return exitCodes.ok
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
