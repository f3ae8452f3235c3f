import { malformed, quote, type Problem } from './values.ts'

/**
 * CMITimespan (SCORM 1.2 RTE 3.4.1): `HHHH:MM:SS.SS`, two to four digits for hours, two each for minutes and
 * seconds, at most two decimals.
 */
export function checkTimespan12(value: string): Problem | null {
  if (/^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/.test(value)) return null
  return malformed(`${quote(value)} is not a time span such as 0000:12:30.5`)
}

/** CMITime (SCORM 1.2 RTE 3.4.1): a time of day, `HH:MM:SS`, at most two decimals. */
export function checkTime12(value: string): Problem | null {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/.test(value)) return null
  return malformed(`${quote(value)} is not a time of day such as 14:05:09`)
}

/**
 * timeinterval(second,10,2) (SCORM 2004 RTE 4.1.1.5): `P[nY][nM][nD][T[nH][nM][n[.nn]S]]`. Whole numbers
 * except for the seconds, at least one part, and something behind a `T`.
 */
export function checkTimeinterval(value: string): Problem | null {
  const form = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/
  if (form.test(value)) return null
  return malformed(`${quote(value)} is not a duration such as PT1H5M30.25S (at most two decimals)`)
}

const TIMESTAMP =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,2}(?:Z|[+-](\d\d)(?::(\d\d))?)?)?)?)?)?)?)?$/

/**
 * time(second,10,0) (RTE 4.1.1.5): `YYYY-MM-DDThh:mm:ss[.s[s][TZD]]`, years 1970 to 2038. The grammar lets a
 * zone follow a fraction only, and a fraction has one or two digits, so that both `…30Z` and what
 * `toISOString()` gives (`…30.123Z`) are refused (row 115).
 */
export function checkTimestamp(value: string): Problem | null {
  const match = TIMESTAMP.exec(value)
  if (!match) return malformed(explainTimestamp(value))
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)))
  if (year < 1970 || year > 2038) return malformed(`the year ${year} is not between 1970 and 2038`)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59
  if (!valid || second > 59 || zoneHour > 23 || zoneMinute > 59) {
    return malformed(`${quote(value)} is no date and time`)
  }
  return null
}

function explainTimestamp(value: string): string {
  if (/\.\d{3,}/.test(value)) return `${quote(value)} has more than two decimals in its seconds`
  if (/:\d\d:\d\d(?:Z|[+-])/.test(value)) {
    return `${quote(value)} has a zone but no fraction of a second: a zone may follow a fraction only`
  }
  return `${quote(value)} is not a time such as 2031-05-09T14:05:09.12Z`
}
