export const messages = {
  pl: {
    checklist: 'Lista kontrolna',
    note: 'Zaznaczenia widzisz tylko Ty: nie są zapisywane i znikną, gdy zamkniesz kurs.',
    print: 'Wydrukuj tę listę',
    reset: 'Wyczyść zaznaczenia',
    cleared: 'Zaznaczenia są wyczyszczone.'
  },
  en: {
    checklist: 'Checklist',
    note: 'Only you see the ticks: they are not saved, and are gone when you close the course.',
    print: 'Print this list',
    reset: 'Clear the ticks',
    cleared: 'The ticks are cleared.'
  }
}
