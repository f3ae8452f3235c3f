export const messages = {
  pl: {
    description: 'Opis ilustracji',
    credit: 'Źródło'
  },
  en: {
    description: 'Description of the picture',
    credit: 'Credit'
  }
}
