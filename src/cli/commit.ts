import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The commit of the course's repository, with `-dirty` behind it where files were changed since; null without one. */
export async function commitOf(folder: string): Promise<string | null> {
  const describe = ['describe', '--always', '--abbrev=40', '--exclude=*', '--dirty']
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...describe])
    return stdout.trim()
  } catch {
    return null
  }
}
