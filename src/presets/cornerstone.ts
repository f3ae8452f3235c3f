/** Cornerstone Learning. */
import type { LmsPreset } from './preset.ts'

export const cornerstone: LmsPreset = {
  id: 'cornerstone',
  name: { en: 'Cornerstone Learning', pl: 'Cornerstone Learning' },
  scorm12Done: 'completed',
  recommends: ['scorm12', 'scorm2004-3'],
  recommended: {
    why: {
      en: 'It takes SCORM 1.2, and SCORM 2004 in the 3rd Edition.',
      pl: 'Przyjmuje SCORM 1.2, a SCORM 2004 w 3. edycji.'
    },
    source: 'csod-create'
  },
  permits: [],
  refuses: [
    {
      target: 'scorm2004-4',
      why: {
        en: 'It has SCORM 2004 in the 3rd Edition; earlier editions are expected to work, the 4th is not named.',
        pl: 'Obsługuje SCORM 2004 w 3. edycji; wcześniejsze też powinny działać, 4. nie jest wymieniona.'
      },
      source: 'csod-create'
    }
  ],
  done: {
    why: {
      en: 'Its own guide to troubles with completion warns of reporting that includes “passed” and “failed”.',
      pl: 'Jej poradnik o kłopotach z ukończeniem przestrzega przed zgłaszaniem „passed” i „failed”.'
    },
    source: 'csod-trouble'
  },
  settings: [
    {
      label: {
        en: 'Course Publisher: Create New Publication',
        pl: 'Course Publisher: „Create New Publication”'
      },
      value: { en: 'the zip, as it is', pl: 'plik zip, bez rozpakowywania' },
      why: {
        en: 'Packages above 250 MB may have to be uploaded by Cornerstone.',
        pl: 'Paczki powyżej 250 MB może musieć wgrać Cornerstone.'
      },
      source: 'csod-create'
    }
  ],
  reports: [
    {
      words: {
        en: 'Status and score stand in the learner’s transcript.',
        pl: 'Status i wynik są w zestawieniu szkoleń uczestnika (Transcript).'
      },
      source: 'csod-trouble'
    }
  ],
  update: [
    {
      words: {
        en: '“Replace Publication Files” is for a package with the same files and the same manifest; a new version of the course has other files, so take “Create New Version”, and try it with one learner who has begun.',
        pl: '„Replace Publication Files” służy paczce o tych samych plikach i tym samym manifeście; nowa wersja kursu ma inne pliki, więc użyj „Create New Version” i wypróbuj to na jednym uczestniku, który już zaczął.'
      },
      source: 'csod-replace'
    }
  ],
  quirks: [
    {
      words: {
        en: 'Score and status count in the order in which they come. The course sends the score first, then the status, then saves.',
        pl: 'Liczy się kolejność, w jakiej przychodzą wynik i status. Kurs wysyła najpierw wynik, potem status, potem zapisuje.'
      },
      source: 'adapt'
    }
  ]
}
