/**
 * Every success criterion of WCAG 2.2 on levels A and AA, with what is looked at for it and what is left for a person.
 * Rules of axe need no mention: they name their criterion themselves. A result is derived from what was seen
 * (report.ts); this file claims none.
 */

export interface Words {
  en: string
  pl: string
}

/** Each counts what it looks at, and finds what is wrong. */
export const checks = {
  reflow: {
    en: 'pages in windows 320, 367 and 650 pixels wide: nothing is scrolled sideways, cut off or covered',
    pl: 'strony w oknach o szerokości 320, 367 i 650 pikseli: nic nie wymaga przewijania w bok, nie jest ucięte ani zasłonięte'
  },
  orientation: {
    en: 'pages on a telephone held upright and across',
    pl: 'strony na telefonie trzymanym pionowo i poziomo'
  },
  'text-size': {
    en: 'texts at 200 %: they grow, and none is cut off or covered',
    pl: 'teksty powiększone do 200%: rosną i żaden nie jest ucięty ani zasłonięty'
  },
  'text-spacing': {
    en: 'texts with the spacing of 1.4.12: none is cut off or covered',
    pl: 'teksty z odstępami z kryterium 1.4.12: żaden nie jest ucięty ani zasłonięty'
  },
  targets: {
    en: 'controls in windows 320 and 367 pixels wide: 24 by 24 pixels or as much room around them (axe, target-size)',
    pl: 'elementy sterujące w oknach o szerokości 320 i 367 pikseli: 24 na 24 piksele albo tyle miejsca wokół (axe, target-size)'
  },
  'focus-visible': {
    en: 'stops of Tab: an outline, a shadow or other pixels show where focus is',
    pl: 'przystanki klawisza Tab: obrys, cień lub inne piksele pokazują, gdzie jest fokus'
  },
  'focus-shown': {
    en: 'stops of Tab: what has focus is not hidden behind anything',
    pl: 'przystanki klawisza Tab: element z fokusem nie jest niczym zasłonięty'
  },
  'focus-order': {
    en: 'stops of Tab: they come in the order of the document',
    pl: 'przystanki klawisza Tab: następują po sobie w kolejności dokumentu'
  },
  'focus-quiet': {
    en: 'stops of Tab: focus alone changes nothing on the page',
    pl: 'przystanki klawisza Tab: sam fokus niczego na stronie nie zmienia'
  },
  'no-trap': {
    en: 'walks through a page with Tab and back with Shift+Tab: focus comes out at both ends',
    pl: 'przejścia przez stronę klawiszem Tab i z powrotem klawiszami Shift+Tab: fokus wychodzi z niej z obu stron'
  },
  'keyboard-walk': {
    en: 'pages and exercises of the course, done in an LMS to its completion by keyboard alone',
    pl: 'strony i ćwiczenia kursu przerobione na platformie aż do ukończenia wyłącznie klawiaturą'
  },
  'single-keys': {
    en: 'pages on which each letter and digit was pressed: none does anything by itself',
    pl: 'strony, na których naciśnięto każdą literę i cyfrę: żadna sama niczego nie uruchamia'
  },
  skip: {
    en: 'pages whose first stop of Tab leads to the heading',
    pl: 'strony, na których pierwszy przystanek klawisza Tab prowadzi do nagłówka'
  },
  titles: {
    en: 'pages whose title holds their heading and is theirs alone',
    pl: 'strony, których tytuł zawiera ich nagłówek i się nie powtarza'
  },
  ways: {
    en: 'pages that the table of contents leads to, as well as previous and next',
    pl: 'strony, do których prowadzi spis treści, a także przyciski „wstecz” i „dalej”'
  },
  navigation: {
    en: 'pages with the same controls in the same order',
    pl: 'strony z tymi samymi elementami sterującymi w tej samej kolejności'
  },
  language: {
    en: 'pages that say in which language they are',
    pl: 'strony, które podają swój język'
  },
  'input-quiet': {
    en: 'exercises in which answering leads to no other page',
    pl: 'ćwiczenia, w których udzielenie odpowiedzi nie przenosi na inną stronę'
  },
  errors: {
    en: 'questions checked without an answer: words say that it is missing',
    pl: 'pytania sprawdzone bez odpowiedzi: komunikat mówi, że jej brakuje'
  },
  retry: {
    en: 'wrong answers that may be given again',
    pl: 'błędne odpowiedzi, które można poprawić'
  },
  clicks: {
    en: 'exercises done with single clicks, without dragging or gestures',
    pl: 'ćwiczenia wykonane pojedynczymi kliknięciami, bez przeciągania i gestów'
  },
  'press-away': {
    en: 'controls on which the button of the mouse was pressed and let go elsewhere: nothing happened',
    pl: 'elementy sterujące, na których naciśnięto przycisk myszy i puszczono go poza nimi: nic się nie stało'
  },
  status: {
    en: 'exercises whose outcome comes into a region that is read out, or has focus',
    pl: 'ćwiczenia, których wynik pojawia się w obszarze odczytywanym na głos albo otrzymuje fokus'
  },
  // What follows only counts what is there. It is no mistake; whether a criterion applies depends on it.
  media: {
    en: 'films, recordings and foreign frames on pages',
    pl: 'filmy, nagrania i obce ramki na stronach'
  },
  moving: {
    en: 'things on pages that move by themselves for more than 5 seconds',
    pl: 'elementy stron, które same poruszają się dłużej niż 5 sekund'
  },
  timed: { en: 'exercises with a time limit', pl: 'ćwiczenia z ograniczeniem czasu' },
  fields: { en: 'fields to fill in on pages', pl: 'pola do wypełnienia na stronach' },
  passwords: { en: 'fields for passwords on pages', pl: 'pola na hasło na stronach' },
  documents: { en: 'documents that pages link to', pl: 'dokumenty, do których prowadzą odnośniki' },
  images: { en: 'pictures on pages', pl: 'ilustracje na stronach' },
  dragging: { en: 'things on pages that are dragged', pl: 'elementy stron, które się przeciąga' },
  unclicked: {
    en: 'exercises that this run did with keys only, not with clicks',
    pl: 'ćwiczenia, które w tym przebiegu przerobiono tylko klawiaturą, bez klikania'
  },
  motion: {
    en: 'kinds of events of a moved device that are listened to',
    pl: 'obsługiwane zdarzenia poruszenia urządzeniem'
  },
  voice: {
    en: 'scripts in the package that use microphone or calls',
    pl: 'skrypty w pakiecie, które używają mikrofonu lub połączeń'
  }
} satisfies Record<string, Words>

