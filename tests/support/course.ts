/** Courses for tests, from texts. */
import { readFileSync } from 'node:fs'
import { readFiles } from '../../src/load-course.ts'
import type { Course } from '../../src/model/course.ts'
import type { MediaFile } from '../../src/shared/media-file.ts'
import { hasErrors, type Diagnostic } from '../../src/shared/diagnostic.ts'

export const tokens = readFileSync(new URL('../../src/player/styles/tokens.css', import.meta.url), 'utf8')

export const courseYaml = `id: demo
version: 1.0.0
languages: [pl]
title:
  pl: Kurs próbny
`

export const card = `---
id: one
title: Moduł pierwszy
objectives:
  o1: nazywam oznaki
---
`

export interface Reading {
  course: Course
  diagnostics: Diagnostic[]
}

/** Reads and checks a course given as texts; what is not given is the smallest valid thing. */
export function readTexts(
  texts: Record<string, string>,
  media: readonly string[] = [],
  withCourse = true
): Reading {
  const all = new Map(Object.entries(withCourse ? { 'course.yaml': courseYaml, ...texts } : texts))
  const { courses, diagnostics } = readFiles(
    { texts: all, media: new Map(media.map(mediaFile)), undecodable: [] },
    { today: '2026-11-21' }
  )
  return { course: courses[0]!, diagnostics }
}

/** `media/map.svg`, or with what is known of it: `media/talk.mp4 {"bytes":60000000}`. */
function mediaFile(line: string): [string, MediaFile | undefined] {
  const [path = '', known] = line.split(/ (?=\{)/)
  if (path.includes('broken')) return [path, undefined]
  return [path, known === undefined ? { width: 720, height: 360 } : (JSON.parse(known) as MediaFile)]
}

/** A valid course of one module with this body. */
export function courseOf(
  body: string,
  more: Record<string, string> = {},
  media: readonly string[] = []
): Course {
  const { course, diagnostics } = readTexts({ 'pl/01-one.md': card + body, ...more }, media)
  if (hasErrors(diagnostics))
    throw new Error(`The test's course has findings: ${JSON.stringify(diagnostics, null, 2)}`)
  return course
}
