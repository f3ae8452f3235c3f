import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'video-file': {
    en: {
      message: 'This block has no video.',
      hint: 'Write a link to the file on a line of its own: [What the video is called](../media/name.mp4)'
    },
    pl: {
      message: 'W tym bloku nie ma filmu.',
      hint: 'Napisz w osobnej linii odnośnik do pliku: [Tytuł filmu](../media/nazwa.mp4)'
    }
  },
  'video-second-file': {
    en: {
      message: 'A block shows one video; this is one more.',
      hint: 'Write a block of its own for it. Captions are a link to a .vtt file.'
    },
    pl: {
      message: 'Blok pokazuje jeden film, a to jest kolejny.',
      hint: 'Zrób dla niego osobny blok „video”. Napisy to odnośnik do pliku .vtt.'
    }
  },
  'video-name': {
    en: {
      message: 'The video has no name.',
      hint: 'Write it between the square brackets: a screen reader says it, and it stands under the video.'
    },
    pl: {
      message: 'Film nie ma tytułu.',
      hint: 'Wpisz go w nawiasach kwadratowych: przeczyta go czytnik ekranu i będzie widoczny pod filmem.'
    }
  },
  'video-line': {
    en: {
      message: 'A file and text stand in one paragraph.',
      hint: 'Leave an empty line between the links and the caption.'
    },
    pl: {
      message: 'Plik i tekst stoją w jednym akapicie.',
      hint: 'Zostaw pustą linię między odnośnikami a podpisem.'
    }
  },
  'video-picture': {
    en: {
      message: 'The video has a picture already; this is one more.',
      hint: 'One picture is shown before the video plays. Take this one out, or show it above the block.'
    },
    pl: {
      message: 'Film ma już obraz, a to jest kolejny.',
      hint: 'Przed odtworzeniem widać jeden obraz. Usuń ten albo pokaż go nad blokiem.'
    }
  },
  'video-captions': {
    en: {
      message: 'This video has no captions: who cannot hear it, or may not play sound here, learns nothing.',
      hint: 'Add a line with a link to them: [English captions](../media/name.en.vtt). For a video without any sound write “silent” in braces behind “:::video”.'
    },
    pl: {
      message:
        'Film nie ma napisów, więc nie skorzysta z niego nikt, kto nie słyszy albo nie może włączyć dźwięku.',
      hint: 'Dodaj linię z odnośnikiem do nich: [Napisy po polsku](../media/nazwa.pl.vtt). Przy filmie bez dźwięku dopisz „silent” w klamrach za „:::video”.'
    }
  },
  'video-transcript': {
    en: {
      message: 'This video has no transcript.',
      hint: 'Write what is said, and in brackets what can only be seen, between “:::transcript” and “:::” before the end of the block.'
    },
    pl: {
      message: 'Film nie ma transkrypcji.',
      hint: 'Zapisz, co pada z ust rozmówców, a w nawiasach to, co tylko widać – między „:::transcript” a „:::”, przed końcem bloku.'
    }
  },
  'video-description': {
    en: {
      message: 'This video has no sound, and no description for those who cannot see it.',
      hint: 'Write what happens in it between “:::description” and “:::” before the end of the block.'
    },
    pl: {
      message: 'Ten film nie ma dźwięku ani opisu dla osób, które go nie zobaczą.',
      hint: 'Opisz, co się w nim dzieje – między „:::description” a „:::”, przed końcem bloku.'
    }
  },
  'video-second-caption': {
    en: {
      message: 'The video has text under it already; this is one more paragraph.',
      hint: 'Write one paragraph. What is longer stands in “:::transcript … :::”.'
    },
    pl: {
      message: 'Film ma już podpis, a to jest kolejny akapit.',
      hint: 'Podpis to jeden akapit. Dłuższy tekst wstaw między „:::transcript” a „:::”.'
    }
  },
  'video-second-part': {
    en: {
      message: 'The video has such a part already; this is one more.',
      hint: 'Write all of it in one.'
    },
    pl: {
      message: 'Film ma już taką część, a to jest kolejna.',
      hint: 'Zapisz całość w jednej.'
    }
  },
  'video-content': {
    en: {
      message: 'This does not belong in a video.',
      hint: 'In it stand a link to the video, links to captions, a picture if you like, one paragraph, “:::transcript … :::” and “:::description … :::”; these two may hold lists and tables.'
    },
    pl: {
      message: 'Tego nie może być w bloku „video”.',
      hint: 'Mieszczą się w nim: odnośnik do filmu, odnośniki do napisów, ewentualnie obraz, jeden akapit podpisu oraz „:::transcript … :::” i „:::description … :::”, gdzie mogą stać listy i tabele.'
    }
  }
} satisfies Findings
