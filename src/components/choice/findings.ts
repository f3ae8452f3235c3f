import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'choice-one': {
    severity: 'warning',
    en: {
      message: 'The question asks for one answer, but {count} are marked as right.',
      hint: 'Ask for all that are right, or leave “[x]” at one answer alone.'
    },
    pl: {
      message: 'Pytanie każe wybrać jedną odpowiedź, a jako dobre oznaczono więcej (liczba: {count}).',
      hint: 'Napisz, że trzeba wybrać wszystkie dobre, albo zostaw „[x]” tylko przy jednej odpowiedzi.'
    }
  }
} satisfies Findings
