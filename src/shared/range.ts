/** Places in a source file. Offsets count UTF-16 units from 0; lines and columns are for people and count from 1. */

export interface Range {
  start: number
  end: number
}

export interface LineColumn {
  line: number
  column: number
}

/** Offset of the first character of each line. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

/** Line and column (from 1) of an offset. */
export function positionAt(text: string, offset: number): LineColumn {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)))
  const lastBreak = before.lastIndexOf('\n')
  let line = 1
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line++
  return { line, column: before.length - lastBreak }
}
