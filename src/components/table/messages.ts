/** All words are the author's. */
export const messages = { pl: {}, en: {} }
