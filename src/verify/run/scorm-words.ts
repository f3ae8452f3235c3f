/** What is said of a SCO’s calls. */
import { holds, say } from '../say.ts'

export const scormWords = {
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
    ),
    failed: say(
      [
        '{title}: never called {name}, since a script failed before: {script}',
        'The LMS learns nothing of this learner. Mend the script; its place stands in the console of a browser.'
      ],
      [
        '{title}: nie wywołało {name}, bo wcześniej zawiódł skrypt: {script}',
        'LMS niczego się nie dowie. Popraw skrypt; miejsce błędu pokazuje konsola przeglądarki.'
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
