export const messages = {
  pl: {
    transcript: 'Transkrypcja nagrania',
    paper: '– nagranie do odsłuchania w kursie'
  },
  en: {
    transcript: 'Transcript of the recording',
    paper: '– a recording to listen to in the course'
  }
}
