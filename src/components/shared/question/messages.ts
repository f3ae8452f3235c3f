/** What every question says to learners; a question adds its own texts and may put others in place of these. */
type Messages = Readonly<Record<string, string>>

const pl = {
  check: 'Sprawdź odpowiedź',
  retry: 'Spróbuj ponownie',
  right: 'Dobrze.',
  wrong: 'Jeszcze nie.',
  part: 'Część odpowiedzi jest dobra, ale jeszcze nie wszystko.',
  notRight: 'Odpowiedź niewłaściwa.',
  answerFirst: 'Najpierw zaznacz odpowiedź.',
  keyChanged:
    'To pytanie zmieniło się w nowej wersji kursu. Twój wynik zostaje; możesz odpowiedzieć ponownie.'
}

const en = {
  check: 'Check the answer',
  retry: 'Try again',
  right: 'Right.',
  wrong: 'Not yet.',
  part: 'Part of it is right, but not all yet.',
  notRight: 'Wrong answer.',
  answerFirst: 'Pick an answer first.',
  keyChanged:
    'This question changed in a new version of the course. Your result stands; you may answer again.'
}

export function withQuestionMessages<M extends { pl: Messages; en: Messages }>(own: M) {
  return { pl: { ...pl, ...own.pl }, en: { ...en, ...own.en } }
}
