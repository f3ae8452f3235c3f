/** What is said of the files of a package, whatever its standard. */
import { holds, say } from '../say.ts'

export const contentWords = {
  foreign: holds('Nothing is loaded from other servers', 'Nic nie jest wczytywane z innych serwerów', {
    loads: say(
      [
        'loads from {hosts}',
        'Without that server, or where a firewall or the CSP forbids it, something is missing; the server sees who learns. Put the file into the package.'
      ],
      [
        'wczytuje pliki z {hosts}',
        'Gdy serwer nie działa albo blokuje go zapora lub CSP, czegoś zabraknie; serwer widzi też, kto się uczy. Dołącz plik do paczki.'
      ],
      'warning'
    ),
    names: say(
      ['names other servers: {hosts}', 'Links for learners are in order. See that nothing is sent there.'],
      [
        'wymienia inne serwery: {hosts}',
        'Odnośniki dla uczestników są w porządku. Sprawdź, czy nic tam nie jest wysyłane.'
      ],
      'hint'
    )
  }),
  types: holds(
    'There are no files that servers run or portals refuse',
    'Nie ma plików, które serwer wykona albo portal odrzuci',
    {
      risky: say(
        [
          '{names}: a kind of file that a server or a computer can run',
          'Portals refuse zips that hold one (CrossKnowledge, Peritus and others). Take it out.'
        ],
        [
          '{names}: rodzaj pliku, który serwer lub komputer może wykonać',
          'Część portali odrzuca takie zipy (m.in. CrossKnowledge, Peritus). Usuń go.'
        ],
        'warning'
      ),
      leftovers: say(
        ['{names}: left over by a program, nothing for learners', 'Take it out before you pack.'],
        ['{names}: pozostałość po programie, nic dla uczestników', 'Usuń przed spakowaniem.'],
        'hint'
      ),
      nested: say(
        [
          '{names}: an archive within the package',
          'Some systems unpack it or refuse it. Is it meant for learners to download?'
        ],
        [
          '{names}: archiwum w paczce',
          'Część systemów je rozpakuje albo odrzuci. Czy uczestnik ma je pobrać?'
        ],
        'hint'
      )
    }
  ),
  size: holds(
    'Size and number of files are such that any LMS takes them',
    'Rozmiar i liczbę plików przyjmie każdy LMS',
    {
      package: say(
        [
          'the zip has {size}',
          'Many systems stop uploads at 100 to 500 MB by their settings. Ask for the limit, or make films smaller.'
        ],
        [
          'zip ma {size}',
          'W wielu systemach limit przesyłania to 100–500 MB. Zapytaj o limit albo zmniejsz filmy.'
        ],
        'warning'
      ),
      file: say(
        ['{names}: larger than {size}', 'On a slow line learners wait for it. Make it smaller.'],
        ['{names}: większe niż {size}', 'Przy wolnym łączu uczestnik będzie czekał. Zmniejsz.'],
        'hint'
      ),
      count: say(
        ['there are {count} files', 'Unpacking them takes an LMS long, and some stop on the way.'],
        ['plików jest {count}', 'LMS rozpakowuje je długo, a czasem przerywa w połowie.'],
        'hint'
      )
    }
  ),
  R143: holds(
    'The course ends with pagehide, not with unload',
    'Kurs kończy się zdarzeniem pagehide, nie unload',
    {
      unload: say(
        [
          'the scripts end with “unload” and know neither pagehide nor visibilitychange',
          'Chrome no longer runs unload in frames, and phones never did: the last answers are lost. Ask for a newer version of the tool that made it.'
        ],
        [
          'skrypty kończą się zdarzeniem „unload” i nie znają pagehide ani visibilitychange',
          'Chrome nie uruchamia już unload w ramkach, a telefony nigdy: giną ostatnie odpowiedzi. Poproś o paczkę z nowszej wersji narzędzia.'
        ],
        'warning'
      )
    }
  ),
  toIso: holds(
    'Times are not written as toISOString() gives them',
    'Czasów nie zapisano tak, jak podaje je toISOString()',
    {
      used: say(
        [
          'uses toISOString(), whose form SCORM 2004 does not take as a time',
          'Thousandths with “Z” are refused (RTE 4.1.1.5). See in the run whether it goes to the LMS.'
        ],
        [
          'używa toISOString(), a SCORM 2004 takiej postaci czasu nie przyjmuje',
          'Tysięczne z „Z” są odrzucane (RTE 4.1.1.5). Próba pokaże, czy trafia to do LMS-a.'
        ],
        'hint'
      )
    }
  )
}
