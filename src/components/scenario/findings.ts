/** What an author is told of a scenario. */
import type { Findings } from '../../shared/wording/words.ts'

export const findings = {
  'scenario-empty': {
    en: {
      message: 'This scenario has no scene.',
      hint: 'Add “:::node{#start} … :::” blocks inside it.'
    },
    pl: {
      message: 'Ta scenka nie ma ani jednej sceny.',
      hint: 'Dodaj w niej bloki „:::node{#start} … :::”.'
    }
  },
  'scenario-content': {
    en: {
      message: 'In a scenario only scenes (“:::node”) and a debrief (“:::debrief”) can stand.',
      hint: 'Move this text into a scene, or in front of the scenario.'
    },
    pl: {
      message: 'W scence mogą stać tylko sceny („:::node”) i omówienie („:::debrief”).',
      hint: 'Przenieś ten tekst do sceny albo przed scenkę.'
    }
  },
  'scenario-part-empty': {
    en: {
      message: 'Nothing stands in this “{name}”.',
      hint: 'Write its text above the line of colons that closes it, or delete the block.'
    },
    pl: {
      message: 'W tym bloku „{name}” nic nie ma.',
      hint: 'Wpisz jego treść nad dwukropkami, które go zamykają, albo usuń blok.'
    }
  },
  'scenario-target': {
    en: {
      message: 'The scenario has no scene “{target}”.',
      hint: 'Link a choice to the id of one of its scenes: {known}.'
    },
    pl: {
      message: 'Scenka nie ma sceny „{target}”.',
      hint: 'Wskaż identyfikator jednej z jej scen: {known}.'
    }
  },
  'scenario-choice': {
    en: {
      message: 'This is not a choice that can be read.',
      hint: 'Write each choice as a link to a scene: “- [What you do](#scene) {score=1}”.'
    },
    pl: {
      message: 'Tego wyboru nie da się odczytać.',
      hint: 'Zapisz każdy wybór jako odnośnik do sceny: „- [Co robisz](#scena) {score=1}”.'
    }
  },
  'scenario-choice-settings': {
    en: {
      message: 'The settings behind this choice cannot be read: {reason}.',
      hint: 'Write them like “{score=1 set=trust if=asked}”.'
    },
    pl: {
      message: 'Nie da się odczytać ustawień za tym wyborem: {reason}.',
      hint: 'Zapisz je tak: „{score=1 set=zaufanie if=pytanie}”.'
    }
  },
  'scenario-choices': {
    en: {
      message: 'A scene has at most {most} choices; this one has {count}.',
      hint: 'Divide it into two scenes.'
    },
    pl: {
      message: 'Scena może mieć najwyżej {most} wyborów; ta ma {count}.',
      hint: 'Podziel ją na dwie sceny.'
    }
  },
  'scenario-outcome': {
    severity: 'warning',
    en: {
      message: 'The scene “{id}” has choices, so it is no end: its “outcome” means nothing.',
      hint: 'Take “outcome” out here and write it at the scenes without choices.'
    },
    pl: {
      message: 'Scena „{id}” ma wybory, więc nie jest zakończeniem: „outcome” nic tu nie znaczy.',
      hint: 'Usuń tu „outcome”, a wpisz je przy scenach bez wyborów.'
    }
  },
  'scenario-no-end': {
    en: {
      message: 'No end can be reached from the scene “{id}”.',
      hint: 'Give it a choice that leads on to a scene without choices.'
    },
    pl: {
      message: 'Ze sceny „{id}” nie da się dojść do żadnego zakończenia.',
      hint: 'Dodaj w niej wybór, który prowadzi dalej, do sceny bez wyborów.'
    }
  },
  'scenario-orphan': {
    severity: 'warning',
    en: {
      message: 'No choice leads to the scene “{id}”.',
      hint: 'Link a choice to it, or delete the scene.'
    },
    pl: {
      message: 'Żaden wybór nie prowadzi do sceny „{id}”.',
      hint: 'Skieruj do niej któryś wybór albo usuń scenę.'
    }
  },
  'scenario-when': {
    en: {
      message: 'This passage has no condition.',
      hint: 'Write what it hangs on, “:::when{if=name}”, or write its text without the block.'
    },
    pl: {
      message: 'Ten fragment nie ma warunku.',
      hint: 'Napisz, od czego zależy: „:::when{if=nazwa}”, albo zostaw sam tekst, bez bloku.'
    }
  },
  'scenario-when-choice': {
    en: {
      message: 'Choices cannot stand in a passage.',
      hint: 'Put them into the scene’s list and write the condition at each: “- [What you do](#scene) {if=name}”.'
    },
    pl: {
      message: 'Wybory nie mogą stać we fragmencie z warunkiem.',
      hint: 'Przenieś je na listę sceny, a warunek zapisz przy każdym: „- [Co robisz](#scena) {if=nazwa}”.'
    }
  },
  'scenario-condition': {
    en: {
      message: 'This condition cannot be read: {reason}.',
      hint: 'Write names and what they must be, with commas between: if="asked, !alarmed, trust>=2".'
    },
    pl: {
      message: 'Tego warunku nie da się odczytać: {reason}.',
      hint: 'Zapisz nazwy i to, jakie mają być, oddzielając je przecinkami: if="pytanie, !alarm, zaufanie>=2".'
    }
  },
  'scenario-effect': {
    en: {
      message: 'What this choice sets cannot be read: {reason}.',
      hint: 'Write names with commas between: set="asked, !alarmed, trust+1".'
    },
    pl: {
      message: 'Nie da się odczytać, co zmienia ten wybór: {reason}.',
      hint: 'Zapisz nazwy, oddzielając je przecinkami: set="pytanie, !alarm, zaufanie+1".'
    }
  },
  'scenario-contradiction': {
    en: {
      message: 'This condition can never be met: it contradicts itself about “{name}”.',
      hint: 'All that stands between the commas must hold at once. Take out what is too much.'
    },
    pl: {
      message: 'Tego warunku nie da się spełnić: to, co mówi o „{name}”, wyklucza się nawzajem.',
      hint: 'Wszystko, co stoi między przecinkami, musi zachodzić naraz. Usuń to, co jest zbędne.'
    }
  },
  'scenario-name-unset': {
    en: {
      message: 'No choice sets “{name}”.',
      hint: 'Set it at a choice, “{set={name}}”, or ask for one that is set: {known}.'
    },
    pl: {
      message: 'Żaden wybór nie ustawia „{name}”.',
      hint: 'Ustaw tę nazwę przy wyborze: „{set={name}}”, albo użyj takiej, która jest ustawiana: {known}.'
    }
  },
  'scenario-name-unused': {
    severity: 'warning',
    en: {
      message: 'No condition asks for “{name}”.',
      hint: 'Ask for it, “{if={name}}”, or take it out here.'
    },
    pl: {
      message: 'Żaden warunek nie pyta o „{name}”.',
      hint: 'Zapytaj o to: „{if={name}}”, albo usuń tę nazwę tutaj.'
    }
  },
  'scenario-dead-end': {
    en: {
      message: 'In the scene “{id}” all choices can be hidden. The way there: {way}.',
      hint: 'Give the scene a choice without a condition, or one with the opposite condition.'
    },
    pl: {
      message: 'W scenie „{id}” mogą zniknąć wszystkie wybory. Droga do niej: {way}.',
      hint: 'Dodaj w scenie wybór bez warunku albo z warunkiem przeciwnym.'
    }
  },
  'scenario-stuck': {
    en: {
      message: 'From the scene “{id}” some learners only go round in circles. The way there: {way}.',
      hint: 'Give one of the scenes of the circle a choice without a condition that leads on to an end.'
    },
    pl: {
      message: 'Ze sceny „{id}” można już tylko krążyć w kółko. Droga do niej: {way}.',
      hint: 'Dodaj w którejś ze scen tego koła wybór bez warunku, który prowadzi do zakończenia.'
    }
  },
  'scenario-unreachable': {
    severity: 'warning',
    en: {
      message: 'Nobody can get to the scene “{id}”: the conditions on the way there are never met.',
      hint: 'Change a condition on the way there, or delete the scene.'
    },
    pl: {
      message: 'Nikt nie dojdzie do sceny „{id}”: warunki po drodze nigdy nie są spełnione.',
      hint: 'Zmień warunek po drodze albo usuń scenę.'
    }
  },
  'scenario-never': {
    severity: 'warning',
    en: {
      message: 'This condition is never met here: nobody will see what hangs on it.',
      hint: 'Change the condition, or let a choice on the way here set what it asks for.'
    },
    pl: {
      message: 'Ten warunek nigdy nie jest tu spełniony: nikt nie zobaczy tego, co od niego zależy.',
      hint: 'Zmień warunek albo niech któryś wybór po drodze ustawia to, czego on wymaga.'
    }
  },
  'scenario-debrief-outcome': {
    severity: 'warning',
    en: {
      message: 'No end has “outcome={outcome}”: nobody will read this debrief.',
      hint: 'Write the outcome at an end, or take it out here.'
    },
    pl: {
      message: 'Żadne zakończenie nie ma „outcome={outcome}”: nikt nie przeczyta tego omówienia.',
      hint: 'Wpisz „outcome” przy zakończeniu albo usuń je tutaj.'
    }
  },
  'scenario-best-end': {
    severity: 'warning',
    en: {
      message: 'The most points ({points}) lead to the end “{id}”, which is not a good one. The way: {way}.',
      hint: 'Give more points to the choices that lead to an end with outcome=good.'
    },
    pl: {
      message:
        'Najwięcej punktów ({points}) daje droga do zakończenia „{id}”, a to nie jest dobre zakończenie. Droga: {way}.',
      hint: 'Daj więcej punktów wyborom, które prowadzą do zakończenia z outcome=good.'
    }
  },
  'scenario-too-large': {
    severity: 'hint',
    en: {
      message:
        'Scenes and what can be remembered in them come to more than {limit} cases: not all were checked.',
      hint: 'Let counters grow less, or fewer names be set in circles. Until then the best result may be reckoned too low.'
    },
    pl: {
      message:
        'Sceny i to, co może w nich być zapamiętane, dają ponad {limit} przypadków: nie wszystkie sprawdzono.',
      hint: 'Ogranicz liczniki albo nazwy ustawiane w scenach, do których się wraca. Do tego czasu najlepszy wynik może być policzony za nisko.'
    }
  }
} satisfies Findings
