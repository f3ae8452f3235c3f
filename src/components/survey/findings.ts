import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'survey-list': {
    en: {
      message: 'This survey has no statements.',
      hint: 'Write each statement on a line of its own that begins with “- ”.'
    },
    pl: {
      message: 'W tej ankiecie nie ma zdań do oceny.',
      hint: 'Napisz każde zdanie w osobnym wierszu, zaczynając od „- ”.'
    }
  },
  'survey-lists': {
    en: {
      message: 'A survey has one list of statements and one scale; this list is one too many.',
      hint: 'Statements begin with “- ”, the points of a scale of your own with “1.”, “2.” and so on. Put the rest into a survey of its own.'
    },
    pl: {
      message: 'Ankieta ma jedną listę zdań i jedną skalę, a ta lista jest nadmiarowa.',
      hint: 'Zdania zaczynaj od „- ”, a stopnie własnej skali od „1.”, „2.” i tak dalej. Resztę przenieś do osobnej ankiety.'
    }
  },
  'survey-content': {
    en: {
      message: 'This does not belong into the lists of a survey, nor behind them.',
      hint: 'A statement and a point of the scale are one line each. What introduces the survey stands above the statements.'
    },
    pl: {
      message: 'To nie powinno stać na listach ankiety ani za nimi.',
      hint: 'Zdanie i stopień skali to po jednym wierszu. Wprowadzenie do ankiety napisz nad zdaniami.'
    }
  },
  'survey-brackets': {
    en: {
      message: 'No answer in a survey is right or wrong: brackets mean nothing here.',
      hint: 'Delete “[ ]” or “[x]”. For a question with right answers use “:::choice”.'
    },
    pl: {
      message: 'W ankiecie nie ma odpowiedzi dobrych i złych, więc nawiasy nic tu nie znaczą.',
      hint: 'Usuń „[ ]” albo „[x]”. Pytanie z dobrymi odpowiedziami zapisz jako „:::choice”.'
    }
  },
  'survey-scale': {
    en: {
      message: 'Points of the scale that can be read here: {count}. There must be 2 to 11.',
      hint: 'Write each point on a line of its own, from the lowest to the highest: “1. never”, “2. sometimes”, “3. always”.'
    },
    pl: {
      message: 'Liczba stopni skali, które da się tu odczytać: {count}. Ma ich być od 2 do 11.',
      hint: 'Napisz każdy stopień w osobnym wierszu, od najniższego do najwyższego: „1. nigdy”, „2. czasem”, „3. zawsze”.'
    }
  },
  'survey-end': {
    en: {
      message: 'Only one end of the scale has a name.',
      hint: 'Name both: “low="not at all" high="fully"”.'
    },
    pl: {
      message: 'Nazwę ma tylko jeden koniec skali.',
      hint: 'Nazwij oba: „low="wcale" high="w pełni"”.'
    }
  },
  'survey-ends': {
    en: {
      message: 'The ends of the scale are named twice: by “low” and “high”, and by the numbered list.',
      hint: 'Delete “low” and “high”, or delete the numbered list.'
    },
    pl: {
      message: 'Końce skali są nazwane dwa razy: w ustawieniach „low” i „high” oraz na liście numerowanej.',
      hint: 'Usuń „low” i „high” albo usuń listę numerowaną.'
    }
  }
} satisfies Findings
