import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'steps-list': {
    en: {
      message: 'Steps are written as a numbered list, and here is none.',
      hint: 'Begin each step with its number: “1. Title of the step”. What belongs to it stands under an empty line, indented by three blanks.'
    },
    pl: {
      message: 'Kroki zapisuje się jako listę numerowaną, a tu jej nie ma.',
      hint: 'Zacznij każdy krok od numeru: „1. Tytuł kroku”. Jego treść stoi pod pustą linią, z wcięciem na trzy odstępy.'
    }
  },
  'steps-line': {
    en: {
      message: 'The title of this step goes on in the next line.',
      hint: 'Write the title in one line. What follows stands under an empty line, indented by three blanks.'
    },
    pl: {
      message: 'Tytuł tego kroku ciągnie się do następnej linii.',
      hint: 'Zapisz tytuł w jednej linii. Dalszy tekst wstaw pod pustą linią, z wcięciem na trzy odstępy.'
    }
  }
} satisfies Findings
