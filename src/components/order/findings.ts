import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'order-list': {
    en: {
      message: 'What is to be put in order is written as a numbered list, and here is none.',
      hint: 'Begin the lines with “1.”, “2.” and so on, in the right order. Learners see them in another one.'
    },
    pl: {
      message: 'To, co ma być ułożone, zapisuje się jako listę numerowaną, a tu jej nie ma.',
      hint: 'Zacznij wiersze od „1.”, „2.” i tak dalej, we właściwej kolejności. Uczestnik zobaczy je w innej.'
    }
  },
  'order-content': {
    en: {
      message: 'This does not belong under an entry.',
      hint: 'An entry is one line. What explains the order stands below the list, as a quotation: “> …”.'
    },
    pl: {
      message: 'To nie powinno stać pod pozycją.',
      hint: 'Pozycja to jeden wiersz. Wyjaśnienie kolejności stoi pod listą jako cytat: „> …”.'
    }
  }
} satisfies Findings
