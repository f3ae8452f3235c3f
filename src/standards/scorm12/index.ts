/** SCORM 1.2 packages. */
import type { Standard } from '../types.ts'
import { strictCsp } from '../types.ts'
import { scorm12 as cmi } from './cmi.ts'
import { manifest } from './manifest.ts'

export const scorm12: Standard = {
  id: 'scorm12',
  name: 'SCORM 1.2',
  keeps: 'lms',
  launch: 'scorm12',
  api: 'scorm12',
  resumeLimit: cmi.resumeLimit,
  csp: strictCsp,
  severalUnits: true,
  schemas: 'scorm12edition',
  files: (input) => [{ path: 'imsmanifest.xml', text: manifest(input) }]
}
