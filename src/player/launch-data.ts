/** What the start page carries for the player, as JSON in a script element that no browser runs. */
import { dataElementId, type StartPageData } from '../standards/start-page.ts'

export function readLaunchData(): StartPageData {
  return JSON.parse(document.getElementById(dataElementId)!.textContent) as StartPageData
}

/** Fills `{name}` in a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
