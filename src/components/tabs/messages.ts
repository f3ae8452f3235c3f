export const messages = {
  pl: { label: 'Zakładki' },
  en: { label: 'Tabs' }
}
