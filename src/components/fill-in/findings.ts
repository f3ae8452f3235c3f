import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'fill-in-none': {
    en: {
      message: 'There is no gap to be filled in.',
      hint: 'Write “:gap[answer]” in the text where the learner is to type the answer.'
    },
    pl: {
      message: 'Nie ma tu żadnej luki do uzupełnienia.',
      hint: 'W miejscu, w którym uczestnik ma wpisać odpowiedź, napisz w tekście „:gap[odpowiedź]”.'
    }
  },
  'fill-in-line': {
    en: {
      message: 'This is a line on paper, and no gap that can be typed into.',
      hint: 'Write “:gap[answer]” in its place.'
    },
    pl: {
      message: 'Takie miejsce do wpisania działa na papierze; tutaj nie jest luką.',
      hint: 'Napisz w tym miejscu „:gap[odpowiedź]”.'
    }
  },
  'fill-in-empty': {
    en: {
      message: 'It is not said what belongs into this gap.',
      hint: 'Write the answer between the brackets: “:gap[answer]”; several that are right with a bar: “:gap[day | 24 hours]”.'
    },
    pl: {
      message: 'Nie wiadomo, co wpisać w tę lukę.',
      hint: 'Odpowiedź napisz w nawiasach: „:gap[odpowiedź]”; kilka właściwych oddziel kreską: „:gap[doba | 24 godziny]”.'
    }
  },
  'fill-in-bar': {
    severity: 'warning',
    en: {
      message: '“{text}” is taken as one answer.',
      hint: 'Put a bar between several: “:gap[day | 24 hours]”, “wrong="hour | week"”. If it is one, write “fill-in-bar: off” under “checks” in course.yaml.'
    },
    pl: {
      message: '„{text}” to tutaj jedna odpowiedź.',
      hint: 'Kilka odpowiedzi oddziel kreską: „:gap[doba | 24 godziny]”, „wrong="godzina | tydzień"”. Jeśli to naprawdę jedna, wpisz w course.yaml pod „checks”: „fill-in-bar: off”.'
    }
  },
  'fill-in-many': {
    en: {
      message: 'This text has {count} gaps; an LMS has to keep {most} of one answer.',
      hint: 'Make two questions of it.'
    },
    pl: {
      message:
        'Liczba luk w tym tekście: {count}. Platforma szkoleniowa musi przechować w jednej odpowiedzi tylko {most}.',
      hint: 'Podziel tekst na dwa pytania.'
    }
  },
  'fill-in-long': {
    en: {
      message: '“{text}” has {count} characters; a gap holds {most}.',
      hint: 'Shorten it, or ask for the one word that matters.'
    },
    pl: {
      message: '„{text}” ma {count} znaków, a luka mieści {most}.',
      hint: 'Skróć odpowiedź albo zapytaj tylko o najważniejsze słowo.'
    }
  },
  'fill-in-place': {
    en: {
      message: 'A gap cannot stand in a link or a heading.',
      hint: 'Move it into the text.'
    },
    pl: {
      message: 'Luka nie może stać w odnośniku ani w nagłówku.',
      hint: 'Przenieś ją do tekstu.'
    }
  },
  'fill-in-wrong': {
    en: {
      message: '“{text}” stands among the wrong words of this gap, and is right.',
      hint: 'Take it out of “wrong”, or out of the brackets.'
    },
    pl: {
      message: '„{text}” stoi wśród błędnych słów tej luki, a jest odpowiedzią właściwą.',
      hint: 'Usuń to słowo z „wrong” albo z nawiasów kwadratowych.'
    }
  }
} satisfies Findings
