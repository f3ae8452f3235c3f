/** All words come from the glossary. */
export const messages = { pl: {}, en: {} }
