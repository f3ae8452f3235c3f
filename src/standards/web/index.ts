/** The course without LMS: as a folder for a web server, or as one file that opens from a disk or stick. */
import type { Standard } from '../types.ts'
import { strictCsp } from '../types.ts'

const icon = 'icon.svg'

/** An open book with a mark. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="6" fill="#1b4f72"/>
  <path d="M16 9c-3-2-7-2-10-1v15c3-1 7-1 10 1 3-2 7-2 10-1V8c-3-1-7-1-10 1z" fill="#fff"/>
  <path d="m12 15 3 3 6-6" fill="none" stroke="#1b4f72" stroke-width="2.5"/>
</svg>
`

export const web: Standard = {
  id: 'web',
  name: 'web',
  keeps: 'browser',
  launch: 'web',
  resumeLimit: Infinity,
  csp: strictCsp,
  severalUnits: false,
  icon,
  files: () => [{ path: icon, text: drawing }]
}

export const webFile: Standard = { ...web, id: 'web-file', name: 'web (HTML)', oneFile: true }
