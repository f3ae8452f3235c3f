/** Where a course without LMS begins in the browser: progress is kept on this machine alone. */
import { startPlayer } from '../../player/start.ts'
import { createWebTracking } from './tracking.ts'

startPlayer(({ outline }) => createWebTracking(`scormdown:${outline.id}:${outline.language}`))
