/** SCORM 2004 packages; the editions differ in data. */
import type { Standard } from '../types.ts'
import { strictCsp } from '../types.ts'
import { scorm2004 as cmi } from './cmi.ts'
import { edition4, manifest } from './manifest.ts'

export const scorm2004Edition4: Standard = {
  id: 'scorm2004-4',
  launch: 'scorm2004',
  api: 'scorm2004',
  resumeLimit: cmi.resumeLimit,
  csp: strictCsp,
  schemas: 'scorm20044thedition',
  files: (input) => [{ path: 'imsmanifest.xml', text: manifest(input, edition4) }]
}
