import { withQuestionMessages } from '../shared/question/messages.ts'

export const messages = withQuestionMessages({
  pl: {
    fill: 'Uzupełnij luki.',
    how: 'Wpisz brakujące słowa lub liczby. Wielkość liter i polskie znaki nie mają znaczenia.',
    howExact: 'Wpisz brakujące słowa lub liczby. Liczą się wielkość liter i polskie znaki.',
    howPick: 'Wybierz z list to, co pasuje.',
    howBoth:
      'Wpisz brakujące słowa lub liczby albo wybierz je z listy. Wielkość liter i polskie znaki nie mają znaczenia.',
    howBothExact:
      'Wpisz brakujące słowa lub liczby albo wybierz je z listy. Liczą się wielkość liter i polskie znaki.',
    answerFirst: 'Najpierw uzupełnij wszystkie luki.',
    part: 'Dobrze: {right} z {total}. Popraw pozostałe.',
    gap: 'Luka {n} z {total}: {sentence}',
    other: 'luka {n}',
    pick: '– wybierz –',
    toPick: 'do wyboru: {words}',
    isRight: 'dobrze',
    isWrong: 'niewłaściwie',
    empty: 'brak odpowiedzi',
    wouldBeRight: 'właściwie: {words}',
    or: 'lub'
  },
  en: {
    fill: 'Fill the gaps.',
    how: 'Type the words or numbers that are missing. Capitals and accents do not matter.',
    howExact: 'Type the words or numbers that are missing. Capitals and accents matter.',
    howPick: 'Pick from the lists what fits.',
    howBoth:
      'Type the words or numbers that are missing, or pick them from a list. Capitals and accents do not matter.',
    howBothExact:
      'Type the words or numbers that are missing, or pick them from a list. Capitals and accents matter.',
    answerFirst: 'Fill all gaps first.',
    part: 'Right: {right} of {total}. Mend the others.',
    gap: 'Gap {n} of {total}: {sentence}',
    other: 'gap {n}',
    pick: '– pick –',
    toPick: 'to pick from: {words}',
    isRight: 'right',
    isWrong: 'not right',
    empty: 'no answer',
    wouldBeRight: 'right: {words}',
    or: 'or'
  }
})
