/** Our manifests against the standards' schemas; where the 4th Edition's schema is lax, the test's copy is strict. */
import { schemaSets as sets, validate, type SchemaSet } from '../../src/verify/schema.ts'

/** By target. */
export const schemaSets = { scorm12: sets['1.2'], 'scorm2004-4': sets['4th'] }

/** Messages of the validator; empty where the manifest is valid. */
export async function schemaErrors(manifest: string, set: SchemaSet): Promise<string[]> {
  return (await validate(manifest, set, true)).map(({ message }) => message)
}
