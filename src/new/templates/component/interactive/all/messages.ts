/** Words that the component itself says, in each language of the course. */
export const messages = {
  pl: { done: 'Zrobione', thanks: 'Zapisano. Możesz to w każdej chwili odznaczyć.' },
  en: { done: 'Done', thanks: 'Noted. You may take the tick away at any time.' }
}
