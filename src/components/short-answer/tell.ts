/** A short answer's record in words. */
import type { ItemRecord } from '../../state/tracked.ts'
import type { Teller } from '../types.ts'
import type { ShortAnswerRecord } from './state.ts'

const told = {
  en: {
    done: 'compared with the model answer',
    open: 'not compared yet',
    text: 'what was written is kept nowhere'
  },
  pl: {
    done: 'porównano z odpowiedzią wzorcową',
    open: 'jeszcze nie porównano',
    text: 'wpisany tekst nie jest nigdzie przechowywany'
  }
}

export function tell(record: ItemRecord, { language }: Teller): string[] {
  const { done } = record as ShortAnswerRecord
  const words = told[language]
  return [done ? words.done : words.open, words.text]
}
