import { withQuestionMessages } from '../shared/question/messages.ts'

export const messages = withQuestionMessages({
  pl: {
    how: 'Czy to zdanie jest prawdziwe?',
    true: 'Prawda',
    false: 'Fałsz',
    rightAnswer: 'odpowiedź właściwa'
  },
  en: {
    how: 'Is this statement true?',
    true: 'True',
    false: 'False',
    rightAnswer: 'right answer'
  }
})
