/**
 * What an author is told, to the letter. Each fixture: the course's files, then the output; `media` lists files that
 * exist. What is not given is a small valid course. `UPDATE=1` writes the outputs anew; read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../../src/shared/code-frame.ts'
import { components } from '../../../src/components/registry.ts'
import { findings } from '../../../src/check/findings.ts'
import { wording } from '../../../src/shared/wording/en.ts'
import { card, readTexts } from '../../support/course.ts'
import { joinSections, splitSections } from '../../support/sections.ts'

const folder = new URL('../../fixtures/findings/', import.meta.url)
const names = readdirSync(folder)

/** Of code, not of texts: tests/unit/source/own-components.test.ts. */
const ownComponentCodes = ['component-broken', 'component-shape', 'component-name', 'component-folder']

function outputOf(sections: ReadonlyMap<string, string>): { codes: string[]; output: string } {
  const texts = Object.fromEntries([...sections].filter(([name]) => name.includes('.')))
  const media = (sections.get('media') ?? '').split('\n').filter((line) => line !== '')
  const body = sections.get('page')
  const module: Record<string, string> =
    body === undefined ? {} : { 'pl/01-one.md': `${card}# Strona {#strona}\n\n${body}` }
  const all: Record<string, string> = { ...module, ...texts }
  const { diagnostics } = readTexts(all, media, !sections.has('no-course-file'))
  const printed = diagnostics.map((d) => formatDiagnostic(d, d.file, all[d.file]))
  return { codes: diagnostics.map(({ code }) => code), output: `${printed.join('\n\n')}\n` }
}

describe('findings', () => {
  for (const name of names) {
    it(name.replace('.txt', ''), () => {
      const file = new URL(name, folder)
      const sections = splitSections(readFileSync(file, 'utf8'))
      const expected = sections.get('output')
      sections.delete('output')
      const { output } = outputOf(sections)
      if (process.env.UPDATE !== undefined) {
        writeFileSync(file, joinSections(new Map([...sections, ['output', output]])))
      } else {
        expect(output).toBe(expected)
      }
      expect(output).toMatch(/^[\w./-]+:\d+:\d+ (error|warning|hint) /)
    })
  }

  it('every code has a fixture', () => {
    const shown = new Set(
      names.flatMap((name) => {
        const sections = splitSections(readFileSync(new URL(name, folder), 'utf8'))
        sections.delete('output')
        return outputOf(sections).codes
      })
    )
    // The folder and the letters are looked at before any text is read: tests/unit/cli tests these.
    // What is too large for resume data is too large for a fixture: resume-size.test.ts.
    const elsewhere = ['course-folder-missing', 'resume-too-large', 'file-encoding', ...ownComponentCodes]
    const own = [...components.values()].flatMap(({ findings = {} }) => Object.keys(findings))
    const codes = [...Object.keys(wording), ...Object.keys(findings), ...own]
    expect(codes.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([])
  })
})
