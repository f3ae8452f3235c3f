/** What the paper on accessibility says. It must stay true: tests/a11y holds what is looked at. */
import { html, type Html } from '../papers/html.ts'

export const accessibilityWords = {
  en: {
    intro:
      'The text in the frame can go into the accessibility declaration of the site that offers the course. It becomes true once the open lines below were judged: a declaration is the institution’s own.',
    paragraph: 'Paragraph for the declaration',
    declared: (title: Html, version: string) =>
      html`The e-learning course “${title}” (version ${version}) was made to conform to WCAG 2.2 on levels A and AA and to EN 301 549 V3.2.1. It is [conformant / partly conformant]. Content that is not accessible: [list and reason, or “none known”].`,
    how: 'The course was built to be used by keyboard alone and with a screen reader, with texts enlarged to 200% and in windows as narrow as 320 pixels; it follows the settings for dark colours, forced colours and less motion; whatever is dragged can be done with buttons as well. The assessment was made by [self-assessment / an external body] on [date].',
    contact: 'Problems with the accessibility of the course: [name, e-mail, telephone].',
    fill: 'Replace what stands in brackets.',
    law: 'Legal ground',
    lawWords:
      'Which act asks for a declaration, and in what form, depends on your country and institution. In the European Union it is the national law that carries out Directive (EU) 2016/2102.',
    machine: 'What a machine looks at',
    machineIntro:
      'The result for this course, criterion by criterion, is written by the following command in a copy of scormdown’s repository that holds this course, into dist/evidence/accessibility.html. Attach it; this sheet does not hold it.',
    machineLines: [
      'every page of the course by the rules of axe for WCAG 2.0 to 2.2, A and AA, in light and dark colours;',
      'every page in windows of 320, 367 and 650 pixels, at 200% text size, with wider text spacing, held upright and across;',
      'the whole course by keyboard: each exercise can be done, focus is seen, not hidden and never trapped;',
      'controls of at least 24 by 24 pixels, or as much room round them.'
    ],
    media: 'Media in the course',
    pictures: 'Pictures',
    films: 'Films',
    recordings: 'Recordings',
    captions: 'Files with captions',
    person: 'What waits for a person',
    personLines: [
      'Descriptions say what the pictures show.',
      'Captions, transcripts and descriptions agree with films and recordings, where there are any.',
      'The course is understood when it is listened to with a screen reader (NVDA with Firefox or Chrome).',
      'Nothing is told by colour, shape or place alone.',
      'Headings, links and feedback are clear by themselves; the language is plain.',
      'A time limit of a test, where there is one, is needed.',
      'People with disabilities have tried the course.'
    ],
    fields: ['Judged by', 'Date']
  },
  pl: {
    intro:
      'Tekst w ramce można wstawić do deklaracji dostępności strony, na której jest udostępniany kurs. Stanie się prawdziwy po ocenie punktów wymienionych niżej: deklarację składa instytucja.',
    paragraph: 'Akapit do deklaracji',
    declared: (title: Html, version: string) =>
      html`Kurs e-learningowy „${title}” (wersja ${version}) przygotowano tak, aby spełniał wymagania WCAG 2.2 na poziomach A i AA oraz normy EN 301 549 V3.2.1. Kurs jest [zgodny / częściowo zgodny]. Treści niedostępne: [lista z powodem albo „nie stwierdzono”].`,
    how: 'Kurs zbudowano tak, aby można było z niego korzystać samą klawiaturą i z czytnikiem ekranu, przy tekście powiększonym do 200% i w oknie zwężonym do 320 pikseli; uwzględnia on ustawienia ciemnych kolorów, wysokiego kontrastu i ograniczenia ruchu; wszystko, co się przeciąga, można też zrobić przyciskami. Ocenę przeprowadzono na podstawie [samooceny / badania podmiotu zewnętrznego] w dniu [data].',
    contact: 'Problemy z dostępnością kursu można zgłaszać: [imię i nazwisko, adres e-mail, telefon].',
    fill: 'Uzupełnij miejsca w nawiasach kwadratowych.',
    law: 'Podstawa prawna',
    lawWords:
      'Deklarację dostępności sporządzają podmioty publiczne na podstawie ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych (Dz.U. 2019 poz. 848, ze zm.). Ustawa odwołuje się do wytycznych WCAG 2.1; WCAG 2.2 obejmuje je z wyjątkiem kryterium 4.1.1, które z niego usunięto. Czy i jak objąć deklaracją kurs na platformie dostępnej po zalogowaniu, ocenia instytucja.',
    machine: 'Co sprawdza program',
    machineIntro:
      'Wynik dla tego kursu, kryterium po kryterium, zapisuje w dist/evidence/accessibility.html poniższe polecenie, uruchomione w kopii repozytorium scormdown z tym kursem. Dołącz ten plik; karta go nie zawiera.',
    machineLines: [
      'każdą stronę kursu regułami axe dla WCAG od 2.0 do 2.2, poziomy A i AA, w jasnych i ciemnych kolorach;',
      'każdą stronę w oknach o szerokości 320, 367 i 650 pikseli, przy tekście powiększonym do 200%, ze zwiększonymi odstępami, w pionie i w poziomie;',
      'cały kurs obsługiwany klawiaturą: każde ćwiczenie da się wykonać, fokus jest widoczny, niezasłonięty i nigdzie nie utyka;',
      'elementy sterujące o wymiarach co najmniej 24 na 24 piksele albo z tyloma pikselami miejsca wokół.'
    ],
    media: 'Media w kursie',
    pictures: 'Ilustracje',
    films: 'Filmy',
    recordings: 'Nagrania',
    captions: 'Pliki z napisami',
    person: 'Co musi ocenić człowiek',
    personLines: [
      'Opisy alternatywne mówią to, co widać na ilustracjach.',
      'Napisy, transkrypcje i opisy zgadzają się z filmami i nagraniami, jeśli takie są.',
      'Kurs jest zrozumiały przy słuchaniu czytnikiem ekranu (NVDA z przeglądarką Firefox lub Chrome).',
      'Nic nie jest przekazane wyłącznie kolorem, kształtem lub położeniem.',
      'Nagłówki, odnośniki i informacje zwrotne są zrozumiałe same w sobie; język jest prosty.',
      'Limit czasu testu, jeśli jest, jest niezbędny.',
      'Kurs wypróbowały osoby z niepełnosprawnościami.'
    ],
    fields: ['Ocenę przeprowadzono przez', 'Data']
  }
}
