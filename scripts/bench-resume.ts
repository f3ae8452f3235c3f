/** How many characters a learner's data takes, beside the same data as JSON and as JSON packed by lz-string. */
import lzString from 'lz-string'
import { encode, worstCase } from '../src/state/codec.ts'
import { everythingDone, largeOutline } from '../tests/support/large-course.ts'
import { registry } from '../tests/support/outline.ts'

export function measureResumeData(): void {
  const outline = largeOutline()
  const saved = everythingDone(outline)
  const { page, visited, records } = saved
  // The same facts and no more: ids instead of numbers, as a program without a lock file would have to keep them.
  const plain = (_: string, value: unknown) =>
    value instanceof Map
      ? (Object.fromEntries(value) as object)
      : value instanceof Set
        ? ([...value] as unknown[])
        : value
  const json = JSON.stringify({ page, visited, records }, plain)
  console.log('500 questions, 10 scenarios, a test of 60 questions taken three times:')
  console.log(`  bit fields  ${encode(saved, outline, registry).length} characters`)
  console.log(`  worst case  ${worstCase(outline, registry).chars} characters (SCORM 1.2 keeps 4096)`)
  console.log(`  lz-string   ${lzString.compressToBase64(json).length} characters`)
  console.log(`  JSON        ${json.length} characters`)
}
