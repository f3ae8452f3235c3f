// Runs npm scripts side by side, each with its own words when it is over. Ends with 1 where one of them fails.
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'

const run = (name) =>
  new Promise((resolve) => {
    const words = []
    // As npm does it: by the shell of the machine.
    const started = spawn(`npm run -s ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => words.push(chunk))
    started.on('close', (code) => {
      process.stdout.write(Buffer.concat(words))
      resolve(code)
    })
  })

const codes = await Promise.all(process.argv.slice(2).map(run))
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
