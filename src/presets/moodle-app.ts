/** Moodle, where learners also use its mobile app. */
import { moodle } from './moodle.ts'
import type { LmsPreset } from './preset.ts'

const only12 = {
  en: 'The Moodle app plays SCORM 1.2 only.',
  pl: 'Aplikacja Moodle odtwarza tylko SCORM 1.2.'
}

export const moodleApp: LmsPreset = {
  ...moodle,
  id: 'moodle-app',
  name: { en: 'Moodle with the Moodle app', pl: 'Moodle z aplikacją mobilną Moodle' },
  recommended: { why: only12, source: 'moodle-code' },
  permits: [],
  refuses: [
    ...moodle.refuses.filter(({ target }) => target === 'scorm12'),
    ...['scorm2004-3', 'scorm2004-4', 'cmi5'].map((target) => ({
      target,
      why: only12,
      source: 'moodle-code' as const
    }))
  ],
  settings: [
    {
      label: {
        en: 'Site administration, SCORM: Protect package downloads',
        pl: 'Administracja witryny, SCORM: „Protect package downloads”'
      },
      value: { en: 'off', pl: 'wyłączone' },
      why: {
        en: 'Otherwise the app cannot fetch the package.',
        pl: 'Inaczej aplikacja nie może pobrać paczki.'
      },
      source: 'moodle-words'
    },
    ...moodle.settings
  ],
  quirks: [
    ...moodle.quirks,
    {
      words: {
        en: 'The app plays the course without a network; what was done arrives when it synchronises.',
        pl: 'Aplikacja odtwarza kurs bez sieci; to, co zrobiono, dociera przy synchronizacji.'
      },
      source: 'moodle-code'
    }
  ]
}
