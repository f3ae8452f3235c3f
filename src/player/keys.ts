/**
 * Keyboard shortcuts. All with a modifier: a single letter would be spoken by chance to speech input (WCAG 2.2, 2.1.4),
 * and screen readers have those for themselves. None takes a key that browsers or Polish letters need.
 */

export type Command = 'next' | 'previous' | 'outline' | 'search' | 'contacts' | 'bookmark' | 'cover' | 'help'

/** Keys by their place on the keyboard, whatever is written on them. */
const letters: Readonly<Record<string, Command>> = {
  KeyO: 'outline',
  KeyF: 'search',
  KeyK: 'contacts',
  KeyB: 'bookmark',
  KeyX: 'cover',
  KeyH: 'help'
}

/** How each is written, in the order in which help lists them. */
export const shortcuts: readonly (readonly [Command, string])[] = [
  ['next', 'Alt + Page Down'],
  ['previous', 'Alt + Page Up'],
  ...Object.entries(letters).map(([code, command]) => [command, `Alt + Shift + ${code.slice(-1)}`] as const)
]

export function commandOf({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): Command | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined
  if (shiftKey) return letters[code]
  return code === 'PageDown' ? 'next' : code === 'PageUp' ? 'previous' : undefined
}
