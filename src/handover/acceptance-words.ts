/** What the acceptance protocol says. */
export const acceptanceWords = {
  en: {
    intro:
      'Two trial learners go through the course in the LMS. Expected values are computed from this course; write what the LMS shows beside them.',
    fields: ['LMS and version', 'Browser and version', 'Tester', 'Date'],
    packages: 'Package tried',
    element: 'Element',
    expected: 'Expected',
    seen: 'Seen',
    yesNo: 'Yes / no',
    remarks: 'Remarks',
    step: (n: number) => `step ${n}`,
    objectives: 'Objectives reported',
    score: 'Score',
    none: 'none yet',
    entries: 'Answers in the report',
    notEmpty: 'not empty',
    begun: 'Begun and left',
    begunHow: (exit: string) => `Learner 1 opens the course and leaves with “${exit}”. The first page is:`,
    again: 'Opened again',
    samePage: 'The course begins on the page that was left.',
    answer: 'One answer',
    answerHow: 'Learner 1 answers the first exercise rightly and checks it once. It stands on the page:',
    someTime: 'a time',
    right: 'Everything done, everything right',
    rightHow:
      'Learner 1 opens every page, does every exercise and passes every test with all answers right. A page behind a content notice counts once it is shown or skipped. The place is the page where the learner stopped; the last page is given here.',
    atLeast: (n: number) => `at least ${n}: each further check adds one`,
    scenarios: 'one more for each decision in a scenario, and one for its end',
    wrong: 'Everything done, nothing right',
    wrongHow:
      'Learner 2 does the same with wrong answers. Nothing may be reported as passed or completed here unless it is expected; an objective that is completed has its exercises done, not done rightly.',
    after: 'Afterwards',
    afterLines: [
      'Learner 1 opens the completed course again: status and score stay.',
      'In review or preview the course opens, and nothing changes in the report.',
      'With the network cut off the course says that saving failed; once it is back, that it works again, and the answer is in the report.',
      'A second upload of the same package leaves the records of both learners as they were.',
      'The LMS counts learner 1 as completed, learner 2 as its rules say.'
    ],
    web: 'Without an LMS',
    webCaption: 'Without an LMS: checks',
    browser: [
      'The course opens, pages can be turned.',
      'Closed and opened again in the same browser it begins on the same page, and the answer stands.',
      'In a private window it begins anew.'
    ],
    lrsCaption: 'cmi5: checks',
    lrs: [
      'The LMS launches the course, and the record store shows “initialized” first and “terminated” last.',
      'With everything done and right it shows “completed” once and “passed” with the score, each once.',
      'Left and launched again, the course begins on the page that was left.'
    ],
    looks: 'On the devices',
    looksLines: [
      'The course works in the frame of the LMS on a computer, and on a phone.',
      'It can be done by keyboard alone.',
      'No request goes to another host than the LMS (network tools of the browser).'
    ],
    verdict: 'Result',
    verdicts: ['Accepted', 'Accepted with remarks', 'Not accepted'],
    signatures: ['Remarks', 'Signature of the tester', 'Signature of the buyer', 'Date']
  },
  pl: {
    intro:
      'Dwaj uczestnicy testowi przechodzą kurs na platformie. Wartości oczekiwane obliczono z tego kursu; obok wpisz to, co pokazuje platforma.',
    fields: ['Platforma i wersja', 'Przeglądarka i wersja', 'Osoba testująca', 'Data'],
    packages: 'Sprawdzona paczka',
    element: 'Element',
    expected: 'Oczekiwano',
    seen: 'Stwierdzono',
    yesNo: 'Tak / nie',
    remarks: 'Uwagi',
    step: (n: number) => `krok ${n}`,
    objectives: 'Zgłoszone cele',
    score: 'Wynik',
    none: 'jeszcze brak',
    entries: 'Odpowiedzi w raporcie',
    notEmpty: 'niepuste',
    begun: 'Rozpoczęcie i wyjście',
    begunHow: (exit: string) =>
      `Uczestnik 1 otwiera kurs i wychodzi przyciskiem „${exit}”. Pierwsza strona to:`,
    again: 'Ponowne otwarcie',
    samePage: 'Kurs zaczyna się na stronie, na której go opuszczono.',
    answer: 'Jedna odpowiedź',
    answerHow: 'Uczestnik 1 rozwiązuje dobrze pierwsze ćwiczenie i raz je sprawdza. Jest ono na stronie:',
    someTime: 'czas',
    right: 'Wszystko zrobione, wszystko dobrze',
    rightHow:
      'Uczestnik 1 otwiera każdą stronę, robi każde ćwiczenie i zalicza każdy test bez błędu. Strona za zapowiedzią trudnych treści liczy się dopiero, gdy ją pokaże albo pominie. Miejscem jest strona, na której skończył; tu podano ostatnią.',
    atLeast: (n: number) => `co najmniej ${n}: każde kolejne sprawdzenie dodaje jedną`,
    scenarios: 'po jednej więcej za każdą decyzję w scence i za jej zakończenie',
    wrong: 'Wszystko zrobione, nic dobrze',
    wrongHow:
      'Uczestnik 2 robi to samo, ale odpowiada źle. Tylko to, co podano niżej, może być zgłoszone jako zaliczone lub ukończone. Cel ze statusem „completed” ma zrobione ćwiczenia, niekoniecznie dobrze.',
    after: 'Potem',
    afterLines: [
      'Uczestnik 1 otwiera ukończony kurs ponownie: status i wynik zostają.',
      'W trybie przeglądu lub podglądu kurs się otwiera, a w raporcie nic się nie zmienia.',
      'Po odłączeniu sieci kurs mówi, że zapis się nie udał; po jej powrocie, że znowu działa, a odpowiedź jest w raporcie.',
      'Ponowne wgranie tej samej paczki nie zmienia wyników obu uczestników.',
      'Platforma uznaje kurs uczestnika 1 za ukończony, uczestnika 2 zgodnie ze swoimi regułami.'
    ],
    web: 'Bez platformy',
    webCaption: 'Bez platformy: sprawdzenia',
    browser: [
      'Kurs się otwiera, można przechodzić między stronami.',
      'Po zamknięciu i ponownym otwarciu w tej samej przeglądarce zaczyna się na tej samej stronie, a odpowiedź jest zachowana.',
      'W oknie prywatnym zaczyna się od początku.'
    ],
    lrsCaption: 'cmi5: sprawdzenia',
    lrs: [
      'Platforma uruchamia kurs, a repozytorium LRS pokazuje najpierw „initialized”, na końcu „terminated”.',
      'Gdy wszystko jest zrobione dobrze, pokazuje raz „completed” i raz „passed” z wynikiem.',
      'Po wyjściu i ponownym uruchomieniu kurs zaczyna się na stronie, na której go opuszczono.'
    ],
    looks: 'Na urządzeniach',
    looksLines: [
      'Kurs działa w ramce platformy na komputerze i na telefonie.',
      'Da się go przejść samą klawiaturą.',
      'Żadne żądanie nie idzie do innego serwera niż platforma (narzędzia sieciowe przeglądarki).'
    ],
    verdict: 'Wynik odbioru',
    verdicts: ['Przyjęto', 'Przyjęto z uwagami', 'Nie przyjęto'],
    signatures: ['Uwagi', 'Podpis osoby testującej', 'Podpis zamawiającego', 'Data']
  }
}

export type AcceptanceWords = (typeof acceptanceWords)['en']
