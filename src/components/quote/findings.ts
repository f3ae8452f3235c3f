import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'quote-who': {
    en: {
      message: 'It is not said whose words these are.',
      hint: 'Write it as the last line, behind an empty line and a dash: “— Name, where it was said [@source]”.'
    },
    pl: {
      message: 'Nie wiadomo, czyje to słowa.',
      hint: 'Dopisz to w ostatniej linii, po pustej linii i myślniku: „— Imię i nazwisko, skąd pochodzą słowa [@źródło]”.'
    }
  },
  'quote-empty': {
    en: {
      message: 'There are no words in this quotation.',
      hint: 'Write them in front of the line with the dash.'
    },
    pl: {
      message: 'W tym cytacie nie ma słów.',
      hint: 'Wpisz je przed linią z myślnikiem.'
    }
  },
  'quote-dash': {
    en: {
      message: 'A hyphen begins a list.',
      hint: 'Write a dash in front of the name: “— Name” or “-- Name”.'
    },
    pl: {
      message: 'Łącznik zaczyna listę.',
      hint: 'Postaw przed nazwiskiem myślnik: „— Imię i nazwisko” albo „-- Imię i nazwisko”.'
    }
  },
  'quote-title': {
    en: {
      message: 'A quotation has no title in square brackets.',
      hint: 'Who said it stands in its last line, behind a dash: “— Name”.'
    },
    pl: {
      message: 'Cytat nie ma tytułu w nawiasie kwadratowym.',
      hint: 'Autora słów wpisz w ostatniej linii po myślniku: „— Imię i nazwisko”.'
    }
  }
} satisfies Findings
