/** What is said of an assignable unit's requests. */
import { holds, say } from '../say.ts'
import { storeFaults } from './cmi5-faults.ts'

const refused = storeFaults
  .filter(({ code }) => code !== 'unconditional')
  .map(({ code, en, pl }) => [
    code,
    say(
      [`{title}: {call}: ${en}`, 'Strict LMSs refuse it, and what it tells is lost.'],
      [`{title}: {call}: ${pl}`, 'Ścisłe LMS-y to odrzucą i informacja przepadnie.']
    )
  ])

export const cmi5RunWords = {
  begins: holds(
    'An assignable unit takes its token and says “initialized”',
    'Jednostka pobiera token i zgłasza „initialized”',
    {
      silent: say(
        [
          '{title}: said nothing to the LMS',
          'It may not know cmi5: a unit reads fetch, endpoint, actor, registration and activityId from its address.'
        ],
        [
          '{title}: nic nie powiedziała LMS-owi',
          'Może nie zna cmi5: jednostka czyta z adresu fetch, endpoint, actor, registration i activityId.'
        ]
      ),
      never: say(
        ['{title}: never said “initialized”', 'The LMS does not learn that the learner began.'],
        ['{title}: nie zgłosiła „initialized”', 'LMS nie dowie się, że uczestnik zaczął.']
      )
    }
  ),
  ends: holds(
    'An assignable unit says “terminated” when it is left',
    'Jednostka zgłasza „terminated”, gdy uczestnik wychodzi',
    {
      never: say(
        [
          '{title}: left without “terminated”',
          'The LMS takes the session for abandoned, and its time is lost. It has to be sent with “pagehide” and fetch keepalive.'
        ],
        [
          '{title}: opuszczona bez „terminated”',
          'LMS uzna sesję za porzuconą i jej czas przepadnie. Trzeba to wysłać przy „pagehide” przez fetch z keepalive.'
        ],
        'warning'
      )
    }
  ),
  statements: holds(
    'Every request to the LMS keeps cmi5 and xAPI',
    'Każde wywołanie LMS-a jest zgodne z cmi5 i xAPI',
    {
      ...Object.fromEntries(refused),
      unconditional: say(
        [
          '{title}: {call}: a document is written without If-Match and If-None-Match',
          'xAPI 1.0.3 allows it for State documents. Two windows of one learner then write over each other unnoticed.'
        ],
        [
          '{title}: {call}: dokument zapisano bez If-Match i If-None-Match',
          'xAPI 1.0.3 na to pozwala w dokumentach State. Dwa okna jednego uczestnika nadpisują sobie wtedy dane bez śladu.'
        ],
        'hint'
      ),
      other: say(
        ['{title}: {call}: {message}', 'Strict LMSs refuse it, and what it tells is lost.'],
        ['{title}: {call}: {message}', 'Ścisłe LMS-y to odrzucą i informacja przepadnie.']
      )
    }
  ),
  resume: holds(
    'A State document that was kept is read at the next launch',
    'Zapisany dokument State jest czytany przy następnym uruchomieniu',
    {
      forgets: say(
        ['{title}: keeps {names}, but does not read it at the next launch', 'Learners begin anew each time.'],
        [
          '{title}: zapisuje {names}, ale nie czyta przy następnym uruchomieniu',
          'Uczestnik za każdym razem zaczyna od nowa.'
        ],
        'warning'
      )
    }
  )
}
