/** What is said of a manifest’s frame: namespaces, identifiers, metadata, order. */
import { holds, say } from '../say.ts'

export const manifestWords = {
  schema: holds(
    'The manifest is valid against the schemas of its standard',
    'Manifest jest zgodny ze schematami swojego standardu',
    {
      invalid: say(
        ['{message}', 'Strict imports refuse the manifest; others skip what they do not know.'],
        ['{message}', 'Ścisły import odrzuci manifest; inne LMS-y pominą to, czego nie znają.']
      ),
      'gave-up': say(
        [
          'the validator gave up',
          'The manifest could not be held against the schemas; look at the other findings.'
        ],
        [
          'walidator przerwał pracę',
          'Manifestu nie udało się porównać ze schematami; zobacz pozostałe komunikaty.'
        ],
        'warning'
      ),
      more: say(
        ['{count} more of this kind', 'Mend those above first: many follow from one.'],
        ['jeszcze {count} takich', 'Popraw najpierw te powyżej: wiele wynika z jednego.'],
        'hint'
      )
    }
  ),
  R5: holds('The namespaces are those of SCORM 1.2', 'Przestrzenie nazw są takie jak w SCORM 1.2', {
    other: say(
      [
        'the namespace of {what} is “{uri}”',
        'Write {right}: an LMS that reads namespaces finds nothing otherwise.'
      ],
      [
        'przestrzeń nazw {what} to „{uri}”',
        'Napisz {right}: LMS, który czyta przestrzenie nazw, inaczej niczego nie znajdzie.'
      ]
    ),
    mixed: say(
      [
        'names of SCORM 2004 in a package of SCORM 1.2: {names}',
        'An LMS of SCORM 1.2 does not know them. Take the form of 1.2 or make it a package of SCORM 2004.'
      ],
      [
        'nazwy z SCORM 2004 w paczce SCORM 1.2: {names}',
        'LMS dla SCORM 1.2 ich nie zna. Użyj postaci z 1.2 albo zrób paczkę SCORM 2004.'
      ]
    )
  }),
  R6: holds(
    'The namespaces are those of SCORM 2004, each with a schema in schemaLocation',
    'Przestrzenie nazw są takie jak w SCORM 2004, a każda ma schemat w schemaLocation',
    {
      other: say(
        [
          'the namespace of {what} is “{uri}”',
          'Write {right}: an LMS that reads namespaces finds nothing otherwise.'
        ],
        [
          'przestrzeń nazw {what} to „{uri}”',
          'Napisz {right}: LMS, który czyta przestrzenie nazw, inaczej niczego nie znajdzie.'
        ]
      ),
      location: say(
        ['schemaLocation has no pair for {uri}', 'Name the namespace and its schema file there.'],
        ['schemaLocation nie ma pary dla {uri}', 'Podaj tam przestrzeń nazw i plik jej schematu.'],
        'warning'
      )
    }
  ),
  R7: holds(
    'The manifest has an identifier that is an XML name',
    'Manifest ma identyfikator, który jest nazwą XML',
    {
      missing: say(
        [
          '<manifest> has no identifier',
          'Give it one that stays the same with every version: letters, digits, “-”, “_”, “.”, a letter first.'
        ],
        [
          '<manifest> nie ma identyfikatora',
          'Nadaj mu taki, który nie zmienia się między wersjami: litery, cyfry, „-”, „_”, „.”, na początku litera.'
        ]
      )
    }
  ),
  R8: holds(
    'Every identifier is an XML name and stands once',
    'Każdy identyfikator jest nazwą XML i występuje raz',
    {
      form: say(
        ['{what}: “{id}” is no XML name', 'Begin with a letter; no blanks, no colons.'],
        ['{what}: „{id}” nie jest nazwą XML', 'Zacznij od litery; bez spacji i dwukropków.']
      ),
      twice: say(
        [
          'the identifier “{id}” stands in line {first} already',
          'Manifest, organizations, items and resources share one space of identifiers. Rename one.'
        ],
        [
          'identyfikator „{id}” jest już w wierszu {first}',
          'Manifest, organizacje, elementy i zasoby mają wspólną przestrzeń identyfikatorów. Zmień jeden.'
        ]
      )
    }
  ),
  R9: holds('The parts of the manifest stand in their order', 'Części manifestu stoją w swojej kolejności', {
    order: say(
      [
        '<{name}> stands behind <{before}>',
        'The order is metadata, organizations, resources, then extensions.'
      ],
      ['<{name}> stoi za <{before}>', 'Kolejność to metadata, organizations, resources, potem rozszerzenia.']
    )
  }),
  R10: holds(
    'metadata, organizations and resources stand once each',
    'metadata, organizations i resources występują po jednym razie',
    {
      count: say(
        ['<{name}> stands {count} times', 'It must be there exactly once.'],
        ['<{name}> występuje {count} razy', 'Ma występować dokładnie raz.']
      )
    }
  ),
  R11: holds('The manifest says that it is SCORM 1.2', 'Manifest podaje, że to SCORM 1.2', {
    missing: say(
      [
        'there is no <schemaversion>1.2</schemaversion>',
        'LMSs tell the version by it, and then have to guess.'
      ],
      ['nie ma <schemaversion>1.2</schemaversion>', 'LMS-y rozpoznają po tym wersję; bez tego zgadują.'],
      'warning'
    ),
    schema: say(
      ['<schema> is “{value}”', 'Write ADL SCORM.'],
      ['<schema> to „{value}”', 'Napisz ADL SCORM.'],
      'warning'
    )
  }),
  R12: holds(
    'metadata begins with schema and schemaversion of the edition',
    'metadata zaczyna się od schema i schemaversion danej edycji',
    {
      schema: say(
        [
          '<metadata> does not begin with <schema>ADL SCORM</schema>',
          'Write it there, then <schemaversion>.'
        ],
        ['<metadata> nie zaczyna się od <schema>ADL SCORM</schema>', 'Dodaj to tam, a potem <schemaversion>.']
      ),
      version: say(
        [
          '<schemaversion> is “{value}”',
          'Write 2004 4th Edition or 2004 3rd Edition, to the letter: many LMSs take anything else for SCORM 1.2.'
        ],
        [
          '<schemaversion> to „{value}”',
          'Napisz 2004 4th Edition albo 2004 3rd Edition, co do litery: wiele LMS-ów uzna co innego za SCORM 1.2.'
        ]
      ),
      old: say(
        [
          '<schemaversion> is “{value}”: the 2nd Edition of SCORM 2004',
          'LMSs still take it; resume data have 4000 characters only.'
        ],
        [
          '<schemaversion> to „{value}”: 2nd Edition SCORM 2004',
          'LMS-y ją przyjmują; stan uczestnika ma tylko 4000 znaków.'
        ],
        'warning'
      )
    }
  ),
  R13: holds('The default organization exists', 'Domyślna organizacja istnieje', {
    missing: say(
      ['<organizations> names no default', 'LMSs take the first one; name it.'],
      ['<organizations> nie wskazuje domyślnej organizacji', 'LMS-y biorą pierwszą; wskaż ją.'],
      'warning'
    ),
    unknown: say(
      ['the default organization “{id}” does not exist', 'Name one that is there: {known}.'],
      ['domyślna organizacja „{id}” nie istnieje', 'Wskaż jedną z istniejących: {known}.']
    )
  }),
  R14: holds(
    'There is an organization, with identifier, one title and at least one item',
    'Jest organizacja z identyfikatorem, jednym tytułem i co najmniej jednym elementem',
    {
      none: say(
        [
          'there is no <organization>',
          'Nothing can be launched: the package holds files to be put into other packages.'
        ],
        [
          'nie ma <organization>',
          'Niczego nie da się uruchomić: paczka zawiera pliki do włożenia w inne paczki.'
        ]
      ),
      identifier: say(
        ['{what} has no identifier', 'Give it one, and name it as the default of <organizations>.'],
        ['{what} nie ma identyfikatora', 'Nadaj go i wskaż w atrybucie default elementu <organizations>.']
      ),
      title: say(
        ['{what} has {count} titles', 'It must have one.'],
        ['{what} ma tytułów: {count}', 'Ma mieć jeden.']
      ),
      empty: say(
        ['{what} has no <item>', 'It must have at least one.'],
        ['{what} nie ma żadnego <item>', 'Ma mieć co najmniej jeden.']
      )
    }
  ),
  R40: holds('There is one manifest, without others in it', 'Jest jeden manifest, bez innych w środku', {
    nested: say(
      [
        'a <manifest> within the manifest',
        'SCORM 2004 does not allow it. Bring its parts into the one manifest.'
      ],
      [
        '<manifest> wewnątrz manifestu',
        'SCORM 2004 na to nie pozwala. Przenieś jego części do jednego manifestu.'
      ]
    )
  }),
  R54: holds(
    'A description in the manifest is LOM in the namespace of IMS',
    'Opis w manifeście to LOM w przestrzeni nazw IMS',
    {
      other: say(
        [
          '<{name}> is in the namespace “{uri}”',
          'In SCORM 1.2 a description is <imsmd:lom> of http://www.imsglobal.org/xsd/imsmd_rootv1p2p1.'
        ],
        [
          '<{name}> jest w przestrzeni nazw „{uri}”',
          'W SCORM 1.2 opis to <imsmd:lom> z http://www.imsglobal.org/xsd/imsmd_rootv1p2p1.'
        ],
        'warning'
      )
    }
  ),
  R55: holds(
    'A description in the manifest is IEEE LOM, with its schemas in the package',
    'Opis w manifeście to IEEE LOM, a jego schematy są w paczce',
    {
      other: say(
        [
          '<{name}> is in the namespace “{uri}”',
          'In SCORM 2004 a description is <lom:lom> of http://ltsc.ieee.org/xsd/LOM.'
        ],
        [
          '<{name}> jest w przestrzeni nazw „{uri}”',
          'W SCORM 2004 opis to <lom:lom> z http://ltsc.ieee.org/xsd/LOM.'
        ],
        'warning'
      ),
      schemas: say(
        [
          'there is a description in LOM, but no lom.xsd in the package',
          'Strict imports refuse it. Add the schemas or leave the description out.'
        ],
        [
          'jest opis w LOM, ale w paczce nie ma lom.xsd',
          'Ścisły import to odrzuci. Dodaj schematy albo usuń opis.'
        ],
        'warning'
      )
    }
  ),
  R56: holds(
    'A file with a description exists, is well-formed and is named within metadata',
    'Plik z opisem istnieje, jest poprawnym XML-em i jest wskazany w metadata',
    {
      missing: say(
        [
          '{name}, which holds the description, is not in the package',
          'Add it or take <adlcp:location> away.'
        ],
        ['{name}, plik z opisem, nie jest w paczce', 'Dodaj go albo usuń <adlcp:location>.']
      ),
      broken: say(
        ['{name} is not well-formed: {reason}', 'Mend the file or take <adlcp:location> away.'],
        ['{name} nie jest poprawnym XML-em: {reason}', 'Popraw plik albo usuń <adlcp:location>.']
      ),
      place: say(
        ['<location> stands outside <metadata>', 'Put it into <metadata>.'],
        ['<location> stoi poza <metadata>', 'Przenieś go do <metadata>.']
      )
    }
  ),
  R57: holds(
    'Texts keep to the lengths that every LMS takes',
    'Teksty mieszczą się w długościach, które przyjmie każdy LMS',
    {
      long: say(
        [
          '{what} has {length} characters, more than {most}',
          'LMSs need not keep more than that. Shorten it.'
        ],
        ['{what} ma {length} znaków, więcej niż {most}', 'LMS nie musi przechować więcej. Skróć.'],
        'warning'
      )
    }
  ),
  R150: holds(
    'One organization, one item, one SCO with all files: what every LMS takes',
    'Jedna organizacja, jeden element, jedno SCO ze wszystkimi plikami: to przyjmie każdy LMS',
    {
      organizations: say(
        ['there are {count} organizations', 'LMSs show one of them. Make a package of each.'],
        ['organizacji jest {count}', 'LMS pokaże jedną z nich. Z każdej zrób osobną paczkę.'],
        'hint'
      ),
      scos: say(
        [
          'there are {count} SCOs',
          'Each has status, score and resume data of its own; try it in your LMS before learners get it.'
        ],
        [
          'SCO jest {count}',
          'Każde ma własny status, wynik i zapisany stan; sprawdź w swoim LMS-ie, zanim dostaną je uczestnicy.'
        ],
        'hint'
      )
    }
  )
}
