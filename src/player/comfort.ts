/** The learner's wishes for looks and sound, put into effect on the document. Style sheets read the attributes. */
import { textSizes, type Comfort } from '../state/comfort.ts'

export function applyComfort({ size, spaced, scheme, still, captions: wanted }: Comfort): void {
  const { documentElement: root } = document
  // Everything is sized in rem: it grows with this.
  const percent = textSizes[size] ?? 100
  root.style.fontSize = percent === 100 ? '' : `${percent}%`
  root.toggleAttribute('data-spaced', spaced)
  root.toggleAttribute('data-still', still)
  if (scheme === 'system') delete root.dataset.scheme
  else root.dataset.scheme = scheme
  if (captions === wanted) return
  captions = wanted
  document.querySelectorAll('video').forEach(showCaptions)
}

/** A film has them on from the start, as its author wrote it. */
let captions: Comfort['captions'] = 'on'

function showCaptions(video: HTMLVideoElement): void {
  const own = video.querySelector<HTMLTrackElement>('track[default]')
  if (own !== null) own.track.mode = captions === 'on' ? 'showing' : 'disabled'
}

/** Films come with their pages. */
export function followFilms(): void {
  const handle = ({ target }: Event) => {
    if (captions === 'off' && target instanceof HTMLVideoElement) showCaptions(target)
  }
  // The event does not bubble.
  document.addEventListener('loadedmetadata', handle, { capture: true })
}
