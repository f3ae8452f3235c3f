import { withQuestionMessages } from '../shared/question/messages.ts'

export const messages = withQuestionMessages({
  pl: {
    how: 'Zaznaczać można podkreślone fragmenty: kliknij fragment albo przejdź do niego klawiszem Tab i naciśnij spację.',
    answerFirst: 'Najpierw zaznacz w tekście co najmniej jeden fragment.',
    part: 'Jeszcze nie wszystko. Dobrze zaznaczone: {right} z {total}. Zaznaczone niesłusznie: {wrong}.',
    results: 'Fragmenty po kolei',
    marked: 'zaznaczone',
    yourRight: 'Dobrze zaznaczone',
    yourWrong: 'Zaznaczone niesłusznie',
    otherRight: 'Pominięte, a należało zaznaczyć',
    otherWrong: 'Słusznie niezaznaczone'
  },
  en: {
    how: 'Underlined passages can be marked: click one, or go to it with Tab and press the space bar.',
    answerFirst: 'Mark at least one passage in the text first.',
    part: 'Not all yet. Rightly marked: {right} of {total}. Wrongly marked: {wrong}.',
    results: 'The passages one by one',
    marked: 'marked',
    yourRight: 'Rightly marked',
    yourWrong: 'Wrongly marked',
    otherRight: 'Missed: this was to be marked',
    otherWrong: 'Rightly left unmarked'
  }
})
