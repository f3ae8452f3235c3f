/** What is said of resources and the files that they name. */
import { holds, say } from '../say.ts'

export const resourceWords = {
  R28: holds(
    'Every resource has an identifier and the type webcontent, and an address where it is launched',
    'Każdy zasób ma identyfikator, typ webcontent, a uruchamiany także adres',
    {
      identifier: say(
        ['a <resource> has no identifier', 'Give it one.'],
        ['<resource> nie ma identyfikatora', 'Nadaj go.']
      ),
      type: say(
        ['the type of {what} is “{value}”', 'Write type="webcontent".'],
        ['typ {what} to „{value}”', 'Napisz type="webcontent".']
      ),
      href: say(
        ['{what} is launched but has no href', 'Name the page that it begins with.'],
        ['{what} jest uruchamiany, ale nie ma href', 'Wskaż stronę, od której się zaczyna.']
      )
    }
  ),
  R29: holds(
    'Resources are marked by adlcp:scormtype, sco or asset',
    'Zasoby są oznaczone atrybutem adlcp:scormtype: sco albo asset',
    {
      spelling: say(
        [
          '{what} is marked by {written}',
          'In SCORM 1.2 it is adlcp:scormtype, with a small t. Otherwise LMSs take the course for a mere page and track nothing.'
        ],
        [
          '{what} jest oznaczony atrybutem {written}',
          'W SCORM 1.2 to adlcp:scormtype, małą literą t. Inaczej LMS uzna kurs za zwykłą stronę i niczego nie zapisze.'
        ]
      ),
      missing: say(
        [
          '{what} has no adlcp:scormtype',
          'Write adlcp:scormtype="sco" where it reports to the LMS, "asset" elsewhere.'
        ],
        [
          '{what} nie ma adlcp:scormtype',
          'Napisz adlcp:scormtype="sco", gdy rozmawia z LMS-em, w innym razie "asset".'
        ]
      ),
      value: say(
        ['adlcp:scormtype of {what} is “{written}”', 'Write sco or asset, in lower case.'],
        ['adlcp:scormtype w {what} to „{written}”', 'Napisz sco albo asset, małymi literami.']
      )
    }
  ),
  R30: holds(
    'Resources are marked by adlcp:scormType, sco or asset',
    'Zasoby są oznaczone atrybutem adlcp:scormType: sco albo asset',
    {
      spelling: say(
        [
          '{what} is marked by {written}',
          'In SCORM 2004 it is adlcp:scormType, with a capital T. Otherwise LMSs take the course for a mere page and track nothing.'
        ],
        [
          '{what} jest oznaczony atrybutem {written}',
          'W SCORM 2004 to adlcp:scormType, wielką literą T. Inaczej LMS uzna kurs za zwykłą stronę i niczego nie zapisze.'
        ]
      ),
      missing: say(
        [
          '{what} has no adlcp:scormType',
          'Write adlcp:scormType="sco" where it reports to the LMS, "asset" elsewhere.'
        ],
        [
          '{what} nie ma adlcp:scormType',
          'Napisz adlcp:scormType="sco", gdy rozmawia z LMS-em, w innym razie "asset".'
        ]
      ),
      value: say(
        ['adlcp:scormType of {what} is “{written}”', 'Write sco or asset, in lower case.'],
        ['adlcp:scormType w {what} to „{written}”', 'Napisz sco albo asset, małymi literami.']
      )
    }
  ),
  R31: holds(
    'scormType stands at resources, settings of the system at organizations',
    'scormType stoi przy zasobach, ustawienia systemu przy organizacjach',
    {
      place: say(
        ['{name} stands at <{element}>', 'It belongs to <{right}>.'],
        ['{name} stoi przy <{element}>', 'Jego miejsce jest przy <{right}>.']
      )
    }
  ),
  R32: holds(
    'The page that is launched is among the files of its resource',
    'Strona startowa jest wśród plików swojego zasobu',
    {
      missing: say(
        [
          '{href}, which {what} launches, is not among its files',
          'Add <file href="{href}"/>, written the same.'
        ],
        [
          '{href}, od której zaczyna {what}, nie jest wśród jego plików',
          'Dodaj <file href="{href}"/>, zapisane tak samo.'
        ]
      )
    }
  ),
  R33: holds(
    'Every file of the package is named in the manifest',
    'Każdy plik paczki jest wymieniony w manifeście',
    {
      unlisted: say(
        [
          'files that the manifest does not name: {count} ({names})',
          'LMSs that take over only what is named will miss them. Name them as <file>.'
        ],
        [
          'pliki, których nie wymienia manifest: {count} ({names})',
          'LMS-y, które przejmują tylko wymienione pliki, zgubią je. Wymień je jako <file>.'
        ],
        'warning'
      )
    }
  ),
  R34: holds(
    'Every file that the manifest names is in the zip, with the same upper and lower case',
    'Każdy plik wymieniony w manifeście jest w zipie, z tą samą wielkością liter',
    {
      missing: say(
        ['{href} is not in the zip', 'Add the file or take its line out of the manifest.'],
        ['{href} nie ma w zipie', 'Dodaj plik albo usuń jego wiersz z manifestu.']
      ),
      case: say(
        [
          '{href} is called {name} in the zip',
          'On most servers these are two names. Write it the same in both places.'
        ],
        [
          '{href} w zipie nazywa się {name}',
          'Na większości serwerów to dwie różne nazwy. Zapisz tak samo w obu miejscach.'
        ]
      ),
      foreign: say(
        [
          '{href} lies on another server',
          'A <file> is a file of the package. Learners without network, and servers that forbid it, do not get it.'
        ],
        [
          '{href} leży na innym serwerze',
          '<file> to plik paczki. Bez sieci albo przy zakazie połączeń uczestnik go nie zobaczy.'
        ]
      )
    }
  ),
  R35: holds(
    'Addresses are relative, stay in the package and use “/”',
    'Adresy są względne, nie wychodzą poza paczkę i używają „/”',
    {
      backslash: say(
        ['{href} has backslashes', 'Write “/”: in an address a backslash is a letter like others.'],
        ['{href} zawiera odwrotne ukośniki', 'Napisz „/”: w adresie odwrotny ukośnik to znak jak każdy inny.']
      ),
      root: say(
        ['{href} begins with “/”', 'It leads to the root of the LMS’s server. Take the slash away.'],
        ['{href} zaczyna się od „/”', 'Prowadzi do głównego folderu serwera LMS-a. Usuń ukośnik.']
      ),
      outside: say(
        ['{href} leads out of the package', 'Write an address below the manifest.'],
        ['{href} wychodzi poza paczkę', 'Podaj adres poniżej manifestu.']
      ),
      extension: say(
        ['{href} has no ending such as .html', 'Servers tell by it what a file is.'],
        ['{href} nie ma końcówki, np. .html', 'Serwer rozpoznaje po niej rodzaj pliku.'],
        'warning'
      )
    }
  ),
  R36: holds(
    'Addresses are written as addresses: blanks and special characters encoded',
    'Adresy zapisano jak adresy: spacje i znaki specjalne są zakodowane',
    {
      encode: say(
        [
          '{href} holds characters that an address cannot have',
          'Write a blank as %20. Safer still: names of a–z, 0–9, “-” and “_”.'
        ],
        [
          '{href} zawiera znaki, których w adresie być nie może',
          'Spację zapisz jako %20. Pewniejsze są nazwy z a–z, 0–9, „-” i „_”.'
        ],
        'warning'
      ),
      broken: say(
        ['{href}: “%” without two digits behind it', 'Write “%” as %25.'],
        ['{href}: „%” bez dwóch cyfr za nim', 'Zapisz „%” jako %25.']
      )
    }
  ),
  R38: holds('xml:base is relative and ends with “/”', 'xml:base jest względne i kończy się na „/”', {
    form: say(
      ['xml:base is “{value}”', 'Write a folder of the package with a slash behind it: content/.'],
      ['xml:base to „{value}”', 'Podaj folder paczki z ukośnikiem na końcu: content/.']
    )
  }),
  R39: holds(
    'Dependencies name a resource and go in no circle',
    'Zależności wskazują zasób i nie tworzą koła',
    {
      unknown: say(
        [
          '{what} depends on “{id}”, and there is no such resource',
          'Name one that is there, or take the dependency away.'
        ],
        ['{what} zależy od „{id}”, a takiego zasobu nie ma', 'Wskaż istniejący albo usuń zależność.']
      ),
      circle: say(
        ['{what} depends on itself: {path}', 'Take one dependency of the circle away.'],
        ['{what} zależy od siebie samego: {path}', 'Usuń jedną zależność z koła.']
      )
    }
  ),
  R41: holds('Every resource is used', 'Każdy zasób jest używany', {
    unused: say(
      ['nothing launches {what} or depends on it', 'Take it away, or name it in an item or a dependency.'],
      ['nic nie uruchamia {what} ani od niego nie zależy', 'Usuń go albo wskaż w elemencie lub zależności.'],
      'hint'
    )
  })
}
