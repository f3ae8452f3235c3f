/** What is said of a zip and of where things lie in it. */
import { holds, say } from '../say.ts'

const again = 'Make the zip again with another program, from the files themselves.'
const againPl = 'Spakuj pliki jeszcze raz, innym programem.'

export const zipWords = {
  R1: holds(
    'The package is one zip that every program can unpack, with paths that stay inside it',
    'Paczka to jeden zip, który rozpakuje każdy program, a ścieżki w nim nie wychodzą na zewnątrz',
    {
      empty: say(['the zip is empty', again], ['zip jest pusty', againPl]),
      encrypted: say(
        ['{names}: encrypted', 'An LMS has no password for it. Pack it without one.'],
        ['{names}: zaszyfrowane', 'LMS nie zna hasła. Spakuj pliki bez hasła.']
      ),
      method: say(
        [
          '{names}: compressed in a way that LMSs do not read (method {method})',
          'Pack it with “deflate” or without compression.'
        ],
        [
          '{names}: sposób kompresji, którego LMS-y nie czytają (metoda {method})',
          'Spakuj metodą „deflate” albo bez kompresji.'
        ]
      ),
      outside: say(
        [
          '{names}: a path that leads out of the package',
          'Do not upload this zip: unpacking it can overwrite other files of the server.'
        ],
        [
          '{names}: ścieżka, która wychodzi poza paczkę',
          'Nie wgrywaj tego zipa: rozpakowanie może nadpisać inne pliki serwera.'
        ]
      ),
      backslash: say(
        [
          '{names}: backslashes in the path',
          'Some systems take them for a part of the name and find no file. Pack it with a program that writes “/”.'
        ],
        [
          '{names}: odwrotne ukośniki w ścieżce',
          'Część systemów uzna je za część nazwy i nie znajdzie plików. Spakuj programem, który zapisuje „/”.'
        ]
      ),
      twice: say(['{names}: more than once in the zip', again], ['{names}: więcej niż raz w zipie', againPl]),
      case: say(
        [
          '{names}: names that differ in upper and lower case only',
          'On many servers one takes the place of the other. Rename one of them.'
        ],
        [
          '{names}: nazwy różnią się tylko wielkością liter',
          'Na wielu serwerach jeden plik zastąpi drugi. Zmień jedną z nazw.'
        ]
      )
    }
  ),
  bomb: holds(
    'The zip does not grow beyond measure when it is unpacked',
    'Zip po rozpakowaniu nie rośnie ponad miarę',
    {
      ratio: say(
        [
          '{names}: grows more than {ratio}-fold',
          'Ask whoever made it; a course has no such files. The package was not run.'
        ],
        [
          '{names}: rośnie ponad {ratio} razy',
          'Zapytaj autora; kurs nie ma takich plików. Paczki nie uruchomiono.'
        ]
      ),
      total: say(
        ['unpacked the package has {size}', 'No LMS takes that much. The package was not run.'],
        ['po rozpakowaniu paczka ma {size}', 'Tyle nie przyjmie żaden LMS. Paczki nie uruchomiono.']
      ),
      entries: say(
        ['there are more than {most} files', 'The rest was not looked at, and the package was not run.'],
        ['plików jest więcej niż {most}', 'Reszty nie sprawdzono, a paczki nie uruchomiono.']
      )
    }
  ),
  R2: holds(
    'imsmanifest.xml lies at the root of the zip, its name in lower case',
    'imsmanifest.xml leży w głównym folderze zipa i ma nazwę małymi literami',
    {
      missing: say(
        [
          'there is no imsmanifest.xml and no cmi5.xml',
          'This is no SCORM or cmi5 package; a package for the web alone needs no LMS.'
        ],
        [
          'nie ma imsmanifest.xml ani cmi5.xml',
          'To nie jest paczka SCORM ani cmi5; paczka wyłącznie do sieci WWW nie potrzebuje LMS-a.'
        ]
      ),
      inside: say(
        [
          'the package is probably another zip in this one: {names}',
          'Unpack this zip and take the one in it, as it is.'
        ],
        [
          'paczka to prawdopodobnie inny zip w środku: {names}',
          'Rozpakuj ten plik i użyj zipa, który w nim jest, bez rozpakowywania go.'
        ]
      ),
      nested: say(
        [
          'the manifest lies in a folder: {name}',
          'LMSs look for it at the root. Zip the files themselves, not the folder that holds them.'
        ],
        [
          'manifest leży w folderze: {name}',
          'LMS szuka go w głównym folderze. Spakuj same pliki, nie folder, w którym leżą.'
        ]
      ),
      case: say(
        ['the manifest is called {name}', 'It must be imsmanifest.xml, in lower case.'],
        ['manifest nazywa się {name}', 'Ma się nazywać imsmanifest.xml, małymi literami.']
      )
    }
  ),
  R3: holds('The manifest is well-formed XML in UTF-8', 'Manifest jest poprawnym XML-em w UTF-8', {
    broken: say(
      [
        'not well-formed XML: {reason}',
        'Nothing in it can be read until this is mended. Open the file in a browser: it marks the place.'
      ],
      [
        'niepoprawny XML: {reason}',
        'Dopóki to trwa, nie da się go odczytać. Otwórz plik w przeglądarce: wskaże miejsce.'
      ]
    ),
    unreadable: say(
      ['{name} cannot be unpacked, or is too large for a manifest', again],
      ['nie da się rozpakować {name} albo plik jest za duży jak na manifest', againPl]
    ),
    root: say(
      ['the root element is <{name}>, not <manifest>', 'The file is no manifest of a SCORM package.'],
      ['element główny to <{name}>, nie <manifest>', 'To nie jest manifest paczki SCORM.']
    ),
    encoding: say(
      [
        'the file says that it is written in {encoding}',
        'Save it as UTF-8 and let its first line say so: letters with accents go wrong otherwise.'
      ],
      [
        'plik podaje kodowanie {encoding}',
        'Zapisz go w UTF-8 i podaj to w pierwszym wierszu: inaczej ogonki się zepsują.'
      ],
      'warning'
    ),
    'not-utf8': say(
      ['the file is not UTF-8, though it has to be', 'Save it as UTF-8.'],
      ['plik nie jest w UTF-8, a powinien', 'Zapisz go w UTF-8.']
    )
  }),
  R4: holds(
    'The schema files that the manifest names lie at the root, byte for byte those of the standard',
    'Pliki schematów, które wymienia manifest, leżą w głównym folderze i są bajt w bajt takie jak w standardzie',
    {
      missing: say(
        [
          'schema files are missing: {names}',
          'Most LMSs do without them; ADL’s package test and strict imports refuse the package. Put them at its root.'
        ],
        [
          'brakuje plików schematów: {names}',
          'Większość LMS-ów obywa się bez nich; test ADL i ścisły import odrzucą paczkę. Dodaj je w głównym folderze.'
        ],
        'warning'
      ),
      changed: say(
        [
          '{name} is not the file of the standard',
          'A changed schema lets mistakes pass or finds some where there are none. Take the standard’s.'
        ],
        [
          '{name} nie jest plikiem standardu',
          'Zmieniony schemat przepuszcza błędy albo widzi je tam, gdzie ich nie ma. Użyj pliku standardu.'
        ],
        'warning'
      ),
      spaces: say(
        ['{name} differs from the standard’s file in blanks and line ends only', 'It does no harm.'],
        ['{name} różni się od pliku standardu tylko odstępami i końcami wierszy', 'To nie szkodzi.'],
        'hint'
      )
    }
  ),
  R37: holds(
    'Names in the zip are ASCII, or the zip says that they are UTF-8',
    'Nazwy w zipie są w ASCII albo zip podaje, że są w UTF-8',
    {
      flag: say(
        [
          '{names}: letters beyond ASCII without the mark for UTF-8',
          'On the server the names come out mangled, and files are missing. Rename them.'
        ],
        [
          '{names}: znaki spoza ASCII bez oznaczenia UTF-8',
          'Na serwerze nazwy się zepsują i plików zabraknie. Zmień nazwy.'
        ]
      ),
      ascii: say(
        ['{names}: letters beyond ASCII', 'Several systems mangle them. Use a–z, 0–9, “-” and “_”.'],
        ['{names}: znaki spoza ASCII', 'Część systemów je zniekształca. Używaj a–z, 0–9, „-” i „_”.'],
        'warning'
      )
    }
  ),
  R124: holds('cmi5.xml lies at the root of the zip', 'cmi5.xml leży w głównym folderze zipa', {
    place: say(
      ['the course structure is {name}', 'LMSs look for cmi5.xml at the root of the zip.'],
      ['struktura kursu to {name}', 'LMS szuka cmi5.xml w głównym folderze zipa.']
    ),
    root: say(
      ['the root element is <{name}>, not <courseStructure>', 'The file is no course structure of cmi5.'],
      ['element główny to <{name}>, nie <courseStructure>', 'To nie jest struktura kursu cmi5.']
    )
  })
}
