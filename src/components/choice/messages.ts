export const messages = {
  pl: {
    pickOne: 'Wybierz jedną odpowiedź.',
    pickSeveral: 'Wybierz wszystkie właściwe odpowiedzi.',
    check: 'Sprawdź odpowiedź',
    retry: 'Spróbuj ponownie',
    right: 'Dobrze.',
    wrong: 'Jeszcze nie.',
    part: 'Dobrze, ale to jeszcze nie wszystkie właściwe odpowiedzi.',
    pickFirst: 'Najpierw zaznacz odpowiedź.',
    keyChanged:
      'To pytanie zmieniło się w nowej wersji kursu. Twój wynik zostaje; możesz odpowiedzieć ponownie.',
    yourRight: 'Twoja odpowiedź jest właściwa',
    yourWrong: 'Twoja odpowiedź nie jest właściwa',
    otherRight: 'Odpowiedź właściwa',
    otherWrong: 'Odpowiedź niewłaściwa'
  },
  en: {
    pickOne: 'Pick one answer.',
    pickSeveral: 'Pick all answers that are right.',
    check: 'Check the answer',
    retry: 'Try again',
    right: 'Right.',
    wrong: 'Not yet.',
    part: 'Right so far, but not all right answers are picked.',
    pickFirst: 'Pick an answer first.',
    keyChanged:
      'This question changed in a new version of the course. Your result stands; you may answer again.',
    yourRight: 'Your answer is right',
    yourWrong: 'Your answer is not right',
    otherRight: 'Right answer',
    otherWrong: 'Wrong answer'
  }
}
