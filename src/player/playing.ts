/** Of films and sounds only one plays at a time. What is on a page that is left stops by itself: it is taken away. */
export function playOneAtATime(): void {
  document.addEventListener(
    'play',
    ({ target }) => {
      const others = document.querySelectorAll<HTMLMediaElement>('video, audio')
      for (const other of others) if (other !== target) other.pause()
    },
    // The event does not bubble.
    { capture: true }
  )
}
