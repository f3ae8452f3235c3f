export const messages = {
  pl: {
    scale1: 'zdecydowanie nie',
    scale2: 'raczej nie',
    scale3: 'trudno powiedzieć',
    scale4: 'raczej tak',
    scale5: 'zdecydowanie tak',
    noAnswer: 'bez odpowiedzi',
    how: 'Przy każdym zdaniu zaznacz, na ile się z nim zgadzasz.',
    howEnds: 'Oceń każde zdanie w skali od 1 do 5: 1 – {low}, 5 – {high}.',
    howOwn: 'Przy każdym zdaniu zaznacz jedną odpowiedź.',
    stored:
      'To nie jest ankieta anonimowa. Twoje odpowiedzi zapisują się na platformie szkoleniowej pod Twoim imieniem i nazwiskiem i mogą je zobaczyć osoby prowadzące szkolenie. Nie wpływają na wynik.',
    'stored@web':
      'Twoje odpowiedzi zostają w tej przeglądarce: ten kurs nigdzie ich nie wysyła. Nie wpływają na wynik.',
    send: 'Wyślij odpowiedzi',
    skip: 'Pomiń ankietę',
    change: 'Zmień odpowiedzi',
    sent: 'Gotowe. Dziękujemy.',
    changed: 'Zmienione odpowiedzi nie są jeszcze wysłane.',
    missing: 'Zdania bez odpowiedzi: {n}.',
    open: 'Zaznacz odpowiedź.'
  },
  en: {
    scale1: 'strongly disagree',
    scale2: 'disagree',
    scale3: 'neither',
    scale4: 'agree',
    scale5: 'strongly agree',
    noAnswer: 'no answer',
    how: 'Pick for each statement how far you agree with it.',
    howEnds: 'Rate each statement from 1 to 5: 1 – {low}, 5 – {high}.',
    howOwn: 'Pick one answer for each statement.',
    stored:
      'This survey is not anonymous. Your answers are stored on the learning platform under your name, and those in charge of the training may see them. They do not count in your score.',
    'stored@web':
      'Your answers stay in this browser: this course sends them nowhere. They do not count in your score.',
    send: 'Send the answers',
    skip: 'Skip the survey',
    change: 'Change the answers',
    sent: 'Done. Thank you.',
    changed: 'The changed answers are not sent yet.',
    missing: 'Statements without an answer: {n}.',
    open: 'Pick an answer.'
  }
}
