export const messages = {
  pl: {
    module: 'W tym module nie przywołano żadnego źródła.',
    course: 'W tym kursie nie przywołano żadnego źródła.'
  },
  en: {
    module: 'This module cites no source.',
    course: 'This course cites no source.'
  }
}
