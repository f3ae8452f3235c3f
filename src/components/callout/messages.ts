export const messages = {
  pl: {
    info: 'Warto wiedzieć',
    key: 'Zapamiętaj',
    warning: 'Uwaga',
    care: 'Zanim przejdziesz dalej',
    practice: 'W służbie'
  },
  en: {
    info: 'Good to know',
    key: 'Remember',
    warning: 'Caution',
    care: 'Before you go on',
    practice: 'On duty'
  }
}
