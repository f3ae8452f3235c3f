import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'glossary-empty': {
    en: {
      message: 'No term of the glossary has a definition in this language, so the list is empty.',
      hint: 'Fill the column {column} of glossary.csv.'
    },
    pl: {
      message: 'Żadne hasło słowniczka nie ma definicji w tym języku, więc lista jest pusta.',
      hint: 'Uzupełnij kolumnę {column} w glossary.csv.'
    }
  }
} satisfies Findings
