/** What the start page carries for the player, as JSON in a script element that no browser runs. */
import { dataElementId, type LanguageFrame, type StartPageData } from '../standards/start-page.ts'

export function readLaunchData(): StartPageData {
  return JSON.parse(document.getElementById(dataElementId)!.textContent) as StartPageData
}

/** Fills `{name}` in a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

type Words = Readonly<Record<string, string>>

/** The words of a course without LMS: what a table says as `name@web` takes the place of `name`. */
export function withoutLms<W extends Words>(words: W): W {
  return Object.fromEntries(
    Object.entries(words).map(([name, text]) => [name, words[`${name}@web`] ?? text])
  ) as W
}

export function frameWithoutLms<F extends Pick<LanguageFrame, 'messages'>>(frame: F): F {
  const tables = Object.entries(frame.messages)
  return { ...frame, messages: Object.fromEntries(tables.map(([name, words]) => [name, withoutLms(words)])) }
}
