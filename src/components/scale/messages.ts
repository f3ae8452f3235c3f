export const messages = {
  pl: { low: 'Skala zaczyna się tu', high: 'Skala kończy się tu', stage: 'Stopień', threshold: 'Próg' },
  en: { low: 'The scale begins here', high: 'The scale ends here', stage: 'Stage', threshold: 'Threshold' }
}
