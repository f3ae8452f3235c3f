/** What is said of sequencing and objectives. */
import { holds, say } from '../say.ts'

export const sequencingWords = {
  R42: holds(
    'Shared sequencing is declared once, with IDs that are found',
    'Wspólne sekwencjonowanie zadeklarowano raz, a jego ID dają się znaleźć',
    {
      many: say(
        ['there are {count} <imsss:sequencingCollection>', 'There may be one. Bring them together.'],
        ['elementów <imsss:sequencingCollection> jest {count}', 'Może być jeden. Połącz je.']
      ),
      empty: say(
        ['<imsss:sequencingCollection> holds nothing', 'Take it away.'],
        ['<imsss:sequencingCollection> jest pusty', 'Usuń go.']
      ),
      'no-id': say(
        ['a shared <imsss:sequencing> has no ID', 'Give it one: items use it by its ID.'],
        ['wspólny <imsss:sequencing> nie ma ID', 'Nadaj je: elementy używają go przez ID.']
      ),
      'own-id': say(
        [
          '<imsss:sequencing> of {what} has an ID',
          'Only shared ones in the collection have one. Take it away.'
        ],
        ['<imsss:sequencing> w {what} ma ID', 'ID mają tylko wspólne, w kolekcji. Usuń je.']
      ),
      unknown: say(
        ['IDRef “{id}” is found nowhere in the collection', 'Name a shared sequencing that is there.'],
        ['IDRef „{id}” nie ma w kolekcji', 'Wskaż istniejące wspólne sekwencjonowanie.']
      )
    }
  ),
  R43: holds(
    'The parts of sequencing stand in their order',
    'Części sekwencjonowania stoją w swojej kolejności',
    {
      order: say(
        [
          '<{name}> stands behind <{before}>',
          'The order is controlMode, sequencingRules, limitConditions, rollupRules, objectives, randomizationControls, deliveryControls, then adlseq.'
        ],
        [
          '<{name}> stoi za <{before}>',
          'Kolejność to controlMode, sequencingRules, limitConditions, rollupRules, objectives, randomizationControls, deliveryControls, potem adlseq.'
        ]
      )
    }
  ),
  R44: holds('Yes and no are written true and false', 'Tak i nie zapisano jako true i false', {
    number: say(
      ['{name} of <{element}> is “{value}”', 'Write true or false: ADL’s test refuses 1 and 0 here.'],
      ['{name} w <{element}> to „{value}”', 'Napisz true albo false: test ADL odrzuca tu 1 i 0.']
    )
  }),
  R45: holds(
    'Where items hold others, learners can get from one to the next',
    'Tam, gdzie elementy zawierają inne, da się przejść do następnego',
    {
      stuck: say(
        [
          '{what} allows neither flow nor choice',
          'Learners cannot get to what lies in it. Write <imsss:controlMode flow="true" choice="true"/>.'
        ],
        [
          '{what} nie pozwala ani na przechodzenie, ani na wybór',
          'Uczestnik nie dotrze do tego, co jest w środku. Napisz <imsss:controlMode flow="true" choice="true"/>.'
        ]
      ),
      flow: say(
        ['{what} has no flow="true"', 'Without it there is no “continue”, and nothing begins by itself.'],
        ['{what} nie ma flow="true"', 'Bez tego nie ma przycisku „dalej” i nic nie zacznie się samo.'],
        'hint'
      )
    }
  ),
  R46: holds(
    'An item has one primary objective, and objectives have IDs that stand once',
    'Element ma jeden cel główny, a cele mają niepowtarzalne ID',
    {
      primary: say(
        ['<imsss:objectives> of {what} has {count} primary objectives', 'It must have one.'],
        ['<imsss:objectives> w {what} ma celów głównych: {count}', 'Ma mieć jeden.']
      ),
      'no-id': say(
        [
          'an objective of {what} has no objectiveID',
          'Only a primary objective without <imsss:mapInfo> may do without.'
        ],
        ['cel w {what} nie ma objectiveID', 'Bez niego może być tylko cel główny bez <imsss:mapInfo>.']
      ),
      twice: say(
        ['the objective “{id}” stands twice in {what}', 'Rename one.'],
        ['cel „{id}” występuje w {what} dwa razy', 'Zmień nazwę jednego.']
      )
    }
  ),
  R47: holds(
    'A passing score lies between −1 and 1 and is said to count',
    'Próg zaliczenia mieści się między −1 a 1 i jest włączony',
    {
      value: say(
        ['minNormalizedMeasure is “{value}”', 'Write a number from −1 to 1: 0.8 for 80 %.'],
        ['minNormalizedMeasure to „{value}”', 'Podaj liczbę od −1 do 1: 0.8 to 80%.']
      ),
      idle: say(
        ['minNormalizedMeasure has no effect', 'It counts only with satisfiedByMeasure="true".'],
        ['minNormalizedMeasure nie działa', 'Liczy się tylko z satisfiedByMeasure="true".'],
        'warning'
      )
    }
  ),
  R48: holds(
    'A shared objective is written by one and read from one',
    'Wspólny cel zapisuje jeden cel, a czyta się go z jednego miejsca',
    {
      writes: say(
        ['{what}: several objectives write to “{id}” ({name})', 'Let one of them write.'],
        ['{what}: kilka celów zapisuje do „{id}” ({name})', 'Niech zapisuje jeden.']
      ),
      reads: say(
        [
          '{what}: an objective reads from several others ({name})',
          'Reading is on where nothing is said. Write {name}="false" at all but one.'
        ],
        [
          '{what}: cel czyta z kilku innych ({name})',
          'Odczyt jest włączony, gdy nic nie podano. Napisz {name}="false" przy wszystkich oprócz jednego.'
        ]
      )
    }
  ),
  R49: holds(
    'What adlseq adds to an objective names an objective of the item',
    'Dodatki adlseq do celu wskazują cel tego elementu',
    {
      unknown: say(
        ['adlseq names the objective “{id}”, which {what} has not', 'Name one of the item’s own.'],
        ['adlseq wskazuje cel „{id}”, którego {what} nie ma', 'Wskaż cel tego elementu.']
      )
    }
  ),
  R50: holds(
    'A sequencing rule has conditions and one action, and names objectives of its item',
    'Reguła ma warunki i jedno działanie oraz wskazuje cele swojego elementu',
    {
      parts: say(
        [
          'a rule in <{name}> has {conditions} conditions and {actions} actions',
          'It must have at least one condition and exactly one action.'
        ],
        [
          'reguła w <{name}> ma warunków: {conditions}, działań: {actions}',
          'Ma mieć co najmniej jeden warunek i dokładnie jedno działanie.'
        ]
      ),
      condition: say(
        ['“{value}” is no condition', 'Known ones: {known}.'],
        ['„{value}” nie jest warunkiem', 'Znane: {known}.']
      ),
      objective: say(
        ['a condition names the objective “{id}”, which {what} has not', 'Name one of the item’s own.'],
        ['warunek wskazuje cel „{id}”, którego {what} nie ma', 'Wskaż cel tego elementu.']
      )
    }
  ),
  R51: holds(
    'A rollup rule has conditions, an action, and the number that its set asks for',
    'Reguła agregacji (rollup) ma warunki, działanie i liczbę, której wymaga jej zbiór',
    {
      parts: say(
        ['a rollup rule lacks conditions or its action', 'Add them, or take the rule away.'],
        ['regule agregacji (rollup) brakuje warunków albo działania', 'Dodaj je albo usuń regułę.']
      ),
      number: say(
        ['childActivitySet="{set}" needs {name}', 'Add {name} to the rule.'],
        ['childActivitySet="{set}" wymaga {name}', 'Dodaj {name} do reguły.']
      )
    }
  ),
  R53: holds(
    'Every SCO says that it reports completion and success itself',
    'Każde SCO podaje, że samo zgłasza ukończenie i zaliczenie',
    {
      missing: say(
        [
          '{what} does not say that it reports {names} itself',
          'Left without a word, it counts as completed and passed. Write <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>.'
        ],
        [
          '{what} nie podaje, że samo zgłasza: {names}',
          'Opuszczone bez słowa uchodzi za ukończone i zaliczone. Napisz <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>.'
        ],
        'warning'
      )
    }
  )
}
