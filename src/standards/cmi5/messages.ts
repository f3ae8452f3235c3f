/** What is said before the course is there, by language. */
export const messages = {
  pl: {
    connecting: 'Łączymy się z platformą szkoleniową…',
    failed:
      'Nie udało się połączyć z platformą szkoleniową. Kurs jeszcze się nie zaczął, więc nic nie zginęło.',
    advice:
      'Sprawdź połączenie z siecią i spróbuj ponownie. Jeśli to nie pomoże, zamknij kurs i otwórz go jeszcze raz z platformy.',
    retry: 'Spróbuj ponownie'
  },
  en: {
    connecting: 'Connecting to the learning platform…',
    failed: 'The learning platform could not be reached. The course has not begun yet, so nothing is lost.',
    advice:
      'Check your network and try again. If that does not help, close the course and open it once more from the platform.',
    retry: 'Try again'
  }
}

export type LaunchMessages = (typeof messages)['en']

export function messagesIn(language: string): LaunchMessages {
  return language === 'pl' ? messages.pl : messages.en
}
