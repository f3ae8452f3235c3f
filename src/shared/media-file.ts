/** What is known of a picture, a film or a sound of a course without showing it. */
import { attribute } from './fragment.ts'

export interface MediaFile {
  /** Pixels as shown, whole; of pictures and films. */
  width?: number
  height?: number
  bytes?: number
  /** Set for a drawing that does not say that it is SVG: in a page it would be one, as a file of its own it is not. */
  lacksNamespace?: true
  /** What could act in a drawing and does not go into packages: names of elements and attributes. */
  removed?: readonly string[]
  /** How long it plays; of films and sounds. */
  seconds?: number
  /** How its pictures and sound are coded, by MediaInfo's names: `AVC`, `HEVC`, `AAC`. */
  codecs?: readonly string[]
  /** Set where something may be heard. */
  hasSound?: true
}

/** In a tag: the room that a picture or film takes before it has come. */
export function sizeAttributes({ width, height }: MediaFile = {}): string {
  if (width === undefined || height === undefined) return ''
  return attribute('width', `${width}`) + attribute('height', `${height}`)
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  vtt: 'text/vtt'
}

/** By its name. */
export function isPicture(path: string): boolean {
  return mediaType(path).startsWith('image/')
}

/** Media type (RFC 6838) of a file that a course can show. */
export function mediaType(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
