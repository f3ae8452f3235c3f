import { assignmentMessages } from '../shared/assignment/messages.ts'

export const messages = {
  pl: { ...assignmentMessages.pl, how: 'Dobierz do każdej pozycji to, co do niej pasuje.' },
  en: { ...assignmentMessages.en, how: 'Pick what belongs to each entry.' }
}
