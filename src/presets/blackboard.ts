/** Blackboard Learn. */
import type { LmsPreset } from './preset.ts'

export const blackboard: LmsPreset = {
  id: 'blackboard',
  name: { en: 'Blackboard Learn', pl: 'Blackboard Learn' },
  scorm12Done: 'completed',
  recommends: ['scorm12', 'scorm2004-4'],
  recommended: {
    why: {
      en: 'Its SCORM Engine plays SCORM 1.2 and SCORM 2004.',
      pl: 'Jej SCORM Engine odtwarza SCORM 1.2 i SCORM 2004.'
    },
    source: 'blackboard-help'
  },
  permits: ['scorm2004-3'],
  refuses: [],
  done: {
    why: {
      en: 'It is understood without further rules.',
      pl: 'Taki status jest zrozumiały bez dodatkowych reguł.'
    },
    source: 'scorm12-rte'
  },
  settings: [
    {
      label: { en: 'SCORM package: Upload SCORM package', pl: 'SCORM package: „Upload SCORM package”' },
      value: { en: 'the zip, as it is', pl: 'plik zip, bez rozpakowywania' },
      why: {
        en: 'The platform finds out itself which standard it is.',
        pl: 'Platforma sama rozpoznaje standard.'
      },
      source: 'blackboard-help'
    },
    {
      label: { en: 'Grade SCORM', pl: '„Grade SCORM”' },
      value: { en: 'on, maximum 100', pl: 'włączone, maksimum 100' },
      why: {
        en: 'Otherwise there is no entry in the gradebook; it cannot be changed after the import.',
        pl: 'Inaczej nie ma pozycji w dzienniku ocen; po imporcie nie da się tego zmienić.'
      },
      source: 'blackboard-ultra'
    },
    {
      label: { en: 'Grade individual SCOs', pl: '„Grade individual SCOs”' },
      value: { en: 'off', pl: 'wyłączone' },
      why: { en: 'The package is one unit.', pl: 'Paczka to jedna część.' },
      source: 'blackboard-ultra'
    }
  ],
  reports: [
    {
      words: {
        en: 'The score stands in the gradebook (in the Original view: Grade Center).',
        pl: 'Wynik jest w dzienniku ocen (Gradebook, w widoku Original: Grade Center).'
      },
      source: 'blackboard-help'
    }
  ],
  update: [
    {
      words: {
        en: 'How progress fares when the file of an item is changed is told nowhere. Try it with one learner who has begun, before you change it for all; where progress is lost, add the new version beside the old one.',
        pl: 'Nigdzie nie opisano, co dzieje się z postępami po podmianie pliku. Zanim podmienisz go wszystkim, wypróbuj to na jednym uczestniku, który już zaczął; jeśli postępy znikają, dodaj nową wersję obok starej.'
      },
      source: 'blackboard-help'
    }
  ],
  quirks: [
    {
      words: {
        en: 'With several attempts the last one with a grade counts, even if an earlier one was better; this cannot be changed. Look in a trial run whether coming back counts as an attempt. Attempts at a test are counted by the course itself.',
        pl: 'Przy kilku próbach liczy się ostatnia oceniona, choćby wcześniejsza była lepsza; nie da się tego zmienić. W próbie sprawdź, czy powrót do kursu liczy się jako nowa próba. Podejścia do testu liczy sam kurs.'
      },
      source: 'blackboard-ultra'
    }
  ]
}
