export const messages = {
  pl: {
    private: 'Tylko dla Ciebie: tekst nie jest zapisywany ani wysyłany i zniknie, gdy zamkniesz kurs.',
    counted: 'Znaki: {n} z {max}',
    full: 'To już {max} znaków, więcej się nie zmieści.',
    compare: 'Porównaj',
    empty: 'Pole jest puste. Napisz choć jedno zdanie albo odpowiedz w myślach i naciśnij jeszcze raz.',
    model: 'Odpowiedź wzorcowa'
  },
  en: {
    private: 'For you alone: the text is neither saved nor sent, and is gone when you close the course.',
    counted: 'Characters: {n} of {max}',
    full: 'These are {max} characters; there is no room for more.',
    compare: 'Compare',
    empty: 'Nothing is written yet. Write a sentence, or answer in your mind and press again.',
    model: 'Model answer'
  }
}
