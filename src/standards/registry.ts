/** All targets. The only place that names them: add a folder, add a line. */
import { cmi5 } from './cmi5/index.ts'
import { scorm12 } from './scorm12/index.ts'
import { scorm2004Edition3, scorm2004Edition4 } from './scorm2004/index.ts'
import type { Standard } from './types.ts'
import { web, webFile } from './web/index.ts'

export const standards: readonly Standard[] = [
  scorm12,
  scorm2004Edition4,
  scorm2004Edition3,
  cmi5,
  web,
  webFile
]
