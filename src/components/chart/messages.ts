export const messages = {
  pl: {
    bar: 'Wykres słupkowy',
    column: 'Wykres kolumnowy',
    line: 'Wykres liniowy',
    parts: 'Wykres części całości',
    data: 'Dane w tabeli',
    item: 'Pozycja',
    missing: 'brak danych'
  },
  en: {
    bar: 'Bar chart',
    column: 'Column chart',
    line: 'Line chart',
    parts: 'Chart of the parts of a whole',
    data: 'The figures as a table',
    item: 'Item',
    missing: 'no data'
  }
}
