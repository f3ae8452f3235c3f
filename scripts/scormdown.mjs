#!/usr/bin/env node
// The command: Node 20 runs no TypeScript, so tsx is registered first.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv)
