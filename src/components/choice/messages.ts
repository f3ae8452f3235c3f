export const messages = {
  pl: {
    pickOne: 'Wybierz jedną odpowiedź.',
    pickSeveral: 'Wybierz wszystkie właściwe odpowiedzi.',
    check: 'Sprawdź odpowiedź',
    retry: 'Spróbuj ponownie',
    right: 'Dobrze.',
    wrong: 'Jeszcze nie.',
    incomplete: 'Dobrze, ale to nie wszystkie właściwe odpowiedzi.',
    pickFirst: 'Najpierw zaznacz odpowiedź.',
    rightOption: 'odpowiedź właściwa',
    wrongOption: 'odpowiedź niewłaściwa',
    yourAnswer: 'Twoja odpowiedź'
  },
  en: {
    pickOne: 'Pick one answer.',
    pickSeveral: 'Pick all answers that are right.',
    check: 'Check the answer',
    retry: 'Try again',
    right: 'Right.',
    wrong: 'Not yet.',
    incomplete: 'Right, but these are not all right answers.',
    pickFirst: 'Pick an answer first.',
    rightOption: 'right answer',
    wrongOption: 'wrong answer',
    yourAnswer: 'your answer'
  }
}
