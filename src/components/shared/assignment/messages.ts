import { withQuestionMessages } from '../question/messages.ts'

export const assignmentMessages = withQuestionMessages({
  pl: {
    pick: '– wybierz –',
    part: 'Dobrze: {right} z {total}. Popraw pozostałe.',
    answerFirst: 'Najpierw wybierz odpowiedź przy każdej pozycji.',
    yourRight: 'Dobrze:',
    yourWrong: 'Nie tak:',
    yours: 'Twoja odpowiedź:',
    wouldBeRight: 'Właściwie:',
    nothing: 'bez odpowiedzi',
    targets: 'Do wyboru:'
  },
  en: {
    pick: '– pick –',
    part: 'Right: {right} of {total}. Mend the others.',
    answerFirst: 'Pick an answer for each entry first.',
    yourRight: 'Right:',
    yourWrong: 'Not so:',
    yours: 'Your answer:',
    wouldBeRight: 'Right would be:',
    nothing: 'no answer',
    targets: 'To pick from:'
  }
})
