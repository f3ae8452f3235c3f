/** What is said of single LMSs. */
import { holds, say } from '../say.ts'

export const lmsWords = {
  prefixes: holds(
    'The prefixes are adlcp, adlseq, adlnav and imsss',
    'Przedrostki to adlcp, adlseq, adlnav i imsss',
    {
      other: say(
        [
          'the prefix of {uri} is “{prefix}”, not “{right}”',
          'Moodle reads prefixes, not namespaces: the course becomes a mere page and nothing is tracked. Call it {right}.'
        ],
        [
          'przedrostek dla {uri} to „{prefix}”, nie „{right}”',
          'Moodle czyta przedrostki, nie przestrzenie nazw: kurs staje się zwykłą stroną i nic się nie zapisuje. Nazwij go {right}.'
        ],
        'warning'
      )
    }
  ),
  many: holds('SCORM 2004 comes as one SCO', 'SCORM 2004 to jedno SCO', {
    scos: say(
      [
        'SCORM 2004 with {count} SCOs',
        'The second one does not begin there (error 104), and there is no sequencing. Take SCORM 1.2 or one SCO.'
      ],
      [
        'SCORM 2004 z liczbą SCO: {count}',
        'Drugie SCO tam się nie uruchomi (błąd 104), a sekwencjonowania nie ma. Wybierz SCORM 1.2 albo jedno SCO.'
      ],
      'warning'
    )
  }),
  mastery: holds(
    'No mastery score overrules the course',
    'Żaden próg w manifeście nie zmienia wyniku kursu',
    {
      set: say(
        [
          '{what} has a mastery score of {value}',
          'With a score the LMS itself decides on passed or failed at every exit, even in the middle; “failed” counts as done. Take it away where the course decides itself.'
        ],
        [
          '{what} ma próg zaliczenia {value}',
          'Gdy jest wynik, LMS sam ustala zaliczenie przy każdym wyjściu, nawet w połowie, a „niezaliczony” liczy się jako koniec. Usuń próg, jeśli decyduje kurs.'
        ],
        'warning'
      )
    }
  ),
  version: holds('schemaversion stands without blanks around it', 'schemaversion stoi bez odstępów wokół', {
    blanks: say(
      [
        'there are blanks or line ends around the text of <schemaversion>',
        'Moodle then takes the package for SCORM 1.2, and the course finds no LMS. Write it on one line, without blanks.'
      ],
      [
        'wokół tekstu <schemaversion> są odstępy lub końce wierszy',
        'Moodle uzna wtedy paczkę za SCORM 1.2, a kurs nie znajdzie LMS-a. Zapisz w jednym wierszu, bez odstępów.'
      ],
      'warning'
    )
  }),
  entities: holds('Letters stand as they are, not as numbers', 'Litery zapisano wprost, nie numerami', {
    numeric: say(
      [
        '{entity} stands for a letter',
        'Moodle mangles such numbers in titles. Write the letter itself, in UTF-8.'
      ],
      ['{entity} zastępuje literę', 'Moodle psuje takie numery w tytułach. Wpisz samą literę, w UTF-8.'],
      'hint'
    ),
    zero: say(
      ['the title of {what} is “0”', 'Moodle drops it. Call it otherwise.'],
      ['tytuł {what} to „0”', 'Moodle go gubi. Nazwij inaczej.'],
      'hint'
    )
  }),
  base: holds('xml:base does not stand at <resources>', 'xml:base nie stoi przy <resources>', {
    resources: say(
      [
        '<resources> has xml:base="{value}"',
        'Moodle passes over it and does not find the pages. Put it at each <resource>, or into the addresses.'
      ],
      [
        '<resources> ma xml:base="{value}"',
        'Moodle to pomija i nie znajduje stron. Przenieś do każdego <resource> albo do adresów.'
      ],
      'warning'
    )
  }),
  names: holds('File names hold no & \' " < > | :', 'Nazwy plików nie zawierają & \' " < > | :', {
    stripped: say(
      [
        '{names}: characters that Moodle strips from file names',
        'The page does not find the file then. Rename it.'
      ],
      ['{names}: znaki, które Moodle usuwa z nazw plików', 'Strona nie znajdzie wtedy pliku. Zmień nazwę.'],
      'warning'
    )
  }),
  app: holds('The package is SCORM 1.2', 'Paczka jest w SCORM 1.2', {
    other: say(
      ['the app plays SCORM 1.2 only', 'Learners on the app need the package in SCORM 1.2.'],
      ['aplikacja odtwarza tylko SCORM 1.2', 'Uczestnicy z aplikacją potrzebują paczki w SCORM 1.2.'],
      'hint'
    )
  }),
  completion: holds('The course says when it is completed', 'Kurs podaje, kiedy jest ukończony', {
    passed: say(
      [
        'the scripts say “passed” but never “completed”',
        'Moodle’s usual completion rule counts “completed” only. Tick “Passed” as well in the activity’s settings.'
      ],
      [
        'skrypty zgłaszają „passed”, a nigdy „completed”',
        'Zwykła reguła ukończenia w Moodle liczy tylko „completed”. W ustawieniach aktywności zaznacz też „Passed”.'
      ],
      'hint'
    )
  }),
  first15: holds(
    'The first 15 characters of the manifest’s identifier tell the course',
    'Pierwsze 15 znaków identyfikatora manifestu odróżnia kurs',
    {
      long: say(
        [
          'the identifier of the manifest is “{id}”, of which {first} counts',
          'Another package that begins the same takes its place. See that no other course of yours does.'
        ],
        [
          'identyfikator manifestu to „{id}”, z czego liczy się {first}',
          'Inna paczka o takim samym początku ją zastąpi. Sprawdź, czy żaden inny kurs tak się nie zaczyna.'
        ],
        'hint'
      )
    }
  ),
  controls: holds(
    'deliveryControls leave completion and success to the content',
    'deliveryControls zostawiają ukończenie i zaliczenie treści',
    {
      missing: say(
        [
          '{what} does not leave {names} to the content',
          'Every exit completes the course then (KBA 2458835).'
        ],
        [
          '{what} nie zostawia treści: {names}',
          'Każde wyjście oznacza wtedy ukończenie kursu (KBA 2458835).'
        ],
        'warning'
      )
    }
  ),
  talent: holds('The package is SCORM 1.2 or cmi5', 'Paczka jest w SCORM 1.2 albo cmi5', {
    '2004': say(
      ['TalentLMS takes no SCORM 2004', 'Take SCORM 1.2 or cmi5.'],
      ['TalentLMS nie przyjmuje SCORM 2004', 'Wybierz SCORM 1.2 albo cmi5.'],
      'hint'
    )
  })
}
