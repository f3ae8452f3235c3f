/** Reads a YAML text against a schema. All findings at once, each at the key or value it speaks of. */
import { isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import type { Range } from '../shared/range.ts'
import type { Words } from '../shared/wording/words.ts'
import { syntaxProblems } from './yaml-syntax.ts'

export interface YamlResult<T> {
  value?: T
  problems: Problem[]
  /** Where the value (or, if it is missing, its parent) at a path stands. */
  rangeAt(path: readonly (string | number)[]): Range
  /** Where the key at the end of a path stands. */
  keyRangeAt(path: readonly (string | number)[]): Range
}

/** @param offset where `text` begins in its file */
export function readYaml<S extends z.ZodType>(text: string, schema: S, offset = 0): YamlResult<z.output<S>> {
  const lineCounter = new LineCounter()
  const doc = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true })
  const rangeAt = (path: readonly (string | number)[]) => nodeRange(doc, path, offset)
  const keyRangeAt = (path: readonly (string | number)[]) => keyRange(doc, path, offset)
  const syntax = syntaxProblems(doc, text)
  if (syntax.length > 0) {
    const problems = syntax.map(({ range: { start, end }, ...problem }) => ({
      ...problem,
      // What is missing at the end of the text has its place behind it.
      range: { start: offset + Math.min(start, text.length), end: offset + Math.min(end, text.length) }
    }))
    return { problems, rangeAt, keyRangeAt }
  }
  const data: unknown = doc.toJS() ?? {}
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [], rangeAt, keyRangeAt }
  return {
    problems: result.error.issues.flatMap((issue) => toProblems(issue, { schema, data, doc, text, offset })),
    rangeAt,
    keyRangeAt
  }
}

interface Reading {
  schema: z.ZodType
  data: unknown
  doc: Document
  text: string
  offset: number
}

function toProblems(issue: z.core.$ZodIssue, { schema, data, doc, text, offset }: Reading): Problem[] {
  const path = issue.path as (string | number)[]
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path) ?? {})
    const there = Object.keys(valueAt(data, path) as object)
    const free = known.filter((name) => !there.includes(name))
    return issue.keys.map((key) => {
      const range = keyRange(doc, [...path, key], offset)
      const { fix } = suggest(key, free, (name) => ({ range, text: name }))
      return {
        code: 'key-unknown',
        range,
        params: { key, known: known.join(', ') },
        ...suggest(key, known),
        ...(fix === undefined ? {} : { fix })
      }
    })
  }
  if (path.length === 0) return [{ code: 'file-form', range: nodeRange(doc, path, offset, true) }]
  const key = String(path.findLast((part) => typeof part === 'string') ?? '')
  if (issue.code === 'invalid_key') {
    const { expected = '' } = metaOf(keySchemaAt(schema, path.slice(0, -1))) ?? {}
    return [{ code: 'key-form', range: keyRange(doc, path, offset), params: { key, expected } }]
  }
  const { expected = anotherValue, example = `${key}: …` } = metaAt(schema, path)
  const value = valueAt(data, path)
  if (value === undefined) {
    const range = nodeRange(doc, path.slice(0, -1), offset, true)
    return [{ code: 'key-missing', range, params: { key, example } }]
  }
  const range = nodeRange(doc, path, offset)
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return [{ code: 'value-empty', range: keyRange(doc, path, offset), params: { key, expected } }]
  }
  if (typeof value === 'object') {
    return [{ code: 'value-nested', range: keyRange(doc, path, offset), params: { key, expected } }]
  }
  const written = text.slice(range.start - offset, range.end - offset).trim()
  const quoted = { range, text: `'${written}'` }
  const fitsInQuotes = typeof value !== 'string' && schemaAt(schema, path)?.safeParse(written).success
  return [
    fitsInQuotes === true
      ? { code: 'value-quotes', range, params: { key, value: written }, fix: { edits: [quoted] } }
      : { code: 'value-wrong', range, params: { key, value: clip(written), expected } }
  ]
}

const anotherValue = { en: 'another value', pl: 'inną wartość' }

function clip(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    data
  )
}

interface Meta {
  expected?: Words
  example?: Words
}

type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  innerType?: z.ZodType
  element?: z.ZodType
  keyType?: z.ZodType
  valueType?: z.ZodType
}

/** The schema of the value at a path. Knows the few zod types that our data files use. */
function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  const def = schema.def as unknown as Def
  if (def.innerType !== undefined && path.length > 0) return schemaAt(def.innerType, path)
  const [head, ...rest] = path
  if (head === undefined) return schema
  const next = def.shape?.[head] ?? def.element ?? def.valueType
  return next === undefined ? undefined : schemaAt(next, rest)
}

function shapeAt(schema: z.ZodType, path: readonly (string | number)[]): Def['shape'] {
  let def = schemaAt(schema, path)?.def as Def | undefined
  // What may be left out has its keys inside.
  while (def?.innerType !== undefined) def = def.innerType.def as unknown as Def
  return def?.shape
}

/** The schema of the keys of the record at a path. */
function keySchemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  const def = schemaAt(schema, path)?.def as Def | undefined
  return def?.innerType === undefined ? def?.keyType : (def.innerType.def as unknown as Def).keyType
}

function metaAt(schema: z.ZodType, path: readonly (string | number)[]): Meta {
  for (let length = path.length; length > 0; length--) {
    const found = metaOf(schemaAt(schema, path.slice(0, length)))
    if (found?.expected !== undefined || found?.example !== undefined) return found
  }
  return {}
}

/** What may be left out carries its words inside. */
function metaOf(schema: z.ZodType | undefined): Meta | undefined {
  const inner = (schema?.def as Def | undefined)?.innerType
  return (schema?.meta() as Meta | undefined) ?? (inner === undefined ? undefined : metaOf(inner))
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
    // What is missing may be missed at the very end of the file.
    const start = Math.max(0, Math.min(range[0], (doc.range?.[2] ?? Infinity) - 1))
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
