import type { DataModel, Standard } from './model.ts'
import { scorm12Model } from './scorm12-model.ts'
import { scorm2004Model } from './scorm2004-model.ts'

/** The run-time data model of each standard. */
export const models: Record<Standard, DataModel> = { scorm12: scorm12Model, scorm2004: scorm2004Model }
