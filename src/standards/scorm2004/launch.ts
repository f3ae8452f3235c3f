/** Where a SCORM 2004 package begins in the browser. */
import { createConnection } from '../cmi/connection.ts'
import { createCmiTracking } from '../cmi/tracking.ts'
import { startPlayer } from '../../player/start.ts'
import { scorm2004 } from './cmi.ts'

startPlayer(({ preset, clock }) =>
  createCmiTracking(scorm2004, createConnection(scorm2004.api), preset, clock)
)
