/**
 * What a scenario remembers of earlier choices: names with a whole number each, 0 where nothing was set. A mark is 0 or
 * 1, a counter 0 … 99. Conditions ask for them, effects change them. They follow from the way taken, so that nothing
 * but the way is ever saved.
 */
import type { Words } from '../../shared/wording/words.ts'

/** The greatest number; it is not exceeded, nor is 0 fallen below. */
export const largest = 99

/** Numbers by name; what is not named is 0. */
export type Marks = ReadonlyMap<string, number>

/** The number must lie between the two, both included. */
export interface Test {
  name: string
  least: number
  most: number
}

/** All of them must hold. */
export type Condition = readonly Test[]

/** Sets to a number, or changes by one. */
export type Effect = { name: string; to: number } | { name: string; by: number }

export function holds(condition: Condition | undefined, marks: Marks): boolean {
  return (condition ?? []).every(({ name, least, most }) => {
    const number = marks.get(name) ?? 0
    return number >= least && number <= most
  })
}

export function applied(effects: readonly Effect[] | undefined, marks: Marks): Marks {
  if (effects === undefined) return marks
  const after = new Map(marks)
  for (const effect of effects) {
    const number = 'to' in effect ? effect.to : (after.get(effect.name) ?? 0) + effect.by
    after.set(effect.name, Math.max(0, Math.min(largest, number)))
  }
  return after
}

/** A name that no number can suit; undefined where the condition can be met. */
export function contradiction(condition: Condition): string | undefined {
  return condition.find(({ name }) => {
    const same = condition.filter((test) => test.name === name)
    return Math.max(...same.map(({ least }) => least)) > Math.min(...same.map(({ most }) => most))
  })?.name
}

/** A part of what was written, with its place in the text. */
export interface Part<T> {
  value: T
  start: number
  end: number
}

/** A part that cannot be read; `instead` where what was meant is beyond doubt. */
export interface Slip {
  reason: Words
  instead?: string
}

export interface Reading<T> {
  parts: Part<T>[]
  slips: Part<Slip>[]
}

/** `asked, !alarmed, trust>=2` */
export function readCondition(text: string): Reading<Test> {
  return readParts(text, readTest)
}

/** `asked, !alarmed, trust+1, trust-1` */
export function readEffects(text: string): Reading<Effect> {
  return readParts(text, readEffect)
}

function readParts<T>(text: string, read: (part: string) => T | Slip): Reading<T> {
  const reading: Reading<T> = { parts: [], slips: [] }
  let at = 0
  for (const piece of text.split(',')) {
    const written = piece.trim()
    const start = at + piece.indexOf(written)
    // Where nothing stands, the comma behind or in front of it is what can be shown.
    const end = written === '' ? Math.min(text.length, start + 1) : start + written.length
    const place = written === '' && end === start ? { start: Math.max(0, start - 1), end } : { start, end }
    const value = written === '' ? noName : read(written)
    if (isSlip(value)) reading.slips.push({ value, ...place })
    else reading.parts.push({ value, ...place })
    at += piece.length + 1
  }
  return reading
}

const isSlip = (value: unknown): value is Slip =>
  typeof value === 'object' && value !== null && 'reason' in value

const noName: Slip = { reason: { en: 'a name is missing', pl: 'brakuje nazwy' } }

/** Letters, digits and hyphens; behind a hyphen a letter, so that `trust-1` takes one away. */
const name = String.raw`\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*`
const mark = new RegExp(`^(!)?\\s*(${name})$`, 'u')
const comparison = new RegExp(`^(${name})\\s*([<>=≤≥]{1,2})\\s*(\\d+)$`, 'u')
const change = new RegExp(`^(${name})\\s*([+-])\\s*(\\d+)$`, 'u')
const negation = new RegExp(`^(?:not|nie)\\s+(${name})$`, 'iu')
const connected = /\s+(?:and|i|oraz|&&?)\s+/iu
const alternative = /\s(?:or|lub|albo)\s|\|/iu

const tooLarge: Slip = {
  reason: { en: `numbers go from 0 to ${largest}`, pl: `liczby są od 0 do ${largest}` }
}

function readTest(written: string): Test | Slip {
  const [, not, marked] = mark.exec(written) ?? []
  if (marked !== undefined) {
    return not === undefined ? { name: marked, least: 1, most: largest } : { name: marked, least: 0, most: 0 }
  }
  const [, compared, sign, digits] = comparison.exec(written) ?? []
  if (compared !== undefined) return readComparison(compared, sign!, Number(digits))
  const negated = negation.exec(written)?.[1]
  if (negated !== undefined) {
    return {
      reason: { en: '“not” is written “!”', pl: '„nie” zapisuje się jako „!”' },
      instead: `!${negated}`
    }
  }
  if (alternative.test(written)) {
    return {
      reason: {
        en: 'there is no “or”; write two choices or passages, each with its condition',
        pl: 'nie ma „lub”; napisz dwa wybory albo dwa fragmenty, każdy ze swoim warunkiem'
      }
    }
  }
  if (connected.test(written)) {
    return {
      reason: { en: 'a comma stands for “and”', pl: 'zamiast „i” stoi przecinek' },
      instead: written.replace(new RegExp(connected, 'giu'), ', ')
    }
  }
  return notRead(written)
}

function readComparison(compared: string, sign: string, number: number): Test | Slip {
  if (number > largest) return tooLarge
  if (sign === '>=') return { name: compared, least: number, most: largest }
  if (sign === '<=') return { name: compared, least: 0, most: number }
  const instead: Record<string, string> = {
    '>': `${compared}>=${number + 1}`,
    '<': number === 0 ? '' : `${compared}<=${number - 1}`,
    '=': `${compared}>=${number}, ${compared}<=${number}`,
    '==': `${compared}>=${number}, ${compared}<=${number}`,
    '=>': `${compared}>=${number}`,
    '=<': `${compared}<=${number}`,
    '≥': `${compared}>=${number}`,
    '≤': `${compared}<=${number}`
  }
  return {
    reason: { en: 'numbers are compared by “>=” and “<=”', pl: 'liczby porównuje się przez „>=” i „<=”' },
    ...((instead[sign] ?? '') === '' ? {} : { instead: instead[sign]! })
  }
}

function readEffect(written: string): Effect | Slip {
  const [, not, marked] = mark.exec(written) ?? []
  if (marked !== undefined) return { name: marked, to: not === undefined ? 1 : 0 }
  const [, changed, sign, digits] = change.exec(written) ?? []
  if (changed === undefined) return notRead(written)
  const number = Number(digits)
  if (number > largest) return tooLarge
  return { name: changed, by: sign === '+' ? number : -number }
}

function notRead(written: string): Slip {
  return {
    reason: { en: `“${written}” has no meaning here`, pl: `„${written}” nic tu nie znaczy` }
  }
}
