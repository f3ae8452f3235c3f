import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'audio-file': {
    en: {
      message: 'This block has no recording.',
      hint: 'Write a link to the file on a line of its own: [What the recording is called](../media/name.mp3)'
    },
    pl: {
      message: 'W tym bloku nie ma nagrania.',
      hint: 'Napisz w osobnej linii odnośnik do pliku: [Tytuł nagrania](../media/nazwa.mp3)'
    }
  },
  'audio-second-file': {
    en: {
      message: 'A block plays one recording; this is one more.',
      hint: 'Write a block of its own for it.'
    },
    pl: {
      message: 'Blok odtwarza jedno nagranie, a to jest kolejne.',
      hint: 'Zrób dla niego osobny blok „audio”.'
    }
  },
  'audio-name': {
    en: {
      message: 'The recording has no name.',
      hint: 'Write it between the square brackets: a screen reader says it, and it stands under the player.'
    },
    pl: {
      message: 'Nagranie nie ma tytułu.',
      hint: 'Wpisz go w nawiasach kwadratowych: przeczyta go czytnik ekranu i będzie widoczny pod odtwarzaczem.'
    }
  },
  'audio-line': {
    en: {
      message: 'A file and text stand in one paragraph.',
      hint: 'Leave an empty line between the link and the caption.'
    },
    pl: {
      message: 'Plik i tekst stoją w jednym akapicie.',
      hint: 'Zostaw pustą linię między odnośnikiem a podpisem.'
    }
  },
  'audio-picture': {
    en: {
      message: 'The player of a recording shows no picture.',
      hint: 'Write the picture above or below the block.'
    },
    pl: {
      message: 'Odtwarzacz nagrania nie pokazuje obrazu.',
      hint: 'Wstaw obraz nad blokiem albo pod nim.'
    }
  },
  'audio-captions': {
    en: {
      message: 'The player of a recording shows no captions.',
      hint: 'Write what is said between “:::transcript” and “:::”, and take this line out.'
    },
    pl: {
      message: 'Odtwarzacz nagrania nie pokazuje napisów.',
      hint: 'Zapisz, co słychać, między „:::transcript” a „:::” i usuń tę linię.'
    }
  },
  'audio-transcript': {
    en: {
      message:
        'This recording has no transcript: who cannot hear it, or may not play sound here, learns nothing.',
      hint: 'Write what is said and what else is heard between “:::transcript” and “:::” before the end of the block.'
    },
    pl: {
      message:
        'Nagranie nie ma transkrypcji, więc nie skorzysta z niego nikt, kto nie słyszy albo nie może włączyć dźwięku.',
      hint: 'Zapisz wypowiedzi i inne ważne dźwięki między „:::transcript” a „:::”, przed końcem bloku.'
    }
  },
  'audio-second-caption': {
    en: {
      message: 'The recording has text under it already; this is one more paragraph.',
      hint: 'Write one paragraph. What is longer stands in “:::transcript … :::”.'
    },
    pl: {
      message: 'Nagranie ma już podpis, a to jest kolejny akapit.',
      hint: 'Podpis to jeden akapit. Dłuższy tekst wstaw między „:::transcript” a „:::”.'
    }
  },
  'audio-second-part': {
    en: {
      message: 'The recording has a transcript already; this is one more.',
      hint: 'Write all of it in one “:::transcript … :::”.'
    },
    pl: {
      message: 'Nagranie ma już transkrypcję, a to jest kolejna.',
      hint: 'Zapisz całość w jednym bloku „:::transcript … :::”.'
    }
  },
  'audio-content': {
    en: {
      message: 'This does not belong in a recording.',
      hint: 'In it stand a link to the file, one paragraph and “:::transcript … :::”, which may hold lists and tables.'
    },
    pl: {
      message: 'Tego nie może być w bloku „audio”.',
      hint: 'Mieszczą się w nim: odnośnik do pliku, jeden akapit podpisu i „:::transcript … :::”, gdzie mogą stać listy i tabele.'
    }
  }
} satisfies Findings
