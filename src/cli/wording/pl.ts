/** What the commands say, in Polish. */
import type { CliWords } from './en.ts'
import { helpPl } from './help-pl.ts'
import { newPl } from './new-pl.ts'

/** 1 błąd, 2 błędy, 5 błędów; 12 błędów, 22 błędy. */
const count = (n: number, one: string, few: string, many: string) => {
  const form = new Intl.PluralRules('pl').select(n)
  return `${n} ${form === 'one' ? one : form === 'few' ? few : many}`
}
const meant = (name: string | undefined) => (name === undefined ? '' : ` Czy chodzi o „${name}”?`)

export const pl: CliWords = {
  language: 'pl',
  ownName: 'Po polsku',

  counts: (errors, warnings, hints) =>
    [
      count(errors, 'błąd', 'błędy', 'błędów'),
      count(warnings, 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'),
      ...(hints === 0 ? [] : [count(hints, 'wskazówka', 'wskazówki', 'wskazówek')])
    ].join(', '),
  fixable: (n) => `Z tego da się poprawić samym poleceniem: ${n} (npx scormdown check --fix).`,
  explained: 'Co znaczy kod, z przykładem: npx scormdown explain <kod>',
  noMistakes: 'Bez błędów.',
  mistakesInCourse: 'W kursie są błędy: najpierw je popraw (npx scormdown check).',

  courseSize: (language, modules, pages, items) =>
    [
      `${language}: ${count(modules, 'moduł', 'moduły', 'modułów')}`,
      count(pages, 'strona', 'strony', 'stron'),
      count(items, 'ćwiczenie', 'ćwiczenia', 'ćwiczeń')
    ].join(', '),
  tooManyWarnings: (warnings, most) =>
    `${count(warnings, 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń')}, a --max-warnings dopuszcza ${most}.`,
  maxWarningsForm: (written) => `Po --max-warnings stoi liczba całkowita, nie „${written}”.`,
  unknownFormat: (written, known, nearest) =>
    `Nie ma formatu „${written}”.${meant(nearest)} Znane formaty: ${known}.`,
  fixed: (path, line, column, message) => `${path}:${line}:${column} poprawiono: ${message}`,
  fixedCount: (places, files) =>
    `Poprawiono ${count(places, 'miejsce', 'miejsca', 'miejsc')} w ${files} ${files === 1 ? 'pliku' : 'plikach'}.`,
  nothingToFix: 'Nie ma tu nic, co dałoby się poprawić bez ciebie.',

  unknownCode: (written, nearest) =>
    `Nie ma komunikatu „${written}”.${meant(nearest)} Kod stoi w nawiasie kwadratowym na końcu pierwszego wiersza komunikatu.`,
  severityMeans: {
    error: () => 'Błąd: z kursu, w którym jest, nic się nie zbuduje; jego wagi nie można zmienić.',
    warning: (code) =>
      `Ostrzeżenie. W course.yaml, pod \`checks\`, można uznać je w tym kursie za błąd albo wskazówkę lub wyłączyć: \`${code}: off\`.`,
    hint: (code) =>
      `Wskazówka. W course.yaml, pod \`checks\`, można uznać ją w tym kursie za ostrzeżenie albo błąd lub wyłączyć: \`${code}: off\`.`
  },
  mendable: (is) =>
    is
      ? 'Jeśli nie ma wątpliwości, o co chodziło, poprawia to `npx scormdown check --fix`.'
      : 'Polecenie `npx scormdown check --fix` tego nie poprawia: decyzja należy do ciebie.',
  exampleIn: (file) => (file === '' ? 'Przykład, na stronie modułu:' : `Przykład, w pliku ${file}:`),
  toldSo: 'Komunikat:',
  mendedSo: 'Po poprawieniu przez `npx scormdown check --fix`:',

  formatted: (path) => `${path}: sformatowano`,
  formatWanted: (path) => `${path}: plik nie jest sformatowany (npx scormdown format)`,
  formatLeft: (path, errors) =>
    `${path}: plik zostaje bez zmian, bo ma ${count(errors, 'błąd', 'błędy', 'błędów')} (npx scormdown check).`,
  formatNothing: 'Wszystkie moduły są sformatowane.',

  reading: (folder) => `Czytam ${folder}`,
  nothingBuilt: 'Niczego nie zbudowano.',
  notBuilt: (why) => `Niczego nie zbudowano: ${why}`,
  lossesStop: (n, ids) =>
    `uczestnicy straciliby to, co zrobili w ${n} ${n === 1 ? 'miejscu' : 'miejscach'}: ${ids}. Jeśli tak ma być, potwierdź to: npx scormdown ids retire <id…>. Jeśli nikt jeszcze nie dostał tego kursu, usuń zamiast tego tracking.lock.json.`,
  lockStale: 'jest nieaktualny. Uruchom „npx scormdown build” bez --frozen i zatwierdź ten plik.',
  lockMissing:
    'nie istnieje. Przywróć jego ostatnią wersję. Tylko jeśli nikt jeszcze nie przechodził kursu, uruchom „npx scormdown build” bez --frozen i zatwierdź nowy plik.',
  notReleased: 'Niczego nie zbudowano: kurs nie jest gotowy do wydania. Otwarte sprawy:',
  buildingPages: 'Buduję strony',
  writingPackages: 'Zapisuję paczki',
  notBuildable: (components, reason) =>
    `Nie udało się zbudować własnego bloku kursu (${components}):\n${reason}`,
  package: (file, size, most, limit) =>
    `${file}  ${size}  zapis postępów najwyżej ${most}${limit === undefined ? '' : ` z ${limit}`} znaków`,
  packages: (n, ...files) => [count(n, 'paczka', 'paczki', 'paczek'), ...files].join(', '),
  lockNew: 'nowy: przechowuj ten plik razem z kursem',
  lockGrown: (n) =>
    `${count(n, 'nowy numer', 'nowe numery', 'nowych numerów')}: przechowuj ten plik razem z kursem`,
  lockChanged: 'zmieniony razem z tekstami: przechowuj ten plik razem z kursem',
  reworded: (id, now, before) => `${id}: „${now}” to według scormdown „${before}” w innych słowach`,
  gone: (id, before) =>
    `${id}: nie ma już „${before}”; kto wybrał tę odpowiedź, zachowuje wynik, ale nie to, co wybrał`,
  unknownUnits: (written, known, nearest) =>
    `--units nie zna „${written}”.${meant(nearest)} Do wyboru: ${known}.`,
  untried: (target, lms) =>
    `${target}: nie wiadomo, czy ${lms} to przyjmie. Najpierw wypróbuj na jednym uczestniku.`,
  unknownTarget: (written, known, nearest) =>
    `Nie ma formatu paczki „${written}”.${meant(nearest)} Znane formaty: ${known}.`,
  unknownPreset: (written, known, nearest) =>
    `Nie ma ustawień dla platformy „${written}”.${meant(nearest)} Znane: ${known}.`,
  handover: (folder) => `Dokumenty dla administratora: ${folder}`,

  diffFor: { learners: 'Uczestnicy', administrators: 'Administratorzy' },
  diffSafe: 'Można podmienić: nikt niczego nie straci.',
  diffUnsafe: 'Nie podmieniaj: to, co oznaczono ✗, przepadnie uczestnikom starej paczki.',

  runningPackage: 'Próba paczki w przeglądarce',
  verifyTakes: 'verify przyjmuje zip paczki SCORM lub cmi5, taki, jaki wgrywa się do LMS-a.',

  reviewPapers: (n, index) => `${count(n, 'dokument', 'dokumenty', 'dokumentów')} do recenzji: ${index}`,

  brokenCourse: (folder) => `W folderze kursu ${folder} są błędy: wymienia je npx scormdown check.`,
  noResumeData:
    "Podaj dane do wznowienia: npx scormdown decode '…' albo „-”, jeśli mają przyjść na standardowe wejście.",

  idsAction: (written) => `Nie ma polecenia „ids ${written}”. Jest: ids retire <id…>.`,
  idsNone: 'Podaj identyfikatory do wycofania: npx scormdown ids retire <id…>',
  idRetired: (id, version) => `„${id}” wycofano już w wersji ${version}.`,
  idKept: (id, known, nearest) =>
    `„${id}” nadal jest w kursie albo nigdy nie było w żadnej paczce.${meant(nearest)} ${
      known === '' ? 'Teraz nic by nie przepadło.' : `Teraz przepadłoby: ${known}.`
    }`,
  idsRetired: (file, n, version, ids) =>
    `${file}  wycofano z wersją ${version} ${count(n, 'identyfikator', 'identyfikatory', 'identyfikatorów')}: ${ids}`,

  new: newPl,
  help: helpPl,

  courseServed: (url) => `Kurs w podglądzie LMS: ${url}  (koniec: Ctrl+C)`,
  guideServed: (url: string) => `Przewodnik po wszystkich blokach: ${url}  (koniec: Ctrl+C)`,
  packageServed: (zip, url) => `${zip} w podglądzie LMS: ${url}  (koniec: Ctrl+C)`,
  zipsIn: (folder, zips) => `W ${folder} są: ${zips}.`,
  portTaken: (port) => `Port ${port} jest zajęty; wybierz inny: --port.`,
  portForm: (written) => `Po --port stoi liczba całkowita od 1024 do 65535, nie „${written}”.`,

  unknownCommand: (written, known, nearest) =>
    `Nie ma polecenia „${written}”.${meant(nearest)} Znane polecenia: ${known}.`,
  unknownLanguage: (written, known) => `scormdown nie zna języka „${written}”. Zna: ${known}.`,
  unknownOption: (written, known, nearest) =>
    `Nie ma tu opcji „${written}”.${meant(nearest && `--${nearest}`)} Znane opcje: ${known}.`,
  missingArgument: (command, help) => `Czegoś brakuje: scormdown ${command}. ${help}`,
  missingValue: (option) => `Po opcji czegoś brakuje: ${option}.`,
  unusedArgument: (written, takesCourse, help) =>
    `„${written}” nic tu nie znaczy.${takesCourse ? ` Folder kursu podaje się tak: --course ${written}.` : ''} ${help}`,
  seeHelp: (command) => `Co można napisać, mówi „npx scormdown ${command}--help”.`,

  noCourse: (folder, here) => `Nie ma folderu kursu ${folder}. Jesteś w ${here}.`,
  insideCourse: (above) => `Jesteś wewnątrz kursu. Przejdź najpierw do jego folderu: cd ${above}`,
  coursesBelow: (folders) => `Czy chodzi o ${folders.map((name) => `--course ${name}`).join(' lub ')}?`,
  noCourseNear:
    'Przejdź do folderu, w którym leży kurs, albo go wskaż: --course <folder>. Nowy kurs zaczyna polecenie npx scormdown new course',
  systemRefused: (message) => `System plików odmówił: ${message}`,
  ownFault: 'To błąd samego scormdown, nie kursu. Oto, co o nim wiadomo:'
}