export type CheckId = keyof typeof checks

/** What these find is counted, and is no mistake. */
export const inventories: ReadonlySet<CheckId> = new Set<CheckId>([
  'media',
  'moving',
  'timed',
  'fields',
  'passwords',
  'documents',
  'images',
  'dragging',
  'unclicked',
  'motion',
  'voice'
])

export interface Basis {
  checks?: readonly CheckId[]
  /** Rules of axe that name no criterion. */
  rules?: readonly string[]
  /** Does not apply where none of these found anything. */
  absent?: readonly CheckId[]
  /** Is kept where none of these found anything; otherwise a person looks. */
  clear?: readonly CheckId[]
  /** What only a person can judge. */
  person?: Words
}

export interface Criterion extends Basis {
  id: string
  level: 'A' | 'AA'
  /** Version of WCAG that brought it. */
  since: '2.0' | '2.1' | '2.2'
  title: Words
}

const listen: Words = {
  en: 'A person listens to the course with NVDA and Firefox or Chrome.',
  pl: 'Osoba odsłuchuje kurs z programem NVDA w przeglądarce Firefox lub Chrome.'
}

function criterion(
  id: string,
  level: 'A' | 'AA',
  since: '2.0' | '2.1' | '2.2',
  en: string,
  pl: string,
  basis: Basis = {}
): Criterion {
  return { id, level, since, title: { en, pl }, ...basis }
}

