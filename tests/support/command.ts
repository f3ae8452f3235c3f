/** Runs a command of scormdown in this process: what it prints, and its exit code. No terminal to ask at, in English. */
import { vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

export interface Result {
  code: number
  out: string
  err: string
}

export async function command(...args: string[]): Promise<Result> {
  const said = { out: '', err: '' }
  const line = (to: keyof typeof said) => (text: unknown) => void (said[to] += `${String(text)}\n`)
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(line('out')),
    vi.spyOn(console, 'error').mockImplementation(line('err')),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.err += String(text)
      return true
    })
  ]
  vi.stubEnv('LC_ALL', 'C')
  vi.stubEnv('CI', '1')
  try {
    return { code: await main(['node', 'scormdown', ...args]), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllEnvs()
  }
}
