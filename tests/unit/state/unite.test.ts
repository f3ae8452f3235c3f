import { expect, it } from 'vitest'
import { nothingSaved, type Saved } from '../../../src/state/codec.ts'
import { unite } from '../../../src/state/unite.ts'

const saved = (page: string): Saved => ({
  ...nothingSaved,
  page,
  visited: new Set([page]),
  marked: new Set([page]),
  skipped: new Set([page])
})

it('two savings that went apart: the place of the newer, and the pages of both', () => {
  const { page, visited, marked, skipped } = unite(saved('new'), saved('old'))
  const both = new Set(['new', 'old'])
  expect({ page, visited, marked, skipped }).toEqual({
    page: 'new',
    visited: both,
    marked: both,
    skipped: both
  })
})
