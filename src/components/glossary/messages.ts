/** All other words come from the glossary. */
export const messages = { pl: { reference: 'Słownik' }, en: { reference: 'Glossary' } }
