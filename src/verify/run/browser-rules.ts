/** What must hold of any content in a browser, whatever its standard. */
import { few } from '../manifest.ts'
import { families, type Found } from '../types.ts'
import { secondsToRest } from './time.ts'
import { sittingsOf, type Incident, type Observed, type RunRule } from './types.ts'
import { browserWords as words } from './browser-words.ts'

function incidents(...kinds: Incident['kind'][]) {
  return function* (observed: Observed): Generator<Found> {
    const { title } = observed
    const all = sittingsOf(observed).flatMap((one) => one.incidents)
    for (const kind of kinds) {
      const texts = [...new Set(all.filter((one) => one.kind === kind).map(({ text }) => text))]
      if (texts.length > 0) yield { code: kind, file: '', params: { title, names: few(texts) } }
    }
  }
}

function* rest(observed: Observed): Generator<Found> {
  // What broke out has taken the LMS’s page with it.
  const brokeOut = sittingsOf(observed).some((one) => one.incidents.some(({ kind }) => kind === 'broke-out'))
  if (!brokeOut) yield* incidents('failed')(observed)
  const hung = sittingsOf(observed).some(({ settled }) => !settled)
  const { title } = observed
  if (hung) yield { code: 'hung', file: '', params: { title, seconds: String(secondsToRest) } }
}

export const browserRules: readonly RunRule[] = [
  {
    id: 'run-files',
    families,
    reference: 'CAM 3.4',
    rows: ['R34'],
    words: words.missing,
    check: incidents('missing')
  },
  {
    id: 'run-hosts',
    families,
    reference: 'LMS practice',
    rows: [],
    words: words.foreign,
    check: incidents('sends', 'foreign')
  },
  {
    id: 'run-scripts',
    families,
    reference: 'LMS practice',
    rows: [],
    words: words.scripts,
    check: incidents('script')
  },
  { id: 'run-csp', families, reference: 'CSP', rows: [], words: words.csp, check: incidents('csp') },
  {
    id: 'run-frame',
    families,
    reference: 'RTE 2.1; KBA 2805176',
    rows: ['R61', 'R146'],
    words: words.window,
    check: incidents('window', 'broke-out')
  },
  { id: 'run-rest', families, reference: 'LMS practice', rows: [], words: words.rest, check: rest }
]
