/** Any LMS: only what the standards themselves promise. */
import type { LmsPreset } from './preset.ts'

export const generic: LmsPreset = {
  id: 'generic',
  name: { en: 'any LMS', pl: 'dowolna platforma szkoleniowa (LMS)' },
  scorm12Done: 'completed',
  recommends: ['scorm12'],
  recommended: {
    why: {
      en: 'SCORM 1.2 asks the least of a platform: the course keeps within 4,096 characters of resume data, and goes on where optional elements are missing.',
      pl: 'SCORM 1.2 wymaga od platformy najmniej: kurs mieści się w 4096 znakach danych wznowienia i działa dalej, gdy brakuje elementów opcjonalnych.'
    },
    source: 'scorm12-rte'
  },
  permits: ['scorm2004-3', 'scorm2004-4', 'cmi5'],
  refuses: [],
  done: {
    why: {
      en: 'Rules of completion usually ask for it.',
      pl: 'O niego zwykle pytają reguły ukończenia.'
    },
    source: 'scorm12-rte'
  },
  settings: [
    {
      label: { en: 'Pass mark or mastery score of the platform', pl: 'Próg zaliczenia po stronie platformy' },
      value: { en: 'none', pl: 'brak' },
      why: {
        en: 'The course knows its pass mark; with one of its own the platform sets the status over the course’s.',
        pl: 'Próg zna kurs; z własnym progiem platforma ustawia status wbrew kursowi.'
      },
      source: 'scorm12-rte'
    },
    {
      label: { en: 'A new attempt at every launch', pl: 'Nowa próba przy każdym uruchomieniu' },
      value: { en: 'no', pl: 'nie' },
      why: {
        en: 'A new attempt begins without the saved progress.',
        pl: 'Nowa próba zaczyna się bez zapisanych postępów.'
      },
      source: 'scorm2004-rte'
    },
    {
      label: { en: 'Completion', pl: 'Ukończenie' },
      value: { en: 'status “completed”', pl: 'status „completed”' },
      why: {
        en: 'It is reported once everything is done and the pass mark is reached.',
        pl: 'Kurs zgłasza go, gdy wszystko jest zrobione i osiągnięto próg zaliczenia.'
      },
      source: 'scorm12-rte'
    },
    {
      label: {
        en: 'Own contents and navigation buttons of the platform',
        pl: 'Spis treści i przyciski platformy'
      },
      value: { en: 'hidden', pl: 'ukryte' },
      oneUnit: true,
      why: {
        en: 'The package is one unit with its own contents.',
        pl: 'Paczka to jedna część z własnym spisem treści.'
      },
      source: 'scorm12-rte'
    }
  ],
  reports: [
    {
      words: {
        en: 'Status, score and time stand in the report of the course; answers, where the platform shows them, as “interactions”.',
        pl: 'Status, wynik i czas są w raporcie kursu; odpowiedzi, o ile platforma je pokazuje, jako „interactions”.'
      },
      source: 'scorm12-rte'
    }
  ],
  update: [
    {
      words: {
        en: 'Put the new package into the same activity; do not delete it. Its identifiers are the same in every version. Try it first with one learner who has begun.',
        pl: 'Wgraj nową paczkę do tej samej aktywności; nie usuwaj jej. Identyfikatory są takie same w każdej wersji. Najpierw wypróbuj to na jednym uczestniku, który już zaczął.'
      },
      source: 'scorm12-rte'
    }
  ],
  quirks: [
    {
      words: {
        en: 'SCORM 2004 gives progress back only where the last sitting ended with “suspend”. The course says so at once, and leaves it so.',
        pl: 'SCORM 2004 oddaje postępy tylko wtedy, gdy poprzednia sesja skończyła się przez „suspend”. Kurs zgłasza to od razu i tak zostawia.'
      },
      source: 'scorm2004-rte'
    }
  ]
}
