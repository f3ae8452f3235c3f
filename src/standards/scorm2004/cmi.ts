/** SCORM 2004 run-time (RTE 3.1, 4.1–4.2): names and values, the same in 3rd and 4th Edition. */
import { decimal, localizedText, rawScore, scaledScore, timeInterval, timestamp } from '../cmi/encode.ts'
import { captionsWanted, count, languageWanted, type CmiStandard, type Write } from '../cmi/standard.ts'
import type { Interaction } from '../interaction.ts'
import { encodeAnswer } from './answer.ts'

const completion = 'cmi.completion_status'
const success = 'cmi.success_status'
const scaled = 'cmi.score.scaled'

export const scorm2004: CmiStandard = {
  api: {
    object: 'API_1484_11',
    maxHops: 500,
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    probe: 'cmi.completion_status',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
    unknownElement: ['401', '402']
  },

  // RTE 4.2.23, characterstring (SPM 64000).
  resumeLimit: 64_000,

  startElements: [
    'cmi.mode',
    'cmi.credit',
    completion,
    success,
    scaled,
    'cmi.suspend_data',
    'cmi.interactions._count',
    'cmi.learner_preference.audio_captioning',
    'cmi.learner_preference.language'
  ],

  mode: (values) => {
    const mode = values['cmi.mode']
    return mode === 'review' || mode === 'browse' ? mode : 'normal'
  },

  preference: (values) => ({
    captions: captionsWanted(values['cmi.learner_preference.audio_captioning']),
    language: languageWanted(values['cmi.learner_preference.language'])
  }),

  credit: (values) => values['cmi.credit'] !== 'no-credit',
  resumeElement: 'cmi.suspend_data',
  entryElement: 'cmi.entry',
  wasCompleted: (values) => values[completion] === 'completed',
  completionElement: completion,
  earlierScore: (values) => {
    const value = values[scaled] ?? ''
    return value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value)
  },
  interactionCount: (values) => count(values['cmi.interactions._count']),
  optional: /^cmi\.(interactions|objectives)\.|\.score\.(min|max)$|^cmi\.progress_measure$/,

  firstStatus: (values) =>
    ['', 'not attempted', 'unknown'].includes(values[completion] ?? '') ? [[completion, 'incomplete']] : [],
  // Data comes back only after exit "suspend" (RTE 4.2.8).
  suspend: ['cmi.exit', 'suspend'],

  place: ({ completed, measure, location, resumeData }) => [
    ['cmi.suspend_data', resumeData],
    ['cmi.location', location],
    // 1 means completed, 0 not attempted (RTE 4.2.18): in between while the course goes on.
    ['cmi.progress_measure', decimal(completed ? 1 : Math.min(0.99, Math.max(0.01, measure)))]
  ],

  // Score before status; an LMS never derives success itself. Not passed yet is not failed: the learner may go on.
  result: ({ completed, passed, failed, score }) => {
    const writes: Write[] = []
    if (score !== undefined) {
      writes.push(['cmi.score.min', '0'], ['cmi.score.max', '100'], ['cmi.score.raw', rawScore(score)])
      writes.push([scaled, scaledScore(score)])
    }
    if (failed) writes.push([success, 'failed'])
    else if (completed && passed === true) writes.push([success, 'passed'])
    if (completed) writes.push([completion, 'completed'])
    return writes
  },

  sessionTime: (seconds) => ['cmi.session_time', timeInterval(seconds)],

  interaction: (interaction, n, at) => {
    const entry = `cmi.interactions.${n}`
    const { type, response, patterns } = encodeAnswer(interaction)
    const writes: Write[] = [
      [`${entry}.id`, interaction.id],
      [`${entry}.type`, type]
    ]
    if (interaction.weighting !== 1) writes.push([`${entry}.weighting`, decimal(interaction.weighting)])
    interaction.objectives?.forEach((id, i) => writes.push([`${entry}.objectives.${i}.id`, id]))
    patterns.forEach((pattern, i) => writes.push([`${entry}.correct_responses.${i}.pattern`, pattern]))
    writes.push(
      [`${entry}.description`, localizedText(interaction.description, 250)],
      [`${entry}.timestamp`, timestamp(at)]
    )
    // An empty answer is refused by Moodle: a question left open has none (RTE 4.1.1.6).
    if (response !== '') writes.push([`${entry}.learner_response`, response])
    writes.push([`${entry}.result`, results[interaction.result]])
    const { latencySeconds } = interaction
    if (latencySeconds !== undefined) writes.push([`${entry}.latency`, timeInterval(latencySeconds)])
    return writes
  },

  objectiveCount: 'cmi.objectives._count',
  objectiveId: (n) => `cmi.objectives.${n}.id`,
  objective: ({ id, text, done, passed, score }, n) => {
    const at = `cmi.objectives.${n}`
    const writes: Write[] = [
      [`${at}.id`, id],
      [`${at}.description`, localizedText(text, 250)]
    ]
    if (score !== undefined) {
      writes.push([`${at}.score.min`, '0'], [`${at}.score.max`, '100'], [`${at}.score.raw`, rawScore(score)])
      writes.push([`${at}.score.scaled`, scaledScore(score)])
    }
    if (passed) writes.push([`${at}.success_status`, 'passed'])
    writes.push([`${at}.completion_status`, done ? 'completed' : 'incomplete'])
    return writes
  }
}

/** RTE 4.2.9.1: here the word is "incorrect". */
const results: Record<Interaction['result'], string> = {
  right: 'correct',
  wrong: 'incorrect',
  neutral: 'neutral'
}
