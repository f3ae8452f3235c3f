/** Moodle in a browser. Labels are those of its own language packs. */
import type { LmsPreset } from './preset.ts'

const noSeveral2004 = {
  en: 'In a SCORM 2004 package with several units every unit after the first cannot begin (error 104).',
  pl: 'W paczce SCORM 2004 z kilkoma częściami żadna część po pierwszej nie może się rozpocząć (błąd 104).'
}

/** `completionstatusallscos` is off unless somebody sets it (mod/scorm/mod_form.php). */
const noSeveral12 = {
  en: 'Of a package with several units it counts the activity as completed after one of them, unless it is set otherwise, and learners find the others only in its own contents. Make a package of each module.',
  pl: 'W paczce z kilkoma częściami uzna aktywność za ukończoną już po jednej z nich, jeśli nikt tego nie przestawi, a pozostałe widać tylko w jego własnym spisie treści. Zrób osobną paczkę z każdego modułu.'
}

export const moodle: LmsPreset = {
  id: 'moodle',
  name: { en: 'Moodle', pl: 'Moodle' },
  scorm12Done: 'completed',
  recommends: ['scorm12'],
  recommended: {
    why: {
      en: 'SCORM 1.2 sends only what changed; SCORM 2004 sends again all that differs from the start of the sitting, so that saving grows with the answers.',
      pl: 'SCORM 1.2 wysyła tylko zmiany; SCORM 2004 wysyła ponownie wszystko, co różni się od początku sesji, więc zapis rośnie z liczbą odpowiedzi.'
    },
    source: 'moodle-code'
  },
  permits: ['scorm2004-3', 'scorm2004-4'],
  refuses: [
    { target: 'scorm12', units: ['modules-together'], why: noSeveral12, source: 'moodle-code' },
    { target: 'scorm2004-3', units: ['modules-together'], why: noSeveral2004, source: 'moodle-code' },
    { target: 'scorm2004-4', units: ['modules-together'], why: noSeveral2004, source: 'moodle-code' }
  ],
  done: {
    why: {
      en: 'The default completion rule ticks “Completed” only: a SCORM 1.2 course that reports “passed” would never be completed there. The grade shows the score.',
      pl: 'Domyślna reguła ukończenia zaznacza tylko „Zakończony”: kurs SCORM 1.2, który zgłasza „passed”, nigdy nie byłby tam ukończony. Wynik widać w ocenie.'
    },
    source: 'moodle-code'
  },
  settings: [
    {
      label: { en: 'Package file', pl: 'Plik pakietu' },
      value: { en: 'the zip, as it is', pl: 'plik zip, bez rozpakowywania' },
      why: {
        en: 'imsmanifest.xml must lie at the root of the zip.',
        pl: 'Plik imsmanifest.xml musi leżeć w głównym katalogu archiwum.'
      },
      source: 'moodle-code'
    },
    {
      label: { en: 'Grading method', pl: 'Metoda oceniania' },
      value: { en: 'Highest grade', pl: 'Najwyższa ocena' },
      why: {
        en: 'The grade is then the score of the course, 0–100.',
        pl: 'Oceną jest wtedy wynik kursu, 0–100.'
      },
      source: 'moodle-words'
    },
    {
      label: { en: 'Number of attempts', pl: 'Liczba prób' },
      value: { en: 'Unlimited attempts', pl: 'Nieograniczone próby' },
      why: {
        en: 'The course itself counts the attempts at its tests.',
        pl: 'Podejścia do testów liczy sam kurs.'
      },
      source: 'moodle-code'
    },
    {
      label: { en: 'Force new attempt', pl: 'Wymuś nową próbę' },
      value: { en: 'No', pl: 'Nie' },
      why: {
        en: 'With “Always” nobody can go on where they stopped.',
        pl: 'Przy „Zawsze” nikt nie wróci do miejsca, w którym przerwał.'
      },
      source: 'moodle-code'
    },
    {
      label: { en: 'Lock after final attempt', pl: 'Zablokuj po ostatniej próbie' },
      value: { en: 'No', pl: 'Nie' },
      why: {
        en: 'Together with one attempt it keeps learners from going on.',
        pl: 'Razem z jedną próbą nie pozwala kontynuować nauki.'
      },
      source: 'moodle-code'
    },
    {
      label: { en: 'Force completed', pl: 'Wymuś stan zakończenia' },
      value: { en: 'No', pl: 'Nie' },
      why: {
        en: 'Otherwise every attempt counts as completed, whatever the course reports.',
        pl: 'Inaczej każda próba uchodzi za zakończoną, cokolwiek zgłosi kurs.'
      },
      source: 'moodle-words'
    },
    {
      label: { en: 'Auto-commit', pl: 'Automatyczne zatwierdzanie' },
      value: { en: 'No', pl: 'Nie' },
      why: {
        en: 'The course saves by itself; each further request makes the learner wait.',
        pl: 'Kurs zapisuje sam; każde dodatkowe żądanie to dla uczestnika chwila czekania.'
      },
      source: 'moodle-code'
    },
    {
      label: { en: 'Display course structure in player', pl: 'Pokaż strukturę kursu (TOC)' },
      value: { en: 'Disabled', pl: 'Wyłączony' },
      why: {
        en: 'The course has its own contents, and each save then costs one request, not two.',
        pl: 'Kurs ma własny spis treści, a każdy zapis to wtedy jedno żądanie zamiast dwóch.'
      },
      source: 'moodle-code'
    },
    {
      label: { en: 'Activity completion: Require status', pl: 'Ukończenie aktywności: Wymagany status' },
      value: { en: 'Completed', pl: 'Zakończony' },
      why: {
        en: 'The course reports “completed” once everything is done and the pass mark is reached; a minimum score is not needed beside it.',
        pl: 'Kurs zgłasza „completed”, gdy wszystko jest zrobione i osiągnięto próg zaliczenia; minimalny wynik nie jest już potrzebny.'
      },
      source: 'moodle-code'
    }
  ],
  reports: [
    {
      words: {
        en: 'Every element that the protocol names, such as cmi.suspend_data: in “Basic report” open an attempt, then “Track details”.',
        pl: 'Każdy element, który wymienia protokół odbioru, na przykład cmi.suspend_data: w raporcie „Basic report” otwórz próbę, a w niej „Track details”.'
      },
      source: 'moodle-code'
    },
    {
      words: {
        en: 'Reports of the activity: “Basic report” (status, score), “Interactions report” (answers), “Objectives report” (objectives).',
        pl: 'Raporty aktywności: „Basic report” (status, wynik), „Interactions report” (odpowiedzi), „Objectives report” (cele).'
      },
      source: 'moodle-code'
    },
    {
      words: {
        en: 'The grade stands in the gradebook, completion in the completion report of the course. The grade is taken from score.raw.',
        pl: 'Ocena jest w dzienniku ocen, ukończenie w raporcie ukończenia aktywności. Ocena pochodzi z score.raw.'
      },
      source: 'moodle-code'
    },
    {
      words: {
        en: 'The total time grows only when a sitting ends.',
        pl: 'Łączny czas rośnie dopiero po zakończeniu sesji.'
      },
      source: 'moodle-code'
    }
  ],
  update: [
    {
      words: {
        en: 'Edit the settings of the activity, take the old file out of “Package file”, put the new one in, save. Do not delete the activity.',
        pl: 'Edytuj ustawienia aktywności, w polu „Plik pakietu” usuń stary plik, dodaj nowy i zapisz. Nie usuwaj aktywności.'
      },
      source: 'moodle-words'
    },
    {
      words: {
        en: 'Records hang on the identifier of the item in the manifest. It is the same in every version of the course, so they stay.',
        pl: 'Wyniki są przypisane do identyfikatora elementu w manifeście. W każdej wersji kursu jest on ten sam, więc zostają.'
      },
      source: 'moodle-code'
    }
  ],
  quirks: [
    {
      words: {
        en: 'Without a network Moodle answers a save with “true” and loses it. The course keeps its own copy in the browser until a later save succeeds online.',
        pl: 'Bez sieci Moodle odpowiada na zapis „true” i gubi dane. Kurs trzyma własną kopię w przeglądarce, dopóki zapis w sieci się nie powiedzie.'
      },
      source: 'moodle-code'
    },
    {
      words: {
        en: 'Opening the player already makes an attempt.',
        pl: 'Już samo otwarcie kursu tworzy próbę.'
      },
      source: 'moodle-code'
    },
    {
      words: {
        en: '“SCORM standards mode” of the site lowers the limits to those of the standard. The course keeps within them.',
        pl: 'Opcja witryny „SCORM standards mode” obniża limity do wartości ze standardu. Kurs się w nich mieści.'
      },
      source: 'moodle-code'
    }
  ]
}
