/** The course without LMS: as a folder for a web server, or as one file that opens from a disk or stick. */
import type { Standard } from '../types.ts'
import { strictCsp } from '../types.ts'

export const web: Standard = {
  id: 'web',
  name: 'web',
  keeps: 'browser',
  launch: 'web',
  resumeLimit: Infinity,
  csp: strictCsp,
  severalUnits: false,
  files: () => []
}

export const webFile: Standard = { ...web, id: 'web-file', name: 'web (HTML)', oneFile: true }
