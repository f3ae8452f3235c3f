/** Our manifests against the standards' schemas; where the 4th Edition's schema is lax, the test's copy is strict. */
import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { schemaSets as sets, validate, type SchemaSet } from '../../src/verify/schema.ts'

/** By target. */
export const schemaSets = {
  // What we tell catalogues is ours to get right.
  scorm12: {
    ...sets['1.2'],
    imports: [
      ...sets['1.2'].imports,
      ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'] as const
    ]
  },
  'scorm2004-4': sets['4th'],
  'scorm2004-3': sets['3rd']
}

/** Messages of the validator; empty where the manifest is valid. */
export async function schemaErrors(manifest: string, set: SchemaSet): Promise<string[]> {
  return (await validate(manifest, set, true)).map(({ message }) => message)
}

/** The same for `cmi5.xml`: no package ships its schema, so that the test has one in its own words. */
export async function courseStructureErrors(courseStructure: string): Promise<string[]> {
  const contents = readFileSync(new URL('../fixtures/schemas/cmi5.xsd', import.meta.url), 'utf8')
  const result = await validateXML({
    xml: [{ fileName: 'cmi5.xml', contents: courseStructure }],
    schema: [{ fileName: 'cmi5.xsd', contents }]
  })
  return result.valid ? [] : result.errors.map(({ message }) => message)
}
