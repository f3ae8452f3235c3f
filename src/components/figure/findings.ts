import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'figure-picture': {
    en: {
      message: 'This figure has no picture.',
      hint: 'Write it on a line of its own: ![What the picture tells](../media/name.svg)'
    },
    pl: {
      message: 'W tym bloku nie ma ilustracji.',
      hint: 'Napisz ją w osobnej linii: ![Co widać na ilustracji](../media/nazwa.svg)'
    }
  },
  'figure-second-picture': {
    en: {
      message: 'A figure has one picture; this is one more.',
      hint: 'Write a figure of its own for it.'
    },
    pl: {
      message: 'Blok ma jedną ilustrację, a to jest kolejna.',
      hint: 'Zrób dla niej osobny blok „figure”.'
    }
  },
  'figure-line': {
    en: {
      message: 'Picture and text stand in one paragraph.',
      hint: 'Leave an empty line between the picture and its caption.'
    },
    pl: {
      message: 'Ilustracja i tekst stoją w jednym akapicie.',
      hint: 'Zostaw pustą linię między ilustracją a podpisem.'
    }
  },
  'figure-second-caption': {
    en: {
      message: 'The picture has a caption already; this is one more.',
      hint: 'Write one paragraph as the caption. What is longer stands in “:::description … :::”.'
    },
    pl: {
      message: 'Ilustracja ma już podpis, a to jest kolejny.',
      hint: 'Podpis to jeden akapit. Dłuższy tekst wstaw między „:::description” a „:::”.'
    }
  },
  'figure-second-description': {
    en: {
      message: 'The picture has a description already; this is one more.',
      hint: 'Write all of it in one “:::description … :::”.'
    },
    pl: {
      message: 'Ilustracja ma już opis, a to jest kolejny.',
      hint: 'Zapisz całość w jednym bloku „:::description … :::”.'
    }
  },
  'figure-content': {
    en: {
      message: 'This does not belong in a figure.',
      hint: 'In it stand a picture, a paragraph as its caption and, if you like, “:::description … :::”, which may hold lists and tables.'
    },
    pl: {
      message: 'Tego nie może być w bloku „figure”.',
      hint: 'Mieszczą się w nim: ilustracja, jeden akapit podpisu i – jeśli trzeba – „:::description … :::”, gdzie mogą stać listy i tabele.'
    }
  }
} satisfies Findings
