import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'timeline-list': {
    en: {
      message: 'Events are written as a list, and here is none.',
      hint: 'Begin each with a hyphen, its date and a colon: “- 11 June 2014: what happened”.'
    },
    pl: {
      message: 'Wydarzenia zapisuje się jako listę, a tu jej nie ma.',
      hint: 'Zacznij każde od łącznika, daty i dwukropka: „- 11 czerwca 2014: co się stało”.'
    }
  },
  'timeline-date': {
    en: {
      message: 'No date can be seen at the beginning of this entry.',
      hint: 'Write the date, a colon and a blank: “- 2014: what happened”.'
    },
    pl: {
      message: 'Na początku tej pozycji nie widać daty.',
      hint: 'Wpisz datę, dwukropek i odstęp: „- 2014: co się stało”.'
    }
  },
  'timeline-no-such-day': {
    en: {
      message: 'There is no day or month “{date}”.',
      hint: 'Correct it: day, month, year, as in 11.06.2014.'
    },
    pl: {
      message: 'Nie ma takiego dnia ani miesiąca: „{date}”.',
      hint: 'Popraw datę: dzień, miesiąc, rok, na przykład 11.06.2014.'
    }
  },
  'timeline-nothing': {
    en: {
      message: 'It is not said what happened: “{date}” stands alone.',
      hint: 'Write it behind the colon.'
    },
    pl: {
      message: 'Nie napisano, co się wtedy stało: „{date}” stoi samo.',
      hint: 'Dopisz to po dwukropku.'
    }
  }
} satisfies Findings
