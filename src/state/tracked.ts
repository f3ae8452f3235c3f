/** What a tracked component promises to the store: its fields and what its record means. No DOM, no standard. */
import type { Fields } from './fields.ts'
import type { ItemParams } from './outline.ts'

export type ItemRecord = Record<string, unknown>

export interface ItemResult {
  done: boolean
  /** 0 … 1; undefined while nothing was answered. */
  score?: number
}

export interface TrackedComponent<R extends ItemRecord = ItemRecord> {
  name: string
  fields(params: ItemParams): Fields<R>
  result(record: R, params: ItemParams): ItemResult
}

/** Ties the types of a component's functions together; the registry sees only the general form. */
export function defineTracked<R extends ItemRecord>(component: TrackedComponent<R>): TrackedComponent {
  return component as unknown as TrackedComponent
}

/** Name → component, for the components that a course uses. */
export type TrackedRegistry = Readonly<Record<string, TrackedComponent>>
