/** Writes what was not there before. What is there is never changed, and nothing stays half written. */
import { existsSync, readdirSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandError, exitCodes } from './exit-codes.ts'
import type { CliWords } from './wording/en.ts'

/** Whether something lies there that a new folder would have to replace. */
export function isTaken(folder: string): boolean {
  if (!existsSync(folder)) return false
  try {
    return readdirSync(folder).length > 0
  } catch {
    // A file.
    return true
  }
}

/** @param files path inside the folder → text */
export async function writeNewFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  words: CliWords
): Promise<void> {
  if (isTaken(folder)) throw new CommandError(words.new.folderTaken(folder), exitCodes.mistakes)
  const target = resolve(folder)
  await mkdir(dirname(target), { recursive: true })
  // Not “mkdtemp”, whose folder others on a shared drive could not open.
  const temporary = join(dirname(target), `.${basename(target)}-${randomUUID()}`)
  await mkdir(temporary)
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true })
      await writeFile(join(temporary, path), text)
    }
    if (existsSync(target)) await rmdir(target)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}

export async function writeNewFile(path: string, text: string, words: CliWords): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new CommandError(words.new.fileTaken(path), exitCodes.mistakes)
    throw error
  })
}