export const criteria: readonly Criterion[] = [
  criterion('1.1.1', 'A', '2.0', 'Non-text content', 'Treść nietekstowa', {
    person: {
      en: 'A person reads each description beside its picture.',
      pl: 'Osoba porównuje każdy opis alternatywny z ilustracją.'
    }
  }),
  criterion(
    '1.2.1',
    'A',
    '2.0',
    'Audio-only and video-only (prerecorded)',
    'Tylko audio lub tylko wideo (nagranie)',
    {
      absent: ['media'],
      person: {
        en: 'A person compares transcripts with recordings.',
        pl: 'Osoba porównuje transkrypcje z nagraniami.'
      }
    }
  ),
  criterion('1.2.2', 'A', '2.0', 'Captions (prerecorded)', 'Napisy rozszerzone (nagranie)', {
    absent: ['media'],
    person: { en: 'A person reads the captions along.', pl: 'Osoba sprawdza napisy z filmem.' }
  }),
  criterion(
    '1.2.3',
    'A',
    '2.0',
    'Audio description or media alternative (prerecorded)',
    'Audiodeskrypcja lub alternatywa tekstowa dla mediów (nagranie)',
    {
      absent: ['media'],
      person: {
        en: 'A person compares description and film.',
        pl: 'Osoba porównuje audiodeskrypcję z filmem.'
      }
    }
  ),
  criterion('1.2.4', 'AA', '2.0', 'Captions (live)', 'Napisy rozszerzone (na żywo)', { absent: ['media'] }),
  criterion('1.2.5', 'AA', '2.0', 'Audio description (prerecorded)', 'Audiodeskrypcja (nagranie)', {
    absent: ['media'],
    person: { en: 'A person listens to the description.', pl: 'Osoba odsłuchuje audiodeskrypcję.' }
  }),
  criterion('1.3.1', 'A', '2.0', 'Info and relationships', 'Informacje i relacje', {
    rules: ['heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique', 'region'],
    person: {
      en: 'A person compares what is seen (lists, tables, groups) with what is read out.',
      pl: 'Osoba porównuje to, co widać (listy, tabele, grupy), z tym, co jest odczytywane.'
    }
  }),
  criterion('1.3.2', 'A', '2.0', 'Meaningful sequence', 'Zrozumiała kolejność', {
    checks: ['focus-order'],
    person: listen
  }),
  criterion('1.3.3', 'A', '2.0', 'Sensory characteristics', 'Właściwości zmysłowe', {
    person: {
      en: 'A person looks for instructions that speak of shape, place or colour only.',
      pl: 'Osoba szuka poleceń, które odwołują się wyłącznie do kształtu, miejsca lub koloru.'
    }
  }),
  criterion('1.3.4', 'AA', '2.1', 'Orientation', 'Orientacja', { checks: ['orientation'] }),
  criterion('1.3.5', 'AA', '2.1', 'Identify input purpose', 'Określenie pożądanej wartości', {
    absent: ['fields'],
    person: {
      en: 'A person looks whether a field asks for data of the learner.',
      pl: 'Osoba sprawdza, czy któreś pole pyta o dane uczestnika.'
    }
  }),
  criterion('1.4.1', 'A', '2.0', 'Use of color', 'Użycie koloru', {
    person: {
      en: 'A person looks at the course without colours: verdicts, links, charts.',
      pl: 'Osoba ogląda kurs bez kolorów: wyniki odpowiedzi, odnośniki, wykresy.'
    }
  }),
  criterion('1.4.2', 'A', '2.0', 'Audio control', 'Kontrola odtwarzania dźwięku', { absent: ['media'] }),
  criterion('1.4.3', 'AA', '2.0', 'Contrast (minimum)', 'Kontrast (minimum)'),
  criterion('1.4.4', 'AA', '2.0', 'Resize text', 'Zmiana rozmiaru tekstu', { checks: ['text-size'] }),
  criterion('1.4.5', 'AA', '2.0', 'Images of text', 'Obrazy tekstu', {
    absent: ['images'],
    person: {
      en: 'A person looks whether a picture only stands for words.',
      pl: 'Osoba sprawdza, czy żadna ilustracja nie zastępuje zwykłego tekstu.'
    }
  }),
  criterion('1.4.10', 'AA', '2.1', 'Reflow', 'Dopasowanie do ekranu', { checks: ['reflow'] }),
  criterion('1.4.11', 'AA', '2.1', 'Non-text contrast', 'Kontrast elementów nietekstowych', {
    checks: ['focus-visible'],
    person: {
      en: 'A person measures frames of controls, signs and pictures in each scheme.',
      pl: 'Osoba mierzy kontrast ramek, znaków i ilustracji w każdym schemacie kolorów.'
    }
  }),
  criterion('1.4.12', 'AA', '2.1', 'Text spacing', 'Odstępy w tekście', { checks: ['text-spacing'] }),
  criterion('1.4.13', 'AA', '2.1', 'Content on hover or focus', 'Treści spod kursora lub fokusu', {
    checks: ['focus-quiet'],
    person: {
      en: 'A person moves the pointer over terms, links and buttons.',
      pl: 'Osoba przesuwa kursor nad hasłami, odnośnikami i przyciskami.'
    }
  }),
  criterion('2.1.1', 'A', '2.0', 'Keyboard', 'Klawiatura', { checks: ['keyboard-walk'] }),
  criterion('2.1.2', 'A', '2.0', 'No keyboard trap', 'Brak pułapki na klawiaturę', { checks: ['no-trap'] }),
  criterion('2.1.4', 'A', '2.1', 'Character key shortcuts', 'Jednoznakowe skróty klawiaturowe', {
    checks: ['single-keys']
  }),
  criterion('2.2.1', 'A', '2.0', 'Timing adjustable', 'Dostosowanie czasu', {
    absent: ['timed'],
    person: {
      en: 'A person judges whether the time limit of a test is needed (exception “essential”).',
      pl: 'Osoba ocenia, czy ograniczenie czasu testu jest niezbędne (wyjątek „niezbędne”).'
    }
  }),
  criterion('2.2.2', 'A', '2.0', 'Pause, stop, hide', 'Pauza, zatrzymanie, ukrycie', {
    absent: ['moving'],
    person: {
      en: 'A person looks whether what moves can be stopped.',
      pl: 'Osoba sprawdza, czy ruch można zatrzymać.'
    }
  }),
  criterion(
    '2.3.1',
    'A',
    '2.0',
    'Three flashes or below threshold',
    'Trzy błyski lub wartości poniżej progu',
    {
      absent: ['media', 'moving'],
      person: { en: 'A person looks at what moves.', pl: 'Osoba ogląda to, co się porusza.' }
    }
  ),
  criterion('2.4.1', 'A', '2.0', 'Bypass blocks', 'Możliwość pominięcia bloków', { checks: ['skip'] }),
  criterion('2.4.2', 'A', '2.0', 'Page titled', 'Tytuły stron', { checks: ['titles'] }),
  criterion('2.4.3', 'A', '2.0', 'Focus order', 'Kolejność fokusu', {
    checks: ['focus-order'],
    rules: ['tabindex'],
    person: {
      en: 'A person goes through an exercise of each kind with Tab.',
      pl: 'Osoba przechodzi klawiszem Tab przez ćwiczenie każdego rodzaju.'
    }
  }),
  criterion('2.4.4', 'A', '2.0', 'Link purpose (in context)', 'Cel łącza (w kontekście)', {
    person: {
      en: 'A person reads the links with their sentences.',
      pl: 'Osoba czyta odnośniki razem ze zdaniami, w których stoją.'
    }
  }),
  criterion('2.4.5', 'AA', '2.0', 'Multiple ways', 'Wiele dróg', { checks: ['ways'] }),
  criterion('2.4.6', 'AA', '2.0', 'Headings and labels', 'Nagłówki i etykiety', {
    rules: ['empty-heading'],
    person: { en: 'A person reads headings and labels alone.', pl: 'Osoba czyta same nagłówki i etykiety.' }
  }),
  criterion('2.4.7', 'AA', '2.0', 'Focus visible', 'Widoczny fokus', { checks: ['focus-visible'] }),
  criterion('2.4.11', 'AA', '2.2', 'Focus not obscured (minimum)', 'Niezakrywanie fokusu (minimum)', {
    checks: ['focus-shown']
  }),
  criterion('2.5.1', 'A', '2.1', 'Pointer gestures', 'Gesty dotykowe', {
    checks: ['clicks'],
    clear: ['unclicked', 'dragging']
  }),
  criterion('2.5.2', 'A', '2.1', 'Pointer cancellation', 'Rezygnacja ze wskazania', {
    checks: ['press-away']
  }),
  criterion('2.5.3', 'A', '2.1', 'Label in name', 'Etykieta w nazwie', {
    person: {
      en: 'A person says the visible words of controls to a speech recognition program.',
      pl: 'Osoba wypowiada widoczne nazwy elementów do programu rozpoznającego mowę.'
    }
  }),
  criterion('2.5.4', 'A', '2.1', 'Motion actuation', 'Aktywowanie ruchem', { absent: ['motion'] }),
  criterion('2.5.7', 'AA', '2.2', 'Dragging movements', 'Ruchy przeciągania', {
    checks: ['clicks'],
    clear: ['unclicked', 'dragging']
  }),
  criterion('2.5.8', 'AA', '2.2', 'Target size (minimum)', 'Rozmiar celu (minimum)', { checks: ['targets'] }),
  criterion('3.1.1', 'A', '2.0', 'Language of page', 'Język strony', { checks: ['language'] }),
  criterion('3.1.2', 'AA', '2.0', 'Language of parts', 'Język części', {
    person: {
      en: 'A person looks for words in another language that are not marked.',
      pl: 'Osoba szuka nieoznaczonych słów w innym języku.'
    }
  }),
  criterion('3.2.1', 'A', '2.0', 'On focus', 'Po otrzymaniu fokusu', { checks: ['focus-quiet'] }),
  criterion('3.2.2', 'A', '2.0', 'On input', 'Podczas wprowadzania danych', { checks: ['input-quiet'] }),
  criterion('3.2.3', 'AA', '2.0', 'Consistent navigation', 'Spójna nawigacja', { checks: ['navigation'] }),
  criterion('3.2.4', 'AA', '2.0', 'Consistent identification', 'Spójna identyfikacja', {
    checks: ['navigation'],
    person: {
      en: 'A person compares the names of like controls.',
      pl: 'Osoba porównuje nazwy podobnych elementów.'
    }
  }),
  criterion('3.2.6', 'A', '2.2', 'Consistent help', 'Spójna pomoc', {
    person: {
      en: 'A person looks where course and LMS offer help, and whether it is the same place on each page.',
      pl: 'Osoba sprawdza, gdzie kurs i platforma oferują pomoc i czy na każdej stronie jest to to samo miejsce.'
    }
  }),
  criterion('3.3.1', 'A', '2.0', 'Error identification', 'Identyfikacja błędu', { checks: ['errors'] }),
  criterion('3.3.2', 'A', '2.0', 'Labels or instructions', 'Etykiety lub instrukcje', {
    person: {
      en: 'A person reads how each exercise says that it is done.',
      pl: 'Osoba czyta polecenie każdego ćwiczenia.'
    }
  }),
  criterion('3.3.3', 'AA', '2.0', 'Error suggestion', 'Sugestie korekty błędów', {
    checks: ['errors'],
    person: {
      en: 'A person reads the feedback for wrong answers.',
      pl: 'Osoba czyta informacje zwrotne do błędnych odpowiedzi.'
    }
  }),
  criterion(
    '3.3.4',
    'AA',
    '2.0',
    'Error prevention (legal, financial, data)',
    'Zapobieganie błędom (prawnym, finansowym, w danych)',
    {
      checks: ['retry']
    }
  ),
  criterion('3.3.7', 'A', '2.2', 'Redundant entry', 'Ponowne wprowadzanie', {
    absent: ['fields'],
    person: {
      en: 'A person looks whether something is asked twice.',
      pl: 'Osoba sprawdza, czy o coś nie pyta się dwa razy.'
    }
  }),
  criterion(
    '3.3.8',
    'AA',
    '2.2',
    'Accessible authentication (minimum)',
    'Dostępne uwierzytelnianie (minimum)',
    {
      absent: ['passwords']
    }
  ),
  criterion('4.1.2', 'A', '2.0', 'Name, role, value', 'Nazwa, rola, wartość', { person: listen }),
  criterion('4.1.3', 'AA', '2.1', 'Status messages', 'Komunikaty o stanie', {
    checks: ['status'],
    person: listen
  })
]

