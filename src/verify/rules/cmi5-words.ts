/** What is said of the course structure of cmi5. */
import { holds, say } from '../say.ts'

export const cmi5Words = {
  R125: holds(
    'The course structure has the shape of the cmi5 schema',
    'Struktura kursu ma kształt ze schematu cmi5',
    {
      namespace: say(
        ['the namespace is “{uri}”', 'Write https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd.'],
        ['przestrzeń nazw to „{uri}”', 'Napisz https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd.']
      ),
      unknown: say(
        [
          '<{name}> has no place in <{parent}>',
          'Known there: {known}. Own additions need a namespace of their own.'
        ],
        [
          '<{name}> nie ma miejsca w <{parent}>',
          'Znane tam: {known}. Własne dodatki potrzebują własnej przestrzeni nazw.'
        ]
      ),
      attribute: say(
        [
          '<{parent}> has an attribute {name}, which is not known there',
          'Known: {known}. Capitals count. Own additions need a namespace of their own.'
        ],
        [
          '<{parent}> ma nieznany tam atrybut {name}',
          'Znane: {known}. Wielkość liter ma znaczenie. Własne dodatki potrzebują własnej przestrzeni nazw.'
        ]
      ),
      order: say(
        ['<{name}> stands behind <{before}> in <{parent}>', 'The order is {known}.'],
        ['<{name}> stoi za <{before}> w <{parent}>', 'Kolejność to {known}.']
      ),
      missing: say(['<{parent}> has no {name}', 'Add it.'], ['<{parent}> nie ma {name}', 'Dodaj to.']),
      twice: say(
        ['<{name}> stands more than once in <{parent}>', 'Leave one.'],
        ['<{name}> występuje w <{parent}> więcej niż raz', 'Zostaw jeden.']
      ),
      value: say(['{name} is “{value}”', 'Write {known}.'], ['{name} to „{value}”', 'Napisz {known}.']),
      text: say(
        ['<{name}> has no text', 'Write <langstring lang="pl">…</langstring>, with something in it.'],
        ['<{name}> nie ma tekstu', 'Napisz <langstring lang="pl">…</langstring> z tekstem w środku.']
      )
    }
  ),
  R126: holds(
    'Identifiers are absolute IRIs, each once in its kind',
    'Identyfikatory to bezwzględne IRI, każdy raz w swoim rodzaju',
    {
      relative: say(
        [
          'the id of <{name}> is “{id}”',
          'Write a whole address of your own, such as https://example.org/courses/one. LMSs keep results under it.'
        ],
        [
          'id w <{name}> to „{id}”',
          'Podaj pełny własny adres, np. https://example.org/kursy/pierwszy. Pod nim LMS przechowuje wyniki.'
        ]
      ),
      twice: say(
        ['the id “{id}” stands in line {first} already', 'Give each its own.'],
        ['id „{id}” jest już w wierszu {first}', 'Nadaj każdemu własny.']
      )
    }
  ),
  R127: holds(
    'The address of an assignable unit is a file of the package or whole, and leaves names of the LMS free',
    'Adres jednostki to plik paczki albo pełny adres i nie zajmuje nazw LMS-a',
    {
      missing: say(
        ['{url} is not in the zip', 'Add the file or mend the address.'],
        ['{url} nie ma w zipie', 'Dodaj plik albo popraw adres.']
      ),
      reserved: say(
        ['{url} has a parameter {name} of its own', 'The LMS adds one of that name. Call yours otherwise.'],
        ['{url} ma własny parametr {name}', 'LMS dopisuje parametr o tej nazwie. Nazwij swój inaczej.']
      ),
      form: say(
        ['“{url}” is no address', 'Encode blanks as %20, and write “/” for a backslash.'],
        ['„{url}” nie jest adresem', 'Zapisz spację jako %20, a zamiast odwrotnego ukośnika „/”.']
      ),
      foreign: say(
        [
          '{url} lies on another server',
          'cmi5 allows it; what is in the zip is not used then, and the server must be reachable for learners.'
        ],
        [
          '{url} leży na innym serwerze',
          'cmi5 na to pozwala; zip nie jest wtedy używany, a serwer musi być dostępny dla uczestników.'
        ],
        'hint'
      )
    }
  ),
  R128: holds('Objectives that are named exist', 'Wskazane cele istnieją', {
    unknown: say(
      ['there is no objective “{id}”', 'Declare it under <objectives> of the course.'],
      ['nie ma celu „{id}”', 'Zadeklaruj go w <objectives> kursu.']
    )
  })
}
