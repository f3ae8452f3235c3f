/** Messages of the validator and of the strict LMS in Polish. */
import { describe, expect, it } from 'vitest'
import { inWords, type Words } from '../../../src/shared/wording/words.ts'
import { strictWords, validatorWords } from '../../../src/verify/foreign-words.ts'

const pl = (words: Words) => inWords(words, 'pl')

describe('the validator', () => {
  it.each([
    [
      "Element 'metadata': This element is not expected. Expected is one of ( item, title ).",
      'Element „metadata”: ten element nie może tu stać. Może tu stać: item, title.'
    ],
    [
      "Element 'organization': The attribute 'identifier' is required but missing.",
      'Element „organization”: brakuje wymaganego atrybutu „identifier”.'
    ],
    [
      "Element 'manifest', attribute 'identifier': '1 a' is not a valid value of the atomic type 'xs:ID'.",
      'Element „manifest”, atrybut „identifier”: wartość „1 a” ma złą postać.'
    ],
    [
      "Element 'resource', attribute 'scormtype': [facet 'enumeration'] The value 'SCO' is not an element of the set {'asset', 'sco'}.",
      "Element „resource”, atrybut „scormtype”: wartość „SCO” nie jest żadną z: 'asset', 'sco'."
    ]
  ])('%s', (message, polish) => {
    expect(validatorWords(message)).toEqual({ en: message, pl: polish })
  })

  it('is left as it is where it says something rare', () => {
    expect(pl(validatorWords('Something odd.'))).toBe('Something odd.')
  })
})

describe('the strict LMS', () => {
  it.each([
    ['"incorrect" must be one of correct, wrong (405)', '"incorrect": dozwolone są correct, wrong (405)'],
    ['cmi.core.exit can only be written (404)', 'cmi.core.exit można tylko zapisać (404)'],
    ['LMSFinish was called after the end (301)', 'LMSFinish wywołano po zakończeniu sesji (301)'],
    [
      'cmi.interactions has 1 entries, there is no index 2; the next free index is 1 (201)',
      'cmi.interactions ma wpisów: 1, nie ma indeksu 2; następny wolny indeks to 1 (201)'
    ]
  ])('%s', (message, polish) => {
    expect(pl(strictWords(message))).toBe(polish)
  })
})
