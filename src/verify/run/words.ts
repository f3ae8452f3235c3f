/** What is said of a run. */
import { holds, say } from '../say.ts'

export const runWords = {
  missing: holds(
    'Every file that is asked for is in the package',
    'Każdy plik, o który prosi kurs, jest w paczce',
    {
      missing: say(
        ['{title}: asks for {names}, which is not there', 'Add the file or mend the place that asks for it.'],
        ['{title}: prosi o {names}, a tego nie ma', 'Dodaj plik albo popraw miejsce, które o niego prosi.']
      )
    }
  ),
  foreign: holds('Nothing is asked of other servers', 'Kurs o nic nie prosi innych serwerów', {
    foreign: say(
      [
        '{title}: asked {names}; it was not let through',
        'See whether the course works without. What it needs belongs into the package.'
      ],
      [
        '{title}: kurs zwrócił się do {names}; połączenia nie przepuszczono',
        'Sprawdź, czy działa bez tego. To, czego potrzebuje, powinno być w paczce.'
      ],
      'warning'
    )
  }),
  scripts: holds('No script fails', 'Żaden skrypt nie zgłasza błędu', {
    script: say(
      ['{title}: a script failed: {names}', 'Something will not work. Tell whoever made the package.'],
      ['{title}: błąd skryptu: {names}', 'Coś nie zadziała. Zgłoś to autorowi paczki.'],
      'warning'
    )
  }),
  csp: holds(
    'The page keeps its own Content-Security-Policy',
    'Strona przestrzega własnej Content-Security-Policy',
    {
      csp: say(
        ['{title}: {names}', 'The browser blocked it. Change the page or its policy.'],
        ['{title}: {names}', 'Przeglądarka to zablokowała. Zmień stronę albo jej politykę.'],
        'warning'
      )
    }
  ),
  window: holds('The course stays in the frame that it was given', 'Kurs pozostaje w ramce, którą dostał', {
    window: say(
      [
        '{title}: opens another window: {names}',
        'Pop-ups are often blocked; the LMS may not notice when it is closed.'
      ],
      [
        '{title}: otwiera drugie okno: {names}',
        'Takie okna bywają blokowane, a LMS może nie zauważyć ich zamknięcia.'
      ],
      'warning'
    ),
    'broke-out': say(
      [
        '{title}: puts itself in the place of the LMS’s page: {names}',
        'The connection to the LMS is lost then. A course must leave window.top alone.'
      ],
      [
        '{title}: zajmuje miejsce strony LMS-a: {names}',
        'Traci wtedy połączenie z LMS-em. Kurs nie może ruszać window.top.'
      ]
    )
  }),
  rest: holds(
    'The course comes to rest once it is open',
    'Po otwarciu kurs przestaje wczytywać pliki i wywoływać LMS-a',
    {
      failed: say(
        ['{title}: could not be looked at: {names}', 'Open it with “scormdown preview” and see.'],
        ['{title}: nie udało się sprawdzić: {names}', 'Otwórz przez „scormdown preview” i zobacz.'],
        'warning'
      ),
      hung: say(
        ['{title}: had not come to rest after {seconds} seconds', 'What it did later was not looked at.'],
        [
          '{title}: po {seconds} s nadal coś wczytywał albo nie odpowiadał',
          'Tego, co robił potem, nie sprawdzono.'
        ],
        'warning'
      )
    }
  ),
  begins: holds('A SCO finds the LMS and begins the session', 'SCO znajduje LMS i rozpoczyna sesję', {
    never: say(
      [
        '{title}: never called {name}',
        'The LMS learns nothing of this learner. Is it a SCO at all? A mere page should be marked as “asset”.'
      ],
      [
        '{title}: nie wywołało {name}',
        'LMS niczego się nie dowie. Czy to w ogóle SCO? Zwykłą stronę oznacz jako „asset”.'
      ]
    )
  }),
  ends: holds('A SCO ends the session when it is left', 'SCO kończy sesję, gdy uczestnik wychodzi', {
    never: say(
      [
        '{title}: left without {name}',
        'Time and last answers may be lost. It has to end with “pagehide”, not “unload”, which frames of LMSs no longer get.'
      ],
      [
        '{title}: opuszczone bez {name}',
        'Mogą przepaść czas i ostatnie odpowiedzi. Kurs powinien kończyć przy „pagehide”, nie „unload”, którego ramki LMS-ów już nie dostają.'
      ],
      'warning'
    )
  }),
  calls: holds(
    'Every call to the LMS keeps the standard',
    'Każde wywołanie LMS-a jest zgodne ze standardem',
    {
      refused: say(
        ['{title}: {call}: {message}', 'Strict LMSs refuse it, and the value is lost.'],
        ['{title}: {call}: {message}', 'Ścisłe LMS-y to odrzucą i wartość przepadnie.']
      )
    }
  ),
  status: holds(
    'A SCO says that it is not completed before it is',
    'SCO zgłasza, że nie jest ukończone, zanim nie będzie',
    {
      silent: say(
        [
          '{title}: left without a status',
          'The LMS then takes it for completed. It has to set “incomplete” at its start.'
        ],
        [
          '{title}: opuszczone bez statusu',
          'LMS uzna wtedy kurs za ukończony. Na początku trzeba ustawić „incomplete”.'
        ],
        'warning'
      )
    }
  ),
  resume: holds(
    'What was kept is asked for at the next launch',
    'O to, co zapamiętano, kurs pyta przy następnym uruchomieniu',
    {
      forgets: say(
        [
          '{title}: said “suspend”, but does not ask for resume data or place at the next launch',
          'Learners begin anew each time.'
        ],
        [
          '{title}: zgłosiło „suspend”, ale przy następnym uruchomieniu nie pyta o zapisany stan ani miejsce',
          'Uczestnik za każdym razem zaczyna od nowa.'
        ],
        'warning'
      ),
      lost: say(
        [
          '{title}: keeps resume data but did not say “suspend”',
          'SCORM 2004 forgets them then (RTE 4.2.8). It has to set cmi.exit to “suspend”.'
        ],
        [
          '{title}: zapisuje stan, ale nie zgłosiło „suspend”',
          'SCORM 2004 go wtedy zapomni (RTE 4.2.8). Trzeba ustawić cmi.exit na „suspend”.'
        ],
        'warning'
      )
    }
  ),
  scoreFirst: holds('The score stands before the status', 'Wynik stoi przed statusem', {
    late: say(
      [
        '{title}: the score comes after the status',
        'Cornerstone closes the attempt at the status and misses the score.'
      ],
      ['{title}: wynik przychodzi po statusie', 'Cornerstone zamyka podejście przy statusie i gubi wynik.'],
      'hint'
    )
  })
}
