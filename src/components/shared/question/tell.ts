/** A question's record in words, a line for the answer and one for what became of it. */
import type { ItemRecord } from '../../../state/tracked.ts'
import type { Component } from '../../types.ts'
import type { QuestionRecord } from './state.ts'

const told = {
  en: {
    unchecked: 'not checked yet',
    checked: ['', 'checked once', 'checked twice', 'checked three times or more'],
    right: ', the last time right',
    wrong: ', the last time not right',
    anew: '; answered anew and not checked since'
  },
  pl: {
    unchecked: 'jeszcze nie sprawdzono',
    checked: ['', 'sprawdzono raz', 'sprawdzono dwa razy', 'sprawdzono co najmniej trzy razy'],
    right: ', ostatnio dobrze',
    wrong: ', ostatnio niedobrze',
    anew: '; potem zmieniono i nie sprawdzono ponownie'
  }
}

export function tellQuestion(
  tellAnswer: NonNullable<Component['tellAnswer']>
): NonNullable<Component['tell']> {
  return (record, teller) => {
    const { attempts, checked, right } = record as QuestionRecord<ItemRecord>
    const words = told[teller.language]
    const answer = tellAnswer(record, teller)
    if (attempts === 0) return [answer, words.unchecked]
    const times = words.checked[Math.min(attempts, 3)]!
    return [answer, times + (right ? words.right : words.wrong) + (checked ? '' : words.anew)]
  }
}
