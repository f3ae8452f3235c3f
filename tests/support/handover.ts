/** A small course of every kind of answer, and the papers that go with its packages. */
import type { HandoverInput } from '../../src/handover/input.ts'
import { handoverPapers } from '../../src/handover/papers.ts'
import { presets } from '../../src/presets/registry.ts'
import type { Course } from '../../src/model/course.ts'
import { readTexts } from './course.ts'
import { hasErrors } from '../../src/shared/diagnostic.ts'

const question = (id: string, more = '') => `:::choice{#${id}${more}}
Co robisz w miejscu 2 < 3 & ${id}?

- [ ] Czekam.
- [x] Pytam.
- [ ] Wracam.
:::
`

const module = `---
id: one
title: Moduł pierwszy
duration: 20 min
objectives:
  o1: nazywam oznaki
---

# Początek {#start}

Tekst.

# Ćwiczenia {#work}

${question('q1', ' objective=o1')}

:::order{#q2}
Ułóż.

1. najpierw
2. potem
3. na końcu
:::

:::match{#q3}
Połącz.

| A | B |
| - | - |
| raz | jeden |
| dwa razy | dwa |
:::

:::true-false{#q4 answer=true}
Tak jest.
:::

:::fill-in{#q5}
To jest :gap[praca | robota].
:::

:::survey{#s}
- Wiem, kogo zapytać.
- Mam na to czas.
:::

# Test {#exam}

::::assessment[Test]{#t pass=80 draw=1 attempts=2}
${question('t1')}
${question('t2')}
::::
`

export function handoverCourse(texts: Record<string, string> = {}): Course {
  const yaml = `id: demo
version: 1.2.3
languages: [pl]
title:
  pl: Kurs & próba
`
  const { course, diagnostics } = readTexts({ 'course.yaml': yaml, 'pl/01-one.md': module, ...texts })
  if (hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics, null, 2))
  return course
}

export const packagesOf = (targets: readonly string[]) =>
  targets.map((target) => ({
    file: `demo-pl-1.2.3-${target}.zip`,
    target,
    language: 'pl',
    units: 1,
    bytes: 123_456,
    sha256: 'ab'.repeat(32),
    resumeCharsWorstCase: 321
  }))

export function handoverInput(more: Partial<HandoverInput> & { presetId?: string } = {}): HandoverInput {
  const { presetId = 'moodle', ...rest } = more
  return {
    courses: [handoverCourse()],
    packages: packagesOf(['scorm12', 'scorm2004-4', 'web']),
    preset: presets.find(({ id }) => id === presetId)!,
    commit: '0123456789abcdef0123456789abcdef01234567',
    update: () => ({ safeInPlace: true, why: [] }),
    ...rest
  }
}

/** Text of a paper. */
export function paper(path: string, input: HandoverInput): string {
  return handoverPapers(input).find((one) => one.path === path)!.text
}
