/** `scormdown preview <zip>`: any SCORM or cmi5 package in the preview LMS. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PackageError } from '../../lms/server/package-error.ts'
import { startPreviewOfZip } from '../../lms/server/server.ts'
import { describe } from '../../compile/describe.ts'
import type { Told } from '../../lms/strict/launch.ts'
import type { ToolLanguage } from '../../shared/wording/words.ts'
import { readStartPage } from '../../standards/start-page.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { explainStart, untilStopped } from '../serving.ts'
import type { CliWords } from '../wording/en.ts'

export async function preview(
  zip: string,
  { port }: { port?: number | undefined },
  words: CliWords
): Promise<number> {
  const { language } = words
  const lms = await startPreviewOfZip(zip, { tellOf, language, ...(port === undefined ? {} : { port }) })
    .catch((error: Error) => {
      if (error instanceof PackageError) {
        const { message, hint } = error.words[words.language]
        throw new CommandError(`${zip}: ${message}\n  ${hint}${zipsNear(zip, words)}`, exitCodes.mistakes)
      }
      throw error
    })
    .catch(explainStart(port, words))
  console.log(words.packageServed(zip, lms.url))
  await untilStopped()
  await lms.close()
  return exitCodes.ok
}

/** What may have been meant where there is no such file: the zips of its folder, or of the one that builds go to. */
export function zipsNear(zip: string, words: CliWords): string {
  if (existsSync(zip)) return ''
  const folder = [dirname(zip), 'dist'].find((path) => existsSync(path) && zipsIn(path).length > 0)
  return folder === undefined ? '' : ` ${words.zipsIn(folder, zipsIn(folder).join(', '))}`
}

function zipsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.zip'))
}

/** Our own packages carry their outline: ids, titles and results can be told, words of answers cannot. */
export function tellOf(page: string, language: ToolLanguage): ((resumeData: string) => Told) | undefined {
  const data = readStartPage(page)
  return data === undefined
    ? undefined
    : (resumeData) => ({ ...describe(resumeData, { language, outline: data.outline }), byNumber: true })
}
