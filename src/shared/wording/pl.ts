/** What each finding says, in Polish. Names in braces are those of the English words. */
import type { Code } from './en.ts'
import type { FindingWords } from './words.ts'

export const polish: Record<Code, FindingWords> = {
  'course-file-missing': {
    message: 'Brakuje pliku {file}.',
    hint: 'Utwórz go w folderze kursu; co ma zawierać, pokazuje docs/authoring.pl.md.'
  },
  'course-folder-missing': {
    message: 'Nie ma folderu kursu {folder}.',
    hint: 'Uruchom polecenie tam, gdzie leży ten folder, albo wskaż folder z plikiem course.yaml: --course <folder>.'
  },
  'language-folder-empty': {
    message: 'W folderze {language}/ nie ma żadnego modułu.',
    hint: 'Dodaj plik {language}/01-nazwa.md albo usuń {language} z „languages” w course.yaml.'
  },
  'file-encoding': {
    message: 'Plik nie jest zapisany w kodowaniu UTF-8: nie da się odczytać liter.',
    hint: 'Zapisz go ponownie z kodowaniem UTF-8 (w Notatniku: Zapisz jako, Kodowanie).'
  },
  'file-link': {
    message: 'To dowiązanie symboliczne: plik, do którego prowadzi, nie jest odczytywany.',
    hint: 'Wstaw w to miejsce kopię pliku; do kursu należy tylko to, co leży w jego folderze.'
  },
  'file-form': {
    message: 'Nie ma tu linii „klucz: wartość”.',
    hint: 'Pisz w każdej linii jedno „klucz: wartość”; jakie są klucze, pokazuje docs/authoring.pl.md.'
  },
  'yaml-broken': {
    message: 'Tego nie da się odczytać jako linii „klucz: wartość”.',
    hint: 'Pisz w każdej linii jedno „klucz: wartość”, klucze tego samego poziomu z tym samym wcięciem; wartość ze znakami takimi jak „: ” lub „#” ujmij w cudzysłów.'
  },
  'yaml-quote': {
    message: 'Tu otwiera się cudzysłów, który nigdzie się nie zamyka.',
    hint: 'Zamknij go tym samym znakiem. Cudzysłów, który należy do tekstu, to „…”, nie "…".'
  },
  'yaml-bracket': {
    message: 'Tu otwiera się nawias, który się nie zamyka.',
    hint: 'Zamknij nawias w tej samej linii, jak w [pl, en].'
  },
  'yaml-colon': {
    message: 'W tej wartości jest dwukropek ze spacją, jakby zaczynał się następny klucz.',
    hint: "Ujmij całą wartość w cudzysłów: title: 'Pożar: co robić'."
  },
  'yaml-no-colon': {
    message: 'To nie jest linia „klucz: wartość”.',
    hint: 'Za kluczem wpisz dwukropek i spację. Tekst z kilku linii ma pod kluczem wcięcie.'
  },
  'yaml-indent': {
    message: 'Ta linia ma inne wcięcie niż sąsiednie.',
    hint: 'Zacznij wszystkie klucze jednego poziomu w tej samej kolumnie.'
  },
  'yaml-tab': {
    message: 'Ta linia zaczyna się od tabulatora.',
    hint: 'Rób wcięcia spacjami, po dwie na każdy poziom.'
  },
  'yaml-sign': {
    message: 'Wartość nie może się zaczynać od „{sign}”.',
    hint: 'Ujmij całą wartość w cudzysłów.'
  },
  'key-twice': {
    message: 'Klucz „{key}” stoi tu dwa razy.',
    hint: 'Usuń jedną z tych linii.'
  },
  'key-form': {
    message: 'Nie można tu użyć klucza „{key}”.',
    hint: 'Wpisz {expected}.'
  },
  'key-unknown': {
    message: 'Klucz „{key}” nic tu nie znaczy.',
    hint: 'Znane klucze: {known}.'
  },
  'key-missing': {
    message: 'Brakuje klucza „{key}”.',
    hint: 'Dopisz linię: {example}'
  },
  'value-empty': {
    message: 'Klucz „{key}” nie ma wartości.',
    hint: 'Wpisz {expected}; klucz, który nie jest potrzebny, można usunąć.'
  },
  'value-wrong': {
    message: 'Wartość „{value}” nie pasuje do klucza „{key}”.',
    hint: 'Wpisz {expected}.'
  },
  'value-quotes': {
    message: 'Bez cudzysłowu wartość „{value}” klucza „{key}” nie jest tekstem.',
    hint: "Wpisz ją w cudzysłowie: '{value}'."
  },
  'value-nested': {
    message: 'To, co stoi pod kluczem „{key}”, nie pasuje.',
    hint: 'Wpisz {expected}.'
  },
  'check-unknown': {
    message: 'Nie ma uwagi o kodzie „{code}”.',
    hint: 'Kod stoi na końcu każdej uwagi, w nawiasie kwadratowym; wszystkie wymienia docs/findings/README.md.'
  },
  'check-error': {
    message: 'Uwaga „{code}” to błąd i zawsze nim zostaje.',
    hint: 'Popraw to, o czym mówi, i usuń tę linię. Pod „checks” można zmieniać tylko ostrzeżenia i wskazówki.'
  },
  'csv-head': {
    message: 'W pierwszej linii nie ma kolumny „id”.',
    hint: 'Zacznij plik od nazw kolumn, na przykład: id,pl,def_pl'
  },
  'csv-columns': {
    message: 'Wartości w tej linii: {there}; kolumny według pierwszej linii: {wanted}.',
    hint: 'Między wartościami stoi {separator}; wartość, która sama go zawiera, ujmij w cudzysłów "…".'
  },
  'csv-broken': {
    message: 'Nie da się odczytać cudzysłowów "…" w tej linii.',
    hint: 'Ujmij w nie całą wartość; taki znak wewnątrz wartości pisze się podwójnie: "". Cudzysłowy „…” nie wymagają niczego.'
  },
  'lock-broken': {
    message: 'Nie da się odczytać tracking.lock.json: {reason}',
    hint: 'Przywróć ostatnią zatwierdzoną wersję tego pliku. Według niego zapisują się postępy uczestników; nie zmieniaj go ręcznie.'
  },
  'front-matter-missing': {
    message: 'Moduł nie ma metryczki.',
    hint: 'Zacznij plik od trzech linii: „---”, „title: …”, „---” (i jeszcze „id: …”).'
  },
  'front-matter-unclosed': {
    message: 'Metryczka modułu nie jest zamknięta.',
    hint: 'Pod ostatnią linią „klucz: wartość” wpisz linię „---”.'
  },
  'html-raw': {
    message: 'W module nie wolno używać HTML.',
    hint: 'Użyj Markdowna albo jednego z bloków (na przykład „:::callout”).'
  },
  'front-matter-form': {
    message: 'To wygląda na granicę metryczki modułu, ale nie są to trzy łączniki.',
    hint: 'Wpisz „---” samo w swojej linii, pierwsze na samym początku pliku. Niektóre programy zamieniają łączniki na pauzę: wyłącz to.'
  },
  'comment-unclosed': {
    message: 'Ta notatka dla siebie nie jest zamknięta: tego, co po niej, nie byłoby na stronie.',
    hint: 'Wpisz „-->” tam, gdzie się kończy.'
  },
  'code-unclosed': {
    message: 'Kod, który się tu zaczyna, nie jest zamknięty: wszystko dalej byłoby pokazane jako kod.',
    hint: 'Wpisz linię „{fence}” tam, gdzie się kończy, albo usuń tę.'
  },
  'code-indented': {
    message: 'To zostanie pokazane jako kod, bo jest wcięte o cztery odstępy albo tabulator.',
    hint: 'Usuń wcięcie. Jeśli to ma być kod, wpisz nad nim i pod nim linię „```”.'
  },
  'block-colons': {
    message: 'To wygląda na początek albo koniec bloku, ale nie są to trzy dwukropki.',
    hint: 'Wpisz „:::” zwykłymi dwukropkami, bez odstępów między nimi.'
  },
  'block-behind-mark': {
    message: 'Blok nie może zaczynać się za znakiem cytatu albo listy: zostałby pokazany jako zwykły tekst.',
    hint: 'Zacznij go w osobnej linii. W liście zostaw pustą linię i wetnij blok pod jego pozycją.'
  },
  'sign-invisible': {
    message: 'W początku tego bloku jest znak, którego nie widać.',
    hint: 'Usuń go; takie znaki często przychodzą z tekstem skopiowanym z innego programu.'
  },
  'heading-braces': {
    message: 'Nie da się odczytać nawiasu na końcu tego nagłówka: uczestnik by go zobaczył.',
    hint: 'Identyfikator i ustawienia pisze się w klamrach: „# Tytuł {#id-strony}” albo „# Tytuł {#id-strony optional}”.'
  },
  'setting-blank': {
    message: '„{word}” jest czytane jako osobne ustawienie, bo stoi przed nim odstęp.',
    hint: 'Wpisz {example}: identyfikator nie ma odstępów, a wartość z odstępami stoi w cudzysłowie.'
  },
  'link-brackets': {
    message: 'To wygląda na odnośnik albo obraz, ale nawiasy są w złej kolejności albo dzieli je odstęp.',
    hint: 'Wpisz „{written}”: najpierw w kwadratowych to, co czyta uczestnik, a zaraz za nimi adres w okrągłych.'
  },
  'abbreviation-form': {
    message: 'To wygląda na objaśnienie skrótu, ale gwiazdki stoją w złym miejscu.',
    hint: 'Wpisz jedną gwiazdkę przed nawiasem: „*[{short}]: rozwinięcie skrótu”.'
  },
  'path-backslash': {
    message: 'Adres {path} jest zapisany odwrotnymi ukośnikami.',
    hint: 'Wpisz „{text}”: między folderami stoi „/”.'
  },
  'table-cells': {
    message: 'Komórek w tym wierszu tabeli: {cells}, a kolumn: {most}. Nadmiar nie zostałby pokazany.',
    hint: 'Usuń „|” albo dodaj kolumnę w dwóch pierwszych liniach. Znak „|” w tekście pisze się „\\|”.'
  },
  'compare-later': {
    message: 'Test „{id}” jest w kursie później: nie ma jeszcze wyniku do porównania.',
    hint: 'Podaj test, który uczestnicy zdają wcześniej, albo wpisz „compare” przy późniejszym.'
  },
  'block-unclosed': {
    message: 'Blok „{name}” nie jest zamknięty.',
    hint: 'Tam, gdzie blok się kończy, wpisz linię „{fence}”.'
  },
  'heading-in-block': {
    message:
      'Jeden znak „#” zaczyna stronę, a strona nie może zacząć się w bloku: „{name}” jest tu jeszcze otwarty.',
    hint: 'Nagłówek w bloku zapisz z „##”, a tytuł bloku w nawiasie kwadratowym za jego nazwą. Jeśli to ma być strona, zamknij blok przed nią.'
  },
  'block-stray-end': {
    message: 'Ta linia zamyka blok, ale żaden blok o tylu dwukropkach nie jest otwarty.',
    hint: 'Usuń ją albo daj linii otwierającej tyle samo dwukropków.'
  },
  'block-opening': {
    message: 'Nie da się odczytać początku tego bloku: {reason}.',
    hint: 'Napisz go tak: „{example}” – dwukropki, nazwa, w razie potrzeby tytuł w nawiasie kwadratowym i ustawienia w klamrach.'
  },
  'settings-unused': {
    message: 'Ustawienia w klamrach nic w tym miejscu nie znaczą.',
    hint: 'Przenieś je na koniec nagłówka albo tuż za odnośnik, obraz lub nazwę bloku, do których należą.'
  },
  'care-test': {
    message: 'Stronę z uprzedzeniem o treści można pominąć, a testu nie można. Na tej stronie stoi test.',
    hint: 'Usuń „care” albo przenieś test na osobną stronę, za nagłówek pierwszego poziomu.'
  },
  'id-unused': {
    message:
      'Identyfikator „{id}” nic tu nie znaczy: z bloku „{name}” nic się nie zapisuje i nie prowadzi do niego żaden odnośnik.',
    hint: 'Usuń go. Odnośniki prowadzą do stron: „# Tytuł {#id}”.'
  },
  'block-unknown': {
    message: 'Nie ma bloku o nazwie „{name}”.',
    hint: 'Znane bloki: {known}.'
  },
  'text-directive-unknown': {
    message: 'W tekście nie ma czegoś takiego jak „:{name}[…]”.',
    hint: 'Można pisać {known}.'
  },
  'text-directive-settings': {
    message: 'Nie da się odczytać ustawień za „:{name}[…]”: {reason}.',
    hint: 'Zapisz je tak: „{#id klucz=wartość}”; wartość z kilku słów ujmij w cudzysłów, a nawias zamknij w tym samym wierszu.'
  },
  'text-directive-outside': {
    message: '„:{name}[…]” może stać tylko w bloku „{parent}”.',
    hint: 'Przed tekstem napisz „{example}”, a za nim zamknij blok trzema dwukropkami.'
  },
  'block-form': {
    message: 'Blok „{name}” zapisuje się {expected}.',
    hint: 'Napisz „{example}”.'
  },
  'title-unused': {
    message: 'Blok „{name}” nie ma tytułu w nawiasach kwadratowych.',
    hint: 'Napisz „{example}”; tytuł stoi przed blokiem, jako nagłówek albo akapit.'
  },
  'title-content': {
    message:
      'Ten tytuł otwiera to, co jest pod nim, więc nie może być w nim odnośnika, przypisu ani hasła słowniczka.',
    hint: 'Zostaw w tytule same słowa, a odnośnik, przypis albo hasło wstaw do tekstu pod tytułem.'
  },
  'block-empty': {
    message: 'Blok „{name}” jest pusty.',
    hint: 'Napisz jego treść między „{example}” a zamykającymi dwukropkami albo usuń blok.'
  },
  'parts-none': {
    message: 'W bloku „{name}” nie ma części: każda zaczyna się od nagłówka.',
    hint: 'Napisz „## Tytuł” nad każdą częścią, a pod nim jej treść.'
  },
  'parts-before': {
    message: 'To stoi przed pierwszym tytułem w bloku „{name}”.',
    hint: 'Dopisz nad tym nagłówek albo przenieś to przed blok.'
  },
  'parts-level': {
    message: 'Tytuły części mają jeden poziom, a ten ma inny.',
    hint: 'Zacznij go od „{marks}”, tak jak pierwszy.'
  },
  'part-title-empty': {
    message: 'Ta część nie ma tytułu.',
    hint: 'Wpisz go za znakami „#”.'
  },
  'part-empty': {
    message: 'Pod tym tytułem nic nie ma.',
    hint: 'Dopisz treść albo usuń tytuł.'
  },
  'list-before': {
    message: 'To stoi przed listą.',
    hint: 'W bloku „{name}” stoi sama lista; przenieś to przed blok.'
  },
  'list-indent': {
    message: 'Brakuje tu wcięcia: ten fragment nie należy do pozycji powyżej.',
    hint: 'Wetnij go na tyle odstępów: {count}. Możesz też przenieść go za blok.'
  },
  'list-brackets': {
    message: 'Nawiasy przed pozycją nic tu nie znaczą.',
    hint: 'Usuń „[ ]” albo „[x]”.'
  },
  'setting-unknown': {
    message: '„{name}” nie ma ustawienia „{key}”.',
    hint: 'Znane ustawienia: {known}.'
  },
  'setting-title': {
    message: '„{name}” nie ma ustawienia „{key}”: tytuł stoi w nawiasie kwadratowym.',
    hint: 'Napisz go tuż za nazwą: „:::{name}[{value}]”.'
  },
  'setting-value': {
    message: 'Ustawienie „{key}” nie może mieć wartości „{value}”.',
    hint: 'Wpisz {expected}.'
  },
  'content-before-page': {
    message: 'Ten tekst stoi przed pierwszą stroną.',
    hint: 'Zacznij treść modułu od nagłówka strony: „# Tytuł {#id-strony}”.'
  },
  'module-empty': {
    message: 'Moduł nie ma żadnej strony.',
    hint: 'Dodaj nagłówek strony: „# Tytuł {#id-strony}”.'
  },
  'page-title-empty': {
    message: 'Nagłówek tej strony nie ma tekstu.',
    hint: 'Wpisz tytuł za znakiem „#”.'
  },
  'heading-space': {
    message: 'To nie jest nagłówek: za znakiem „#” brakuje odstępu.',
    hint: 'Napisz „{marks} Tytuł”.'
  },
  'link-form': {
    message: 'Nie da się odczytać tego odnośnika lub obrazu.',
    hint: 'Adres ze spacjami stoi w nawiasie ostrym: ![…](<../media/moj rysunek.svg>); lepiej nadaj plikowi nazwę bez spacji.'
  },
  'heading-order': {
    message: 'Nagłówek poziomu {level} nie może stać po nagłówku poziomu {previous}.',
    hint: 'Napisz go z „{marks}”: poziomy schodzą po jednym, żeby czytnik ekranu mógł odczytać plan strony.'
  },
  'id-missing': {
    message: 'Brakuje tu identyfikatora ({what}).',
    hint: 'Wpisz go za nazwą: „{example}”. Pod nim zapisują się odpowiedzi uczestników.'
  },
  'id-form': {
    message: 'Nie można użyć identyfikatora „{id}”.',
    hint: 'Użyj małych liter a–z, cyfr i łączników; na początku litera, najwyżej 60 znaków.'
  },
  'id-duplicate': {
    message: 'Identyfikator „{id}” występuje dwa razy (po raz pierwszy: {first}).',
    hint: 'Nadaj temu miejscu inny: pod identyfikatorem zapisują się postępy uczestników.'
  },
  'file-missing': {
    message: 'Brakuje pliku {path} ({what}).',
    hint: 'Umieść plik w tym miejscu albo popraw ścieżkę; liczy się ją od pliku, w którym piszesz.'
  },
  'file-outside': {
    message: 'Plik {path} ({what}) nie leży w folderze kursu.',
    hint: 'Skopiuj plik do media/ i napisz „../media/{name}”.'
  },
  'image-alt': {
    message: 'Ten obraz nie ma opisu.',
    hint: 'Wpisz w nawiasie kwadratowym, co musi wiedzieć osoba, która obrazu nie widzi: ![…]({path}).'
  },
  'image-broken': {
    message: 'Nie da się odczytać obrazu {path}.',
    hint: 'Otwórz go w programie graficznym i zapisz ponownie.'
  },
  'file-type': {
    message: 'Nie każda przeglądarka pokaże plik {path} ({what}).',
    hint: 'Użyj formatu {types}.'
  },
  'file-name': {
    message: 'Nazwa pliku {path} nie nadaje się do paczki.',
    hint: 'Zmień nazwę, na przykład na {better}, i wpisz ją tutaj. Niektóre LMS-y psują wielkie litery, odstępy i znaki diakrytyczne.'
  },
  'link-broken': {
    message: 'W tym kursie nie ma strony „{target}”.',
    hint: 'Do strony prowadzi jej identyfikator: [tekst](#id-strony).'
  },
  'link-file': {
    message: 'Odnośnik prowadzi do „{target}”, a tego w LMS-ie nie będzie.',
    hint: 'Podaj identyfikator strony, [tekst](#id-strony), albo adres w sieci, który zaczyna się od https://.'
  },
  'term-id-missing': {
    message: 'Nie wiadomo, o które hasło słowniczka chodzi.',
    hint: 'Wpisz za słowem jego id z pliku glossary.csv: „:term[słowo]{#id-hasla}”.'
  },
  'term-unknown': {
    message: 'W słowniczku nie ma hasła „{id}”.',
    hint: 'Popraw identyfikator albo dopisz w glossary.csv linię z hasłem „{id}”.'
  },
  'text-untranslated': {
    message: '„{what}” nie ma tekstu w języku kursu „{language}”.',
    hint: 'Dopisz go; inaczej uczestnicy przeczytają tekst w innym języku.'
  },
  'term-untranslated': {
    message: 'Hasło „{id}” nie ma w słowniczku wartości {column}.',
    hint: 'Uzupełnij kolumnę {column} w jego linii w glossary.csv.'
  },
  'law-missing': {
    message: 'Nie wiadomo, o który akt chodzi.',
    hint: 'Wpisz za słowami jego identyfikator z law.yaml: „:law[art. 12]{#id-aktu}”.'
  },
  'law-unknown': {
    message: 'W law.yaml nie ma aktu „{id}”.',
    hint: 'Popraw identyfikator albo dodaj do law.yaml akt „{id}”.'
  },
  'citation-unknown': {
    message: 'Nie ma źródła ani faktu „{key}”.',
    hint: 'Popraw klucz albo dodaj wpis „{key}” do sources.yaml, law.yaml lub facts.yaml.'
  },
  'citation-form': {
    message: 'Nie da się odczytać tego odsyłacza do źródła.',
    hint: 'Wpisz same klucze: „[@klucz]” albo „[@jeden; @drugi]”. Artykuł lub strona stoją przed nim, w tekście: „(art. 304 § 2) [@klucz]”.'
  },
  'fact-unsourced': {
    message: 'Fakt „{fact}” ma znak S, ale nie podaje źródła.',
    hint: 'Dodaj „source: klucz” z kluczem z sources.yaml albo daj znak K (do potwierdzenia) lub P (praktyka).'
  },
  'fact-open': {
    message: 'Fakt „{fact}” ma jeszcze znak {mark}, a kurs jest już „released”.',
    hint: 'Potwierdź go i daj znak S, usuń go z tekstu albo wpisz „status: draft” w course.yaml.'
  },
  'fact-source': {
    message:
      'Fakt „{fact}” powołuje się na źródło „{key}”, którego nie ma ani w sources.yaml, ani w law.yaml.',
    hint: 'Dodaj je tam albo popraw klucz.'
  },
  'variable-unknown': {
    message: 'Nie ma słów dla „{path}”.',
    hint: 'Podaj nazwę z contacts.yaml lub law.yaml, na przykład {{{example}}}, albo jedną z „variables” w course.yaml.'
  },
  'variable-untranslated': {
    message: '„{path}” nie ma słów w języku tego modułu.',
    hint: 'Dopisz je w pliku danych, w którym stoi.'
  },
  'include-file': {
    message: 'Z tej linii nie wynika, który plik ma być wstawiony.',
    hint: 'Napisz „{example}”.'
  },
  'include-missing': {
    message: 'Nie ma pliku {path}, który miałby być wstawiony.',
    hint: 'Podaj ścieżkę liczoną od tego pliku; kończy się na „.md” i nie wychodzi poza folder kursu.'
  },
  'include-circle': {
    message: 'Plik {path} wstawia sam siebie, od razu albo przez inne pliki.',
    hint: 'Usuń jedną z tych linii.'
  },
  'footnote-missing': {
    message: 'Na tej stronie nie ma przypisu „{label}”.',
    hint: 'Popraw znak przypisu albo wpisz pod akapitem, w osobnej linii, jego treść: „[^{label}]: …”.'
  },
  'footnote-twice': {
    message: 'Na tej stronie są dwa przypisy „{label}”.',
    hint: 'Nadaj jednemu z nich inny znak.'
  },
  'footnote-unused': {
    message: 'Nic nie odsyła do przypisu „{label}”.',
    hint: 'Wpisz „[^{label}]” tam, gdzie należy, albo usuń przypis.'
  },
  'question-empty': {
    message: 'To pytanie o nic nie pyta.',
    hint: 'Wpisz pytanie nad odpowiedziami.'
  },
  'question-options': {
    message: 'Pytanie ma od 2 do 36 odpowiedzi; tu da się odczytać: {count}.',
    hint: 'Podaj co najmniej dwie: listę, której linie zaczynają się od „- [ ]”, a dobra odpowiedź od „- [x]”.'
  },
  'question-no-answer': {
    message: 'Żadna odpowiedź na to pytanie nie jest oznaczona jako dobra.',
    hint: 'Wpisz „- [x]” przed każdą dobrą odpowiedzią.'
  },
  'question-all-right': {
    message: 'Wszystkie odpowiedzi na to pytanie są oznaczone jako dobre.',
    hint: 'Wpisz „- [ ]” przed złymi.'
  },
  'option-empty': {
    message: 'Ta odpowiedź nie ma tekstu.',
    hint: 'Wpisz odpowiedź za nawiasem kwadratowym.'
  },
  'option-content': {
    message: 'Pod odpowiedzią nie ma na to miejsca.',
    hint: 'Pod odpowiedzią stoi tylko komentarz do niej, jako wcięty cytat: „  > Tak, bo …”.'
  },
  'feedback-indent': {
    message: 'Ten komentarz nie jest wcięty, więc nie należy do wiersza, który stoi nad nim.',
    hint: 'Wstaw przed znakiem „>” {count} odstępy.'
  },
  'feedback-mark': {
    message: 'Ta linia wygląda na komentarz do odpowiedzi, a jest jej częścią.',
    hint: 'Zacznij ją od dwóch odstępów i znaku „> ”. Jeśli to dalszy ciąg odpowiedzi, napisz go w tej samej linii.'
  },
  'list-mixed': {
    message: 'Niektóre linie tej listy mają nawiasy odpowiedzi, a inne nie.',
    hint: 'Zacznij każdą odpowiedź od „- [ ]” albo „- [x]”.'
  },
  'question-content': {
    message: 'W tym bloku nie może stać pytanie.',
    hint: 'Przenieś je w osobne miejsce na stronie.'
  },
  'objective-unknown': {
    message: 'Moduł nie ma celu „{id}”.',
    hint: 'Cele zapisuje się w metryczce modułu. Tu są: {known}.'
  },
  'block-outside': {
    message: 'Blok „{name}” może stać tylko w bloku „{parent}”.',
    hint: 'Napisz „{example}” przed pierwszym z nich i zamknij za ostatnim.'
  },
  'progress-lost': {
    message: 'W kursie nie ma już {what} „{id}”: uczestnicy straciliby to, co tam zrobili.',
    hint: 'Jeśli zmieniła się tylko nazwa, wpisz znów stary identyfikator: {#{id}}. Jeśli ma tego nie być, potwierdź to: npx scormdown ids retire {id}'
  },
  'progress-changed': {
    message:
      '„{id}” to było {before}, a teraz jest {now}: wcześniejszych odpowiedzi uczestników nie da się przenieść i by przepadły.',
    hint: 'Jeśli zmieniła się tylko nazwa testu, nadaj mu znów stary identyfikator. Jeśli nie, daj temu ćwiczeniu własny – albo potwierdź, że dawne odpowiedzi mogą przepaść: npx scormdown ids retire {id}'
  },
  'course-renamed': {
    message: 'Identyfikator kursu to „{id}”, a postępy uczestników są zapisane pod „{before}”.',
    hint: 'Wpisz znów „id: {before}”. Tylko jeśli to ma być nowy kurs, którego nikt jeszcze nie zaczął, usuń tracking.lock.json.'
  },
  'critical-outside': {
    message:
      'Ustawienie „critical” mówi, że na pytanie testu trzeba odpowiedzieć dobrze; to pytanie nie stoi w teście.',
    hint: 'Usuń „critical” albo przenieś pytanie do testu.'
  },
  'anchor-outside': {
    message:
      'Ustawienie „anchor” wskazuje to samo pytanie we wcześniejszym teście; to pytanie nie stoi w teście.',
    hint: 'Usuń „anchor” albo przenieś pytanie do testu.'
  },
  'assessment-content': {
    message: 'Między pytaniami testu mogą stać tylko pytania.',
    hint: 'Wstęp do testu napisz przed pierwszym pytaniem; każde pytanie zapisz jako „:::choice{#q-nazwa} … :::”.'
  },
  'assessment-empty': {
    message: 'Ten test nie ma żadnego pytania.',
    hint: 'Dodaj w nim pytania: „:::choice{#q-nazwa} … :::”, same albo w puli „::::pool{#nazwa draw=5} … ::::”.'
  },
  'assessment-draw': {
    message: 'Liczba losowanych pytań stoi przy teście, a jego pytania są w pulach.',
    hint: 'Wpisz „draw” przy każdej puli: ::::pool{#nazwa draw=5}'
  },
  'pool-too-small': {
    message: '„{key}={wanted}” wymaga więcej pytań, niż jest: {there}.',
    hint: 'Wpisz mniejszą liczbę albo dopisz pytania.'
  },
  'pool-critical': {
    message: '„critical={wanted}” to więcej niż liczba losowanych pytań ({draw}).',
    hint: 'Wpisz mniejszą liczbę albo losuj więcej pytań.'
  },
  'pool-others': {
    message:
      'Przy „draw={draw}” i „critical={critical}” potrzeba tylu pytań bez „critical”: {needed}; jest ich {there}.',
    hint: 'Losuj mniej pytań, zwiększ „critical” albo dopisz pytania.'
  },
  'setting-needs': {
    message: '„{key}” nic nie znaczy bez „{other}”.',
    hint: 'Dopisz „{other}” albo usuń „{key}”.'
  },
  'setting-against': {
    message: '„{key}” i „{other}” nie mogą stać razem: jedno wyklucza drugie.',
    hint: 'Usuń jedno z nich.'
  },
  'compare-itself': {
    message: 'Test jest porównywany sam ze sobą.',
    hint: 'Podaj test, który uczestnicy zdają wcześniej: „compare=…”.'
  },
  'reference-unknown': {
    message: 'W kursie nie ma {what} „{id}”.',
    hint: 'Znane identyfikatory: {known}.'
  },
  'component-broken': {
    message: 'Nie można uruchomić tego komponentu: {reason}',
    hint: 'Popraw jego kod. Importuje on z „scormdown/component” i z plików obok siebie.'
  },
  'component-shape': {
    message: 'To jeszcze nie jest komponent. Brakuje albo ma zły rodzaj: {missing}.',
    hint: 'Napisz „export default defineComponent({ … })”; działający wzór tworzy „scormdown new component”.'
  },
  'component-name': {
    message: 'Komponent kursu nie może nazywać się „{name}”.',
    hint: 'Zmień nazwę jego folderu: na taką, której nie ma żaden blok, z małych liter, cyfr i łączników.'
  },
  'component-folder': {
    message: 'Komponent nazywa się „{name}”, a jego folder „{folder}”.',
    hint: 'Nadaj im tę samą nazwę: to ją autorzy piszą za dwukropkami.'
  },
  'resume-too-large': {
    message: 'Zapis postępów w tym kursie może zająć {chars} znaków; LMS przechowuje {limit}.',
    hint: 'Podziel kurs. Najwięcej zajmują: {largest}.'
  },
  'entries-count': {
    message: 'Liczba pozycji, które da się tu odczytać: {count}. Ma ich być od 2 do 36.',
    hint: 'Napisz każdą pozycję w osobnym wierszu.'
  },
  'entry-empty': {
    message: 'Ta pozycja nie ma tekstu.',
    hint: 'Dopisz tekst albo usuń ten wiersz.'
  },
  'entry-twice': {
    message: 'Pozycja „{text}” jest tu dwa razy: uczestnik ich nie odróżni.',
    hint: 'Usuń jedną z nich albo sformułuj ją inaczej.'
  },
  'question-after': {
    message: 'To nie powinno stać za odpowiedziami.',
    hint: 'Za odpowiedziami mogą stać tylko wyjaśnienia, czyli cytaty rozdzielone pustym wierszem: „> …” do każdej odpowiedzi albo dwa, do dobrej i do błędnej.'
  }
}
