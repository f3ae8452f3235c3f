/** schemas/ is what editors read: it follows the readers of the data files. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { jsonSchemaName, jsonSchemas } from '../../../src/config/json-schemas.ts'
import { dataFileSchemas } from '../../../src/config/schema.ts'

it('the folder is up to date: “npm run schemas” writes it', () => {
  const there = readdirSync('schemas').map((name) => [name, readFileSync(`schemas/${name}`, 'utf8')])
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(jsonSchemas()))
})

const schemaOf = (file: string) =>
  z.fromJSONSchema(JSON.parse(readFileSync(`schemas/${jsonSchemaName(file)}`, 'utf8')) as never)

it.each(Object.keys(dataFileSchemas).filter((file) => readdirSync('course').includes(file)))(
  'an editor accepts %s of the real course, and no key of another name',
  (file) => {
    const data = parse(readFileSync(`course/${file}`, 'utf8')) as Record<string, unknown>
    expect(schemaOf(file).safeParse(data).error).toBeUndefined()
    const [key, value] = Object.entries(data)[0]!
    const slip = typeof value === 'object' ? { [key]: { ...value, titel: 'x' } } : { ...data, titel: 'x' }
    expect(schemaOf(file).safeParse(slip).success).toBe(false)
  }
)

it('an editor tells what to write', () => {
  const course = JSON.parse(readFileSync('schemas/course.schema.json', 'utf8')) as {
    properties: Record<string, { description: string }>
  }
  expect(course.properties.version!.description).toContain('Three numbers with dots')
  expect(readFileSync('schemas/sources.schema.json', 'utf8')).not.toContain('"expected"')
})
