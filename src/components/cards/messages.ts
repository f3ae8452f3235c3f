export const messages = {
  pl: { turn: 'Odwróć', back: 'Odwróć z powrotem' },
  en: { turn: 'Turn over', back: 'Turn back' }
}
