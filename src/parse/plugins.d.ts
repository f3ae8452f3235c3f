/** Both are written without types. */
declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it'
  export default function plugin(md: MarkdownIt): void
}
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'
  export default function plugin(md: MarkdownIt): void
}

/** The W3C's own parser and validator; the part that parse/captions.ts uses. */
declare module 'webvtt-parser' {
  interface WebVTTError {
    message: string
    /** From 1; of a mistake in a caption's words the line behind them. */
    line: number
    /** From 1; of a mistake in a caption's words the place in them. Missing where the whole line is meant. */
    col?: number
  }
  interface WebVTTParser {
    parse(text: string, mode?: 'metadata'): { errors: WebVTTError[] }
  }
  const parser: {
    /** Takes signs by name: `&amp` to `&`. */
    WebVTTParser: new (entities?: Readonly<Record<string, string>>) => WebVTTParser
  }
  export default parser
}
