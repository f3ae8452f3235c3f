/** archiver 8 brings no types: the part that pack/ uses. */
declare module 'archiver' {
  import type { Readable } from 'node:stream'

  export interface EntryData {
    name: string
    date?: Date
    mode?: number
    store?: boolean
  }

  export class ZipArchive extends Readable {
    constructor(options?: { zlib?: { level: number } })
    append(source: Buffer, data: EntryData): this
    finalize(): Promise<void>
  }
}
