/** The player's own words, by language. `{n}` and the like are filled in. */
export const playerMessages = {
  pl: {
    skip: 'Przejdź do treści',
    outline: 'Spis treści',
    minutes: '{n} min',
    progress: 'Postęp',
    pagesDone: 'Ukończone strony: {done} z {total}',
    pageNew: 'jeszcze nieotwarta',
    pageOpen: 'rozpoczęta',
    pageDone: 'ukończona',
    previous: 'Poprzednia',
    next: 'Następna',
    pages: 'Strony',
    saveAndExit: 'Zapisz i wyjdź',
    exit: 'Wyjdź',
    draft: 'Wersja robocza do recenzji.',
    draftHint: 'Nie stosuj jej w służbie.',
    loading: 'Wczytuję stronę…',
    pageMissing: 'Nie udało się wczytać tej strony.',
    partMissing: 'Nie udało się wczytać części tej strony.',
    loadAdvice:
      'Sprawdź w innej karcie, czy logowanie na platformie nie wygasło, i spróbuj ponownie. Jeśli to nie pomoże, wybierz „{exit}” i otwórz kurs jeszcze raz.',
    loadOffline: 'Nie ma połączenia z siecią. Gdy wróci, strona wczyta się sama.',
    loadUpdated: 'Kurs został zaktualizowany. {exit}, a potem otwórz kurs ponownie.',
    answersSafe: 'Twoje odpowiedzi są bezpieczne.',
    retry: 'Spróbuj ponownie',
    review: 'Tryb przeglądania: odpowiedzi nie są zapisywane.',
    notConnected:
      'Kurs nie ma połączenia z platformą szkoleniową. Możesz czytać, ale postęp nie zostanie zapisany.',
    notSaved:
      'Platforma szkoleniowa nie potwierdziła zapisu. Próbujemy ponownie. Jeśli to trwa, zaloguj się na platformie w nowej karcie i wróć tutaj.',
    kept: 'Twoja praca jest też w tej przeglądarce: wróci, gdy otworzysz kurs ponownie na tym komputerze.',
    offline: 'Nie ma połączenia z siecią. Pracuj dalej; zapiszemy wszystko, gdy sieć wróci.',
    leaving: 'Kurs zamknie się, gdy tylko platforma potwierdzi zapis.',
    savedAgain: 'Zapis znowu działa. Wszystko jest zapisane.',
    restored: 'Przywróciliśmy pracę, której platforma wcześniej nie zapisała.',
    foreignData:
      'Zapisany postęp pochodzi z innej wersji kursu i nie daje się odczytać. Zgłoś to administratorowi; zapis jest wstrzymany, żeby niczego nie nadpisać.',
    damagedData: 'Część zapisanego postępu nie daje się odczytać. To, co się dało, zostało przywrócone.',
    exited: 'Postęp jest zapisany',
    exitedAdvice: 'Możesz zamknąć to okno albo wrócić na platformę.',
    exitedLeft: 'Kurs jest zamknięty',
    exitedLeftAdvice: 'Możesz zamknąć to okno.',
    exitedOver: 'Ta sesja jest zakończona',
    exitedOverAdvice:
      'Zamknij to okno i otwórz kurs ponownie z platformy – wrócisz w to samo miejsce. Jeśli znów zobaczysz ten komunikat, platforma nie odpowiada kursowi: zgłoś to administratorowi.',
    exitedElsewhere: 'Kurs jest otwarty w nowszym oknie i tam toczy się dalej',
    exitedElsewhereAdvice: 'Nic nie zginęło. To okno możesz zamknąć.',
    exitedUnsaved: 'Platforma nie potwierdziła zapisu',
    exitedUnsavedAdvice: 'Nie zamykaj okna i zgłoś to administratorowi.',
    reopen: 'Otwórz kurs ponownie',
    summary: 'Twój wynik',
    completed: 'Kurs ukończony.',
    courseCompleted: 'Kurs ukończony. Wynik znajdziesz na ostatniej stronie.',
    belowMark:
      'Wszystko zrobione, ale wynik {score}% jest niższy niż wymagane {mark}%. Na ostatniej stronie jest lista pytań do poprawy.',
    notCompleted: 'Kurs nie jest jeszcze ukończony.',
    failed:
      'Kurs zakończył się wynikiem negatywnym: wszystkie podejścia do testu są wykorzystane. Zapytaj prowadzących szkolenie, co dalej.',
    score: 'Wynik: {score}%',
    scoreNeeded: 'Wynik: {score}% (potrzeba {mark}%)',
    openPages: 'Zostało do zrobienia:',
    tooLow:
      'Wszystko zrobione, ale wynik jest za niski. Wróć do pytań, które jeszcze nie są dobrze, i spróbuj ponownie:'
  },
  en: {
    skip: 'Skip to the content',
    outline: 'Contents',
    minutes: '{n} min',
    progress: 'Progress',
    pagesDone: 'Pages done: {done} of {total}',
    pageNew: 'not opened yet',
    pageOpen: 'started',
    pageDone: 'done',
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages',
    saveAndExit: 'Save and exit',
    exit: 'Exit',
    draft: 'Draft for review.',
    draftHint: 'Do not use it on duty.',
    loading: 'Loading the page…',
    pageMissing: 'This page could not be loaded.',
    partMissing: 'A part of this page could not be loaded.',
    loadAdvice:
      'Look in another tab whether you are still signed in to the platform, and try again. If that does not help, choose “{exit}” and open the course once more.',
    loadOffline: 'There is no network. When it is back, the page loads by itself.',
    loadUpdated: 'The course was updated. {exit}, then open it again.',
    answersSafe: 'Your answers are safe.',
    retry: 'Try again',
    review: 'Review mode: answers are not saved.',
    notConnected:
      'The course has no connection to the learning platform. You can read, but progress will not be kept.',
    notSaved:
      'The learning platform did not confirm the save. Trying again. If it takes long, log in to the platform in a new tab and come back here.',
    kept: 'Your work is in this browser, too: it is there again when you open the course on this computer.',
    offline: 'There is no network. Go on; everything will be saved when it is back.',
    leaving: 'The course closes as soon as the platform confirms the save.',
    savedAgain: 'Saving works again. Everything is saved.',
    restored: 'Work that the platform had not saved before was restored.',
    foreignData:
      'The saved progress comes from another version of the course and cannot be read. Tell your administrator; nothing is saved now, so that nothing is overwritten.',
    damagedData: 'A part of the saved progress cannot be read. What could be read was restored.',
    exited: 'Your progress is saved',
    exitedAdvice: 'You can close this window or go back to the platform.',
    exitedLeft: 'The course is closed',
    exitedLeftAdvice: 'You can close this window.',
    exitedOver: 'This session is over',
    exitedOverAdvice:
      'Close this window and open the course again from the platform – you will be back at the same place. If you see this again, the platform does not answer the course: tell your administrator.',
    exitedElsewhere: 'The course is open in a newer window and goes on there',
    exitedElsewhereAdvice: 'Nothing is lost. You can close this window.',
    exitedUnsaved: 'The platform did not confirm the save',
    exitedUnsavedAdvice: 'Do not close the window and tell your administrator.',
    reopen: 'Open the course again',
    summary: 'Your result',
    completed: 'Course completed.',
    courseCompleted: 'Course completed. Your result stands on the last page.',
    belowMark:
      'Everything is done, but the score of {score}% is below the {mark}% that are needed. The last page lists the questions to answer again.',
    notCompleted: 'The course is not completed yet.',
    failed:
      'The course ended without a pass: all attempts of the test are used up. Ask those in charge of the training how to go on.',
    score: 'Score: {score}%',
    scoreNeeded: 'Score: {score}% ({mark}% needed)',
    openPages: 'Still to do:',
    tooLow:
      'Everything is done, but the score is too low. Go back to the questions that are not right yet and try again:'
  }
}

export type PlayerMessages = (typeof playerMessages)['en']
