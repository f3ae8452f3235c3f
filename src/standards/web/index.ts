/** The course as a plain web site, without LMS. */
import type { Standard } from '../types.ts'
import { strictCsp } from '../types.ts'

export const web: Standard = {
  id: 'web',
  launch: 'web',
  resumeLimit: Infinity,
  csp: strictCsp,
  files: () => []
}
