import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'mark-list': {
    en: {
      message: 'It is not said which passages can be marked.',
      hint: 'Under the text write a list of them in its own words: “- [x]” in front of what is to be marked, “- [ ]” in front of what is not.'
    },
    pl: {
      message: 'Nie wiadomo, które fragmenty tekstu można zaznaczyć.',
      hint: 'Pod tekstem wypisz je słowo w słowo jako listę: „- [x]” przed tym, co trzeba zaznaczyć, „- [ ]” przed pozostałymi.'
    }
  },
  'mark-text': {
    en: {
      message: 'There is no text in which something could be marked.',
      hint: 'The first paragraph is the question. Write the text between it and the list, for instance as a quotation: “> …”.'
    },
    pl: {
      message: 'Nie ma tekstu, w którym można by coś zaznaczyć.',
      hint: 'Pierwszy akapit to polecenie. Między nim a listą napisz tekst, na przykład jako cytat: „> …”.'
    }
  },
  'mark-missing': {
    en: {
      message: 'The text does not say “{text}”.',
      hint: 'Write the passage here as it stands in the text, word for word. It lies within one paragraph, line of a list or cell.'
    },
    pl: {
      message: 'W tekście nie ma słów „{text}”.',
      hint: 'Wpisz tu fragment słowo w słowo tak, jak stoi w tekście. Musi się mieścić w jednym akapicie, punkcie listy albo komórce tabeli.'
    }
  },
  'mark-twice': {
    en: {
      message: 'The text says “{text}” more than once: it is not clear which passage is meant.',
      hint: 'Write more of the words around it, so that they stand in the text once only.'
    },
    pl: {
      message: 'Słowa „{text}” są w tekście więcej niż raz: nie wiadomo, o który fragment chodzi.',
      hint: 'Dopisz więcej sąsiednich słów, tak aby fragment był w tekście tylko raz.'
    }
  },
  'mark-overlap': {
    en: {
      message: 'Part of “{text}” belongs to another passage of the list already.',
      hint: 'Shorten one of the two, or make one passage of them.'
    },
    pl: {
      message: 'Część słów „{text}” należy już do innego fragmentu z listy.',
      hint: 'Skróć jeden z nich albo połącz oba w jeden fragment.'
    }
  },
  'mark-mixed': {
    en: {
      message:
        '“{text}” cannot be marked: it holds a link or a glossary term, or ends amid bold or italic words.',
      hint: 'Take the link, the term or the stars out of the passage, or begin and end it with the bold words.'
    },
    pl: {
      message:
        'Fragmentu „{text}” nie da się zaznaczyć: jest w nim odnośnik albo hasło słowniczka lub kończy się w środku pogrubienia albo kursywy.',
      hint: 'Usuń z niego odnośnik, hasło lub gwiazdki albo zacznij i zakończ go razem z wyróżnionymi słowami.'
    }
  }
} satisfies Findings
