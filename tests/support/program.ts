/** Runs Node in a folder, as an author does. */
import { execFile } from 'node:child_process'

export interface Result {
  code: number
  out: string
  err: string
}

/** Without colours and in English, wherever the tests run. */
const plain = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  LC_ALL: 'C',
  GITHUB_ACTIONS: undefined
}

export function runNode(cwd: string, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    // What a test run sets for itself would be taken for the program's.
    const env = { ...plain, NODE_ENV: undefined, VITEST: undefined, NODE_TEST_CONTEXT: undefined }
    execFile(process.execPath, args, { cwd, env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}
