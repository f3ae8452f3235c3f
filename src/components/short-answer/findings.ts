import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'short-answer-model': {
    en: {
      message: 'There is no model answer to compare with.',
      hint: 'Write it under the question as a quotation: “> …”, or as “:::answer … :::” where it is longer.'
    },
    pl: {
      message: 'Nie ma odpowiedzi wzorcowej do porównania.',
      hint: 'Napisz ją pod pytaniem jako cytat: „> …”, a dłuższą jako „:::answer … :::”.'
    }
  },
  'short-answer-after': {
    en: {
      message: 'This does not belong behind the model answer.',
      hint: 'Put it in front of the answer, into it, or behind the block.'
    },
    pl: {
      message: 'To nie powinno stać za odpowiedzią wzorcową.',
      hint: 'Przenieś to przed odpowiedź, do niej albo za cały blok.'
    }
  }
} satisfies Findings
