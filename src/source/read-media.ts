/** Size and length of films and sounds, read from their first and last bytes: a film may be larger than memory. */
import { open } from 'node:fs/promises'
import type { MediaInfo, MediaInfoResult } from 'mediainfo.js'
import type { MediaFile } from '../shared/media-file.ts'

interface Known {
  /** Size and time of change of the file that was read. */
  stamp: string
  media: MediaFile | undefined
}

/** By path. While an author writes, the course is read at every save; its films seldom change. */
const known = new Map<string, Known>()

/** Loaded with the first film: most courses have none. */
let library: Promise<MediaInfo> | undefined
/** The library reads one file after the other. */
let last: Promise<unknown> = Promise.resolve()

/** Undefined where nothing in the file can be played. */
export async function readMedia(path: string): Promise<MediaFile | undefined> {
  const file = await open(path)
  try {
    const { size, mtimeMs } = await file.stat()
    const stamp = `${size} ${mtimeMs}`
    const before = known.get(path)
    if (before?.stamp === stamp) return before.media
    const read = async (length: number, offset: number) => {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await file.read(bytes, 0, length, offset)
      return bytes.subarray(0, bytesRead)
    }
    const reading = last.then(async () => (await load()).analyzeData(size, read))
    last = reading.catch(() => undefined)
    const media = mediaFile(await reading.catch(() => undefined), size)
    known.set(path, { stamp, media })
    return media
  } finally {
    await file.close()
  }
}

function load(): Promise<MediaInfo> {
  library ??= import('mediainfo.js').then(({ mediaInfoFactory }) => mediaInfoFactory())
  return library
}

function mediaFile(result: MediaInfoResult | undefined, bytes: number): MediaFile | undefined {
  const tracks = result?.media?.track ?? []
  const general = tracks.find((track) => track['@type'] === 'General')
  const picture = tracks.find((track) => track['@type'] === 'Video')
  const played = tracks.filter((track) => track['@type'] === 'Video' || track['@type'] === 'Audio')
  if (played.length === 0) return undefined
  const seconds = Number(general?.Duration)
  return {
    bytes,
    codecs: played.map(({ Format }) => Format ?? '').filter((name) => name !== ''),
    ...(seconds > 0 ? { seconds } : {}),
    ...(played.some((track) => track['@type'] === 'Audio') ? { hasSound: true } : {}),
    ...(picture?.Width === undefined || picture.Height === undefined
      ? {}
      : shownSize(picture.Width, picture.Height, picture.PixelAspectRatio, Number(picture.Rotation)))
  }
}

/** A telephone held upright films lying down and notes that the picture is to be turned. */
function shownSize(width: number, height: number, pixelRatio = 1, rotation = 0): MediaFile {
  const wide = Math.round(width * pixelRatio)
  return rotation % 180 === 90 ? { width: height, height: wide } : { width: wide, height }
}
