/** Dates as authors write them → what `time` understands (HTML, 4.5.14): a year, a month or a day. */

/**
 * `2014`, `2014-06`, `2014-06-11`, `11.06.2014`, `06.2014`, `June 2014`, `11 June 2014`, `June 11, 2014`, with the
 * names of months in the language's nominative or in the form they have in a date. `undefined`: not one date that can
 * be read; `null`: written as a day or month, but there is none such.
 */
export function readDate(written: string, language: string): string | null | undefined {
  const words = written
    .trim()
    .toLowerCase()
    .replace(/\s+(r\.|roku?|р\.|року)$/, '')
  const numbers = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words)
  if (numbers !== null) return date(numbers[1]!, numbers[2], numbers[3])
  const dotted = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(words)
  if (dotted !== null) return date(dotted[3]!, dotted[2], dotted[1])
  const named = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)(?:\s+(\d{1,2}),)?\s+(\d{4})$/u.exec(words)
  const month = named === null ? 0 : monthsOf(language).findIndex((names) => names.includes(named[2]!)) + 1
  return named === null || month === 0 ? undefined : date(named[4]!, `${month}`, named[1] ?? named[3])
}

function date(year: string, month?: string, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const iso = parts.join('-')
  const read = new Date(
    `${iso}T00:00Z`.replace(/^(\d{4})(-\d\d)?T/, (_, y: string, m = '-01') => `${y}${m}-01T`)
  )
  // A day too many is taken for one of the next month.
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(iso) ? iso : null
}

/** The names of each month: as it is called, and as it stands behind a day. */
function monthsOf(language: string): string[][] {
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(2000, month, 1))
    const part = inDate.formatToParts(first).find(({ type }) => type === 'month')
    return [alone.format(first), part?.value ?? ''].map((name) => name.toLowerCase())
  })
}
