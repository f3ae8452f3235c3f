import { findRule } from './check.ts'
import { formatDuration, parseDuration } from './durations.ts'
import type { Launch, Learner, LearnerRecord, Mode } from './launch.ts'
import type { Standard } from './model.ts'
import { models } from './models.ts'

/** What decides how a sitting begins and ends. */
export type Sitting = { launch: Launch; learner: Learner; mode: Mode }

/** The names of the same things in both standards. */
const names = {
  scorm12: {
    id: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    credit: 'cmi.core.credit',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    maxTimeAllowed: 'cmi.student_data.max_time_allowed',
    timeLimitAction: 'cmi.student_data.time_limit_action'
  },
  scorm2004: {
    id: 'cmi.learner_id',
    name: 'cmi.learner_name',
    credit: 'cmi.credit',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    maxTimeAllowed: 'cmi.max_time_allowed',
    timeLimitAction: 'cmi.time_limit_action'
  }
} as const

/** Whether the last sitting said that the learner will come back. */
function wasSuspended(standard: Standard, record: LearnerRecord): boolean {
  if (record.values[names[standard].exit] === 'suspend') return true
  return standard === 'scorm2004' && record.values['adl.nav.request'] === 'suspendAll'
}

/**
 * Whether the values of the last sitting are given back. SCORM 2004 begins a new attempt with an empty data
 * model unless the last one was suspended (RTE 4.2.8); SCORM 1.2 always goes on.
 */
export function isContinued(standard: Standard, record: LearnerRecord | null): record is LearnerRecord {
  return record !== null && (standard === 'scorm12' || wasSuspended(standard, record))
}

/**
 * The data model at the moment the content starts: what the LMS provides, then what it kept, in the order
 * in which the content set it.
 */
export function presetValues(sitting: Sitting, record: LearnerRecord | null): Map<string, string> {
  const { launch, learner, mode } = sitting
  const { standard } = launch
  const name = names[standard]
  const continued = isContinued(standard, record)
  const preset = new Map<string, string>([
    [name.id, learner.id],
    // Both standards ask for "Family, Given" (SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 4.2.12).
    [name.name, `${learner.family}, ${learner.given}`],
    [name.credit, mode === 'normal' ? 'credit' : 'no-credit'],
    [name.mode, mode],
    [name.entry, entryOf(standard, record)],
    [name.totalTime, (continued && record.values[name.totalTime]) || formatDuration(0, standard)]
  ])
  for (const [element, value] of manifestValues(launch)) preset.set(element, value)
  if (!continued) {
    launch.objectives?.forEach((id, index) => preset.set(`cmi.objectives.${index}.id`, id))
    return preset
  }
  for (const [element, value] of Object.entries(record.values)) {
    if (isRestored(standard, element)) preset.set(element, value)
  }
  return preset
}

function entryOf(standard: Standard, record: LearnerRecord | null): string {
  if (!record) return 'ab-initio'
  return wasSuspended(standard, record) ? 'resume' : ''
}

function manifestValues(launch: Launch): [string, string][] {
  const name = names[launch.standard]
  const is12 = launch.standard === 'scorm12'
  const pairs: [string, string | undefined][] = [
    ['cmi.launch_data', launch.dataFromLms],
    [name.maxTimeAllowed, launch.maxTimeAllowed],
    [name.timeLimitAction, launch.timeLimitAction],
    ['cmi.student_data.mastery_score', is12 ? launch.masteryScore : undefined],
    ['cmi.scaled_passing_score', is12 ? undefined : launch.scaledPassingScore],
    ['cmi.completion_threshold', is12 ? undefined : launch.completionThreshold]
  ]
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)
}

/** What belongs to one sitting only is not given back. */
function isRestored(standard: Standard, element: string): boolean {
  const name = names[standard]
  if (element === name.exit || element === name.sessionTime || element.startsWith('adl.nav.')) return false
  return findRule(models[standard], element)?.access.includes('w') ?? false
}

/** The record after a commit, or after the end of the sitting. */
export function recordAfter(
  sitting: Sitting,
  known: ReadonlyMap<string, string>,
  previous: (Pick<LearnerRecord, 'revision'> & Partial<LearnerRecord>) | null,
  terminated: boolean
): LearnerRecord {
  const values = new Map(known)
  keepOwnSitting(sitting, values, previous?.values)
  if (sitting.launch.standard === 'scorm12') {
    if (terminated) closeScorm12(sitting, values)
  } else {
    evaluate2004(sitting, values)
  }
  if (terminated) addSessionTime(sitting.launch.standard, values)
  return { revision: (previous?.revision ?? 0) + 1, terminated, values: Object.fromEntries(values) }
}

/**
 * Looking at a finished attempt does not end it anew: in review and browse mode the exit of the learner's own last
 * sitting stands unless the content sets another, as in Moodle. Otherwise a look would cost the data (RTE 4.2.8).
 */
function keepOwnSitting(
  { launch, mode }: Sitting,
  values: Map<string, string>,
  previous: Readonly<Record<string, string>> | undefined
): void {
  const { exit } = names[launch.standard]
  const before = previous?.[exit]
  if (mode !== 'normal' && before !== undefined && !values.has(exit)) values.set(exit, before)
}

/**
 * What an LMS does to the status at LMSFinish (SCORM 1.2 RTE 3.4.4, cmi.core.lesson_status; rows 77 and 78):
 * a SCO that never spoke counts as completed, and a mastery score overrides passed and failed.
 */
function closeScorm12({ launch, mode }: Sitting, values: Map<string, string>): void {
  const status = values.get('cmi.core.lesson_status') ?? 'not attempted'
  if (status === 'not attempted') {
    values.set('cmi.core.lesson_status', mode === 'browse' ? 'browsed' : 'completed')
  }
  const raw = values.get('cmi.core.score.raw') ?? ''
  const mastery = launch.masteryScore ?? ''
  if (mode !== 'normal' || raw === '' || mastery === '') return
  values.set('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed')
}

/**
 * SCORM 2004 RTE 4.2.4.1 and 4.2.22.1 (row 88): a threshold in the manifest decides, and without the measure
 * it asks for the status is unknown only if the content set none.
 */
function evaluate2004({ launch, mode }: Sitting, values: Map<string, string>): void {
  if (mode !== 'normal') return
  const progress = values.get('cmi.progress_measure')
  if (launch.completionThreshold !== undefined && progress !== undefined) {
    const done = Number(progress) >= Number(launch.completionThreshold)
    values.set('cmi.completion_status', done ? 'completed' : 'incomplete')
  }
  const scaled = values.get('cmi.score.scaled')
  if (launch.scaledPassingScore !== undefined && scaled !== undefined) {
    const passed = Number(scaled) >= Number(launch.scaledPassingScore)
    values.set('cmi.success_status', passed ? 'passed' : 'failed')
  }
}

/** total_time grows at the end of a sitting only, as in Moodle. */
function addSessionTime(standard: Standard, values: Map<string, string>): void {
  const { totalTime, sessionTime } = names[standard]
  const total = parseDuration(values.get(totalTime) ?? '') + parseDuration(values.get(sessionTime) ?? '')
  values.set(totalTime, formatDuration(total, standard))
}