/** A clause of EN 301 549 V3.2.1 that no criterion of WCAG stands for. */
export interface Clause extends Basis {
  id: string
  title: Words
  /** Why it does not apply to web content, whatever is in it. */
  never?: Words
}

const noHardware: Words = {
  en: 'A package is web content: it brings no device with keys or other parts.',
  pl: 'Pakiet to treść internetowa: nie zawiera urządzenia z klawiszami ani innymi częściami.'
}
const notSoftware: Words = {
  en: 'For software that is no web content; for a package clause 9 counts.',
  pl: 'Dotyczy oprogramowania innego niż treści internetowe; do pakietu stosuje się rozdział 9.'
}

export const clauses: readonly Clause[] = [
  {
    id: '5.1',
    title: { en: 'Closed functionality', pl: 'Funkcjonalność zamknięta' },
    never: {
      en: 'The course runs in a browser of the learner, with their own assistive technology.',
      pl: 'Kurs działa w przeglądarce uczestnika, razem z jego technologią wspomagającą.'
    }
  },
  {
    id: '5.2',
    title: { en: 'Activation of accessibility features', pl: 'Włączanie funkcji dostępności' },
    person: {
      en: 'A person turns on each setting of the course without needing it first.',
      pl: 'Osoba włącza każde ustawienie kursu, nie potrzebując go wcześniej.'
    }
  },
  { id: '5.3', title: { en: 'Biometrics', pl: 'Biometria' }, absent: ['passwords', 'voice'] },
  {
    id: '5.4',
    title: {
      en: 'Preservation of accessibility information during conversion',
      pl: 'Zachowanie informacji o dostępności podczas konwersji'
    },
    person: {
      en: 'A person compares descriptions, headings and tables of the Markdown with the package.',
      pl: 'Osoba porównuje opisy, nagłówki i tabele w plikach Markdown z pakietem.'
    }
  },
  { id: '5.5', title: { en: 'Operable parts', pl: 'Części obsługiwane' }, never: noHardware },
  { id: '5.6', title: { en: 'Locking or toggle controls', pl: 'Przełączniki' }, never: noHardware },
  { id: '5.7', title: { en: 'Key repeat', pl: 'Powtarzanie klawiszy' }, never: noHardware },
  {
    id: '5.8',
    title: { en: 'Double-strike key acceptance', pl: 'Podwójne naciśnięcie klawisza' },
    never: noHardware
  },
  {
    id: '5.9',
    title: { en: 'Simultaneous user actions', pl: 'Jednoczesne działania użytkownika' },
    checks: ['keyboard-walk']
  },
  {
    id: '6',
    title: { en: 'ICT with two-way voice communication', pl: 'Dwukierunkowa komunikacja głosowa' },
    absent: ['voice']
  },
  { id: '7.1', title: { en: 'Caption processing technology', pl: 'Obsługa napisów' }, absent: ['media'] },
  {
    id: '7.2',
    title: { en: 'Audio description technology', pl: 'Obsługa audiodeskrypcji' },
    absent: ['media']
  },
  {
    id: '7.3',
    title: {
      en: 'User controls for captions and audio description',
      pl: 'Sterowanie napisami i audiodeskrypcją'
    },
    absent: ['media']
  },
  {
    id: '9.4.1.1',
    title: { en: 'Parsing (in WCAG 2.1)', pl: 'Poprawność kodu (w WCAG 2.1)' },
    rules: ['duplicate-id-aria'],
    person: {
      en: 'A person hands the start page to a validator; WCAG 2.2 has no such criterion any more.',
      pl: 'Osoba sprawdza stronę startową walidatorem; WCAG 2.2 nie zawiera już tego kryterium.'
    }
  },
  {
    id: '9.6',
    title: { en: 'WCAG conformance requirements', pl: 'Wymagania zgodności z WCAG' },
    checks: ['keyboard-walk'],
    person: {
      en: 'A person judges the course as a whole, once every row above is decided.',
      pl: 'Osoba ocenia cały kurs, gdy rozstrzygnięto wszystkie powyższe wiersze.'
    }
  },
  { id: '10', title: { en: 'Non-web documents', pl: 'Dokumenty nieinternetowe' }, absent: ['documents'] },
  { id: '11.1–11.5', title: { en: 'Software', pl: 'Oprogramowanie' }, never: notSoftware },
  {
    id: '11.6',
    title: { en: 'Documented accessibility usage', pl: 'Udokumentowane korzystanie z funkcji dostępności' },
    never: notSoftware
  },
  { id: '11.7', title: { en: 'User preferences', pl: 'Preferencje użytkownika' }, never: notSoftware },
  {
    id: '11.8',
    title: { en: 'Authoring tools', pl: 'Narzędzia autorskie' },
    never: {
      en: 'Not for the package. scormdown itself is such a tool and is to be judged by itself.',
      pl: 'Nie dotyczy pakietu. Takim narzędziem jest samo scormdown i wymaga ono osobnej oceny.'
    }
  },
  {
    id: '12.1',
    title: { en: 'Product documentation', pl: 'Dokumentacja produktu' },
    person: {
      en: 'The administrator tells learners how the course is used with keyboard and screen reader, in an accessible form.',
      pl: 'Administrator podaje uczestnikom w dostępnej formie, jak korzystać z kursu z klawiaturą i czytnikiem ekranu.'
    }
  },
  {
    id: '12.2',
    title: { en: 'Support services', pl: 'Wsparcie techniczne' },
    person: {
      en: 'The administrator says whom learners with disabilities can reach, and how.',
      pl: 'Administrator wskazuje, z kim i w jaki sposób mogą się skontaktować osoby z niepełnosprawnościami.'
    }
  }
]
