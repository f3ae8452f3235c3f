import { Scorm12API, Scorm2004API } from 'scorm-again/min'
import type { InnerApi } from './api.ts'
import { storeCodes } from './functions.ts'
import type { Standard } from './model.ts'

/** Stores what has been set; false where the LMS could not. */
export type Save = (terminated: boolean) => boolean

/**
 * The scorm-again API behind the strict one, loaded with the values of the launch. It is told to commit
 * nowhere by itself: `save` is its HTTP service.
 */
export function createInner(standard: Standard, preset: ReadonlyMap<string, string>, save: Save): InnerApi {
  const code = storeCodes[standard]
  const settings = {
    lmsCommitUrl: 'preview',
    autocommit: false,
    logLevel: '5' as const,
    onLogMessage: silent
  }
  const service = {
    processHttpRequest: (_url: string, _values: unknown, terminated: boolean) =>
      save(terminated)
        ? { result: true, errorCode: 0 }
        : { result: false, errorCode: terminated ? code.finish : code.commit },
    updateSettings: silent
  }
  const api = standard === 'scorm12' ? new Scorm12API(settings, service) : new Scorm2004API(settings, service)
  for (const [element, value] of preset) {
    // One by one and in the order of setting: loading all at once sorts index 10 before index 2.
    load(() => api.loadFromFlattenedJSON({ [element]: value }))
  }
  return api
}

/** scorm-again throws at a few values that the standard allows; the strict API answers for those itself. */
function load(step: () => void): void {
  try {
    step()
  } catch {
    // nothing to do
  }
}

function silent(): void {
  // scorm-again's log would only repeat what the page shows.
}
