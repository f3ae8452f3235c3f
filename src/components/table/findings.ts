import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'table-missing': {
    en: {
      message: 'No table can be read in this block.',
      hint: 'Write one between its colons: a line of heads, a line of hyphens “| --- | --- |”, then the rows.'
    },
    pl: {
      message: 'W tym bloku nie da się odczytać tabeli.',
      hint: 'Napisz ją między dwukropkami: wiersz nagłówków, wiersz kresek „| --- | --- |”, a pod nim dane.'
    }
  },
  'table-title': {
    severity: 'warning',
    en: {
      message: 'This table has no title.',
      hint: 'Write it in square brackets: “:::table[Who does what]”. Who hears the page decides by it whether to read the table.'
    },
    pl: {
      message: 'Ta tabela nie ma tytułu.',
      hint: 'Wpisz go w nawiasach kwadratowych: „:::table[Kto co robi]”. Kto słucha strony, po tytule pozna, czy warto czytać tabelę.'
    }
  },
  'table-content': {
    en: {
      message: 'This does not belong in a table block.',
      hint: 'In it stands one table and, if you like, paragraphs under it: the source, a remark.'
    },
    pl: {
      message: 'Tego nie może być w bloku „table”.',
      hint: 'Mieści się w nim jedna tabela, a pod nią – jeśli trzeba – akapity: źródło, uwaga.'
    }
  }
} satisfies Findings
