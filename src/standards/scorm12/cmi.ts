/** SCORM 1.2 run-time (RTE 3.3–3.4): names and values. */
import { decimal, rawScore, shortText, timeOfDay, timespan } from '../cmi/encode.ts'
import { captionsWanted, count, languageWanted, type CmiStandard, type Write } from '../cmi/standard.ts'
import type { Interaction } from '../interaction.ts'
import { encodeAnswer } from './answer.ts'

const status = 'cmi.core.lesson_status'
const score = 'cmi.core.score.raw'

export const scorm12: CmiStandard = {
  api: {
    object: 'API',
    maxHops: 7,
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    probe: 'cmi.core.lesson_status',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
    unknownElement: ['401']
  },

  // RTE 3.4.4, CMIString4096. Moodle refuses 4,097 characters in standards mode.
  resumeLimit: 4096,

  startElements: [
    'cmi.core.lesson_mode',
    'cmi.core.credit',
    status,
    score,
    'cmi.suspend_data',
    'cmi.interactions._count',
    'cmi.student_preference.text',
    'cmi.student_preference.language'
  ],

  // Some LMSs leave the mode empty: that is normal.
  mode: (values) => {
    const mode = values['cmi.core.lesson_mode']
    return mode === 'review' || mode === 'browse' ? mode : 'normal'
  },

  preference: (values) => ({
    captions: captionsWanted(values['cmi.student_preference.text']),
    language: languageWanted(values['cmi.student_preference.language'])
  }),

  credit: (values) => values['cmi.core.credit'] !== 'no-credit',
  resumeElement: 'cmi.suspend_data',
  entryElement: 'cmi.core.entry',
  wasCompleted: (values) => values[status] === 'completed' || values[status] === 'passed',
  completionElement: status,
  earlierScore: (values) => percent(values[score]),
  interactionCount: (values) => count(values['cmi.interactions._count']),
  optional: /^cmi\.(interactions|objectives)\.|\.score\.(min|max)$/,

  // Without "incomplete" an LMS sets "completed" at the end (RTE 3.4.4, cmi.core.lesson_status).
  firstStatus: (values) =>
    ['', 'not attempted', 'unknown'].includes(values[status] ?? '') ? [[status, 'incomplete']] : [],
  suspend: ['cmi.core.exit', 'suspend'],

  place: ({ location, resumeData }) => [
    ['cmi.suspend_data', resumeData],
    ['cmi.core.lesson_location', location]
  ],

  // Score before status: Cornerstone derives from the pair in this order.
  result: ({ completed, failed, score: result }, preset) => {
    const writes: Write[] = []
    if (result !== undefined) {
      writes.push(['cmi.core.score.min', '0'], ['cmi.core.score.max', '100'], [score, rawScore(result)])
    }
    if (failed) writes.push([status, 'failed'])
    else if (completed) writes.push([status, preset.scorm12Done])
    return writes
  },

  sessionTime: (seconds) => ['cmi.core.session_time', timespan(seconds)],

  interaction: (interaction, n, at) => {
    const entry = `cmi.interactions.${n}`
    const { type, response, patterns } = encodeAnswer(interaction)
    const writes: Write[] = [
      [`${entry}.id`, interaction.id],
      [`${entry}.type`, type],
      [`${entry}.time`, timeOfDay(at)],
      [`${entry}.student_response`, response],
      [`${entry}.result`, results[interaction.result]]
    ]
    const { latencySeconds } = interaction
    if (latencySeconds !== undefined) writes.push([`${entry}.latency`, timespan(latencySeconds)])
    if (interaction.weighting !== 1) writes.push([`${entry}.weighting`, decimal(interaction.weighting)])
    interaction.objectives?.forEach((id, i) => writes.push([`${entry}.objectives.${i}.id`, id]))
    patterns.forEach((pattern, i) => writes.push([`${entry}.correct_responses.${i}.pattern`, pattern]))
    return writes
  },

  objectiveCount: 'cmi.objectives._count',
  objectiveId: (n) => `cmi.objectives.${n}.id`,
  objective: ({ id, done, passed, score: result }, n) => {
    const writes: Write[] = [[`cmi.objectives.${n}.id`, shortText(id, 255)]]
    if (result !== undefined) writes.push([`cmi.objectives.${n}.score.raw`, rawScore(result)])
    writes.push([`cmi.objectives.${n}.status`, passed ? 'passed' : done ? 'completed' : 'incomplete'])
    return writes
  }
}

/** RTE 3.4.4: the word is "wrong", not "incorrect". */
const results: Record<Interaction['result'], string> = {
  right: 'correct',
  wrong: 'wrong',
  neutral: 'neutral'
}

function percent(value: string | undefined): number | undefined {
  const number = value === undefined || value === '' ? NaN : Number(value)
  return Number.isFinite(number) ? number / 100 : undefined
}
