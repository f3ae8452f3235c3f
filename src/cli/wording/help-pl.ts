/** What `--help` says, in Polish. */
import type { CliWords } from './en.ts'

export const helpPl: CliWords['help'] = {
  titles: { Usage: 'Użycie', Commands: 'Polecenia', Options: 'Opcje' },
  more: 'npx scormdown <polecenie> --help podaje opcje polecenia.',
  usual: (value) => `(domyślnie: ${value})`,
  shared: {
    lang: 'Język komunikatów: pl albo en; bez tej opcji język komputera',
    help: 'Pokaż tę pomoc',
    version: 'Pokaż wersję',
    course: 'Folder kursu',
    out: 'Dokąd trafiają paczki',
    port: 'Port podglądu LMS; bez tej opcji dowolny wolny'
  },
  build: {
    does: 'Zbuduj paczki we wszystkich językach i formatach',
    target: 'Tylko te formaty, rozdzielone przecinkami',
    units: 'Podział kursu: course (całość), modules (moduł = paczka) albo modules-together',
    preset: 'Dla której platformy, na przykład moodle; bez tej opcji dla dowolnej',
    trainer: 'Dla prowadzących: z ich notatkami i stronami',
    frozen: 'Odmów, gdy tracking.lock.json jest nieaktualny',
    release: 'Odmów, dopóki czegoś nie podpisano lub nie sprawdzono, i powiedz, czego'
  },
  check: {
    does: 'Wypisz wszystkie błędy kursu',
    format: 'text, json, github albo sarif',
    json: 'To samo co --format json',
    fix: 'Popraw to, co nie budzi wątpliwości',
    maxWarnings: 'Zakończ błędem, gdy ostrzeżeń jest więcej'
  },
  explain: {
    does: 'Co znaczy komunikat, z przykładem: kod stoi za nim w nawiasie',
    course: 'Folder kursu, gdy chodzi o komunikaty jego własnych bloków'
  },
  format: {
    does: 'Zapisz moduły w jednolitej postaci; ich treść się nie zmienia',
    check: 'Niczego nie zmieniaj; zakończ błędem, jeśli coś by się zmieniło'
  },
  dev: {
    does: 'Pokaż kurs w podglądzie LMS i zmieniaj go w trakcie pisania',
    trainer: 'Tak, jak widzą go prowadzący: z ich notatkami i stronami'
  },
  preview: { does: 'Otwórz paczkę SCORM lub cmi5, własną lub cudzą, w podglądzie LMS' },
  diff: {
    does: 'Co zmieni się dla uczestników i administratorów, gdy jedna paczka zastąpi drugą',
    json: 'Jako JSON, dla programów'
  },
  verify: {
    does: 'Sprawdź paczkę SCORM lub cmi5, własną lub cudzą: budowę, wymagania, próbę w LMS-ie',
    json: 'Wynik jako JSON',
    noRun: 'Bez próby w przeglądarce'
  },
  guide: {
    does: 'Pokaż każdy blok na żywo, a obok jego zapis',
    course: 'Kurs, którego własne bloki też mają być pokazane'
  },
  review: {
    does: 'Zapisz dokumenty dla osób, które recenzują, podpisują i odbierają kurs'
  },
  decode: {
    does: 'Zapisany stan uczestnika (cmi.suspend_data) zwykłymi słowami; „-” czyta go ze standardowego wejścia'
  },
  ids: { does: 'ids retire <id…>: postęp uczestników w tych miejscach może zniknąć' },
  new: {
    does: 'Zacznij kurs, moduł, pytanie lub inne ćwiczenie albo własny blok',
    forms: [
      'new course <folder>     mały kurs, który od razu można zbudować',
      'new module              moduł na końcu kursu',
      'new question            pytanie na końcu strony',
      'new <ćwiczenie>         każde inne ćwiczenie na końcu strony, według nazwy',
      'new component <nazwa>   własny blok kursu'
    ],
    asked: 'O to, czego nie podasz, zapyta program.',
    yes: 'O nic nie pytaj, przyjmij to, co zwykłe',
    in: 'Język tego, co powstaje: pl albo en',
    title: 'Tytuł kursu lub modułu',
    id: 'Identyfikator tego, co powstaje',
    kind: 'Rodzaj pytania',
    module: 'Moduł, do którego trafia pytanie',
    page: 'Strona, na której końcu staje pytanie',
    print: 'Zamiast zapisywać, wypisz pytanie',
    interactive: 'Blok, w którym uczestnicy robią coś, co się zapisuje'
  }
}
