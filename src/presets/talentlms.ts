/** TalentLMS. */
import type { LmsPreset } from './preset.ts'

const no2004 = {
  en: 'TalentLMS supports SCORM 1.2, xAPI and cmi5, not SCORM 2004.',
  pl: 'TalentLMS obsługuje SCORM 1.2, xAPI i cmi5, nie obsługuje SCORM 2004.'
}

export const talentlms: LmsPreset = {
  id: 'talentlms',
  name: { en: 'TalentLMS', pl: 'TalentLMS' },
  scorm12Done: 'completed',
  recommends: ['scorm12', 'cmi5'],
  recommended: { why: no2004, source: 'talent-protocols' },
  permits: [],
  refuses: ['scorm2004-3', 'scorm2004-4'].map((target) => ({
    target,
    why: no2004,
    source: 'talent-scorm' as const
  })),
  done: {
    why: {
      en: 'It is understood without further rules.',
      pl: 'Taki status jest zrozumiały bez dodatkowych reguł.'
    },
    source: 'scorm12-rte'
  },
  settings: [
    {
      label: {
        en: 'Course page: Add, then the entry for SCORM, xAPI and cmi5',
        pl: 'Strona kursu: „Add”, potem pozycja dla SCORM, xAPI i cmi5'
      },
      value: { en: 'the zip, as it is', pl: 'plik zip, bez rozpakowywania' },
      why: {
        en: 'The manifest must lie at the root of the zip, not in a folder.',
        pl: 'Manifest musi leżeć w głównym katalogu archiwum, nie w folderze.'
      },
      source: 'talent-scorm'
    }
  ],
  reports: [
    {
      words: {
        en: 'Completion, score and time stand in the reports of the course and of its units.',
        pl: 'Ukończenie, wynik i czas są w raportach kursu i jego jednostek.'
      },
      source: 'talent-protocols'
    }
  ],
  update: [
    {
      words: {
        en: 'How progress fares when the file of a unit is changed is told nowhere. Try it with one learner who has begun, before you change it for all.',
        pl: 'Nigdzie nie opisano, co dzieje się z postępami po podmianie pliku jednostki. Zanim podmienisz go wszystkim, wypróbuj to na jednym uczestniku, który już zaczął.'
      },
      source: 'talent-protocols'
    }
  ],
  quirks: []
}
