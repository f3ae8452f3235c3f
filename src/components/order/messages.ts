import { withQuestionMessages } from '../shared/question/messages.ts'

export const messages = withQuestionMessages({
  pl: {
    how: 'Ułóż we właściwej kolejności: przesuwaj pozycje przyciskami ze strzałkami.',
    part: 'Dobrze ułożone względem siebie: {right} z {total}. Przesuń pozostałe.',
    answerFirst: 'Najpierw zmień kolejność: ta na początku nigdy nie jest właściwa.',
    up: 'Przesuń wyżej: {text}',
    down: 'Przesuń niżej: {text}',
    moved: 'Miejsce {n} z {total}: {text}',
    stands: 'Dobrze',
    move: 'Do przesunięcia',
    rightOrder: 'Właściwa kolejność:'
  },
  en: {
    how: 'Put these in the right order: move them with the arrow buttons.',
    part: 'In the right order to one another: {right} of {total}. Move the others.',
    answerFirst: 'Change the order first: the one at the beginning is never right.',
    up: 'Move up: {text}',
    down: 'Move down: {text}',
    moved: 'Place {n} of {total}: {text}',
    stands: 'Right',
    move: 'To be moved',
    rightOrder: 'The right order:'
  }
})
