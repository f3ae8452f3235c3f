/** The files of a zip, in memory. */
import { openPackage } from '../../../src/lms/server/package-files.ts'

export async function unzip(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPackage(path)
  const files = new Map<string, Buffer>()
  for (const name of zip.names) files.set(name, await zip.read(name))
  zip.close()
  return files
}
