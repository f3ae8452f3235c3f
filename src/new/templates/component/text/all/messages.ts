/** Words that the component itself says, in each language of the course. */
export const messages = {
  pl: { title: 'Warto wiedzieć' },
  en: { title: 'Good to know' }
}
