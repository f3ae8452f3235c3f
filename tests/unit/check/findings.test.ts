/**
 * What an author is told, to the letter. Each fixture: the course's files (tests/support/findings.ts), then the output
 * in both languages. `UPDATE=1` writes the outputs anew; read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allFindings } from '../../../src/check/findings.ts'
import { components } from '../../../src/components/registry.ts'
import { formatDiagnostic } from '../../../src/shared/code-frame.ts'
import { describe as inWords, type Diagnostic } from '../../../src/shared/diagnostic.ts'
import { toolLanguages, type FindingWords, type ToolLanguage } from '../../../src/shared/wording/words.ts'
import { readTexts } from '../../support/course.ts'
import { courseIn } from '../../support/findings.ts'
import { mend } from '../../support/mend.ts'
import { joinSections, splitSections } from '../../support/sections.ts'

const folder = new URL('../../fixtures/findings/', import.meta.url)
const names = readdirSync(folder)

const outputs = ['output', 'output pl'] as const

interface Told extends Record<(typeof outputs)[number], string> {
  diagnostics: Diagnostic[]
}

/** Of code, not of texts: tests/unit/source/own-components.test.ts. */
const ownComponentCodes = ['component-broken', 'component-shape', 'component-name', 'component-folder']

function read(name: string): Map<string, string> {
  return splitSections(readFileSync(new URL(name, folder), 'utf8'))
}

function tell(sections: ReadonlyMap<string, string>): Told {
  const { texts: all, media, withCourse } = courseIn(sections)
  const { diagnostics } = readTexts(all, media, withCourse)
  const print = (language: ToolLanguage) =>
    diagnostics
      .map((d) => `${formatDiagnostic(d, { path: d.file, text: all[d.file], language })}\n`)
      .join('\n')
  return { diagnostics, output: print('en'), 'output pl': print('pl') }
}

describe('findings', () => {
  for (const name of names) {
    it(name.replace('.txt', ''), () => {
      const sections = read(name)
      const told = tell(sections)
      if (process.env.UPDATE !== undefined) {
        for (const output of outputs) sections.set(output, told[output])
        writeFileSync(new URL(name, folder), joinSections(sections))
      }
      for (const output of outputs) expect(told[output]).toBe(sections.get(output))
      expect(told.output).toMatch(/^[\w./-]+:\d+:\d+ (error|warning|hint) /)
      const words = told.diagnostics.flatMap((d) => toolLanguages.map((language) => inWords(d, language)))
      for (const { message, hint } of words) expect(message + hint).not.toMatch(/\{\w+\}/)

      const { texts, media, withCourse } = courseIn(sections)
      const after = mend(texts, media, withCourse).diagnostics.map(({ code }) => code)
      const kept = told.diagnostics.filter(({ fix }) => fix === undefined).map(({ code }) => code)
      // What followed from a mended mistake goes with it.
      for (const code of after) {
        const at = kept.indexOf(code)
        expect(at, `${code} came when others were mended, or was not mended`).not.toBe(-1)
        kept.splice(at, 1)
      }
    })
  }

  it('every code has a fixture', () => {
    const shown = new Set(names.flatMap((name) => tell(read(name)).diagnostics.map(({ code }) => code)))
    // The folder and the letters are looked at before any text is read: tests/unit/cli tests these.
    // What is too large for resume data is too large for a fixture: resume-size.test.ts.
    const elsewhere = [
      'course-folder-missing',
      'resume-too-large',
      'file-encoding',
      'file-link',
      ...ownComponentCodes
    ]
    const codes = [...allFindings(components).keys()]
    expect(codes.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([])
  })

  it.each([...allFindings(components)])('%s needs the same params in both languages', (_, { en, pl }) => {
    const params = ({ message, hint }: FindingWords) =>
      [...new Set(`${message} ${hint}`.match(/\{\w+\}/g))].sort()
    expect(params(pl)).toEqual(params(en))
  })
})
