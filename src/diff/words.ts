/** Differences in words. Names in braces come from a difference's `params`. */
import type { ToolLanguage } from '../shared/wording/words.ts'

type InLanguages = Readonly<Record<ToolLanguage, string>>

export const differenceWords = {
  standard: {
    en: 'The standard was {before} and is {after}: make a new activity, an LMS cannot carry results over.',
    pl: 'Standard zmienił się z {before} na {after}: utwórz nową aktywność, LMS nie przeniesie wyników.'
  },
  identifier: {
    en: 'The identifier of the package was “{before}” and is “{after}”: an LMS takes it for another course.',
    pl: 'Identyfikator paczki zmienił się z „{before}” na „{after}”: LMS uzna ją za inny kurs.'
  },
  version: { en: 'Version {before} becomes {after}.', pl: 'Wersja {before} zmienia się na {after}.' },
  'version-same': {
    en: 'Both say version {version}: nobody can tell them apart in the LMS. Raise “version” in course.yaml.',
    pl: 'Obie mają wersję {version}: w LMS nikt ich nie odróżni. Podnieś „version” w course.yaml.'
  },
  title: {
    en: 'The title was “{before}” and is “{after}”.',
    pl: 'Tytuł „{before}” zmienia się na „{after}”.'
  },
  'item-gone': {
    en: '“{title}” ({item}) is gone: an LMS deletes what learners did in it.',
    pl: 'Nie ma już „{title}” ({item}): LMS usunie wyniki uczestników w tej części.'
  },
  'item-new': {
    en: '“{title}” ({item}) is new: the LMS has no results for it yet.',
    pl: '„{title}” ({item}) to nowa część: LMS nie ma jeszcze jej wyników.'
  },
  'foreign-old': {
    en: 'The old package was not made with scormdown: only manifests can be compared.',
    pl: 'Stara paczka nie powstała w scormdown: można porównać tylko manifesty.'
  },
  'foreign-new': {
    en: 'The new package was not made with scormdown: only manifests can be compared.',
    pl: 'Nowa paczka nie powstała w scormdown: można porównać tylko manifesty.'
  },
  origin: {
    en: '“{title}” was built with another tracking.lock.json: learners would not find their progress again. Build it with the one that belongs to the course.',
    pl: '„{title}” powstało z innym plikiem tracking.lock.json: uczestnicy nie znajdą swoich postępów. Zbuduj paczkę z plikiem, który należy do kursu.'
  },
  'language-gone': {
    en: 'There is no {languages} any more: who used it continues in another language.',
    pl: 'Nie ma już języka: {languages}. Kto z niego korzystał, pójdzie dalej w innym.'
  },
  'language-new': { en: 'New languages: {languages}.', pl: 'Nowe języki: {languages}.' },
  'pass-mark': {
    en: 'The pass mark was {before}% and is {after}%. Who had completed the course stays completed.',
    pl: 'Próg zaliczenia zmienia się z {before}% na {after}%. Kto ukończył kurs, ma go nadal ukończony.'
  },
  'pass-mark-new': {
    en: 'There is a pass mark now: {after}%. Who had completed the course stays completed.',
    pl: 'Pojawia się próg zaliczenia: {after}%. Kto ukończył kurs, ma go nadal ukończony.'
  },
  'pass-mark-gone': {
    en: 'There is no pass mark of {before}% any more.',
    pl: 'Nie ma już progu zaliczenia {before}%.'
  },
  'done-word': {
    en: 'In SCORM 1.2 a course that is done says “{after}”, before it said “{before}”. Look whether the completion rules of the LMS fit.',
    pl: 'W SCORM 1.2 ukończony kurs zgłasza „{after}”, a dotąd zgłaszał „{before}”. Sprawdź, czy pasują do tego warunki ukończenia w LMS.'
  },
  'draft-now': { en: 'The new package is a draft.', pl: 'Nowa paczka to wersja robocza.' },
  'draft-over': {
    en: 'The new package is no draft any more.',
    pl: 'Nowa paczka nie jest już wersją roboczą.'
  },
  'page-gone': {
    en: 'The page “{title}” ({id}) is gone.',
    pl: 'Nie ma już strony „{title}” ({id}).'
  },
  'page-number': {
    en: 'The page “{title}” ({id}) has another number in tracking.lock.json: who has read it finds it unread.',
    pl: 'Strona „{title}” ({id}) ma inny numer w tracking.lock.json: kto ją przeczytał, zobaczy ją jako nieprzeczytaną.'
  },
  'page-title': {
    en: 'The page “{before}” ({id}) is called “{after}”.',
    pl: 'Strona „{before}” ({id}) ma teraz tytuł „{after}”.'
  },
  'page-new': {
    en: 'New page “{title}” ({id}): who has not completed the course yet has to read it, too.',
    pl: 'Nowa strona „{title}” ({id}): kto jeszcze nie ukończył kursu, musi przeczytać także ją.'
  },
  'page-optional': {
    en: 'New page “{title}” ({id}), not needed for completion.',
    pl: 'Nowa strona „{title}” ({id}), niewymagana do ukończenia.'
  },
  'page-needed': {
    en: 'The page “{title}” ({id}) is needed for completion now.',
    pl: 'Strona „{title}” ({id}) jest teraz wymagana do ukończenia.'
  },
  'page-not-needed': {
    en: 'The page “{title}” ({id}) is not needed for completion any more.',
    pl: 'Strona „{title}” ({id}) nie jest już wymagana do ukończenia.'
  },
  'pages-moved': { en: 'Pages stand in another order.', pl: 'Zmieniła się kolejność stron.' },
  'item-lost': {
    en: 'The exercise “{id}” is gone: what learners did in it does not count any more.',
    pl: 'Nie ma już ćwiczenia „{id}”: to, co uczestnicy w nim zrobili, przestaje się liczyć.'
  },
  'item-number': {
    en: 'The exercise “{id}” is another one now: who has done it finds it open.',
    pl: 'Ćwiczenie „{id}” jest teraz innym ćwiczeniem: kto je zrobił, zobaczy je jako niezrobione.'
  },
  'question-new': {
    en: 'New exercise “{id}” ({points} points): who has not completed the course yet has to do it, too.',
    pl: 'Nowe ćwiczenie „{id}” (punkty: {points}): kto jeszcze nie ukończył kursu, musi zrobić także je.'
  },
  'question-in-test': {
    en: 'New question “{id}” in the test “{test}”: it can be drawn in attempts that begin now.',
    pl: 'Nowe pytanie „{id}” w teście „{test}”: może się trafić w podejściach, które dopiero się zaczną.'
  },
  points: {
    en: '“{id}” brought {before} points and brings {after}.',
    pl: '„{id}”: liczba punktów zmienia się z {before} na {after}.'
  },
  'critical-now': {
    en: '“{id}” must be right for a pass now.',
    pl: '„{id}” trzeba teraz rozwiązać dobrze, żeby zaliczyć test.'
  },
  'critical-over': {
    en: '“{id}” need not be right for a pass any more.',
    pl: '„{id}” nie trzeba już rozwiązać dobrze, żeby zaliczyć test.'
  },
  objective: {
    en: '“{id}” counted for the objective {before} and counts for {after}.',
    pl: '„{id}” liczyło się do celu {before}, a teraz liczy się do {after}.'
  },
  parts: {
    en: '“{id}” has other answers or parts than before: results stay, what was picked may not be shown again.',
    pl: '„{id}” ma inne odpowiedzi lub części niż dotąd: wyniki zostają, ale zaznaczenia mogą się nie pokazać.'
  },
  'test-rules': {
    en: 'The test “{id}” has other rules: {rules}. Attempts that are over keep their result.',
    pl: 'Test „{id}” ma inne zasady: {rules}. Zakończone podejścia zachowują wynik.'
  },
  texts: {
    en: 'Texts, pictures or right answers of the module “{title}” ({module}) changed. Where answers stand in another order, keys in reports mean others than before: keep the legend of each version.',
    pl: 'Zmieniły się teksty, obrazy lub właściwe odpowiedzi w module „{title}” ({module}). Jeśli odpowiedzi stoją w innej kolejności, litery w raportach znaczą co innego niż dotąd: zachowaj legendę każdej wersji.'
  }
} as const satisfies Readonly<Record<string, InLanguages>>

export type DifferenceCode = keyof typeof differenceWords

export function inWords(
  { code, params }: { code: DifferenceCode; params: Readonly<Record<string, string>> },
  language: ToolLanguage
): string {
  return differenceWords[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
}
