/** `scormdown verify <zip>`: any SCORM or cmi5 package, looked at and run. */
import pc from 'picocolors'
import { PackageError } from '../../lms/server/package-error.ts'
import { installedBrowser } from '../../verify/run/browser.ts'
import { asText, type Paint } from '../../verify/text.ts'
import { verify as verifyPackage } from '../../verify/verify.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { createSteps } from '../terminal.ts'
import type { CliWords } from '../wording/en.ts'
import { zipsNear } from './preview.ts'

const marks = { error: pc.red, warning: pc.yellow, hint: pc.cyan, held: pc.green }
const colours: Paint = {
  strong: pc.bold,
  quiet: pc.dim,
  mark: (text, severity) => marks[severity](text)
}

export interface VerifyCommandOptions {
  json?: boolean
  /** False with --no-run. */
  run?: boolean
}

export async function verify(
  zip: string,
  { json = false, run = true }: VerifyCommandOptions,
  words: CliWords
): Promise<number> {
  const { language } = words
  const steps = createSteps()
  const onRun = () => steps.begin(words.runningPackage)
  const report = await verifyPackage(zip, { language, run, browser: installedBrowser(), onRun }).catch(
    (error: Error) => {
      if (!(error instanceof PackageError)) throw error
      const { message } = error.words[language]
      throw new CommandError(
        `${zip}: ${message}\n  ${words.verifyTakes}${zipsNear(zip, words)}`,
        exitCodes.mistakes
      )
    }
  )
  steps.end()
  console.log(json ? JSON.stringify(report, null, 2) : asText(report, language, colours))
  return report.counts.errors > 0 ? exitCodes.mistakes : exitCodes.ok
}
