/** cmi5 packages: the course speaks xAPI to an LMS and its learning record store over the network. */
import { strictCsp, type Standard } from '../types.ts'
import { resumeLimit } from './saved.ts'
import { courseStructure } from './structure.ts'

export const cmi5: Standard = {
  id: 'cmi5',
  name: 'cmi5',
  keeps: 'lrs',
  launch: 'cmi5',
  api: 'xapi',
  resumeLimit,
  severalUnits: true,
  // Where the LMS listens is known at launch alone: `policy.ts` narrows this to its origins before anything is sent.
  csp: strictCsp.replace("connect-src 'none'", 'connect-src https: http:'),
  files: (input) => [{ path: 'cmi5.xml', text: courseStructure(input) }]
}
