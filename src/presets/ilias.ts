/** ILIAS. */
import type { LmsPreset } from './preset.ts'

export const ilias: LmsPreset = {
  id: 'ilias',
  name: { en: 'ILIAS', pl: 'ILIAS' },
  scorm12Done: 'completed',
  recommends: ['scorm12'],
  recommended: {
    why: {
      en: 'With SCORM 2004 it may stand still for seconds when an answer sets many values.',
      pl: 'Przy SCORM 2004 potrafi stanąć na kilka sekund, gdy odpowiedź ustawia wiele wartości.'
    },
    source: 'ilias-issues'
  },
  permits: ['scorm2004-3', 'scorm2004-4'],
  refuses: [],
  done: {
    why: {
      en: 'It ends the course whatever rule the platform has for “passed”.',
      pl: 'Kończy on kurs niezależnie od tego, co platforma robi z „passed”.'
    },
    source: 'scorm12-rte'
  },
  settings: [
    {
      label: {
        en: 'Add new item: SCORM/AICC learning module',
        pl: 'Dodaj obiekt: „SCORM/AICC learning module”'
      },
      value: {
        en: 'import the zip (presentation mode, not authoring mode)',
        pl: 'zaimportuj plik zip (tryb prezentacji, nie tryb edycji)'
      },
      why: {
        en: 'Only an imported package is played as it is.',
        pl: 'Tylko zaimportowana paczka jest odtwarzana taka, jaka jest.'
      },
      source: 'ilias-tutorials'
    },
    {
      label: {
        en: 'Tab “Settings”: navigation of the platform',
        pl: 'Karta „Settings”: nawigacja platformy'
      },
      value: { en: 'the simplest there is', pl: 'najprostsza z dostępnych' },
      why: {
        en: 'The package is one unit with its own navigation.',
        pl: 'Paczka to jedna część z własną nawigacją.'
      },
      source: 'ilias-tutorials'
    }
  ],
  reports: [
    {
      words: {
        en: 'Status, score and answers stand with the learning module, under its tracking data and its learning progress; what the tabs are called hangs on version and language.',
        pl: 'Status, wynik i odpowiedzi są przy module, w danych śledzenia i w postępach w nauce; nazwy kart zależą od wersji i języka.'
      },
      source: 'ilias-tutorials'
    }
  ],
  update: [
    {
      words: {
        en: 'In the tab “File Directory” single files can be replaced; a package belongs together, so replace it whole, within the same learning module. Try it first with one learner who has begun.',
        pl: 'W karcie „File Directory” można wymieniać pojedyncze pliki; paczka jest całością, więc wymień ją całą, w tym samym module. Najpierw wypróbuj to na jednym uczestniku, który już zaczął.'
      },
      source: 'ilias-tutorials'
    }
  ],
  quirks: [
    {
      words: {
        en: 'It answers the save that is made while the window closes with success, whether it arrived or not. Learners should leave with the course’s own button.',
        pl: 'Na zapis przy zamykaniu okna odpowiada „udało się”, niezależnie od tego, czy dotarł. Uczestnicy powinni wychodzić przyciskiem w kursie.'
      },
      source: 'ilias-2770'
    }
  ]
}
