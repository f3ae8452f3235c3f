/** Values that both SCORM families write: numbers, times, texts. */
import type { Answered } from '../../state/tracked.ts'

/** An answer as a standard writes it. */
export interface EncodedAnswer {
  type: string
  /** '' where nothing was answered. */
  response: string
  /** Alternative right answers. */
  patterns: readonly string[]
}

/** Few decimals, no exponent, no bare point: what every LMS accepts as CMIDecimal and real(10,7). */
export function decimal(value: number, decimals = 2): string {
  const unit = 10 ** decimals
  return String(Math.round(value * unit) / unit)
}

/**
 * Any number in plain digits, as exact as an LMS keeps it (seven decimals). Undefined where it has more digits before
 * the point than the standard counts on.
 */
export function plainNumber(value: number, integerDigits: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined
  const text = value
    .toFixed(7)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0')
  return /^-?(\d+)/.exec(text)![1]!.length > integerDigits ? undefined : text
}

/** A number as words: for where it has more digits than a number may have. */
export function numberAsText(answered: Extract<Answered, { type: 'numeric' }>): Answered {
  const { response, correct } = answered
  return {
    type: 'fill-in',
    response: response === undefined ? [] : [String(response)],
    correct: correct.map(({ min, max }) => ({ texts: [min === max ? String(min) : `${min} – ${max}`] }))
  }
}

/** A score of 0 … 1 as per cent. */
export function rawScore(score: number): string {
  return decimal(score * 100)
}

/** The same score as 0 … 1, no more and no less exact than the per cent beside it (RTE 4.2.20). */
export function scaledScore(score: number): string {
  return decimal(Number(rawScore(score)) / 100, 4)
}

/** A text cut to `limit` characters, at a whole character, without control characters and line breaks. */
export function shortText(text: string, limit: number): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
  if (clean.length <= limit) return clean
  return `${clean.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** SCORM 2004 localized_string_type (RTE 4.1.1.2): a brace at the start would begin a prefix, and Moodle refuses it. */
export function localizedText(text: string, limit: number): string {
  const short = shortText(text, limit - 1)
  return short.startsWith('{') ? ` ${short}` : shortText(text, limit)
}

/** SCORM 1.2 CMITimespan `HHHH:MM:SS.SS` (RTE 3.4.1): at most 9999 hours. */
export function timespan(seconds: number): string {
  const hundredths = Math.max(0, Math.min(Math.round(seconds * 100), 9999 * 360000 + 359999))
  const pad = (n: number, width = 2) => String(n).padStart(width, '0')
  const hours = Math.floor(hundredths / 360000)
  const minutes = Math.floor(hundredths / 6000) % 60
  const rest = hundredths % 6000
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(Math.floor(rest / 100))}.${pad(rest % 100)}`
}

/** SCORM 2004 timeinterval(second,10,2) (RTE 4.1.1.5). Hours are not carried into days: no LMS has to know a day's length. */
export function timeInterval(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100))
  const hours = Math.floor(hundredths / 360000)
  const minutes = Math.floor(hundredths / 6000) % 60
  const rest = (hundredths % 6000) / 100
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', rest > 0 ? `${rest}S` : '']
  return `PT${parts.join('') || '0S'}`
}

/** SCORM 1.2 CMITime: time of day `HH:MM:SS` (RTE 3.4.4), in the learner's time zone. */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((n) => String(n).padStart(2, '0'))
    .join(':')
}

/**
 * SCORM 2004 time(second,10,0) (RTE 4.1.1.5) without zone: with a zone Moodle demands a fraction and ADL refuses
 * three decimals. In UTC, so that sittings in different places sort rightly.
 */
export function timestamp(date: Date): string {
  return date.toISOString().slice(0, 19)
}
