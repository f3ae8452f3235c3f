export const messages = {
  pl: { answer: 'Odpowiedź', open: 'Najpierw pomyśl, potem otwórz' },
  en: { answer: 'Answer', open: 'Think first, then open' }
}
