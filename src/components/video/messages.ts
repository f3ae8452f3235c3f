export const messages = {
  pl: {
    transcript: 'Transkrypcja filmu',
    description: 'Co widać w filmie',
    paper: '– film do obejrzenia w kursie'
  },
  en: {
    transcript: 'Transcript of the video',
    description: 'What the video shows',
    paper: '– a video to watch in the course'
  }
}
