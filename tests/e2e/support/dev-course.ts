/** A small course in two languages under `scormdown dev`, to be written while it is shown. */
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startDev, type RunningDev } from '../../../src/cli/commands/dev.ts'
import type { CliWords } from '../../../src/cli/wording/en.ts'

const filler = Array.from({ length: 30 }, (_, i) => `Akapit ${(i % 9) + 1} o pracy i umowie.\n`).join('\n')

export const files = {
  'course.yaml': `id: dev-course
version: 1.0.0
status: released
languages: [pl, en]
title:
  pl: Kurs próbny
  en: Sample course
`,
  'theme.css': ':root {\n  --sd-radius: 4px;\n}\n',
  'media/map.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="red"/></svg>\n',
  'pl/01-one.md': `---
id: one
title: Moduł pierwszy
---

# Początek {#start}

Pierwsze zdanie.

![Czerwone pole](../media/map.svg)

${filler}
:::choice{#q-first}
Co najpierw?

- [x] Pytam o umowę.
  > Tak.
- [ ] Nie pytam.
  > Nie.
:::

# Dalej {#further}

Druga strona.
`,
  'en/01-one.md': `---
id: one
title: First module
---

# Beginning {#start}

First sentence.

![A red field](../media/map.svg)

:::choice{#q-first}
What first?

- [x] I ask about the contract.
  > Yes.
- [ ] I do not ask.
  > No.
:::

# Further {#further}

Second page.
`
}

export interface WrittenCourse {
  dev: RunningDev
  /** Absolute path of a file of the course. */
  path(name: string): string
  write(name: string, content: string): Promise<void>
  edit(name: string, change: (text: string) => string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(name: string): Promise<void>
  close(): Promise<void>
}

/** @param more files beside the usual ones, or in their place */
export async function writeCourse(
  words: CliWords,
  more: Readonly<Record<string, string>> = {}
): Promise<WrittenCourse> {
  const root = await mkdtemp(join(tmpdir(), 'scormdown-dev-'))
  const path = (name: string) => join(root, 'course', name)
  const write = async (name: string, content: string) => {
    await mkdir(dirname(path(name)), { recursive: true })
    await writeFile(path(name), content)
  }
  for (const [name, content] of Object.entries({ ...files, ...more })) await write(name, content)
  const dev = (await startDev({ course: join(root, 'course') }, words))!
  return {
    dev,
    path,
    write,
    edit: async (name, change) => write(name, change(await readFile(path(name), 'utf8'))),
    rename: (from, to) => rename(path(from), path(to)),
    remove: (name) => rm(path(name)),
    async close() {
      await dev.close()
      await rm(root, { recursive: true, force: true })
    }
  }
}

/** A program that writes down what it was asked to open, in place of an author's editor. */
export async function fakeEditor(): Promise<{ command: string; opened(): Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'scormdown-editor-'))
  const command = join(folder, 'editor.sh')
  const log = join(folder, 'opened')
  await writeFile(log, '')
  await writeFile(command, `#!/bin/sh\necho "$@" >> "${log}"\n`)
  await chmod(command, 0o755)
  return { command, opened: () => readFile(log, 'utf8') }
}
