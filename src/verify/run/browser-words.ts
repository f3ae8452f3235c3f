/** What is said of content in a browser. */
import { holds, say } from '../say.ts'

export const browserWords = {
  missing: holds(
    'Every file that is asked for is in the package',
    'Każdy plik, o który prosi kurs, jest w paczce',
    {
      missing: say(
        ['{title}: asks for {names}, which is not there', 'Add the file or mend the place that asks for it.'],
        ['{title}: prosi o {names}, a tego nie ma', 'Dodaj plik albo popraw miejsce, które o niego prosi.']
      )
    }
  ),
  foreign: holds('Nothing is asked of other servers', 'Kurs o nic nie prosi innych serwerów', {
    sends: say(
      [
        '{title}: wanted to send data to {names}; it was not let through',
        'Ask whoever made the package what is sent there, and for what. What learners do is for the LMS alone.'
      ],
      [
        '{title}: kurs chciał wysłać dane do {names}; połączenia nie przepuszczono',
        'Zapytaj autora paczki, co tam wysyła i po co. To, co robią uczestnicy, jest tylko dla LMS-a.'
      ]
    ),
    foreign: say(
      [
        '{title}: asked {names}; it was not let through',
        'See whether the course works without. What it needs belongs into the package.'
      ],
      [
        '{title}: kurs zwrócił się do {names}; połączenia nie przepuszczono',
        'Sprawdź, czy działa bez tego. To, czego potrzebuje, powinno być w paczce.'
      ],
      'warning'
    )
  }),
  scripts: holds('No script fails', 'Żaden skrypt nie zgłasza błędu', {
    script: say(
      ['{title}: a script failed: {names}', 'Something will not work. Tell whoever made the package.'],
      ['{title}: błąd skryptu: {names}', 'Coś nie zadziała. Zgłoś to autorowi paczki.'],
      'warning'
    )
  }),
  csp: holds(
    'The page keeps its own Content-Security-Policy',
    'Strona przestrzega własnej Content-Security-Policy',
    {
      csp: say(
        ['{title}: {names}', 'The browser blocked it. Change the page or its policy.'],
        ['{title}: {names}', 'Przeglądarka to zablokowała. Zmień stronę albo jej politykę.'],
        'warning'
      )
    }
  ),
  window: holds('The course stays in the frame that it was given', 'Kurs pozostaje w ramce, którą dostał', {
    window: say(
      [
        '{title}: opens another window: {names}',
        'Pop-ups are often blocked; the LMS may not notice when it is closed.'
      ],
      [
        '{title}: otwiera drugie okno: {names}',
        'Takie okna bywają blokowane, a LMS może nie zauważyć ich zamknięcia.'
      ],
      'warning'
    ),
    'broke-out': say(
      [
        '{title}: puts itself in the place of the LMS’s page: {names}',
        'The connection to the LMS is lost then. A course must leave window.top alone.'
      ],
      [
        '{title}: zajmuje miejsce strony LMS-a: {names}',
        'Traci wtedy połączenie z LMS-em. Kurs nie może ruszać window.top.'
      ]
    )
  }),
  rest: holds(
    'The course comes to rest once it is open',
    'Po otwarciu kurs przestaje wczytywać pliki i wywoływać LMS-a',
    {
      failed: say(
        ['{title}: could not be looked at: {names}', 'Open it with “scormdown preview” and see.'],
        ['{title}: nie udało się sprawdzić: {names}', 'Otwórz przez „scormdown preview” i zobacz.'],
        'warning'
      ),
      hung: say(
        ['{title}: had not come to rest after {seconds} seconds', 'What it did later was not looked at.'],
        [
          '{title}: po {seconds} s nadal coś wczytywał albo nie odpowiadał',
          'Tego, co robił potem, nie sprawdzono.'
        ],
        'warning'
      )
    }
  )
}
