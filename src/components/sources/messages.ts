export const messages = {
  pl: {
    reference: 'Źródła',
    module: 'W tym module nie przywołano żadnego źródła.',
    course: 'W tym kursie nie przywołano żadnego źródła.'
  },
  en: {
    reference: 'Sources',
    module: 'This module cites no source.',
    course: 'This course cites no source.'
  }
}
