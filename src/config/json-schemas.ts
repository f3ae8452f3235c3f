/** JSON Schemas of the data files and of a module's card, for editors that complete and check while one types. */
import { z } from 'zod'
import { inWords, type Words } from '../shared/wording/words.ts'
import { dataFileSchemas, moduleSchema } from './schema.ts'

/** `course.yaml` → `course.schema.json`. */
export function jsonSchemaName(file: string): string {
  return file.replace(/\.yaml$/, '.schema.json')
}

/** File name → text, for the folder schemas/ of the package. */
export function jsonSchemas(): Map<string, string> {
  const files = Object.entries(dataFileSchemas).map(([file, schema]) => jsonSchema(file, schema))
  return new Map([...files, jsonSchema('module.yaml', moduleSchema)])
}

function jsonSchema(file: string, schema: z.ZodType): [string, string] {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    // The one that editors know best.
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      const { expected, example } = jsonSchema as { expected?: Words; example?: Words }
      delete jsonSchema.expected
      delete jsonSchema.example
      if (expected !== undefined) jsonSchema.description = sentence(expected, example)
      // The format says the same; an editor would show an author the pattern.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    }
  })
  return [jsonSchemaName(file), `${JSON.stringify({ $schema, title: file, ...rest }, null, 2)}\n`]
}

function sentence(expected: Words, example: Words | undefined): string {
  const words = inWords(expected, 'en')
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  return example === undefined ? text : `${text} Example: ${inWords(example, 'en')}`
}
