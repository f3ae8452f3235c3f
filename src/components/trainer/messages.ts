export const messages = {
  pl: {
    label: 'Dla prowadzących',
    time: 'Czas',
    method: 'Metoda',
    materials: 'Materiały'
  },
  en: {
    label: 'For trainers',
    time: 'Time',
    method: 'Method',
    materials: 'Materials'
  }
}
