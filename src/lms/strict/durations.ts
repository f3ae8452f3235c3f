import type { Standard } from './model.ts'

// Sums of session times, in hundredths of a second so that no rounding creeps in.

const SECOND = 100
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `HHHH:MM:SS.SS` or `PnYnMnDTnHnMnS` to hundredths of a second; 0 for anything else. */
export function parseDuration(value: string): number {
  const clock = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(value)
  if (clock)
    return Number(clock[1]) * HOUR + Number(clock[2]) * MINUTE + Math.round(Number(clock[3]) * SECOND)
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    value
  )
  if (!iso) return 0
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso
    .slice(1)
    .map((part) => Number(part ?? 0))
  return (
    (years * 365 + months * 30 + days) * DAY + hours * HOUR + minutes * MINUTE + Math.round(seconds * SECOND)
  )
}

/** Hundredths of a second in the form of the standard's total_time. */
export function formatDuration(hundredths: number, standard: Standard): string {
  const hours = Math.floor(hundredths / HOUR)
  const minutes = Math.floor((hundredths % HOUR) / MINUTE)
  const seconds = (hundredths % MINUTE) / SECOND
  if (standard === 'scorm12') {
    const pad = (number: number, digits: number) => String(number).padStart(digits, '0')
    return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds.toFixed(2).padStart(5, '0')}`
  }
  if (hundredths === 0) return 'PT0S'
  const part = (number: number, unit: string) => (number > 0 ? `${number}${unit}` : '')
  return `PT${part(hours, 'H')}${part(minutes, 'M')}${part(seconds, 'S')}`
}
