/** What each finding says, in Polish; English where there are no words yet. */
import type { Code } from './en.ts'
import type { FindingWords } from './words.ts'

export const polish: Partial<Record<Code, FindingWords>> = {}
