import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'flow-list': {
    en: {
      message: 'A path is written as a numbered list, and here is none.',
      hint: 'Begin each station with its number: “1. **Who** – what they do”.'
    },
    pl: {
      message: 'Drogę zapisuje się jako listę numerowaną, a tu jej nie ma.',
      hint: 'Zacznij każdy przystanek od numeru: „1. **Kto** – co robi”.'
    }
  },
  'flow-alone': {
    en: {
      message: 'This station is the only one: the path leads nowhere.',
      hint: 'Write the next one under it, with the next number, or write it as a paragraph.'
    },
    pl: {
      message: 'To jedyny przystanek: droga nigdzie nie prowadzi.',
      hint: 'Dopisz pod nim następny, z kolejnym numerem, albo zamień blok na zwykły akapit.'
    }
  },
  'flow-branches': {
    en: {
      message: 'It is not said how these branches belong together: one of them, or all at once?',
      hint: 'End the line above them with a colon, or put one between: “at the same time:”, “one of these:”.'
    },
    pl: {
      message: 'Nie wiadomo, jak rozumieć te rozgałęzienia: jedno z nich czy wszystkie naraz?',
      hint: 'Zakończ wiersz nad nimi dwukropkiem albo wstaw tam osobny: „jednocześnie:”, „jedno z dwojga:”.'
    }
  },
  'flow-one': {
    en: {
      message: 'There is one branch only, so that nothing branches.',
      hint: 'Write the other one under it, or make this the next station: a number instead of the hyphen, not indented.'
    },
    pl: {
      message: 'Jest tu tylko jedna odnoga, więc droga się nie rozgałęzia.',
      hint: 'Dopisz pod nią drugą albo zrób z niej następny przystanek: numer zamiast łącznika, bez wcięcia.'
    }
  },
  'flow-deep': {
    en: {
      message:
        'The path branches for the third time inside a branch: on a phone there is no room left for it.',
      hint: 'Let the path end here, and draw what follows as a path of its own.'
    },
    pl: {
      message: 'To trzecie rozgałęzienie, jedno w drugim: na telefonie nie ma już na nie miejsca.',
      hint: 'Zakończ tu drogę, a to, co dalej, narysuj jako osobną.'
    }
  },
  'flow-numbers': {
    en: {
      message: 'A numbered list stands inside a numbered entry.',
      hint: 'Do not indent it where it is the way on. Begin its lines with hyphens where the path branches.'
    },
    pl: {
      message: 'W pozycji numerowanej stoi następna lista numerowana.',
      hint: 'Jeśli to dalsza droga, usuń wcięcie. Jeśli droga się tu rozgałęzia, zacznij wiersze od łączników.'
    }
  },
  'flow-order': {
    en: {
      message: 'The branches stand under the way on from them.',
      hint: 'Write the list with hyphens first, the numbered one under it.'
    },
    pl: {
      message: 'Rozgałęzienie stoi pod dalszą drogą.',
      hint: 'Wpisz najpierw listę z łącznikami, a pod nią numerowaną.'
    }
  },
  'flow-content': {
    en: {
      message: 'A station has no room for this.',
      hint: 'Say it in the station’s one paragraph, or write it above or under the block.'
    },
    pl: {
      message: 'Na to nie ma miejsca w przystanku.',
      hint: 'Zmieść to w jedynym akapicie przystanku albo napisz nad blokiem lub pod nim.'
    }
  }
} satisfies Findings
