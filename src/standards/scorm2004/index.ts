/** SCORM 2004 packages; the editions differ in data. */
import type { Standard } from '../types.ts'
import { strictCsp } from '../types.ts'
import { scorm2004 as cmi } from './cmi.ts'
import { edition3, edition4, manifest, type Edition } from './manifest.ts'

function standard(id: string, schemas: Standard['schemas'] & string, edition: Edition): Standard {
  return {
    id,
    name: `SCORM ${edition.schemaversion}`,
    keeps: 'lms',
    launch: 'scorm2004',
    api: 'scorm2004',
    resumeLimit: cmi.resumeLimit,
    csp: strictCsp,
    severalUnits: true,
    schemas,
    files: (input) => [{ path: 'imsmanifest.xml', text: manifest(input, edition) }]
  }
}

export const scorm2004Edition3 = standard('scorm2004-3', 'scorm20043rdedition', edition3)
export const scorm2004Edition4 = standard('scorm2004-4', 'scorm20044thedition', edition4)
