import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'contacts-unknown': {
    en: {
      message: 'contacts.yaml has no entry “{id}”.',
      hint: 'Add it there, or correct the id. Known: {known}.'
    },
    pl: {
      message: 'W contacts.yaml nie ma wpisu „{id}”.',
      hint: 'Dopisz go tam albo popraw identyfikator. Znane: {known}.'
    }
  },
  'contacts-empty': {
    en: {
      message: 'There is no contact to show.',
      hint: 'Write people and places into contacts.yaml in the course folder: an id, and under it name and phone.'
    },
    pl: {
      message: 'Nie ma żadnego kontaktu do pokazania.',
      hint: 'Wpisz osoby i instytucje do contacts.yaml w folderze kursu: identyfikator, a pod nim name i phone.'
    }
  }
} satisfies Findings
