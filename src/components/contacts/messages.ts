export const messages = {
  pl: {
    reference: 'Kontakty i pomoc',
    phone: 'Telefon',
    email: 'E-mail',
    url: 'Strona',
    hours: 'Godziny',
    verified: 'Dane sprawdzono {date}.',
    unverified:
      'Tych danych nikt jeszcze nie sprawdził. Upewnij się, że są aktualne, zanim z nich skorzystasz.'
  },
  en: {
    reference: 'Contacts and help',
    phone: 'Telephone',
    email: 'E-mail',
    url: 'Website',
    hours: 'Hours',
    verified: 'Checked on {date}.',
    unverified: 'Nobody has checked this entry yet. Make sure that it is right before you rely on it.'
  }
}
