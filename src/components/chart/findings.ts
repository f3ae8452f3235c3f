import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'chart-title': {
    en: {
      message: 'This chart has no title.',
      hint: 'Write in square brackets what is counted: “:::chart[Reports to the helpline]”.'
    },
    pl: {
      message: 'Ten wykres nie ma tytułu.',
      hint: 'Napisz w nawiasach kwadratowych, co jest liczone: „:::chart[Zgłoszenia na infolinię]”.'
    }
  },
  'chart-sentence': {
    en: {
      message: 'No sentence says what this chart shows.',
      hint: 'Write it in front of the figures: “Every second report came from a building site.” Who cannot see the chart hears this sentence.'
    },
    pl: {
      message: 'Żadne zdanie nie mówi, co pokazuje ten wykres.',
      hint: 'Napisz je przed danymi: „Co drugie zgłoszenie pochodziło z budowy”. Kto nie widzi wykresu, usłyszy to zdanie.'
    }
  },
  'chart-source': {
    severity: 'warning',
    en: {
      message: 'This chart does not say where its figures come from.',
      hint: 'Write a paragraph behind them: “Source: [@key]” with a key of sources.yaml.'
    },
    pl: {
      message: 'Nie wiadomo, skąd pochodzą dane na tym wykresie.',
      hint: 'Dopisz pod danymi akapit „Źródło: [@klucz]” z kluczem z sources.yaml.'
    }
  },
  'chart-data': {
    en: {
      message: 'This chart has no figures.',
      hint: 'Write a table of two columns, or a list: “- Building: 120”.'
    },
    pl: {
      message: 'Ten wykres nie ma danych.',
      hint: 'Wpisz tabelę z dwiema kolumnami albo listę: „- Budownictwo: 120”.'
    }
  },
  'chart-content': {
    en: {
      message: 'This does not belong in a chart.',
      hint: 'In it stand a sentence, one table or list of figures, and the source.'
    },
    pl: {
      message: 'Tego nie może być w bloku „chart”.',
      hint: 'Mieszczą się w nim: zdanie, jedna tabela albo lista z danymi i źródło.'
    }
  },
  'chart-columns': {
    en: {
      message: 'The figures of a chart stand in a table of two columns; this one has {count}.',
      hint: 'Write labels in the first column and numbers in the second. For more numbers write one more chart.'
    },
    pl: {
      message: 'Dane wykresu stoją w tabeli z dwiema kolumnami; liczba kolumn tutaj: {count}.',
      hint: 'W pierwszej kolumnie wpisz nazwy, w drugiej liczby. Dla kolejnych liczb zrób osobny wykres.'
    }
  },
  'chart-number': {
    en: {
      message: '“{written}” is not a number that a chart can show.',
      hint: 'Write digits alone: 1234, 0.5, -3, 40%. Where there is no figure, write –. A list has a colon in front of the number.'
    },
    pl: {
      message: '„{written}” to nie liczba, którą można pokazać na wykresie.',
      hint: 'Wpisz same cyfry: 1 234, 0,5, -3, 40%. Gdzie danych nie ma, wpisz –. Na liście przed liczbą stoi dwukropek.'
    }
  },
  'chart-few': {
    en: {
      message: 'A chart compares at least two numbers.',
      hint: 'Add a figure, or say the one number in a sentence.'
    },
    pl: {
      message: 'Wykres porównuje co najmniej dwie liczby.',
      hint: 'Dopisz dane albo podaj tę jedną liczbę w zdaniu.'
    }
  },
  'chart-unit': {
    en: {
      message: 'This chart does not say what its numbers count.',
      hint: 'Write it in the settings: unit="reports". In a table the head of the second column says it.'
    },
    pl: {
      message: 'Nie wiadomo, co oznaczają liczby na tym wykresie.',
      hint: 'Dopisz ustawienie unit="zgłoszenia". W tabeli mówi to nagłówek drugiej kolumny.'
    }
  },
  'chart-narrow': {
    en: {
      message: 'On a telephone the labels of this chart have no room beside each other.',
      hint: 'Write kind=bar instead of kind={kind}, or shorten the labels.'
    },
    pl: {
      message: 'Na telefonie podpisy tego wykresu nie zmieszczą się obok siebie.',
      hint: 'Zamiast kind={kind} wpisz kind=bar albo skróć podpisy.'
    }
  },
  'chart-whole': {
    en: {
      message: 'These numbers are not the parts of a whole.',
      hint: 'With kind=parts each has a number, none is below zero and one at least is above it. For others write kind=bar.'
    },
    pl: {
      message: 'Te liczby nie są częściami jednej całości.',
      hint: 'Przy kind=parts każda pozycja ma liczbę, żadna nie jest ujemna i choć jedna jest większa od zera. Do innych danych służy kind=bar.'
    }
  },
  'chart-many': {
    en: {
      message: 'This whole has {count} parts; more than {most} cannot be told apart.',
      hint: 'Put the smallest together as “other”, or write kind=bar.'
    },
    pl: {
      message: 'Całość ma za dużo części ({count}): więcej niż {most} nie da się odróżnić.',
      hint: 'Połącz najmniejsze w „inne” albo wpisz kind=bar.'
    }
  }
} satisfies Findings
