import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'match-table': {
    en: {
      message: 'Pairs are written as a table, and here is none.',
      hint: 'Write a line “| Thing | What belongs to it |”, under it “| --- | --- |”, and then a line for each pair.'
    },
    pl: {
      message: 'Pary zapisuje się w tabeli, a tu jej nie ma.',
      hint: 'Napisz wiersz „| Rzecz | Co do niej pasuje |”, pod nim „| --- | --- |”, a potem po jednym wierszu na parę.'
    }
  },
  'match-columns': {
    en: {
      message: 'The table of pairs has {count} columns.',
      hint: 'Write two: a thing, and what belongs to it. In a third one may stand why.'
    },
    pl: {
      message: 'Liczba kolumn w tabeli par: {count}.',
      hint: 'Napisz dwie: rzecz i to, co do niej pasuje. W trzeciej może stać wyjaśnienie.'
    }
  },
  'match-right-empty': {
    en: {
      message: 'In this pair the right column is empty.',
      hint: 'Write there what belongs to the left one. Only the left column may be empty: then the right text is one that fits nothing.'
    },
    pl: {
      message: 'W tej parze prawa kolumna jest pusta.',
      hint: 'Wpisz tam to, co pasuje do lewej. Pusta może być tylko lewa kolumna: wtedy prawy tekst nie pasuje do niczego.'
    }
  },
  'match-same': {
    en: {
      message: 'The right column says the same everywhere: there is nothing to pick from.',
      hint: 'Write at least two different texts there.'
    },
    pl: {
      message: 'W prawej kolumnie wszędzie stoi to samo: nie ma z czego wybierać.',
      hint: 'Napisz w niej co najmniej dwa różne teksty.'
    }
  },
  'match-long': {
    severity: 'warning',
    en: {
      message: 'This text has {count} characters: in a list to pick from it is cut off.',
      hint: 'Write at most 60 characters on the right; the longer text of a pair belongs on the left.'
    },
    pl: {
      message: 'Ten tekst ma {count} znaków: na liście do wyboru będzie ucięty.',
      hint: 'Po prawej napisz najwyżej 60 znaków; dłuższy tekst pary powinien stać po lewej.'
    }
  }
} satisfies Findings
