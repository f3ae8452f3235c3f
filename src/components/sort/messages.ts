import { assignmentMessages } from '../shared/assignment/messages.ts'

export const messages = {
  pl: { ...assignmentMessages.pl, how: 'Wybierz grupę dla każdej pozycji.' },
  en: { ...assignmentMessages.en, how: 'Pick a group for each entry.' }
}
