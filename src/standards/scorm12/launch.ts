/** Where a SCORM 1.2 package begins in the browser. */
import { createConnection } from '../cmi/connection.ts'
import { createCmiTracking } from '../cmi/tracking.ts'
import { startPlayer } from '../../player/start.ts'
import { scorm12 } from './cmi.ts'

startPlayer(({ preset, clock }) => createCmiTracking(scorm12, createConnection(scorm12.api), preset, clock))
