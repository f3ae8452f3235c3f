/** The lines of a table with its columns below each other. */

/** A line longer than this is no easier to read with blanks in it. */
const widest = 160

/** @param lines the table in its file: heads, the line of hyphens, rows; as they are where they cannot be read */
export function tableLines(lines: readonly string[]): string[] {
  const indent = /^\s*/.exec(lines[0] ?? '')![0]
  const rows = lines.map(cellsOf)
  const columns = rows[0]?.length ?? 0
  const rule = rows[1]
  if (rule === undefined || rule.length !== columns || !rule.every((cell) => /^:?-+:?$/.test(cell)))
    return [...lines]
  if (rows.some((row) => row.length > columns)) return [...lines]
  const content = rows.filter((_, i) => i !== 1)
  const widths = rule.map((_, column) => Math.max(3, ...content.map((row) => width(row[column] ?? ''))))
  const isWide = widths.reduce((sum, one) => sum + one + 3, 1) > widest
  return rows.map((row, i) => {
    const cells = rule.map((mark, column) => {
      const wanted = isWide ? (i === 1 ? 3 : 0) : widths[column]!
      return i === 1 ? hyphens(mark, wanted) : padded(row[column] ?? '', wanted)
    })
    return `${indent}| ${cells.join(' | ')} |`
  })
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function hyphens(mark: string, length: number): string {
  const left = mark.startsWith(':') ? ':' : ''
  const right = mark.endsWith(':') && mark.length > 1 ? ':' : ''
  return left + '-'.repeat(Math.max(1, length - left.length - right.length)) + right
}

function padded(cell: string, length: number): string {
  return cell + ' '.repeat(Math.max(0, length - width(cell)))
}

const graphemes = new Intl.Segmenter()

function width(text: string): number {
  return [...graphemes.segment(text)].length
}
