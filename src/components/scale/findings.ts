import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'scale-list': {
    en: {
      message: 'Stages are written as a list, and here is none.',
      hint: 'Begin each with a hyphen and its title in bold: “- **Smoke** – what it means”.'
    },
    pl: {
      message: 'Stopnie zapisuje się jako listę, a tu jej nie ma.',
      hint: 'Zacznij każdy od łącznika i pogrubionego tytułu: „- **Dym** – co oznacza”.'
    }
  },
  'scale-poles': {
    en: {
      message: 'It is not said between which poles this scale lies.',
      hint: 'Name both: :::scale{low="harmless" high="deadly"}.'
    },
    pl: {
      message: 'Nie wiadomo, między jakimi biegunami leży ta skala.',
      hint: 'Nazwij oba: :::scale{low="niegroźne" high="śmiertelne"}.'
    }
  },
  'scale-few': {
    en: {
      message: 'One stage is no scale.',
      hint: 'Write at least two, the lightest first.'
    },
    pl: {
      message: 'Jeden stopień to jeszcze nie skala.',
      hint: 'Wpisz co najmniej dwa, zaczynając od najlżejszego.'
    }
  },
  'scale-title': {
    en: {
      message: 'This stage does not begin with its title.',
      hint: 'Write the title in bold at the beginning: “- **Smoke** – what it means”.'
    },
    pl: {
      message: 'Ten stopień nie zaczyna się od tytułu.',
      hint: 'Na początku wpisz tytuł pogrubiony: „- **Dym** – co oznacza”.'
    }
  },
  'scale-threshold': {
    en: {
      message: 'This threshold does not lie between two stages.',
      hint: 'Put the quotation between two entries of the list, one in a place.'
    },
    pl: {
      message: 'Ten próg nie leży między dwoma stopniami.',
      hint: 'Wstaw cytat między dwie pozycje listy, w jedno miejsce tylko jeden.'
    }
  }
} satisfies Findings
