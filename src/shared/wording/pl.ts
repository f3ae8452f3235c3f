/** What each finding says, in Polish; English where there are no words yet. */
import type { Code } from './en.ts'
import type { FindingWords } from './words.ts'

export const polish: Partial<Record<Code, FindingWords>> = {
  'title-unused': {
    message: 'Blok „{name}” nie ma tytułu w nawiasach kwadratowych.',
    hint: 'Napisz „{example}”; tytuł stoi przed blokiem, jako nagłówek albo akapit.'
  },
  'title-content': {
    message: 'Ten tytuł otwiera to, co jest pod nim, więc nie może być w nim odnośnika ani hasła słowniczka.',
    hint: 'Zostaw w tytule same słowa, a odnośnik albo hasło wstaw do tekstu pod tytułem.'
  },
  'block-empty': {
    message: 'Blok „{name}” jest pusty.',
    hint: 'Napisz jego treść między „{example}” a zamykającymi dwukropkami albo usuń blok.'
  }
}
