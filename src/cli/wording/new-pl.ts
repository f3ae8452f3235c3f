/** What `scormdown new` asks and says, in Polish. */
import type { newEn } from './new-en.ts'

const meant = (name: string | undefined) => (name === undefined ? '' : ` Czy chodzi o „${name}”?`)

export const newPl: typeof newEn = {
  howToPick: '(strzałki, Enter)',
  stopped: 'Przerwano. Niczego nie zapisano.',
  missing: (flag, question, isUsual) =>
    `Brakuje ${flag}: ${question} Nie ma tu terminala, w którym można by zapytać.${isUsual ? ' Z --yes scormdown przyjmie to, co zwykle.' : ''}`,
  empty: (flag) => `Po ${flag} niczego nie ma.`,
  notOneOf: (flag, written, known, nearest) =>
    `${flag} nie może brzmieć „${written}”.${meant(nearest)} Do wyboru: ${known}.`,
  unknown: (written, known, nearest) =>
    `scormdown nie umie zacząć czegoś takiego jak „${written}”.${meant(nearest)} Do wyboru: ${known}.`,
  optionElsewhere: (option, what, known) => `„new ${what}” nie zna opcji ${option}. Zna: ${known}.`,
  folderTaken: (folder) =>
    `${folder} już istnieje i nie jest pusty. Niczego nie zapisano; wybierz inną nazwę.`,
  fileTaken: (path) => `${path} już istnieje. Niczego nie zapisano; wybierz inną nazwę.`,
  idForm: (written, proposed) =>
    `„${written}” nie pasuje: małe litery a–z, cyfry i łączniki, na początku litera, najwyżej 60 znaków. Napisz na przykład ${proposed}.`,
  idTaken: (id, free) => `Identyfikator „${id}” ma już w tym kursie coś innego. Wolny jest ${free}.`,
  nameTaken: (name) => `Blok „${name}” już istnieje. Wybierz inną nazwę.`,
  wrote: (path, line) => `${path}:${line}  zapisano`,
  example: 'Słowa w nim to tylko przykład: wpisz w ich miejsce swoje.',
  next: (...commands) => ['Co dalej:', ...commands.map((command) => `  ${command}`)].join('\n'),

  what: 'Co zaczynasz?',
  kinds: {
    course: 'kurs',
    module: 'moduł kursu',
    question: 'pytanie',
    component: 'własny blok (dla programistów)'
  },

  language: 'W jakim języku?',
  languages: { pl: 'polski', en: 'English (angielski)' },
  folder: 'W jakim folderze?',
  usualCourse: 'moj-kurs',
  courseTitle: 'Jaki tytuł ma kurs?',
  usualTitle: 'Pożar w biurze',
  courseId: 'Jaki identyfikator? Pod nim zapisują się postępy uczestników, więc zostaje na zawsze.',
  courseWritten: (folder, files) => `${folder}  nowy kurs, pliki: ${files}`,

  moduleTitle: 'Jaki tytuł ma moduł?',
  moduleId: 'Jaki identyfikator? Zostaje, nawet gdy zmieni się tytuł.',

  kind: 'Jakie pytanie?',
  module: 'W którym module?',
  page: 'Na końcu której strony?',
  noPages: 'W tym kursie nie ma jeszcze żadnej strony. Zacznij od modułu: npx scormdown new module',
  noSuchPage: (id, known, nearest) => `Nie ma strony „${id}”.${meant(nearest)} Strony: ${known}.`,
  blockId: 'Jaki identyfikator? Pod nim zapisują się odpowiedzi, więc zostaje na zawsze.',

  component: 'Jak nazywa się blok? Tę nazwę autor pisze po dwukropkach.',
  interactive: 'Czy uczestnik coś w nim robi i ma się to zapisać?',
  interactives: { yes: 'tak: na początek coś do odhaczenia', no: 'nie: na początek tekst w ramce' },
  componentWritten: (folder) => `${folder}  nowy blok`,
  testIt: 'node --test            (jego testy)',
  writeIt: 'W module piszesz:'
}
