/**
 * `scormdown/component`: what a course's own component is made of while the course is built. It runs wherever a course
 * is read, so it knows no disk and no browser; what runs in the browser takes from `scormdown/element`.
 */
export {
  defineComponent,
  type CompileContext,
  type Component,
  type Content,
  type CourseData,
  type Part,
  type ReadContext,
  type Setting,
  type Teller
} from '../components/types.ts'
export { plainBlocks, plainText, type Block, type Directive, type Inline, type List } from '../parse/tree.ts'
export {
  array,
  attribute,
  object,
  template,
  text,
  value,
  type Expression,
  type Fragment
} from '../shared/fragment.ts'
export type { Findings } from '../shared/wording/words.ts'
export { bool, count, sequenceOf, setOf, uint, type Fields } from '../state/fields.ts'
export { defineTracked, type Assessed, type ItemRecord } from '../state/tracked.ts'
