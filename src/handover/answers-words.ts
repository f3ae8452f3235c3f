/** What the legend of answers says. */
export const answersWords = {
  en: {
    intro: 'In a report each answer stands under the identifier that is given here, with keys for its parts.',
    lines: [
      'Keys follow the order in which the author wrote the answers, not the order that a learner saw.',
      'SCORM 1.2 puts commas between keys (a,c) and a point within pairs (a.1); SCORM 2004 writes [,] and [.], and gives the question in words besides.',
      'A true statement is “t” in SCORM 1.2 and “true” in SCORM 2004, a false one “f” and “false”.'
    ],
    secret: 'This sheet holds the right answers: keep it from learners.',
    none: 'The course reports no answers.',
    when: {
      checked: 'Reported each time the answer is checked. Page:',
      finished: 'Reported when an attempt at the test ends. Page:',
      decided: 'Reported with each decision. Page:',
      ended: 'Reported when the scenario ends. Page:',
      sent: 'Reported when the survey is sent. Page:'
    },
    right: '✓ right',
    trueFalse: 'The statement is',
    isTrue: 'true',
    isFalse: 'false',
    order: 'Right order:',
    entries: 'Entries:',
    targets: 'What they belong to:',
    pairs: 'Right pairs:',
    typed: 'Right:',
    or: 'or',
    allOfThem: 'Right only with all that are marked, and no other.',
    oneOfThem: 'Each that is marked is right by itself.',
    inWords: 'Reported in words.',
    endInWords:
      'No question of its own: the end that was reached, in words, with points of how many (type fill-in). Its result is right for a good end, wrong for a bad one.'
  },
  pl: {
    intro: 'W raporcie każda odpowiedź stoi pod podanym tu identyfikatorem, a jej części mają klucze.',
    lines: [
      'Klucze idą w kolejności, w jakiej autor zapisał odpowiedzi, nie w tej, którą widział uczestnik.',
      'SCORM 1.2 rozdziela klucze przecinkami (a,c), a pary kropką (a.1); SCORM 2004 pisze [,] i [.], a ponadto podaje pytanie słowami.',
      'Zdanie prawdziwe to „t” w SCORM 1.2 i „true” w SCORM 2004, fałszywe to „f” i „false”.'
    ],
    secret: 'Ta karta zawiera poprawne odpowiedzi: nie udostępniaj jej uczestnikom.',
    none: 'Kurs nie zgłasza odpowiedzi.',
    when: {
      checked: 'Zgłaszana przy każdym sprawdzeniu odpowiedzi. Strona:',
      finished: 'Zgłaszana po zakończeniu podejścia do testu. Strona:',
      decided: 'Zgłaszana przy każdej decyzji. Strona:',
      ended: 'Zgłaszana po zakończeniu scenki. Strona:',
      sent: 'Zgłaszana po wysłaniu ankiety. Strona:'
    },
    right: '✓ dobrze',
    trueFalse: 'To zdanie jest',
    isTrue: 'prawdziwe',
    isFalse: 'fałszywe',
    order: 'Właściwa kolejność:',
    entries: 'Elementy:',
    targets: 'Do czego pasują:',
    pairs: 'Właściwe pary:',
    typed: 'Dobrze:',
    or: 'albo',
    allOfThem: 'Dobrze tylko wtedy, gdy zaznaczono wszystkie oznaczone i żadnej innej.',
    oneOfThem: 'Każda z oznaczonych jest dobra.',
    inWords: 'Zgłaszane słowami.',
    endInWords:
      'To nie jest osobne pytanie: słowami podane jest osiągnięte zakończenie oraz punkty z możliwych (typ fill-in). Dobre zakończenie liczy się jako odpowiedź dobra, złe jako zła.'
  }
}

export type AnswersWords = (typeof answersWords)['en']
