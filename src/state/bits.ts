/**
 * Bits as printable text: 6 bits a character in the URL-safe base64 alphabet.
 * Every LMS carries these characters unchanged through JSON, XML and form posts.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export const bitsPerChar = 6

export type Bits = readonly (0 | 1)[]

export class BitWriter {
  private readonly list: (0 | 1)[] = []

  get length(): number {
    return this.list.length
  }

  /** Writes the lowest `width` bits of `value`, the highest first. */
  uint(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) this.list.push(Math.floor(value / 2 ** i) % 2 === 1 ? 1 : 0)
  }

  bool(value: boolean): void {
    this.list.push(value ? 1 : 0)
  }

  /**
   * Any whole number from 0, small ones short (Elias gamma of `value + 1`): 0 takes 1 bit, 1–2 take 3, 3–6 take 5,
   * 7–14 take 7, and so on.
   */
  count(value: number): void {
    const width = widthOf(value + 1)
    this.uint(0, width - 1)
    this.uint(value + 1, width)
  }

  bits(bits: Bits): void {
    for (const bit of bits) this.list.push(bit)
  }

  toBits(): Bits {
    return this.list
  }

  toText(): string {
    let text = ''
    for (let i = 0; i < this.list.length; i += bitsPerChar) {
      let value = 0
      for (let j = 0; j < bitsPerChar; j++) value = value * 2 + (this.list[i + j] ?? 0)
      text += alphabet[value]!
    }
    return text
  }
}

/** Thrown when a reader runs past its end; the codec turns it into "not readable from here on". */
export class EndOfBits extends Error {}

export class BitReader {
  private at = 0

  private constructor(private readonly list: Bits) {}

  static fromBits(bits: Bits): BitReader {
    return new BitReader(bits)
  }

  /** Undefined where the text holds a character that is not ours. */
  static fromText(text: string): BitReader | undefined {
    const list: (0 | 1)[] = []
    for (const char of text) {
      const value = alphabet.indexOf(char)
      if (value === -1) return undefined
      for (let i = bitsPerChar - 1; i >= 0; i--) list.push(((value >> i) & 1) as 0 | 1)
    }
    return new BitReader(list)
  }

  get left(): number {
    return this.list.length - this.at
  }

  uint(width: number): number {
    if (width > this.left) throw new EndOfBits()
    let value = 0
    for (let i = 0; i < width; i++) value = value * 2 + this.list[this.at++]!
    return value
  }

  bool(): boolean {
    return this.uint(1) === 1
  }

  count(): number {
    let width = 1
    while (!this.bool()) width++
    if (width > 32) throw new EndOfBits()
    return 2 ** (width - 1) + this.uint(width - 1) - 1
  }

  bits(length: number): Bits {
    if (length > this.left) throw new EndOfBits()
    this.at += length
    return this.list.slice(this.at - length, this.at)
  }

  /** A reader of the next `length` bits alone; this one goes on behind them. */
  part(length: number): BitReader {
    return new BitReader(this.bits(length))
  }
}

/** How many bits a number needs; at least 1. */
export function widthOf(value: number): number {
  return Math.max(1, Math.floor(Math.log2(Math.max(1, value))) + 1)
}

/** How many bits {@link BitWriter.count} takes. */
export function countBits(value: number): number {
  return 2 * widthOf(value + 1) - 1
}
