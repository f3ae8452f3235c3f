/**
 * Photographs without what cameras and programs write beside the picture: place, device, owner, comments. Pixels are
 * copied as they are. A photograph that is to be turned keeps its turn, and colours keep their profile.
 */

/** The same bytes where the format is another, or the file is damaged. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.toString('latin1', 0, 2) === '\xff\xd8') return cleanJpeg(view) ?? bytes
  if (view.subarray(0, 8).equals(pngSignature)) return cleanPng(view) ?? bytes
  if (view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP') {
    return cleanWebp(view) ?? bytes
  }
  return bytes
}

/** APP1 (Exif, XMP), APP3 … APP13 (Photoshop, IPTC) and comments; APP0, APP2 and APP14 say how colours are meant (JPEG B.2.4). */
const isJpegMetadata = (marker: number) =>
  marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef || marker === 0xfe

function cleanJpeg(bytes: Buffer): Buffer | undefined {
  const kept = [bytes.subarray(0, 2)]
  let turn = 1
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    // From the start of the scan on there are pixels to the end.
    if (marker === 0xda) {
      if (turn !== 1) kept.splice(1, 0, turnOnly(turn))
      return Buffer.concat([...kept, bytes.subarray(at)])
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return undefined
    if (isJpegMetadata(marker)) turn = turnOf(bytes.subarray(at + 4, end)) ?? turn
    else kept.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

const exif = Buffer.from('Exif\0\0', 'latin1')
const orientation = 0x0112

/** How a photograph is to be turned, 1 … 8; undefined where the segment does not say so (Exif 2.3, 4.6.4). */
function turnOf(segment: Buffer): number | undefined {
  if (!segment.subarray(0, 6).equals(exif)) return undefined
  const tiff = segment.subarray(6)
  try {
    const isLittle = tiff.toString('latin1', 0, 2) === 'II'
    const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
    const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    for (let n = 0; n < u16(first); n++) {
      const entry = first + 2 + n * 12
      if (u16(entry) === orientation) return u16(entry + 8)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return undefined
}

/** A segment with that one tag. */
function turnOnly(turn: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(orientation, 10)
  // A number of two bytes, one of them.
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(turn, 18)
  const head = Buffer.from([0xff, 0xe1, 0, 2 + exif.length + tiff.length])
  return Buffer.concat([head, exif, tiff])
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pngMetadata = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

function cleanPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [pngSignature]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (!pngMetadata.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return undefined
}

/** Flags of the VP8X chunk that say that there is Exif and XMP (RFC 9649, 2.7.1). */
const webpFlags = 0x0c

function cleanWebp(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (end > bytes.length) return undefined
    const type = bytes.toString('latin1', at, at + 4)
    const chunk = Buffer.from(bytes.subarray(at, end))
    if (type === 'VP8X') chunk[8]! &= ~webpFlags
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk)
    at = end
  }
  const head = Buffer.from(bytes.subarray(0, 12))
  head.writeUInt32LE(4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), 4)
  return Buffer.concat([head, ...kept])
}
