#!/usr/bin/env node
// The command: Node 20 runs no TypeScript, so tsx is registered first.
import { register } from 'tsx/esm/api'

register()
// Who reads only the first lines, as “| head” does, has what they wanted.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv)
