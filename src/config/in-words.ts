/** Values of the data files as readers see them. */
import { localeOf } from '../shared/locale.ts'

/** `2026-11-21` → 21 listopada 2026. */
export function dateInWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date)
  )
}

/** `22 628 01 20` → `tel:226280120`, which a telephone can dial. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replace(/ /g, '')}`
}
