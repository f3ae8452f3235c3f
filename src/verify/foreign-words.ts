/** What the validator of schemas and the strict LMS say most often, in Polish; both speak English. */
import type { Words } from '../shared/wording/words.ts'

/** `$1` and so on stand for what the message names. */
type Table = readonly (readonly [RegExp, string])[]

/** Of libxml2: where it is, and what is wrong there. */
const ofValidator: Table = [
  [/^Element '(.+?)', attribute '(.+?)': /, 'Element „$1”, atrybut „$2”: '],
  [/^Element '(.+?)': /, 'Element „$1”: '],
  [/This element is not expected\./, 'ten element nie może tu stać.'],
  [/Missing child element\(s\)\./, 'brakuje elementów w środku.'],
  [/Expected is one of \( (.+?) \)\./, 'Może tu stać: $1.'],
  [/Expected is \( (.+?) \)\./, 'Może tu stać: $1.'],
  [/The attribute '(.+?)' is required but missing\./, 'brakuje wymaganego atrybutu „$1”.'],
  [/The attribute '(.+?)' is not allowed\./, 'atrybut „$1” jest niedozwolony.'],
  [
    /No matching global attribute declaration available, but demanded by the strict wildcard\./,
    'schemat nie zna tego atrybutu.'
  ],
  [
    /No matching global (?:element )?declaration available, but demanded by the strict wildcard\./,
    'schemat nie zna tego elementu.'
  ],
  [
    /No matching global declaration available for the validation root\./,
    'schemat nie zna takiego elementu głównego.'
  ],
  [
    /'(.*?)' is not a valid value of the (?:local )?atomic type(?: '(.+?)')?\./,
    'wartość „$1” ma złą postać.'
  ],
  [/\[facet '\w+'\] /, ''],
  [/The value '(.*?)' is not an element of the set \{(.+?)\}\./, 'wartość „$1” nie jest żadną z: $2.'],
  [
    /The value '(.*?)' is greater than the maximum value allowed \('(.+?)'\)\./,
    'wartość „$1” jest większa niż $2.'
  ],
  [
    /The value '(.*?)' is less than the minimum value allowed \('(.+?)'\)\./,
    'wartość „$1” jest mniejsza niż $2.'
  ],
  [
    /The value has a length of '(\d+)'; this exceeds the allowed maximum length of '(\d+)'\./,
    'wartość ma długość $1, a dozwolona to najwyżej $2.'
  ],
  [/The value '(.*?)' is not accepted by the pattern '(.+?)'\./, 'wartość „$1” nie pasuje do wzorca $2.'],
  [/Character content is not allowed, because .*/, 'tekst nie może tu stać.']
]

/** Of the LMS that `scormdown preview` starts. */
const ofStrictLms: Table = [
  [/^(".*") is not in the data model of this standard/, '$1 nie ma w modelu danych tego standardu'],
  [/^(".*") must be one of /, '$1: dozwolone są '],
  [/^(".*") must be true or false/, '$1: dozwolone są true i false'],
  [/^(".*") must be /, '$1: wymagana postać to '],
  [/^(".*") is not a time span such as /, '$1 to nie czas trwania w postaci '],
  [/^(".*") is not a time of day such as /, '$1 to nie godzina w postaci '],
  [/^(".*") is not a duration such as /, '$1 to nie czas trwania w postaci '],
  [/^(".*") is not a time such as /, '$1 to nie czas w postaci '],
  [/^(".*") is not a plain decimal number such as (\S+) or /, '$1 to nie liczba w postaci $2 albo '],
  [/^(".*") is not an integer/, '$1 to nie liczba całkowita'],
  [/^(".*") is not a language tag such as (\S+) or /, '$1 to nie kod języka w postaci $2 albo '],
  [/ \(at most two decimals\)/, ' (najwyżej dwa miejsca po przecinku)'],
  [/^(".*") has more than two decimals in its seconds/, '$1 ma ponad dwa miejsca po przecinku w sekundach'],
  [/^argument (\d+) must be a string, not (\w+)/, 'argument $1 ma być napisem, a nie: $2'],
  [/^the argument must be the empty string ""/, 'argument ma być pustym napisem ""'],
  [/^(\S+) can only be written/, '$1 można tylko zapisać'],
  [/^(\S+) can only be read/, '$1 można tylko odczytać'],
  [/^(\S+) has no value yet/, '$1 nie ma jeszcze wartości'],
  [/^(\S+) is a keyword and cannot be set/, '$1 to słowo kluczowe, którego się nie zapisuje'],
  [/^(\S+) must be set before (\S+)/, '$1 trzeba zapisać przed $2'],
  [/^(\S+) was called before (\S+)/, '$1 wywołano przed $2'],
  [/^(\S+) was called a second time/, '$1 wywołano drugi raz'],
  [/^(\S+) was called after the end/, '$1 wywołano po zakończeniu sesji'],
  [/^(\S+) has (\d+) entries, there is no index (\d+)/, '$1 ma wpisów: $2, nie ma indeksu $3'],
  [/; the next free index is (\d+)/, '; następny wolny indeks to $1']
]

const translate =
  (table: Table) =>
  (message: string): Words => ({
    en: message,
    pl: table.reduce((text, [pattern, polish]) => text.replace(pattern, polish), message)
  })

/** A message of the validator; what is not in the table stays English in Polish, too. */
export const validatorWords = translate(ofValidator)
/** A message of the strict LMS for SCORM. */
export const strictWords = translate(ofStrictLms)
