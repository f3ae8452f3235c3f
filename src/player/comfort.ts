/** The learner's wishes for looks and sound, put into effect on the document. Style sheets read the attributes. */
import { textSizes, type Comfort } from '../state/comfort.ts'

export function applyComfort({ size, spaced, scheme, still, noCaptions }: Comfort): void {
  const { documentElement: root } = document
  // Everything is sized in rem: it grows with this.
  const percent = textSizes[size] ?? 100
  root.style.fontSize = percent === 100 ? '' : `${percent}%`
  root.toggleAttribute('data-spaced', spaced)
  root.toggleAttribute('data-still', still)
  if (scheme === 'system') delete root.dataset.scheme
  else root.dataset.scheme = scheme
  captions = !noCaptions
  for (const video of document.querySelectorAll('video')) showCaptions(video)
}

let captions = true

/** A film has them on from the start, as its author wrote it: this is for learners who do not want them. */
function showCaptions(video: HTMLVideoElement): void {
  const tracks = [...video.textTracks].filter(({ kind }) => kind === 'captions')
  if (!captions) for (const track of tracks) track.mode = 'disabled'
  else if (tracks.every(({ mode }) => mode === 'disabled') && tracks[0] !== undefined)
    tracks[0].mode = 'showing'
}

/** Films come with their pages. */
export function followFilms(): void {
  const handle = ({ target }: Event) => {
    if (target instanceof HTMLVideoElement) showCaptions(target)
  }
  // The event does not bubble.
  document.addEventListener('loadedmetadata', handle, { capture: true })
}
