/** Both families of run-time, by the API that a package looks for: for papers, which say what will be reported. */
import { scorm12 } from '../scorm12/cmi.ts'
import { scorm2004 } from '../scorm2004/cmi.ts'
import type { CmiStandard } from './standard.ts'

export const cmiFamilies: Readonly<Record<'scorm12' | 'scorm2004', CmiStandard>> = { scorm12, scorm2004 }
