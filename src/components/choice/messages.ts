import { withQuestionMessages } from '../shared/question/messages.ts'

export const messages = withQuestionMessages({
  pl: {
    pickOne: 'Wybierz jedną odpowiedź.',
    pickSeveral: 'Wybierz wszystkie właściwe odpowiedzi.',
    part: 'Dobrze, ale to jeszcze nie wszystkie właściwe odpowiedzi.',
    yourRight: 'Twoja odpowiedź jest właściwa',
    yourWrong: 'Twoja odpowiedź nie jest właściwa',
    otherRight: 'Odpowiedź właściwa',
    otherWrong: 'Odpowiedź niewłaściwa'
  },
  en: {
    pickOne: 'Pick one answer.',
    pickSeveral: 'Pick all answers that are right.',
    part: 'Right so far, but not all right answers are picked.',
    yourRight: 'Your answer is right',
    yourWrong: 'Your answer is not right',
    otherRight: 'Right answer',
    otherWrong: 'Wrong answer'
  }
})
