import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'cards-none': {
    en: {
      message: 'There is no card in this block.',
      hint: 'Write the front on a line, and the back under it, behind a colon and a blank: “: what stands on the back”. An empty line separates two cards.'
    },
    pl: {
      message: 'W tym bloku nie ma żadnej karty.',
      hint: 'Wpisz przód karty w osobnej linii, a pod nim, po dwukropku i odstępie, jej tył: „: co jest na odwrocie”. Karty oddziela pusta linia.'
    }
  },
  'cards-content': {
    en: {
      message: 'This is no card.',
      hint: 'A front is one line, and right under it stands the back: “: what stands on the back”. Anything else stands in front of the block.'
    },
    pl: {
      message: 'To nie jest karta.',
      hint: 'Przód karty to jedna linia, a tuż pod nią stoi tył: „: co jest na odwrocie”. Inne treści przenieś przed blok.'
    }
  },
  'cards-side': {
    en: {
      message: 'A side of this card is empty.',
      hint: 'Write the front on its line and the back behind “: ”.'
    },
    pl: {
      message: 'Jedna strona tej karty jest pusta.',
      hint: 'Wpisz przód w jego linii, a tył po „: ”.'
    }
  }
} satisfies Findings
