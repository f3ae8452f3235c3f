/** What the start page carries for the player, as JSON in a script element that no browser runs. */
import type { LaunchData } from '../compile/launch.ts'
import type { Preset } from '../standards/preset.ts'

export interface StartPageData extends LaunchData {
  preset: Preset
}

export const launchElementId = 'scormdown-launch'

export function readLaunchData(): StartPageData {
  return JSON.parse(document.getElementById(launchElementId)!.textContent) as StartPageData
}

/** Fills `{name}` in a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
