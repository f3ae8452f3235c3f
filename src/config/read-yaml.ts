/** Reads a YAML text against a schema. All findings at once, each at the key or value it speaks of. */
import { isScalar, LineCounter, parseDocument, visit, type Document, type YAMLParseError } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../shared/diagnostic.ts'
import { nearestName } from '../shared/nearest.ts'
import type { Range } from '../shared/range.ts'

export interface YamlResult<T> {
  value?: T
  problems: Problem[]
  /** Where the value (or, if it is missing, its parent) at a path stands. */
  rangeAt(path: readonly (string | number)[]): Range
}

/** @param offset where `text` begins in its file */
export function readYaml<S extends z.ZodType>(text: string, schema: S, offset = 0): YamlResult<z.output<S>> {
  const lineCounter = new LineCounter()
  const doc = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true })
  const rangeAt = (path: readonly (string | number)[]) => nodeRange(doc, path, offset)
  if (doc.errors.length > 0) {
    const problems = doc.errors.map((error): Problem => {
      const [start, end] = openQuote(doc, error) ?? error.pos
      return {
        code: 'yaml-broken',
        range: { start: offset + start, end: offset + Math.max(start + 1, end) },
        params: { reason: error.message.replace(/[.:]?\s*$/, '.') }
      }
    })
    return { problems, rangeAt }
  }
  const data: unknown = doc.toJS() ?? {}
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [], rangeAt }
  return {
    problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, data, doc, offset)),
    rangeAt
  }
}

/** A quote that is never closed is found at the end of the text; the author needs to see where it begins. */
function openQuote(doc: Document, error: YAMLParseError): [number, number] | undefined {
  if (error.code !== 'MISSING_CHAR') return undefined
  let found: [number, number] | undefined
  visit(doc, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] >= error.pos[0]) found = [range[0], range[0] + 1]
    }
  })
  return found
}

function toProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  doc: Document,
  offset: number
): Problem[] {
  const path = issue.path as (string | number)[]
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path) ?? {})
    return issue.keys.map((key) => ({
      code: 'key-unknown',
      range: keyRange(doc, [...path, key], offset),
      params: { key, known: known.join(', ') },
      ...suggest(nearestName(key, known))
    }))
  }
  const key = String(path.at(-1) ?? '')
  const meta = metaAt(schema, path)
  if (path.length > 0 && valueAt(data, path) === undefined) {
    return [
      {
        code: 'key-missing',
        range: nodeRange(doc, path.slice(0, -1), offset, true),
        params: { key, example: meta.example ?? `${key}: …` }
      }
    ]
  }
  return [
    {
      code: 'value-wrong',
      range: nodeRange(doc, path, offset),
      params: { key, reason: reasonOf(issue), expected: meta.expected ?? 'another value' }
    }
  ]
}

function reasonOf(issue: z.core.$ZodIssue): string {
  return issue.message
    .replace(/^Invalid (input|option): /, '')
    .replace(/^Invalid string: .*/, 'it has not the right form')
}

function suggest(name: string | undefined): { suggestion?: string } {
  return name === undefined ? {} : { suggestion: name }
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    data
  )
}

interface Meta {
  expected?: string
  example?: string
}

/** The schema of the value at a path. Knows the few zod types that our data files use. */
function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  const def = schema.def as unknown as {
    type: string
    shape?: Record<string, z.ZodType>
    innerType?: z.ZodType
    element?: z.ZodType
    valueType?: z.ZodType
  }
  if (def.innerType !== undefined && path.length > 0) return schemaAt(def.innerType, path)
  const [head, ...rest] = path
  if (head === undefined) return schema
  const next = def.shape?.[head] ?? def.element ?? def.valueType
  return next === undefined ? undefined : schemaAt(next, rest)
}

function shapeAt(
  schema: z.ZodType,
  path: readonly (string | number)[]
): Record<string, z.ZodType> | undefined {
  return (schemaAt(schema, path)?.def as { shape?: Record<string, z.ZodType> } | undefined)?.shape
}

function metaAt(schema: z.ZodType, path: readonly (string | number)[]): Meta {
  for (let length = path.length; length > 0; length--) {
    const found = schemaAt(schema, path.slice(0, length))?.meta() as Meta | undefined
    if (found?.expected !== undefined || found?.example !== undefined) return found
  }
  return {}
}

function nodeRange(
  doc: Document,
  path: readonly (string | number)[],
  offset: number,
  firstLineOnly = false
): Range {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true)
    const range = (node as { range?: [number, number, number] } | undefined)?.range
    if (range === undefined) continue
    const start = range[0]
    const text = firstLineOnly ? start + 1 : Math.max(start + 1, range[1])
    return { start: offset + start, end: offset + text }
  }
  return { start: offset, end: offset + 1 }
}

function keyRange(
  doc: Document,
  path: readonly string[] | readonly (string | number)[],
  offset: number
): Range {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true)
  const items = (parent as { items?: { key: unknown }[] } | undefined)?.items ?? []
  const pair = items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)))
  const range = isScalar(pair?.key) ? pair.key.range : undefined
  return range === undefined || range === null
    ? nodeRange(doc, path, offset)
    : { start: offset + range[0], end: offset + range[1] }
}
