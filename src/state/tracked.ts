/** What a tracked component promises to the store: its fields and what its record means. No DOM, no standard. */
import type { Field, Fields } from './fields.ts'
import type { ItemParams } from './outline.ts'
import type { SlotRecords } from './records.ts'

export type ItemRecord = Record<string, unknown>

export interface ItemResult {
  done: boolean
  /** 0 … 1; undefined while nothing was answered. */
  score?: number
  /** Only of what is passed or not by itself, as an assessment is. */
  passed?: boolean
  /** Not passed, and the author leaves no way to repeat it. */
  failed?: true
}

/** What an assessment needs of a component to ask it: an answer, and what the answer is worth. */
export interface Question<A extends ItemRecord = ItemRecord, C = unknown> {
  /** What is kept of an answer, beside its credit. */
  answer(params: ItemParams): Fields<A>
  /** Nothing, or not everything that it asks for, was answered yet. */
  isEmpty(answer: A, content: C): boolean
  /** Whether an answer may be right in part; left out where it never is. */
  canBePartlyRight?(content: C): boolean
  /** `content` is what the component compiled for its element. */
  assess(answer: A, content: C, rule: ScoringRule): Assessed
}

/** How an answer with several right parts is scored: only when it is quite right, or by the share that is right. */
export type ScoringRule = 'all' | 'partial'

/** How an answer, an entry or a target is called in reports: a single character, see standards/interaction.ts. */
export type Key = string

/** An entry and the target it was given. */
export type KeyPair = readonly [entry: Key, target: Key]

/**
 * What was answered and what would be right, by the types that SCORM 1.2, SCORM 2004 and cmi5 share. `correct` lists
 * alternatives, of which each is right; none where nothing is right or wrong.
 */
export type Answered =
  | { type: 'true-false'; response: boolean | undefined; correct: readonly boolean[] }
  /** `sequencing`: all keys in order. */
  | { type: 'choice' | 'sequencing'; response: readonly Key[]; correct: readonly (readonly Key[])[] }
  /** Entries without a target are left out. */
  | { type: 'matching'; response: readonly KeyPair[]; correct: readonly (readonly KeyPair[])[] }
  /** A text for each gap. */
  | {
      type: 'fill-in'
      response: readonly string[]
      correct: readonly { texts: readonly string[]; caseMatters?: boolean; anyOrder?: boolean }[]
    }
  /** Any number from `min` to `max` is right. */
  | {
      type: 'numeric'
      response: number | undefined
      correct: readonly { min: number; max: number }[]
    }
  | { type: 'likert'; response: Key | undefined; correct: readonly [] }
  /** What was done, step by step. */
  | {
      type: 'performance'
      response: readonly Step[]
      correct: readonly { steps: readonly Step[]; anyOrder?: boolean }[]
    }

export type AnswerType = Answered['type']

export interface Step {
  step: Key
  /** What was done in it, in a few words. */
  answer: string
}

export type Assessed = Answered & {
  /** 0 … 1 */
  credit: number
  /** The question in plain words. */
  description: string
}

export interface TrackedComponent<R extends ItemRecord = ItemRecord> {
  name: string
  /** `questions` holds the records of the items inside this one, where there are any. */
  fields(params: ItemParams, questions?: Field<SlotRecords>): Fields<R>
  result(record: R, params: ItemParams): ItemResult
  /** Of an assessment: what each question of its latest finished attempt brought, 0 … 1, by id. */
  credits?(record: R): ReadonlyMap<string, number>
  /**
   * The record without what can be given up where room is short: what led to a result, once the result stands. A
   * result itself never.
   */
  shorten?(record: R): R
  /** Set where the component may be asked in an assessment. */
  question?: Question
}

/** Ties the types of a component's functions together; the registry sees only the general form. */
export function defineTracked<R extends ItemRecord, A extends ItemRecord = ItemRecord, C = unknown>(
  component: Omit<TrackedComponent<R>, 'question'> & { question?: Question<A, C> }
): TrackedComponent {
  return component as unknown as TrackedComponent
}

/** Name → component, for the components that a course uses. */
export type TrackedRegistry = Readonly<Record<string, TrackedComponent>>
