export const messages = {
  pl: {
    scenario: 'Scenka',
    step: 'Krok',
    decide: 'Co robisz?',
    youChose: 'Twoja decyzja',
    consequence: 'Co się dzieje',
    good: 'Dobre zakończenie',
    partial: 'Zakończenie z zastrzeżeniem',
    bad: 'Złe zakończenie',
    end: 'Koniec scenki',
    yourPath: 'Twoja droga',
    restart: 'Zacznij od początku',
    points: 'Punkty'
  },
  en: {
    scenario: 'Scenario',
    step: 'Step',
    decide: 'What do you do?',
    youChose: 'Your decision',
    consequence: 'What happens',
    good: 'A good end',
    partial: 'An end with reservations',
    bad: 'A bad end',
    end: 'End of the scenario',
    yourPath: 'Your way',
    restart: 'Start again',
    points: 'Points'
  }
}
