/** What is said of items: what learners see and an LMS launches. */
import { holds, say } from '../say.ts'

export const itemWords = {
  R15: holds(
    'Every item has an identifier and one title, before other items',
    'Każdy element ma identyfikator i jeden tytuł, przed innymi elementami',
    {
      identifier: say(
        [
          'an <item> has no identifier',
          'LMSs keep a learner’s records under it. Give it one that never changes.'
        ],
        [
          '<item> nie ma identyfikatora',
          'Pod nim LMS przechowuje wyniki uczestnika. Nadaj taki, który się nie zmienia.'
        ]
      ),
      title: say(
        ['{what} has {count} titles that are not empty', 'It must have one: it is what learners click on.'],
        ['{what} ma niepustych tytułów: {count}', 'Ma mieć jeden: w niego klikają uczestnicy.']
      ),
      place: say(
        ['in {what} the title stands behind other items', 'Put it first.'],
        ['w {what} tytuł stoi za innymi elementami', 'Przenieś go na początek.']
      )
    }
  ),
  R16: holds(
    'Items at the end of the tree name a resource, others do not',
    'Elementy na końcu drzewa wskazują zasób, pozostałe nie',
    {
      leaf: say(
        ['{what} launches nothing: it has no identifierref', 'Name a resource, or take the item away.'],
        ['{what} niczego nie uruchamia: nie ma identifierref', 'Wskaż zasób albo usuń element.']
      ),
      cluster: say(
        [
          '{what} holds other items and launches something itself',
          'Many LMSs show one of both only. Give the content an item of its own.'
        ],
        [
          '{what} zawiera inne elementy, a sam też coś uruchamia',
          'Wiele LMS-ów pokaże tylko jedno z tego. Daj treści osobny element.'
        ]
      )
    }
  ),
  R17: holds(
    'What an item launches is a resource of this manifest',
    'To, co element uruchamia, jest zasobem tego manifestu',
    {
      unknown: say(
        ['{what} launches “{id}”, and there is no such resource', 'Name one that is there: {known}.'],
        ['{what} uruchamia „{id}”, a takiego zasobu nie ma', 'Wskaż jeden z istniejących: {known}.']
      )
    }
  ),
  R18: holds('isvisible is true or false', 'isvisible to true albo false', {
    value: say(
      ['isvisible of {what} is “{value}”', 'Write true or false.'],
      ['isvisible w {what} to „{value}”', 'Napisz true albo false.']
    )
  }),
  R19: holds(
    'Parameters can be put behind an address and stand only where something is launched',
    'Parametry dają się dopisać do adresu i stoją tylko tam, gdzie coś się uruchamia',
    {
      form: say(
        [
          'the parameters of {what} are “{value}”',
          'Write ?name=value&other=value or #place, with other characters as %20 and the like.'
        ],
        [
          'parametry {what} to „{value}”',
          'Napisz ?nazwa=wartość&inna=wartość albo #miejsce, inne znaki jako %20 itp.'
        ]
      ),
      place: say(
        ['{what} has parameters but launches nothing', 'Take them away.'],
        ['{what} ma parametry, ale niczego nie uruchamia', 'Usuń je.']
      )
    }
  ),
  R20: holds(
    'The parts of an item stand in the order of SCORM 1.2',
    'Części elementu stoją w kolejności SCORM 1.2',
    {
      order: say(
        [
          'in {what} <{name}> stands behind <{before}>',
          'The order is title, item, metadata, prerequisites, maxtimeallowed, timelimitaction, datafromlms, masteryscore.'
        ],
        [
          'w {what} <{name}> stoi za <{before}>',
          'Kolejność to title, item, metadata, prerequisites, maxtimeallowed, timelimitaction, datafromlms, masteryscore.'
        ]
      )
    }
  ),
  R21: holds(
    'The parts of an item stand in the order of SCORM 2004',
    'Części elementu stoją w kolejności SCORM 2004',
    {
      order: say(
        [
          'in {what} <{name}> stands behind <{before}>',
          'The order is title, item, metadata, then everything with a prefix.'
        ],
        [
          'w {what} <{name}> stoi za <{before}>',
          'Kolejność to title, item, metadata, potem wszystko, co ma przedrostek.'
        ]
      )
    }
  ),
  R22: holds('A mastery score is a number from 0 to 100', 'Próg zaliczenia to liczba od 0 do 100', {
    value: say(
      [
        'the mastery score of {what} is “{value}”',
        'Write a number from 0 to 100, or take it away: then the course decides.'
      ],
      ['próg zaliczenia {what} to „{value}”', 'Podaj liczbę od 0 do 100 albo usuń: wtedy decyduje kurs.']
    )
  }),
  R23: holds('A time limit has the form of SCORM 1.2', 'Limit czasu ma postać z SCORM 1.2', {
    value: say(
      ['maxtimeallowed of {what} is “{value}”', 'Write hours, minutes and seconds: 0001:30:00.'],
      ['maxtimeallowed w {what} to „{value}”', 'Podaj godziny, minuty i sekundy: 0001:30:00.']
    )
  }),
  R24: holds(
    'What happens at a time limit is one of four words',
    'Skutek przekroczenia czasu to jedno z czterech wyrażeń',
    {
      value: say(
        [
          'the action at the time limit of {what} is “{value}”',
          'Write exit,message · exit,no message · continue,message · continue,no message.'
        ],
        [
          'skutek przekroczenia czasu w {what} to „{value}”',
          'Napisz exit,message · exit,no message · continue,message · continue,no message.'
        ]
      )
    }
  ),
  R25: holds('Launch data keep to their length', 'Dane startowe mieszczą się w limicie', {
    long: say(
      [
        'the launch data of {what} have {length} characters, more than {most}',
        'LMSs cut them. Shorten them.'
      ],
      ['dane startowe {what} mają {length} znaków, więcej niż {most}', 'LMS je utnie. Skróć je.'],
      'warning'
    )
  }),
  R26: holds(
    'What is said to a SCO stands at items that launch one',
    'To, co dotyczy SCO, stoi przy elementach, które je uruchamiają',
    {
      place: say(
        ['<{name}> stands in {what}, which holds other items', 'Move it to the items that launch something.'],
        [
          '<{name}> stoi w {what}, który zawiera inne elementy',
          'Przenieś to do elementów, które coś uruchamiają.'
        ]
      )
    }
  ),
  R27: holds(
    'A completion threshold has the form of its edition and lies between 0 and 1',
    'Próg ukończenia ma postać swojej edycji i mieści się między 0 a 1',
    {
      form: say(
        [
          'the completion threshold of {what} is written as in the other edition',
          '3rd Edition: a number as text. 4th Edition: completedByMeasure, minProgressMeasure and progressWeight.'
        ],
        [
          'próg ukończenia {what} zapisano jak w innej edycji',
          '3rd Edition: liczba jako tekst. 4th Edition: completedByMeasure, minProgressMeasure i progressWeight.'
        ],
        'warning'
      ),
      value: say(
        [
          'the completion threshold of {what} is “{value}”',
          'Write a number from 0 to 1: 0.8 for four fifths.'
        ],
        ['próg ukończenia {what} to „{value}”', 'Podaj liczbę od 0 do 1: 0.8 to cztery piąte.']
      )
    }
  ),
  R52: holds(
    'The buttons of the LMS that are hidden have names that it knows',
    'Ukrywane przyciski LMS-a mają nazwy, które on zna',
    {
      value: say(
        [
          'hideLMSUI says “{value}”',
          'Write one of continue, previous, exit, exitAll, abandon, abandonAll, suspendAll.'
        ],
        [
          'hideLMSUI to „{value}”',
          'Napisz jedno z: continue, previous, exit, exitAll, abandon, abandonAll, suspendAll.'
        ]
      )
    }
  )
}
