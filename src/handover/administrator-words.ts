/** What the administrator's sheet says. */
import type { TestFigures } from './figures.ts'

export const administratorWords = {
  en: {
    course: 'The course in figures',
    modules: 'Modules',
    pages: 'Pages',
    minutes: 'Minutes, as planned',
    passMark: 'Pass mark',
    test: 'Test',
    testLine: ({ asked, bank, pass, attempts, final, minutes }: TestFigures) =>
      [
        `${asked} questions of ${bank}`,
        ...(pass === undefined ? ['without a pass mark'] : [`pass mark ${pass}%`]),
        `attempts: ${attempts}${final ? ', then failed' : ''}`,
        ...(minutes === undefined ? [] : [`${minutes} minutes each`])
      ].join(', '),
    objectives: 'Objectives',
    answersOnce: 'Answers reported when everything is answered once',
    scenarios: 'Scenarios (each decision and the end are reported besides)',
    statementsOfSurveys: 'Statements of surveys among them',
    folder: 'What is in the folder',
    whole: 'SHA256SUMS lets you check that the packages arrived whole:',
    sums: [
      ['Linux, macOS', 'sha256sum -c SHA256SUMS'],
      ['Windows (PowerShell)', 'Get-FileHash *.zip -Algorithm SHA256']
    ] as const,
    take: (name: string, formats: string) => `Recommended for ${name}: ${formats}.`,
    format: 'Format',
    use: 'Use',
    recommended: 'recommended',
    permitted: 'works, where the recommended one cannot be used',
    unknown: 'not known to work on this platform: try it before you count on it',
    refused: 'do not use it.',
    noLms: 'needs no LMS: unpack it on a web server (from a disk it does not open); nothing is reported',
    noServer:
      'needs neither LMS nor server: open the file in a browser, from a disk or a USB stick; nothing is reported',
    sameCut:
      'This is said of packages of the same course that are cut in the same way. A whole course and packages of its modules are different courses for an LMS. Of two packages “npx scormdown diff old.zip new.zip” tells it.',
    language: 'Language',
    size: 'Size',
    resume: 'Resume data',
    characters: (n: string) => `at most ${n} characters`,
    settings: (name: string) => `Settings: ${name}`,
    settingsIntro:
      'Tick each line once it is set. What is not named here can stay as it is. The numbers in brackets name the sources at the end.',
    reported: 'What is reported',
    reportedIntro: (status: string) =>
      `SCORM 1.2 has one status for done and passed; the course reports “${status}”.`,
    what: 'What',
    begun: 'Begun',
    done: 'Done, and the pass mark reached',
    score: 'Score 0–100, once it is final',
    far: 'How far',
    lastPage: 'Last page',
    resumeData: 'All that is needed to go on',
    eachAnswer: 'Each answer that was checked, each decision',
    eachObjective: 'Objectives',
    time: 'Time of the sitting',
    statements:
      'cmi5: the same as statements to the learning record store of the LMS, from “initialized” to “terminated”; done as “completed”, the result as “passed” or “failed”.',
    browserOnly: 'Packages for the web report nothing: progress stays in the learner’s browser.',
    reportedMore:
      'Below the pass mark the course stays incomplete, so that learners can go back. “Failed” is reported only where a test has a last attempt. Somebody who checks an answer three times leaves three entries; the answers of a test come together when an attempt ends. In review and preview nothing is written.',
    where: (name: string) => `Where it is seen: ${name}`,
    update: 'Replacing a running course',
    safeInPlace:
      'These packages may take the place of earlier ones: learners of every earlier version keep everything.',
    notSafe: 'Before these packages take the place of earlier ones, know who would lose something:',
    updateMore:
      'Who had completed the course stays completed. Learners who have it open at that moment are told to save, leave and open it again.',
    trial: 'Trial in five minutes',
    trialSteps: (exit: string, file?: string) => [
      `Put ${file ?? 'the package'} into a test area with the settings above.`,
      `Open it as a learner. Turn two pages, answer one exercise and check it, press “${exit}” in the course.`,
      'Open it again: you are on the same page, and the answer stands.',
      'Look at the report: status incomplete, no score yet, one answer.',
      'Delete the trial learner’s records before the course begins.'
    ],
    firstExercise: 'The first exercise whose answer is reported is on the page',
    trialMore: 'Every value that should be seen after a whole run:',
    acceptance: 'Acceptance protocol',
    help: 'When learners need help',
    helpSteps: [
      '“My work is gone.” Let the learner open the course again from the LMS, on the same computer, in the same browser, without clearing its data: what the LMS did not take is kept there and comes back.',
      'Look whether the LMS began a new attempt, and whether the package was replaced by one that was not safe in place.',
      '“The session is over.” The frame was loaded anew. Close the course and open it from the LMS: it begins at the same place.',
      'A notice that saving failed: keep the window open, log in again in another tab; the course tries by itself until it works.',
      'To see what was saved, ask for the learner’s cmi.suspend_data and let it be told in words, in the folder of the course:'
    ],
    decode: 'Resume data hold no name and no number of the learner. What the reported keys mean:',
    answers: 'Legend of answers',
    safe: 'What cannot get lost',
    safeLines: [
      'A change is sent within a second, and at once when the page goes out of sight, a test ends, or the learner leaves with the course’s button.',
      'What the LMS has not confirmed is kept in the learner’s browser and sent with the next launch of the same attempt. Where the browser blocks storage, nothing is kept there.',
      'Of two windows in one browser the newer one takes over with everything. On two machines at the same time the LMS keeps what was saved last.',
      'Resume data never exceed what the LMS keeps: a package that could is not built.',
      'An older package that meets data of a newer one keeps what it knows and carries the rest along.'
    ],
    quirks: (name: string) => `Good to know: ${name}`,
    sources: 'Sources'
  },
  pl: {
    course: 'Kurs w liczbach',
    modules: 'Moduły',
    pages: 'Strony',
    minutes: 'Planowany czas w minutach',
    passMark: 'Próg zaliczenia',
    test: 'Test',
    testLine: ({ asked, bank, pass, attempts, final, minutes }: TestFigures) =>
      [
        `pytania: ${asked} z ${bank}`,
        ...(pass === undefined ? ['bez progu'] : [`próg ${pass}%`]),
        `podejścia: ${attempts}${final ? ', potem niezaliczony' : ''}`,
        ...(minutes === undefined ? [] : [`po ${minutes} min`])
      ].join(', '),
    objectives: 'Cele',
    answersOnce: 'Odpowiedzi w raporcie, gdy na wszystko odpowiedziano raz',
    scenarios: 'Scenki (dochodzi każda decyzja i zakończenie)',
    statementsOfSurveys: 'W tym zdania z ankiet',
    folder: 'Co jest w folderze',
    whole: 'Plik SHA256SUMS pozwala sprawdzić, czy paczki dotarły w całości:',
    sums: [
      ['Linux, macOS', 'sha256sum -c SHA256SUMS'],
      ['Windows (PowerShell)', 'Get-FileHash *.zip -Algorithm SHA256']
    ] as const,
    take: (name: string, formats: string) => `Zalecany format (${name}): ${formats}.`,
    format: 'Format',
    use: 'Zastosowanie',
    recommended: 'zalecana',
    permitted: 'działa, gdy nie można użyć zalecanej',
    unknown: 'nie wiadomo, czy działa na tej platformie: najpierw wypróbuj',
    refused: 'nie używaj.',
    noLms: 'nie wymaga platformy: rozpakuj na serwerze WWW (z dysku się nie otworzy); niczego nie zgłasza',
    noServer:
      'nie wymaga ani platformy, ani serwera: otwórz plik w przeglądarce, z dysku lub pendrive’a; niczego nie zgłasza',
    sameCut:
      'Dotyczy to paczek tego samego kursu, podzielonych w ten sam sposób. Cały kurs i paczki z jego modułów to dla platformy różne kursy. Dwie konkretne paczki porówna „npx scormdown diff stara.zip nowa.zip”.',
    language: 'Język',
    size: 'Rozmiar',
    resume: 'Dane wznowienia',
    characters: (n: string) => `najwyżej ${n} znaków`,
    settings: (name: string) => `Ustawienia: ${name}`,
    settingsIntro:
      'Odhacz każdy wiersz po ustawieniu. Pozostałe opcje można zostawić bez zmian. Numery w nawiasach wskazują źródła na końcu.',
    reported: 'Co jest zgłaszane',
    reportedIntro: (status: string) =>
      `SCORM 1.2 ma jeden status na ukończenie i zaliczenie; kurs zgłasza „${status}”.`,
    what: 'Co',
    begun: 'Rozpoczęcie',
    done: 'Ukończenie z osiągniętym progiem',
    score: 'Wynik 0–100, gdy jest ostateczny',
    far: 'Postęp',
    lastPage: 'Ostatnia strona',
    resumeData: 'Wszystko, co potrzebne do wznowienia',
    eachAnswer: 'Każda sprawdzona odpowiedź i każda decyzja',
    eachObjective: 'Cele',
    time: 'Czas sesji',
    statements:
      'cmi5: to samo jako zdania (statements) w repozytorium LRS platformy, od „initialized” do „terminated”; ukończenie jako „completed”, wynik jako „passed” lub „failed”.',
    browserOnly: 'Paczki na WWW niczego nie zgłaszają: postępy zostają w przeglądarce uczestnika.',
    reportedMore:
      'Poniżej progu kurs pozostaje nieukończony, żeby uczestnik mógł wrócić i odpowiedzieć jeszcze raz. „Failed” zgłasza tylko test z ostatnim podejściem. Kto sprawdzi odpowiedź trzy razy, zostawia trzy wpisy; odpowiedzi z testu przychodzą razem po zakończeniu podejścia. W trybie przeglądu i podglądu nic nie jest zapisywane.',
    where: (name: string) => `Gdzie to widać: ${name}`,
    update: 'Wymiana działającego kursu',
    safeInPlace:
      'Te paczki mogą zastąpić wcześniejsze: uczestnicy każdej poprzedniej wersji zachowują wszystko.',
    notSafe: 'Zanim te paczki zastąpią wcześniejsze, sprawdź, kto coś straci:',
    updateMore:
      'Kto ukończył kurs, pozostaje przy ukończeniu. Kto ma go w tej chwili otwarty, zobaczy prośbę, by zapisał, wyszedł i otworzył kurs ponownie.',
    trial: 'Próba w pięć minut',
    trialSteps: (exit: string, file?: string) => [
      `Wgraj ${file ?? 'paczkę'} w miejscu testowym, z ustawieniami podanymi wyżej.`,
      `Otwórz kurs jako uczestnik. Przejdź dwie strony, rozwiąż i sprawdź jedno ćwiczenie, naciśnij w kursie „${exit}”.`,
      'Otwórz go ponownie: jesteś na tej samej stronie, a odpowiedź jest zachowana.',
      'Zajrzyj do raportu: status „incomplete”, jeszcze bez wyniku, jedna odpowiedź.',
      'Przed startem szkolenia usuń wyniki uczestnika testowego.'
    ],
    firstExercise: 'Pierwsze ćwiczenie, którego odpowiedź trafia do raportu, jest na stronie',
    trialMore: 'Wszystkie wartości, które powinny być widoczne po przejściu całego kursu:',
    acceptance: 'Protokół odbioru',
    help: 'Gdy uczestnik potrzebuje pomocy',
    helpSteps: [
      '„Zniknęły mi ćwiczenia”. Niech uczestnik otworzy kurs ponownie z platformy, na tym samym komputerze, w tej samej przeglądarce, bez czyszczenia jej danych: to, czego platforma nie przyjęła, jest tam przechowane i wróci.',
      'Sprawdź, czy platforma nie zaczęła nowej próby i czy nie wgrano paczki, która nie mogła bezpiecznie zastąpić poprzedniej.',
      '„Ta sesja jest zakończona”. Ramka kursu wczytała się od nowa. Zamknij kurs i otwórz go z platformy: zacznie się w tym samym miejscu.',
      'Komunikat, że zapis się nie udał: nie zamykaj okna, zaloguj się ponownie w drugiej karcie; kurs sam próbuje do skutku.',
      'Żeby zobaczyć, co zapisano, poproś o wartość cmi.suspend_data uczestnika i odczytaj ją słowami, w folderze kursu:'
    ],
    decode: 'Dane wznowienia nie zawierają nazwiska ani numeru uczestnika. Co znaczą klucze odpowiedzi:',
    answers: 'Legenda odpowiedzi',
    safe: 'Co nie może zginąć',
    safeLines: [
      'Zmiana jest wysyłana w ciągu sekundy, a od razu wtedy, gdy strona znika z ekranu, kończy się test albo uczestnik wychodzi przyciskiem w kursie.',
      'To, czego platforma nie potwierdziła, zostaje w przeglądarce uczestnika i jest wysyłane przy następnym uruchomieniu tej samej próby. Gdy przeglądarka blokuje pamięć, nic tam nie zostaje.',
      'Z dwóch okien jednej przeglądarki nowsze przejmuje wszystko. Na dwóch komputerach naraz platforma zachowuje ostatni zapis.',
      'Dane wznowienia nigdy nie przekraczają tego, co przechowuje platforma: paczka, która by mogła, nie powstaje.',
      'Starsza paczka, która trafi na dane nowszej, zachowuje to, co zna, a resztę przenosi dalej.'
    ],
    quirks: (name: string) => `Warto wiedzieć: ${name}`,
    sources: 'Źródła'
  }
}

export type AdministratorWords = (typeof administratorWords)['en']
