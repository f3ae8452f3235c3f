import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'reveal-heading': {
    en: {
      message: 'This heading is hidden together with what stands under it.',
      hint: 'Write it in square brackets behind the name: “:::reveal[Question]”.'
    },
    pl: {
      message: 'Ten nagłówek jest ukryty razem z treścią, która stoi pod nim.',
      hint: 'Wpisz go w nawiasie kwadratowym za nazwą bloku: „:::reveal[Pytanie]”.'
    }
  }
} satisfies Findings
