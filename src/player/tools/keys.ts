/**
 * Keyboard shortcuts. All with a modifier: a single letter would be spoken by chance to speech input (WCAG 2.2, 2.1.4),
 * and screen readers have those for themselves. None takes a key that browsers or Polish letters need.
 */

export type Command = 'next' | 'previous' | 'outline' | 'search' | 'contacts' | 'bookmark' | 'cover' | 'help'

/** What the keys work on: the course that is on the screen. */
export interface Commanded {
  /** Goes so many pages on, where there is one. */
  turn(by: 1 | -1): void
  toggleContents(): void
  toggleBookmark(): void
  cover(): void
  /** Opens a tool by its name in the address. */
  open(tool: string): void
  /** Opens what names those whom a learner can turn to. */
  openHelp(): void
}

export function obey(event: KeyboardEvent, course: Commanded): void {
  const command = commandOf(event)
  switch (command) {
    case undefined:
      return
    case 'next':
      return course.turn(1)
    case 'previous':
      return course.turn(-1)
    case 'outline':
      return course.toggleContents()
    case 'bookmark':
      return course.toggleBookmark()
    case 'cover':
      return course.cover()
    case 'contacts':
      return course.openHelp()
    default:
      return course.open(command)
  }
}

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

function commandOf({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): Command | undefined {
  if (!altKey || ctrlKey || metaKey) return undefined
  if (shiftKey) return letters[code]
  return code === 'PageDown' ? 'next' : code === 'PageUp' ? 'previous' : undefined
}
