/** `scormdown preview <zip>`: any SCORM package in the preview LMS. */
import { startPreviewOfZip } from '../../lms/server/server.ts'
import { PackageError } from '../../lms/server/package-error.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { untilStopped } from '../until-stopped.ts'

export async function preview(zip: string, { port }: { port?: number }): Promise<number> {
  const lms = await startPreviewOfZip(zip, port === undefined ? {} : { port }).catch((error: Error) => {
    if (error instanceof PackageError) throw new CommandError(error.message, exitCodes.mistakes)
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new CommandError(`Port ${port} is taken; choose another with --port.`)
    }
    throw error
  })
  console.log(`${zip} in the preview LMS: ${lms.url}  (stop with Ctrl+C)`)
  await untilStopped()
  await lms.close()
  return exitCodes.ok
}
