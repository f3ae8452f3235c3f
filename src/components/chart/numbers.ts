/** Numbers as people write them, and back. */

export interface ReadNumber {
  value: number
  /** How many digits stand behind the decimal sign. */
  decimals: number
}

/** With a decimal comma; a dot is read as one, too. */
const withComma = /^([-−–]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?[ \u00a0\u202f]?%?$/
/** With a decimal point; a comma stands between thousands. */
const withPoint = /^([-−–]?)(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(?:\.(\d+))?[ \u00a0\u202f]?%?$/
/** One thousand two hundred, or one and a bit? */
const unclear = /^[-−–]?\d{1,3}\.\d{3}$/

/** `12,5`, `1 234`, `−3`, `40%`; undefined where it is no number, or could be two. */
export function readNumber(written: string, language: string): ReadNumber | undefined {
  const hasComma = decimalSign(language) === ','
  if (hasComma && unclear.test(written)) return undefined
  const match = (hasComma ? withComma : withPoint).exec(written)
  if (match === null) return undefined
  const [, sign, whole, fraction = ''] = match
  const value = Number(`${whole!.replace(/\D/g, '')}.${fraction || '0'}`)
  if (!Number.isSafeInteger(Math.trunc(value))) return undefined
  return { value: sign === '' || value === 0 ? value : -value, decimals: fraction.length }
}

function decimalSign(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}

/** Most digits behind the decimal sign that a chart shows. */
const mostDecimals = 3

/**
 * A writer of numbers, all in one form: `12,0` beside `12,5`, and `9 500` beside `12 000`, though alone some languages
 * write `9500`. Thousands have a narrow blank that does not break,
 * where the language has a blank; the minus is a minus.
 */
export function numberFormat(
  language: string,
  decimals: number,
  values: readonly number[] = []
): (value: number) => string {
  const digits = Math.min(decimals, mostDecimals)
  const format = new Intl.NumberFormat(language, {
    useGrouping: values.some((value) => Math.abs(value) >= 10_000) ? 'always' : 'auto',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  })
  return (value) =>
    format
      .formatToParts(value)
      .map(({ type, value: part }) =>
        type === 'group' ? part.replace(/\s/, '\u202f') : type === 'minusSign' ? '−' : part
      )
      .join('')
}
