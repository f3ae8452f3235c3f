export const messages = {
  pl: { then: 'Dalej', join: 'Drogi się schodzą. Dalej' },
  en: { then: 'Then', join: 'The ways join. Then' }
}
