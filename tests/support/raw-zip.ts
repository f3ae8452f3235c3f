/** Zips with every fault that a zip can have: what no program should write, and some do. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  name: string
  content: string | Uint8Array
  /** The mark that names are UTF-8; left out where the name is ASCII. */
  utf8?: boolean
  encrypted?: boolean
  /** 0 stored, 8 deflated, others unknown to most programs. */
  method?: number
}

/** The bytes of a zip with these entries, in this order (APPNOTE 4.3). */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, utf8 = true, encrypted = false, method = 8 } of entries) {
    const bytes = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const nameBytes = Buffer.from(name)
    const isAscii = nameBytes.every((byte) => byte < 128)
    const flags = (utf8 && !isAscii ? 0x800 : 0) | (encrypted ? 1 : 0)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, nameBytes)
    offset += 30 + nameBytes.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
