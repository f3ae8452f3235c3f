/** What the findings of content rules say. Those of reading a course stand in shared/wording/. */
import type { Findings } from '../shared/wording/words.ts'

export const contentFindings = {
  'brief-page': {
    severity: 'warning',
    en: {
      message: 'The page “{page}” that is to cover “{id}” is not in the course.',
      hint: 'Write the id of a page, as it stands behind “#” at its heading.'
    },
    pl: {
      message: 'Strony „{page}”, która ma obejmować „{id}”, nie ma w kursie.',
      hint: 'Wpisz identyfikator strony, ten po „#” przy jej nagłówku.'
    }
  },
  'brief-open': {
    severity: 'hint',
    en: {
      message: 'No page covers “{id}”.',
      hint: 'Name the pages under “pages”, or say under “note” where else it is covered or why it is not.'
    },
    pl: {
      message: 'Żadna strona nie obejmuje „{id}”.',
      hint: 'Podaj strony pod „pages” albo napisz pod „note”, gdzie jest to ujęte lub dlaczego nie jest.'
    }
  },
  'review-open': {
    severity: 'warning',
    en: {
      message: 'The course is “released”, but signatures are missing ({count}): it stays a draft.',
      hint: 'Run “npx scormdown review” for the sheets to be signed, and enter the signatures in review.yaml.'
    },
    pl: {
      message: 'Kurs ma „status: released”, ale brakuje podpisów ({count}): pozostaje wersją roboczą.',
      hint: 'Polecenie „npx scormdown review” przygotuje arkusze do podpisu; podpisy wpisz do review.yaml.'
    }
  },
  'review-stale': {
    severity: 'hint',
    en: {
      message: 'What “{role}” signed has changed since: {ids}.',
      hint: 'Have it signed again. The sheet shows it as it stands now.'
    },
    pl: {
      message: 'Po podpisie „{role}” zmieniły się: {ids}.',
      hint: 'Poproś o ponowny podpis. Arkusz pokazuje obecny stan.'
    }
  },
  'review-unknown': {
    severity: 'warning',
    en: {
      message: '“{role}” signed “{id}”, which is not on the sheet.',
      hint: 'Write the id as the sheet has it, or take the line out.'
    },
    pl: {
      message: 'Podpis „{role}” obejmuje „{id}”, a takiej pozycji nie ma w arkuszu.',
      hint: 'Wpisz identyfikator tak, jak podaje go arkusz, albo usuń tę linię.'
    }
  },
  'link-text': {
    severity: 'warning',
    en: {
      message: 'The words of this link, “{words}”, do not say where it leads.',
      hint: 'Name the place: “[the referral path](#referral)”. Who listens to a list of links hears nothing else.'
    },
    pl: {
      message: 'Tekst odnośnika „{words}” nie mówi, dokąd prowadzi.',
      hint: 'Nazwij miejsce: „[ścieżka zgłoszenia](#zgloszenie)”. Kto słucha listy odnośników, słyszy tylko te słowa.'
    }
  },
  'sentence-long': {
    severity: 'hint',
    en: {
      message: 'This sentence has {words} words.',
      hint: 'Make two of it: on a screen more than {limit} are hard to follow.'
    },
    pl: {
      message: 'To zdanie ma {words} słów.',
      hint: 'Podziel je na dwa: na ekranie trudno śledzić więcej niż {limit}.'
    }
  },
  'page-hard': {
    severity: 'hint',
    en: {
      message: 'This page is hard to read: a reader needs about {years} years of school.',
      hint: 'Use shorter sentences and everyday words; aim at {limit}.'
    },
    pl: {
      message: 'Ta strona jest trudna: czytelnik potrzebuje około {years} lat nauki.',
      hint: 'Pisz krótszymi zdaniami i zwykłymi słowami; celem jest {limit}.'
    }
  },
  'phone-by-hand': {
    severity: 'warning',
    en: {
      message: 'The telephone number {number} is typed into the text.',
      hint: 'Put it into contacts.yaml, once and with the day it was checked, and write {{contacts.….phone}} here.'
    },
    pl: {
      message: 'Numer telefonu {number} jest wpisany w tekst.',
      hint: 'Wpisz go raz do contacts.yaml, z datą sprawdzenia, a tutaj napisz {{contacts.….phone}}.'
    }
  },
  'law-by-hand': {
    severity: 'warning',
    en: {
      message: 'The provision “{words}” is typed into the text, so nobody is told for which day it holds.',
      hint: 'Write “:law[{words}]{#act-id}” with an id of law.yaml, or cite a source in the same paragraph: [@key].'
    },
    pl: {
      message: 'Przepis „{words}” jest wpisany w tekst, więc nie wiadomo, na jaki dzień obowiązuje.',
      hint: 'Napisz „:law[{words}]{#id-aktu}” z identyfikatorem z law.yaml albo podaj źródło w tym samym akapicie: [@klucz].'
    }
  },
  'number-uncited': {
    severity: 'hint',
    en: {
      message: 'The number {number} has no source beside it.',
      hint: 'Cite its fact in the same sentence, point or row: [@FACT-001]. When the fact changes, every place is found.'
    },
    pl: {
      message: 'Liczba {number} stoi bez źródła.',
      hint: 'Przywołaj fakt w tym samym zdaniu, punkcie lub wierszu: [@FAKT-001]. Gdy fakt się zmieni, znajdzie się każde miejsce.'
    }
  },
  'number-unlike-fact': {
    severity: 'warning',
    en: {
      message: 'The number {number} is in none of the facts beside it: {facts}.',
      hint: 'Correct the number, cite the fact that says it, or write it into the note of the fact in facts.yaml.'
    },
    pl: {
      message: 'Liczby {number} nie ma w żadnym z faktów podanych obok: {facts}.',
      hint: 'Popraw liczbę, przywołaj fakt, który ją podaje, albo dopisz ją w facts.yaml, w uwadze do faktu.'
    }
  },
  'word-avoided': {
    severity: 'warning',
    en: {
      message: '“{words}” is not what the glossary says.',
      hint: 'Write “{name}”. If the words are somebody’s own, put them in quotes; on a page about words write “glossary=off” at its heading.'
    },
    pl: {
      message: '„{words}” to nie jest określenie ze słowniczka.',
      hint: 'Napisz „{name}”. Jeśli to czyjeś słowa, ujmij je w cudzysłów; na stronie o doborze słów wpisz „glossary=off” przy nagłówku.'
    }
  },
  'translation-differs': {
    severity: 'warning',
    en: {
      message: 'This is not the same as in “{first}”: {what}. Only here: {only}. Only there: {missing}.',
      hint: 'Bring both into line: a translation has the same sources, terms, numbers, exercises, keys and settings.'
    },
    pl: {
      message: 'To się różni od wersji „{first}”: {what}. Tylko tutaj: {only}. Tylko tam: {missing}.',
      hint: 'Uzgodnij obie wersje: tłumaczenie ma te same źródła, hasła, liczby, ćwiczenia, klucze i ustawienia.'
    }
  },
  'source-old': {
    severity: 'warning',
    en: {
      message: '“{name}” was last looked at on {date}, more than {months} months ago.',
      hint: 'Look at it again, correct what changed, and write the new date.'
    },
    pl: {
      message: '„{name}” sprawdzono ostatnio {date}, ponad {months} mies. temu.',
      hint: 'Sprawdź ponownie, popraw, co się zmieniło, i wpisz nową datę.'
    }
  },
  'answer-length': {
    severity: 'warning',
    en: {
      message: 'The right answer is much longer than the others ({right} characters; the next has {wrong}).',
      hint: 'Who has not learned anything picks the longest. Shorten it, or make the others as exact.'
    },
    pl: {
      message: 'Właściwa odpowiedź jest dużo dłuższa od pozostałych ({right} znaków; następna ma {wrong}).',
      hint: 'Kto niczego się nie nauczył, wybierze najdłuższą. Skróć ją albo doprecyzuj pozostałe.'
    }
  },
  'answer-length-often': {
    severity: 'warning',
    en: {
      message: 'In {count} of {all} questions the right answer is the longest.',
      hint: 'Vary the lengths: picking the longest would already pass. The questions: {ids}.'
    },
    pl: {
      message: 'W {count} z {all} pytań właściwa odpowiedź jest najdłuższa.',
      hint: 'Zróżnicuj długość: wystarczy wybierać najdłuższą. Pytania: {ids}.'
    }
  },
  'answer-position': {
    severity: 'warning',
    en: {
      message: 'In {count} of {all} questions the right answer stands in place {place}.',
      hint: 'Move some: picking the same place would already pass. The questions: {ids}.'
    },
    pl: {
      message: 'W {count} z {all} pytań właściwa odpowiedź stoi na miejscu {place}.',
      hint: 'Poprzestawiaj odpowiedzi: wystarczy wybierać to samo miejsce. Pytania: {ids}.'
    }
  },
  'objective-unassessed': {
    severity: 'warning',
    en: {
      message: 'No exercise asks for the objective “{id}”.',
      hint: 'Write “objective={id}” at a question or scenario that does, or take the objective out.'
    },
    pl: {
      message: 'Żadne ćwiczenie nie sprawdza celu „{id}”.',
      hint: 'Dopisz „objective={id}” do pytania lub scenki, które go sprawdza, albo usuń cel.'
    }
  },
  'pass-below-course': {
    severity: 'error',
    en: {
      message:
        'With {pass}% this test is passed, but the course is not: with all else right that makes {least}%, and course.yaml asks for {needed}%.',
      hint: 'Write “pass={needed}”, or lower “passMark” in course.yaml: who lands between the two could never complete the course.'
    },
    pl: {
      message:
        '{pass}% wystarcza, żeby zaliczyć ten test, ale nie kurs: nawet gdy wszystko inne jest dobrze, daje to {least}%, a course.yaml wymaga {needed}%.',
      hint: 'Napisz „pass={needed}” albo obniż „passMark” w course.yaml: kto uzyska wynik pomiędzy, nigdy nie ukończy kursu.'
    }
  },
  'unit-reference': {
    severity: 'error',
    en: {
      message:
        'This test needs “{id}”, which is in another module, and each module is a launch unit of its own.',
      hint: 'An LMS shows what a learner did in one unit to no other. Write “units: course” in course.yaml, or keep both in one module.'
    },
    pl: {
      message: 'Ten test potrzebuje „{id}” z innego modułu, a każdy moduł uruchamia się osobno.',
      hint: 'System LMS nie przekazuje jednemu modułowi, co uczestnik zrobił w innym. Wpisz „units: course” w course.yaml albo umieść jedno i drugie w tym samym module.'
    }
  },
  'unit-gate': {
    severity: 'error',
    en: {
      message: 'The test “{id}” waits until all else is done, but each module is a launch unit of its own.',
      hint: 'It can see the pages of its own module only. Write “units: course” in course.yaml, or take “gated” away.'
    },
    pl: {
      message: 'Test „{id}” czeka na ukończenie całej reszty, a każdy moduł uruchamia się osobno.',
      hint: 'Test widzi tylko strony swojego modułu. Wpisz „units: course” w course.yaml albo usuń „gated”.'
    }
  },
  'package-refused': {
    severity: 'error',
    en: {
      message: 'These packages would not work where they are to go. {reason}',
      hint: 'Change “units”, “targets” or “preset” under “packages”.'
    },
    pl: {
      message: 'Te paczki nie zadziałają tam, gdzie mają trafić. {reason}',
      hint: 'Zmień „units”, „targets” lub „preset” pod „packages”.'
    }
  },
  'preset-unknown': {
    severity: 'error',
    en: {
      message: 'There is no preset “{name}”.',
      hint: 'Known presets: {known}.'
    },
    pl: {
      message: 'Nie ma ustawień dla platformy „{name}”.',
      hint: 'Znane platformy: {known}.'
    }
  },
  'target-unknown': {
    severity: 'error',
    en: {
      message: 'There is no target “{name}”.',
      hint: 'Known targets: {known}.'
    },
    pl: {
      message: 'Nie ma formatu paczki „{name}”.',
      hint: 'Znane formaty: {known}.'
    }
  },
  'theme-contrast': {
    severity: 'warning',
    en: {
      message: '{front} on {back} has a contrast of {ratio} in the {scheme} scheme; {needed} is needed.',
      hint: 'Make one of the two lighter or darker (WCAG 2.2, 1.4.3 and 1.4.11).'
    },
    pl: {
      message: '{front} na {back} ma w {scheme} schemacie kontrast {ratio}; potrzeba {needed}.',
      hint: 'Rozjaśnij albo przyciemnij jeden z tych kolorów (WCAG 2.2, 1.4.3 i 1.4.11).'
    }
  },
  'theme-token': {
    severity: 'warning',
    en: { message: 'There is no “{name}”, so this changes nothing.', hint: 'Known: {known}.' },
    pl: { message: 'Nie ma „{name}”, więc to niczego nie zmienia.', hint: 'Znane: {known}.' }
  },
  'theme-broken': {
    en: {
      message: 'theme.css cannot be read: {reason}',
      hint: 'Close each brace, and end each line with “;”.'
    },
    pl: {
      message: 'Nie można odczytać theme.css: {reason}',
      hint: 'Zamknij każdą klamrę, a każdy wiersz zakończ „;”.'
    }
  },
  'checkbox-form': {
    severity: 'warning',
    en: {
      message: 'This looks like an answer, but its brackets cannot be read.',
      hint: 'Write a hyphen, a blank, the brackets and a blank: “- [x] Answer” or “- [ ] Answer”.'
    },
    pl: {
      message: 'To wygląda na odpowiedź, ale nie można odczytać jej nawiasów.',
      hint: 'Napisz łącznik, odstęp, nawiasy i odstęp: „- [x] Odpowiedź” albo „- [ ] Odpowiedź”.'
    }
  },
  'list-form': {
    severity: 'warning',
    en: {
      message: 'These lines look like a list, but are read as plain text.',
      hint: 'Begin each with a hyphen or a number and a plain blank: “- One” or “1. One”.'
    },
    pl: {
      message: 'Te linie wyglądają na listę, ale są czytane jako zwykły tekst.',
      hint: 'Każdą zacznij od łącznika albo numeru i zwykłego odstępu: „- Raz” albo „1. Raz”.'
    }
  },
  'block-as-code': {
    severity: 'warning',
    en: {
      message: 'This is shown as code, though “{name}” is the name of a block.',
      hint: 'Write the block with colons: “:::{name}” above it, “:::” below.'
    },
    pl: {
      message: 'To zostanie pokazane jako kod, a „{name}” to nazwa bloku.',
      hint: 'Napisz blok z dwukropkami: „:::{name}” nad nim, „:::” pod nim.'
    }
  },
  'variable-form': {
    severity: 'warning',
    en: {
      message: '“{written}” would stand on the page as it is.',
      hint: 'Words from a data file are written with two braces and a name without blanks: {{contacts.desk.phone}}.'
    },
    pl: {
      message: '„{written}” znalazłoby się na stronie w tej postaci.',
      hint: 'Słowa z pliku z danymi pisze się w podwójnych klamrach, nazwą bez odstępów: {{contacts.desk.phone}}.'
    }
  },
  'link-wiki': {
    severity: 'warning',
    en: {
      message: '“{written}” would stand on the page as it is.',
      hint: 'A link is written [words](#page) or [words](https://…), a picture ![what it shows](../media/name.svg).'
    },
    pl: {
      message: '„{written}” znalazłoby się na stronie w tej postaci.',
      hint: 'Odnośnik zapisuje się [słowa](#strona) albo [słowa](https://…), ilustrację ![co na niej widać](../media/nazwa.svg).'
    }
  },
  'link-bare': {
    severity: 'hint',
    en: {
      message: 'This address is shown as words: nobody can follow it.',
      hint: 'If it is to be followed, make it a link that says where it leads: “[The act](https://…)”. If not, write it between backticks.'
    },
    pl: {
      message: 'Ten adres to zwykły tekst: nie da się go otworzyć.',
      hint: 'Jeśli ma się otwierać, zrób z niego odnośnik, który mówi, dokąd prowadzi: „[Ustawa](https://…)”. Jeśli nie, ujmij go w znaki „`”.'
    }
  },
  'emphasis-open': {
    severity: 'warning',
    en: {
      message:
        '“{written}” would stand on the page as it is: its pair is missing, or a blank stands at the wrong side.',
      hint: 'Write the marks at the words, without a blank between them: “**strong**”.'
    },
    pl: {
      message:
        '„{written}” znalazłoby się na stronie w tej postaci: brakuje pary albo odstęp stoi po złej stronie.',
      hint: 'Znaki stoją tuż przy słowach, bez odstępu: „**ważne**”.'
    }
  },
  'citation-marks': {
    severity: 'warning',
    en: {
      message: '“{written}” is read as plain words, though there is a source with this key.',
      hint: 'A source is named by “@” and its key in square brackets.'
    },
    pl: {
      message: '„{written}” to dla programu zwykły tekst, a jest źródło o takim kluczu.',
      hint: 'Źródło podaje się w nawiasie kwadratowym: znak „@” i klucz.'
    }
  },
  'page-empty': {
    severity: 'hint',
    en: {
      message: 'There is nothing on this page but its heading.',
      hint: 'Write its text below. If it is to be a heading on the page before, write “##”.'
    },
    pl: {
      message: 'Na tej stronie jest tylko nagłówek.',
      hint: 'Napisz pod nim treść. Jeśli to ma być nagłówek na poprzedniej stronie, zapisz go z „##”.'
    }
  },
  'image-alt-name': {
    severity: 'warning',
    en: {
      message: 'The description of this picture, “{alt}”, is the name of its file.',
      hint: 'Write what a person who cannot see it needs to know.'
    },
    pl: {
      message: 'Opis tego obrazu, „{alt}”, to tylko nazwa pliku.',
      hint: 'Napisz, co powinna wiedzieć osoba, która go nie widzi.'
    }
  },
  'text-directive-form': {
    severity: 'warning',
    en: {
      message: '“{written}” would stand on the page as it is.',
      hint: 'Write a colon, the name in small letters and the bracket, with nothing between them, and no letter in front: “:term[word]{#term-id}”.'
    },
    pl: {
      message: '„{written}” znalazłoby się na stronie w tej postaci.',
      hint: 'Napisz dwukropek, nazwę małymi literami i nawias, nic między nimi ani litery przed nimi: „:term[słowo]{#id-hasla}”.'
    }
  },
  'table-form': {
    severity: 'warning',
    en: {
      message: 'This looks like a table, but the line under its heads is missing.',
      hint: 'Write a line of hyphens under the first line, with as many parts: “| --- | --- |”.'
    },
    pl: {
      message: 'To wygląda na tabelę, ale pod nagłówkami brakuje wiersza kresek.',
      hint: 'Pod pierwszym wierszem napisz kreski, tyle części, ile kolumn: „| --- | --- |”.'
    }
  },
  'table-columns': {
    severity: 'warning',
    en: {
      message: 'This looks like a table; but of its {heads} columns {there} have hyphens under their head.',
      hint: 'Under each head stand hyphens: “| --- | --- |” for two columns.'
    },
    pl: {
      message: 'To wygląda na tabelę, ale kolumn jest {heads}, a kreski stoją pod {there}.',
      hint: 'Kreski stoją pod każdym nagłówkiem: „| --- | --- |” dla dwóch kolumn.'
    }
  },
  'captions-srt': {
    en: {
      message: 'Browsers do not show captions of this type: {path}.',
      hint: 'In a subtitle program save it as WebVTT, {better}. Or make a copy with this name, and “scormdown check --fix” writes the rest.'
    },
    pl: {
      message: 'Przeglądarki nie pokazują napisów tego typu: {path}.',
      hint: 'W programie do napisów zapisz plik jako WebVTT, {better}. Możesz też skopiować go pod tą nazwą, a resztę zrobi „scormdown check --fix”.'
    }
  },
  'captions-header': {
    en: {
      message: 'A captions file begins with “WEBVTT”; without it no browser shows the captions.',
      hint: 'Write “WEBVTT” into the first line and leave the second one empty.'
    },
    pl: {
      message: 'Plik z napisami zaczyna się od „WEBVTT”; bez tego żadna przeglądarka nie pokaże napisów.',
      hint: 'W pierwszym wierszu napisz „WEBVTT”, a drugi zostaw pusty.'
    }
  },
  'captions-comma': {
    en: {
      message: 'Times are written with a comma ({count} lines): browsers leave out these captions.',
      hint: 'Write a dot in its place, as in 00:01:20.500. “check --fix” does it in the whole file.'
    },
    pl: {
      message: 'Czasy są zapisane z przecinkiem (wierszy: {count}), więc przeglądarka pominie te napisy.',
      hint: 'Zamiast przecinka napisz kropkę, na przykład 00:01:20.500. „check --fix” zrobi to w całym pliku.'
    }
  },
  'captions-time': {
    en: {
      message: 'The time of this caption cannot be read, so no browser shows it.',
      hint: 'Write hours, minutes, seconds and thousandths: 00:01:20.500 --> 00:01:24.000.'
    },
    pl: {
      message: 'Nie można odczytać czasu tego napisu, więc żadna przeglądarka go nie pokaże.',
      hint: 'Zapisz godziny, minuty, sekundy i tysięczne: 00:01:20.500 --> 00:01:24.000.'
    }
  },
  'captions-backwards': {
    en: {
      message: 'This caption ends before it begins.',
      hint: 'The first time is when it appears, the second when it goes.'
    },
    pl: {
      message: 'Ten napis kończy się, zanim się zacznie.',
      hint: 'Pierwszy czas to chwila, gdy napis się pojawia, drugi – gdy znika.'
    }
  },
  'captions-order': {
    en: {
      message: 'This caption begins before the one above it.',
      hint: 'Put the captions in the order of their times, or correct the time.'
    },
    pl: {
      message: 'Ten napis zaczyna się wcześniej niż poprzedni.',
      hint: 'Ułóż napisy w kolejności czasów albo popraw czas.'
    }
  },
  'captions-overlap': {
    severity: 'warning',
    en: {
      message:
        'This caption begins while the one above it is still shown, so both stand on the picture at once.',
      hint: 'Let the one above end at {begin}, or write both speakers into one caption, a line each.'
    },
    pl: {
      message: 'Ten napis pojawia się, zanim zniknie poprzedni, więc na obrazie będą oba naraz.',
      hint: 'Zakończ poprzedni w chwili {begin} albo zapisz obie wypowiedzi w jednym napisie, każdą w osobnym wierszu.'
    }
  },
  'captions-late': {
    severity: 'warning',
    en: {
      message: 'This caption ends at {end}, after the end of {path}.',
      hint: 'Make sure that these captions belong to this film.'
    },
    pl: {
      message: 'Ten napis kończy się w chwili {end}, już po zakończeniu {path}.',
      hint: 'Sprawdź, czy te napisy są do tego filmu.'
    }
  },
  'captions-empty': {
    en: {
      message: 'There is no caption in this file.',
      hint: 'Write a time, 00:00:01.000 --> 00:00:04.000, under it what is said, then an empty line.'
    },
    pl: {
      message: 'W tym pliku nie ma ani jednego napisu.',
      hint: 'Napisz czas, 00:00:01.000 --> 00:00:04.000, pod nim to, co słychać, a potem zostaw pustą linię.'
    }
  },
  'captions-words': {
    severity: 'warning',
    en: {
      message: 'There are no words under this time.',
      hint: 'Write under it what is said or heard, or take the time out.'
    },
    pl: {
      message: 'Pod tym czasem nie ma żadnych słów.',
      hint: 'Wpisz pod nim to, co ktoś mówi albo co słychać, lub usuń ten czas.'
    }
  },
  'captions-stray': {
    en: {
      message: 'These words belong to no time, so no browser shows them.',
      hint: 'Write the time above them, or take out the empty line between the time and its words. A remark begins with “NOTE”.'
    },
    pl: {
      message: 'Te słowa nie mają czasu, więc żadna przeglądarka ich nie pokaże.',
      hint: 'Napisz nad nimi czas albo usuń pustą linię między czasem a słowami. Uwaga dla siebie zaczyna się od „NOTE”.'
    }
  },
  'captions-gap': {
    en: {
      message: 'The empty line above this caption is missing.',
      hint: 'Leave an empty line after the words of each caption and after the first line of the file.'
    },
    pl: {
      message: 'Nad tym napisem brakuje pustej linii.',
      hint: 'Zostaw pustą linię po słowach każdego napisu i po pierwszym wierszu pliku.'
    }
  },
  'captions-marks': {
    severity: 'warning',
    en: {
      message: 'This is not written as WebVTT asks for: browsers leave it out or show the marks.',
      hint: 'Keep words, and of marks <i>, <b> and <v Name> with their ends. “&” is written “&amp;”, “<” is “&lt;”.'
    },
    pl: {
      message: 'Ten zapis nie jest zgodny z WebVTT: przeglądarka go pominie albo pokaże same znaczniki.',
      hint: 'Zostaw słowa, a ze znaczników <i>, <b> i <v Imię>, zawsze z zamknięciem. Znak „&” zapisuje się „&amp;”, a „<” – „&lt;”.'
    }
  },
  'media-broken': {
    en: {
      message: 'There is nothing to play in {path}, or it is broken.',
      hint: 'Export it again: a film as MP4 (H.264 and AAC), a sound as MP3.'
    },
    pl: {
      message: 'W pliku {path} nie ma czego odtworzyć albo jest uszkodzony.',
      hint: 'Wyeksportuj go jeszcze raz: film jako MP4 (H.264 i AAC), dźwięk jako MP3.'
    }
  },
  'media-codec': {
    severity: 'warning',
    en: {
      message: '{path} is coded as {codec}, which not every browser can play.',
      hint: 'Export it again: a film as MP4 with H.264 and AAC, a sound as MP3.'
    },
    pl: {
      message: 'Plik {path} jest zakodowany jako {codec}, a tego nie odtworzy każda przeglądarka.',
      hint: 'Wyeksportuj go jeszcze raz: film jako MP4 z H.264 i AAC, dźwięk jako MP3.'
    }
  },
  'video-sound': {
    severity: 'warning',
    en: {
      message: 'The block says “silent”, but {path} has sound.',
      hint: 'If anything in it matters, take “silent” out and add captions. If not, export the film without sound.'
    },
    pl: {
      message: 'Blok ma ustawienie „silent”, ale w {path} jest dźwięk.',
      hint: 'Jeśli coś z niego jest ważne, usuń „silent” i dodaj napisy. Jeśli nie – wyeksportuj film bez dźwięku.'
    }
  },
  'video-large': {
    severity: 'warning',
    en: {
      message:
        'The film {path} has {size} MB. On a slow line learners wait, and some LMSs refuse packages as large as that.',
      hint: 'Export it smaller, 1280 × 720 is enough, or cut it into parts; aim at less than {limit} MB.'
    },
    pl: {
      message:
        'Film {path} ma {size} MB. Przy wolnym łączu trzeba na niego czekać, a niektóre LMS-y nie przyjmą tak dużej paczki.',
      hint: 'Wyeksportuj go w mniejszym formacie, wystarczy 1280 × 720, albo podziel na części; celem jest mniej niż {limit} MB.'
    }
  },
  'audio-large': {
    severity: 'warning',
    en: {
      message:
        'The recording {path} has {size} MB. On a slow line learners wait, and some LMSs refuse packages as large as that.',
      hint: 'Export it as MP3, for speech 64 kbit/s are enough, or cut it into parts; aim at less than {limit} MB.'
    },
    pl: {
      message:
        'Nagranie {path} ma {size} MB. Przy wolnym łączu trzeba na nie czekać, a niektóre LMS-y nie przyjmą tak dużej paczki.',
      hint: 'Wyeksportuj je jako MP3, dla mowy wystarczy 64 kbit/s, albo podziel na części; celem jest mniej niż {limit} MB.'
    }
  },
  'course-large': {
    severity: 'warning',
    en: {
      message: 'Films, sounds and pictures make up {size} MB; many an LMS takes no package above {limit} MB.',
      hint: 'The largest: {largest}. Make them smaller, or make a package of each module (“units: modules” under “packages” in course.yaml).'
    },
    pl: {
      message:
        'Filmy, nagrania i obrazy zajmują {size} MB; wiele systemów LMS nie przyjmuje paczek powyżej {limit} MB.',
      hint: 'Największe pliki: {largest}. Zmniejsz je albo zrób osobną paczkę z każdego modułu („units: modules” pod „packages” w course.yaml).'
    }
  },
  'svg-acts': {
    severity: 'warning',
    en: {
      message:
        'The drawing {path} holds what runs or fetches something ({what}); it is left out of the packages.',
      hint: 'Export it again as plain SVG, with pictures embedded, and look whether it still shows everything.'
    },
    pl: {
      message:
        'Rysunek {path} zawiera elementy, które coś uruchamiają lub pobierają ({what}); nie trafią do paczek.',
      hint: 'Wyeksportuj go jako zwykły SVG, z osadzonymi obrazami, i sprawdź, czy nadal wszystko widać.'
    }
  },
  'svg-namespace': {
    severity: 'error',
    en: {
      message: 'No browser shows {path}: the file does not say that it is an SVG drawing.',
      hint: 'Open it in a text editor and write at its beginning: <svg xmlns="http://www.w3.org/2000/svg" …>'
    },
    pl: {
      message: 'Żadna przeglądarka nie pokaże {path}: plik nie mówi, że jest rysunkiem SVG.',
      hint: 'Otwórz go w edytorze tekstu i napisz na początku: <svg xmlns="http://www.w3.org/2000/svg" …>'
    }
  },
  'image-wide': {
    severity: 'hint',
    en: {
      message: 'The picture {path} is {width} pixels wide; no page shows more than {limit}.',
      hint: 'Save it smaller: it loads faster and looks the same.'
    },
    pl: {
      message: 'Obraz {path} ma {width} pikseli szerokości, a strona nie pokaże więcej niż {limit}.',
      hint: 'Zapisz go w mniejszym rozmiarze: wczyta się szybciej, a wyglądać będzie tak samo.'
    }
  },
  'image-large': {
    severity: 'hint',
    en: {
      message: 'The picture {path} has {size} MB.',
      hint: 'Save photographs as .webp or .jpg, drawings as .svg; aim at less than {limit} MB.'
    },
    pl: {
      message: 'Obraz {path} ma {size} MB.',
      hint: 'Zdjęcia zapisuj jako .webp albo .jpg, rysunki jako .svg; celem jest mniej niż {limit} MB.'
    }
  },
  'table-head-empty': {
    severity: 'warning',
    en: {
      message: 'Column {column} of this table has no head.',
      hint: 'Write above it what stands in it. Who hears the table is told the head with each cell.'
    },
    pl: {
      message: 'Kolumna {column} tej tabeli nie ma nagłówka.',
      hint: 'Napisz nad nią, co zawiera. Kto słucha tabeli, słyszy nagłówek przy każdej komórce.'
    }
  },
  'table-cell-empty': {
    severity: 'warning',
    en: {
      message: 'This row has an empty cell.',
      hint: 'Cells cannot be joined: repeat the words in each row they hold for. Where there is nothing to say, write –.'
    },
    pl: {
      message: 'W tym wierszu jest pusta komórka.',
      hint: 'Komórek nie można scalać: powtórz treść w każdym wierszu, którego dotyczy. Gdzie nie ma czego wpisać, wstaw –.'
    }
  },
  'table-one-column': {
    severity: 'warning',
    en: {
      message: 'This table has one column.',
      hint: 'Write a list: “- one” in each line.'
    },
    pl: {
      message: 'Ta tabela ma jedną kolumnę.',
      hint: 'Napisz listę: w każdej linii „- element”.'
    }
  },
  'file-ignored': {
    severity: 'warning',
    en: {
      message: 'The file {path} is not part of the course.',
      hint: '{advice}'
    },
    pl: {
      message: 'Plik {path} nie należy do kursu.',
      hint: '{advice}'
    }
  },
  'media-unused': {
    severity: 'hint',
    en: {
      message: 'No page shows {path}.',
      hint: 'Show it, or delete the file; it is not in the packages.'
    },
    pl: {
      message: 'Żadna strona nie pokazuje {path}.',
      hint: 'Pokaż go albo usuń plik; w paczkach go nie ma.'
    }
  },
  'language-words': {
    severity: 'warning',
    en: {
      message: 'The player’s own words do not exist in the language “{language}”: they will be English.',
      hint: 'Known languages: {known}.'
    },
    pl: {
      message: 'Odtwarzacz nie ma własnych tekstów w języku „{language}”: będą po angielsku.',
      hint: 'Znane języki: {known}.'
    }
  },
  'language-missing': {
    severity: 'warning',
    en: {
      message: 'Not there in “{language}”, though it is in “{first}”: {missing}.',
      hint: 'Write it there too, with the same id, or give this id to what stands for it: “# Title {#id}”. Progress is kept by ids, and pages stand side by side by them.'
    },
    pl: {
      message: 'W wersji „{language}” brakuje tego, co jest w „{first}”: {missing}.',
      hint: 'Dopisz to tam z tym samym id albo nadaj to id temu, co mu odpowiada: „# Tytuł {#id}”. Według id zapisują się postępy, według id strony stają obok siebie.'
    }
  },
  'language-only': {
    severity: 'warning',
    en: {
      message: 'Not there in “{first}”: {only}.',
      hint: 'Write the same id in all languages: “# Title {#id}”. What one language alone has, learners of the others do not get.'
    },
    pl: {
      message: 'W wersji „{first}” nie ma: {only}.',
      hint: 'Pisz to samo id we wszystkich językach: „# Tytuł {#id}”. Co jest tylko w jednym języku, tego nie dostaną uczący się w pozostałych.'
    }
  },
  'language-other': {
    severity: 'warning',
    en: {
      message: 'The ids differ from those in “{first}”: here {only}, there {missing}.',
      hint: 'Write the same id in all languages: “# Title {#id}”. Progress is kept by ids, and pages stand side by side by them.'
    },
    pl: {
      message: 'Id są inne niż w wersji „{first}”: tu {only}, tam {missing}.',
      hint: 'Pisz to samo id we wszystkich językach: „# Tytuł {#id}”. Według id zapisują się postępy, według id strony stają obok siebie.'
    }
  }
} as const satisfies Findings

export type CheckCode = keyof typeof contentFindings
