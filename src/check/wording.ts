/** What the findings of content rules say. Those of reading a course stand in shared/wording/. */
import type { Findings } from '../shared/wording/words.ts'

export const contentFindings = {
  'link-text': {
    severity: 'warning',
    en: {
      message: 'The words of this link, “{words}”, do not say where it leads.',
      hint: 'Name the place: “[the referral path](#referral)”. Who listens to a list of links hears nothing else.'
    },
    pl: {
      message: 'Tekst odnośnika „{words}” nie mówi, dokąd prowadzi.',
      hint: 'Nazwij miejsce: „[ścieżka zgłoszenia](#zgloszenie)”. Kto słucha listy odnośników, słyszy tylko te słowa.'
    }
  },
  'sentence-long': {
    severity: 'hint',
    en: {
      message: 'This sentence has {words} words.',
      hint: 'Make two of it: on a screen more than {limit} are hard to follow.'
    },
    pl: {
      message: 'To zdanie ma {words} słów.',
      hint: 'Podziel je na dwa: na ekranie trudno śledzić więcej niż {limit}.'
    }
  },
  'page-hard': {
    severity: 'hint',
    en: {
      message: 'This page is hard to read: a reader needs about {years} years of school.',
      hint: 'Use shorter sentences and everyday words; aim at {limit}.'
    },
    pl: {
      message: 'Ta strona jest trudna: czytelnik potrzebuje około {years} lat nauki.',
      hint: 'Pisz krótszymi zdaniami i zwykłymi słowami; celem jest {limit}.'
    }
  },
  'phone-by-hand': {
    severity: 'warning',
    en: {
      message: 'The telephone number {number} is typed into the text.',
      hint: 'Put it into contacts.yaml, once and with the day it was checked, and write {{contacts.….phone}} here.'
    },
    pl: {
      message: 'Numer telefonu {number} jest wpisany w tekst.',
      hint: 'Wpisz go raz do contacts.yaml, z datą sprawdzenia, a tutaj napisz {{contacts.….phone}}.'
    }
  },
  'law-by-hand': {
    severity: 'warning',
    en: {
      message: 'The provision “{words}” is typed into the text, so nobody is told for which day it holds.',
      hint: 'Write “:law[{words}]{#act-id}” with an id of law.yaml, or cite a source in the same paragraph: [@key].'
    },
    pl: {
      message: 'Przepis „{words}” jest wpisany w tekst, więc nie wiadomo, na jaki dzień obowiązuje.',
      hint: 'Napisz „:law[{words}]{#id-aktu}” z identyfikatorem z law.yaml albo podaj źródło w tym samym akapicie: [@klucz].'
    }
  },
  'source-old': {
    severity: 'warning',
    en: {
      message: '“{name}” was last looked at on {date}, more than {months} months ago.',
      hint: 'Look at it again, correct what changed, and write the new date.'
    },
    pl: {
      message: '„{name}” sprawdzono ostatnio {date}, ponad {months} mies. temu.',
      hint: 'Sprawdź ponownie, popraw, co się zmieniło, i wpisz nową datę.'
    }
  },
  'answer-length': {
    severity: 'warning',
    en: {
      message: 'The right answer is much longer than the others ({right} characters; the next has {wrong}).',
      hint: 'Who has not learned anything picks the longest. Shorten it, or make the others as exact.'
    },
    pl: {
      message: 'Właściwa odpowiedź jest dużo dłuższa od pozostałych ({right} znaków; następna ma {wrong}).',
      hint: 'Kto niczego się nie nauczył, wybierze najdłuższą. Skróć ją albo doprecyzuj pozostałe.'
    }
  },
  'answer-length-often': {
    severity: 'warning',
    en: {
      message: 'In {count} of {all} questions the right answer is the longest.',
      hint: 'Vary the lengths: picking the longest would already pass. The questions: {ids}.'
    },
    pl: {
      message: 'W {count} z {all} pytań właściwa odpowiedź jest najdłuższa.',
      hint: 'Zróżnicuj długość: wystarczy wybierać najdłuższą. Pytania: {ids}.'
    }
  },
  'answer-position': {
    severity: 'warning',
    en: {
      message: 'In {count} of {all} questions the right answer stands in place {place}.',
      hint: 'Move some: picking the same place would already pass. The questions: {ids}.'
    },
    pl: {
      message: 'W {count} z {all} pytań właściwa odpowiedź stoi na miejscu {place}.',
      hint: 'Poprzestawiaj odpowiedzi: wystarczy wybierać to samo miejsce. Pytania: {ids}.'
    }
  },
  'objective-unassessed': {
    severity: 'warning',
    en: {
      message: 'No exercise asks for the objective “{id}”.',
      hint: 'Write “objective={id}” at a question or scenario that does, or take the objective out.'
    },
    pl: {
      message: 'Żadne ćwiczenie nie sprawdza celu „{id}”.',
      hint: 'Dopisz „objective={id}” do pytania lub scenki, które go sprawdza, albo usuń cel.'
    }
  },
  'theme-contrast': {
    severity: 'warning',
    en: {
      message: '{front} on {back} has a contrast of {ratio} in the {scheme} scheme; {needed} is needed.',
      hint: 'Make one of the two lighter or darker (WCAG 2.2, 1.4.3 and 1.4.11).'
    },
    pl: {
      message: '{front} na {back} ma w {scheme} schemacie kontrast {ratio}; potrzeba {needed}.',
      hint: 'Rozjaśnij albo przyciemnij jeden z tych kolorów (WCAG 2.2, 1.4.3 i 1.4.11).'
    }
  },
  'theme-token': {
    severity: 'warning',
    en: { message: 'There is no “{name}”, so this changes nothing.', hint: 'Known: {known}.' },
    pl: { message: 'Nie ma „{name}”, więc to niczego nie zmienia.', hint: 'Znane: {known}.' }
  },
  'theme-broken': {
    en: {
      message: 'theme.css cannot be read: {reason}',
      hint: 'Close each brace, and end each line with “;”.'
    },
    pl: {
      message: 'Nie można odczytać theme.css: {reason}',
      hint: 'Zamknij każdą klamrę, a każdy wiersz zakończ „;”.'
    }
  },
  'checkbox-form': {
    severity: 'warning',
    en: {
      message: 'This looks like an answer, but its brackets cannot be read.',
      hint: 'Write a hyphen, a blank, the brackets and a blank: “- [x] Answer” or “- [ ] Answer”.'
    },
    pl: {
      message: 'To wygląda na odpowiedź, ale nie można odczytać jej nawiasów.',
      hint: 'Napisz łącznik, odstęp, nawiasy i odstęp: „- [x] Odpowiedź” albo „- [ ] Odpowiedź”.'
    }
  },
  'table-form': {
    severity: 'warning',
    en: {
      message: 'This looks like a table, but the line under its heads is missing.',
      hint: 'Write a line of hyphens under the first line, with as many parts: “| --- | --- |”.'
    },
    pl: {
      message: 'To wygląda na tabelę, ale pod nagłówkami brakuje wiersza kresek.',
      hint: 'Pod pierwszym wierszem napisz kreski, tyle części, ile kolumn: „| --- | --- |”.'
    }
  },
  'table-head-empty': {
    severity: 'warning',
    en: {
      message: 'Column {column} of this table has no head.',
      hint: 'Write above it what stands in it. Who hears the table is told the head with each cell.'
    },
    pl: {
      message: 'Kolumna {column} tej tabeli nie ma nagłówka.',
      hint: 'Napisz nad nią, co zawiera. Kto słucha tabeli, słyszy nagłówek przy każdej komórce.'
    }
  },
  'table-cell-empty': {
    severity: 'warning',
    en: {
      message: 'This row has an empty cell.',
      hint: 'Cells cannot be joined: repeat the words in each row they hold for. Where there is nothing to say, write –.'
    },
    pl: {
      message: 'W tym wierszu jest pusta komórka.',
      hint: 'Komórek nie można scalać: powtórz treść w każdym wierszu, którego dotyczy. Gdzie nie ma czego wpisać, wstaw –.'
    }
  },
  'table-one-column': {
    severity: 'warning',
    en: {
      message: 'This table has one column.',
      hint: 'Write a list: “- one” in each line.'
    },
    pl: {
      message: 'Ta tabela ma jedną kolumnę.',
      hint: 'Napisz listę: w każdej linii „- element”.'
    }
  },
  'file-ignored': {
    severity: 'warning',
    en: {
      message: 'The file {path} is not part of the course.',
      hint: '{advice}'
    },
    pl: {
      message: 'Plik {path} nie należy do kursu.',
      hint: '{advice}'
    }
  },
  'media-unused': {
    severity: 'hint',
    en: {
      message: 'No page shows {path}.',
      hint: 'Show it, or delete the file; it is not in the packages.'
    },
    pl: {
      message: 'Żadna strona nie pokazuje {path}.',
      hint: 'Pokaż go albo usuń plik; w paczkach go nie ma.'
    }
  },
  'language-words': {
    severity: 'warning',
    en: {
      message: 'The player’s own words do not exist in the language “{language}”: they will be English.',
      hint: 'Known languages: {known}.'
    },
    pl: {
      message: 'Odtwarzacz nie ma własnych tekstów w języku „{language}”: będą po angielsku.',
      hint: 'Znane języki: {known}.'
    }
  }
} as const satisfies Findings

export type CheckCode = keyof typeof contentFindings
