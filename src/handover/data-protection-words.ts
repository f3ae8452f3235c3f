/** What the data protection sheet says. */
export const dataProtectionWords = {
  en: {
    intro:
      'For the register of processing activities and the information given to learners. It tells what the course does; periods and recipients within the LMS are set by the institution that runs it.',
    kept: 'What is kept',
    heads: ['What', 'What for', 'How long', 'Who can see it'],
    lms: [
      [
        'LMS: status, score, time, last page, objectives',
        'begun or completed, score 0–100, time of sittings, page, result for each objective',
        'proof that the training was done',
        'as the LMS keeps training records',
        'the learner, trainers and administrators, as the LMS allows'
      ],
      [
        'LMS: answers (“interactions”)',
        'each answer that was checked, each decision in a scenario, with result, time of day and time taken',
        'to see how the training works and to help the learner',
        'as the LMS keeps training records',
        'trainers and administrators, as the LMS allows'
      ],
      [
        'LMS: resume data (“suspend_data”)',
        'pages opened, bookmarks, answers, attempts at tests, wishes for looks; packed, without names',
        'to go on where the learner stopped',
        'with the attempt in the LMS',
        'administrators; readable with the tool of the course'
      ]
    ],
    survey: [
      'LMS: answers to surveys',
      'the point picked for each statement, under the learner’s name',
      'evaluation of the training',
      'as the LMS keeps training records',
      'trainers and administrators: the survey is not anonymous'
    ],
    lrs: [
      'Learning record store (cmi5)',
      'statements with the learner’s account as the LMS names it: begun, answered, completed, passed or failed; resume data as a state document',
      'the same as above',
      'as the record store keeps them',
      'who may read the record store'
    ],
    copy: [
      'Browser of the learner (localStorage)',
      'a copy of the resume data and of answers that the LMS has not confirmed, under a random number; no name',
      'so that work is not lost when the network fails',
      'until the LMS has confirmed all and the course was left; at most 50 such copies',
      'who uses the same account on that computer'
    ],
    web: [
      'Browser of the learner (localStorage), packages for the web',
      'resume data; no name',
      'to go on where the learner stopped',
      'until the data of the browser are cleared',
      'who uses the same account on that computer'
    ],
    notKept: 'What is not kept and not sent',
    notKeptLines: [
      'The course connects to no other host than the one that serves it: no fonts, films, statistics or maps from elsewhere. A Content-Security-Policy in its pages forbids it.',
      'It sets no cookies and makes no profile. Cookies of the LMS are the LMS’s own.',
      'It neither reads nor writes name, number or e-mail address of the learner over SCORM.',
      'What is written into a short answer with a model answer is kept nowhere; it is gone when the page is left.'
    ],
    resume: 'What resume data hold',
    resumeWords: (n: string) => `At most ${n} characters for each learner:`,
    resumeLines: [
      'which pages were opened, bookmarked, or skipped at their content notice;',
      'the answers to exercises, with short words typed into gaps; the way through scenarios;',
      'attempts at tests: which questions, which answers, which result;',
      'language, text size and colours that the learner chose;',
      'a random number of the attempt.'
    ],
    surveys: 'Surveys',
    surveyWords: (n: number) =>
      `The course has surveys with ${n} statements in all. Before the answers are sent the learner is told that they are not anonymous.`,
    read: 'What is read of a learner',
    readWords:
      'From the LMS the course reads status, mode, credit, score and resume data of earlier sittings, and the learner’s wishes for language and captions. Nothing of the wishes is written back.',
    elements: 'All elements that are written',
    noElements: 'These packages write nothing into an LMS.',
    yours: 'Left to the institution',
    yoursLines: [
      'Purpose and legal basis are in the register.',
      'Periods for training records are set in the LMS.',
      'Who may see answers, above all those of surveys, is set in the LMS.',
      'Learners were informed before the training.'
    ]
  },
  pl: {
    intro:
      'Do rejestru czynności przetwarzania i klauzuli informacyjnej. Karta opisuje, co robi kurs; okresy przechowywania i odbiorców na platformie ustala instytucja, która ją prowadzi.',
    kept: 'Co jest przechowywane',
    heads: ['Co', 'Po co', 'Jak długo', 'Kto widzi'],
    lms: [
      [
        'Platforma: status, wynik, czas, ostatnia strona, cele',
        'rozpoczęcie lub ukończenie, wynik 0–100, czas sesji, strona, wynik dla każdego celu',
        'potwierdzenie odbycia szkolenia',
        'tak długo, jak platforma przechowuje wyniki szkoleń',
        'uczestnik, prowadzący i administratorzy, zgodnie z uprawnieniami na platformie'
      ],
      [
        'Platforma: odpowiedzi („interactions”)',
        'każda sprawdzona odpowiedź i każda decyzja w scence, z wynikiem, godziną i czasem namysłu',
        'ocena, jak działa szkolenie, i pomoc uczestnikowi',
        'tak długo, jak platforma przechowuje wyniki szkoleń',
        'prowadzący i administratorzy, zgodnie z uprawnieniami na platformie'
      ],
      [
        'Platforma: dane wznowienia („suspend_data”)',
        'otwarte strony, zakładki, odpowiedzi, podejścia do testów, ustawienia wyglądu; w postaci skróconej, bez nazwisk',
        'powrót do miejsca, w którym uczestnik przerwał',
        'razem z próbą na platformie',
        'administratorzy; odczyt słowami umożliwia narzędzie kursu'
      ]
    ],
    survey: [
      'Platforma: odpowiedzi w ankietach',
      'punkt skali zaznaczony przy każdym zdaniu, pod nazwiskiem uczestnika',
      'ewaluacja szkolenia',
      'tak długo, jak platforma przechowuje wyniki szkoleń',
      'prowadzący i administratorzy: ankieta nie jest anonimowa'
    ],
    lrs: [
      'Repozytorium LRS (cmi5)',
      'zdania (statements) z kontem uczestnika nadanym przez platformę: rozpoczęcie, odpowiedzi, ukończenie, zaliczenie lub niezaliczenie; dane wznowienia jako dokument stanu',
      'jak wyżej',
      'tak długo, jak przechowuje je repozytorium',
      'osoby z dostępem do repozytorium'
    ],
    copy: [
      'Przeglądarka uczestnika (localStorage)',
      'kopia danych wznowienia i odpowiedzi, których platforma nie potwierdziła, pod losowym numerem; bez nazwiska',
      'żeby praca nie przepadła przy awarii sieci',
      'do potwierdzenia wszystkiego przez platformę i wyjścia z kursu; najwyżej 50 takich kopii',
      'osoby korzystające z tego samego konta na tym komputerze'
    ],
    web: [
      'Przeglądarka uczestnika (localStorage), paczki na WWW',
      'dane wznowienia; bez nazwiska',
      'powrót do miejsca, w którym uczestnik przerwał',
      'do wyczyszczenia danych przeglądarki',
      'osoby korzystające z tego samego konta na tym komputerze'
    ],
    notKept: 'Czego kurs nie przechowuje i nie wysyła',
    notKeptLines: [
      'Kurs nie łączy się z żadnym serwerem poza tym, z którego jest udostępniany: nie pobiera skądinąd czcionek, filmów, statystyk ani map. Zabrania tego polityka CSP (Content-Security-Policy) na jego stronach.',
      'Nie zapisuje plików cookie i nie profiluje. Pliki cookie platformy należą do platformy.',
      'Przez SCORM nie odczytuje ani nie zapisuje nazwiska, numeru ani adresu e-mail uczestnika.',
      'Tekst wpisany w krótkiej odpowiedzi z odpowiedzią wzorcową nie jest nigdzie przechowywany; znika po opuszczeniu strony.'
    ],
    resume: 'Co zawierają dane wznowienia',
    resumeWords: (n: string) => `Najwyżej ${n} znaków na uczestnika:`,
    resumeLines: [
      'które strony otwarto, oznaczono zakładką lub pominięto przy uprzedzeniu o treści;',
      'odpowiedzi w ćwiczeniach, także krótkie słowa wpisane w luki; drogę przez scenki;',
      'podejścia do testów: które pytania, jakie odpowiedzi, jaki wynik;',
      'język, wielkość tekstu i kolory wybrane przez uczestnika;',
      'losowy numer próby.'
    ],
    surveys: 'Ankiety',
    surveyWords: (n: number) =>
      `W ankietach kursu jest łącznie tyle zdań do oceny: ${n}. Przed wysłaniem uczestnik dowiaduje się, że nie są anonimowe.`,
    read: 'Co kurs odczytuje o uczestniku',
    readWords:
      'Z platformy kurs odczytuje status, tryb, zaliczanie, wynik i dane wznowienia z poprzednich sesji oraz preferencje uczestnika co do języka i napisów. Preferencji nie zapisuje z powrotem.',
    elements: 'Wszystkie zapisywane elementy',
    noElements: 'Te paczki niczego nie zapisują na platformie.',
    yours: 'Po stronie instytucji',
    yoursLines: [
      'Cel i podstawa prawna są w rejestrze czynności przetwarzania.',
      'Okresy przechowywania wyników szkoleń są ustawione na platformie.',
      'Na platformie ustalono, kto widzi odpowiedzi, zwłaszcza z ankiet.',
      'Uczestników poinformowano przed szkoleniem.'
    ]
  }
}
