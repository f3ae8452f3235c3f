/**
 * A film or a sound as an author writes it: a link to the file, whose words are its name; links to its captions; a
 * picture for the time before it plays; a paragraph as its caption; and parts that are folded under it.
 */
import { plainText, type Block, type Directive, type Inline } from '../../../parse/tree.ts'
import type { ReadContext } from '../../types.ts'
import { readFolded, type Folded } from '../folded.ts'

type Link = Extract<Inline, { kind: 'link' }>
type Image = Extract<Inline, { kind: 'image' }>

export interface Recording {
  src: string
  name: Inline[]
  captions: CaptionsFile[]
  poster?: { src: string; alt: string }
  caption: Inline[]
  /** By the name of the part. */
  folded: Readonly<Record<string, Folded>>
}

export interface CaptionsFile {
  src: string
  /** How the player's menu calls them. */
  label: string
  /** From the file's name, `talk.pl.vtt`; undefined where it names none. */
  language?: string
}

interface Parts {
  file?: Link
  captions: Link[]
  poster?: Image
  caption: Inline[]
  folded: Record<string, Folded>
}

/**
 * Reports by codes that begin with the component's name: `-file`, `-second-file`, `-name`, `-line`, `-picture`,
 * `-captions`, `-second-caption`, `-second-part`, `-content`.
 */
export interface RecordingForm {
  kind: 'video' | 'audio'
  /** Names of the parts that may be folded under it. */
  parts: readonly string[]
  /** Whether captions and a picture can be shown with it. */
  isSeen: boolean
  /** Whether its author says that nothing is heard in it. */
  silent?: true | undefined
}

const captionsFile = /\.(vtt|srt|sbv|ssa|ass|ttml|dfxp)$/i
const languageOf = /\.([a-z]{2,3}(?:-[a-z]+)?)\.[a-z]+$/i

/** Undefined where there is no file to play. */
export function readRecording(
  block: Directive,
  form: RecordingForm,
  context: ReadContext
): Recording | undefined {
  const reader = new RecordingReader(block, form, context)
  for (const child of block.children) reader.child(child)
  return reader.recording()
}

class RecordingReader {
  private readonly parts: Parts = { captions: [], caption: [], folded: {} }

  constructor(
    private readonly block: Directive,
    private readonly form: RecordingForm,
    private readonly context: ReadContext
  ) {}

  recording(): Recording | undefined {
    const { file, captions, poster, caption, folded } = this.parts
    if (file === undefined) {
      this.problem('file', this.block.nameRange)
      return undefined
    }
    if (plainText(file.children) === '') this.problem('name', file.range)
    const { kind, silent } = this.form
    this.context.file({ ...useOf(file), kind, silent })
    for (const link of captions) this.context.file({ ...useOf(link), kind: 'captions', of: file.href })
    return {
      src: file.href,
      name: file.children,
      captions: captions.map(captionsOf),
      caption,
      folded,
      ...(poster === undefined ? {} : { poster: { src: poster.src, alt: poster.alt } })
    }
  }

  child(child: Block): void {
    if (child.kind === 'directive' && this.form.parts.includes(child.name)) {
      if (child.name in this.parts.folded) this.problem('second-part', child.nameRange)
      this.parts.folded[child.name] = readFolded(child, this.context)
    } else if (child.kind === 'paragraph') {
      this.paragraph(child.children)
    } else if (child.kind === 'list' && child.items.every(({ children }) => isLinkLine(children))) {
      for (const { children } of child.items) this.child(children[0]!)
    } else {
      this.problem('content', child.range)
    }
  }

  /** Files stand in lines of their own; other paragraphs are the caption. */
  private paragraph(nodes: readonly Inline[]): void {
    const files = nodes.filter((node) => this.isFile(node, nodes))
    if (files.length === 0) {
      this.caption(nodes)
      return
    }
    const isBeside = (node: Inline) => !files.includes(node) && !isBlank(node)
    const beside = nodes.find(isBeside)
    if (beside !== undefined) this.line(nodes, beside)
    for (const node of files) {
      if (node.kind === 'image') this.poster(node)
      else if (node.kind === 'link') this.link(node)
    }
  }

  /** A link to the web among links alone is meant as the film: that it cannot be shown from there is told by check/. */
  private isFile(node: Inline, beside: readonly Inline[]): boolean {
    if (node.kind === 'image') return true
    if (node.kind !== 'link' || node.href.startsWith('#')) return false
    if (!/^[a-z][a-z0-9+.-]*:/i.test(node.href)) return true
    return this.parts.file === undefined && beside.every((one) => one.kind === 'link' || isBlank(one))
  }

  private link(link: Link): void {
    this.context.take(link)
    const isCaptions = captionsFile.test(link.href)
    if (isCaptions && this.form.isSeen) this.parts.captions.push(link)
    else if (isCaptions) this.problem('captions', link.range)
    else if (this.parts.file === undefined) this.parts.file = link
    else this.problem('second-file', link.range)
  }

  private poster(image: Image): void {
    const isMore = !this.form.isSeen || this.parts.poster !== undefined
    if (isMore) this.problem('picture', image.range)
    else this.parts.poster = image
  }

  private caption(caption: readonly Inline[]): void {
    const range = { start: caption[0]!.range.start, end: caption.at(-1)!.range.end }
    if (this.parts.caption.length > 0) this.problem('second-caption', range)
    this.parts.caption = [...caption]
  }

  /** Where words stand right under a file, an empty line is all that they lack. */
  private line(nodes: readonly Inline[], beside: Inline): void {
    const isUnder = nodes[0] !== beside && beside.kind === 'text' && beside.text.startsWith('\n')
    const { start, end } = beside.range
    this.context.problem({
      code: `${this.block.name}-line`,
      range: { start: isUnder ? start + 1 : start, end },
      ...(isUnder ? { fix: { edits: [{ range: { start, end: start }, text: '\n' }] } } : {})
    })
  }

  private problem(code: string, range: Inline['range']): void {
    this.context.problem({ code: `${this.block.name}-${code}`, range })
  }
}

function useOf({ href, range, target }: Link) {
  return { address: href, range, place: target }
}

/** A line of a list that holds nothing but links. */
function isLinkLine(children: readonly Block[]): boolean {
  const [only, ...more] = children
  if (only?.kind !== 'paragraph' || more.length > 0) return false
  const { children: nodes } = only
  return nodes.some(isLink) && nodes.every((node) => isLink(node) || isBlank(node))
}

const isLink = ({ kind }: Inline) => kind === 'link'

/** What may stand between links: blanks, and the signs of a list in a row. */
function isBlank(node: Inline): boolean {
  return node.kind === 'break' || (node.kind === 'text' && /^[\s,;·|•–-]*$/.test(node.text))
}

function captionsOf({ href, children }: Link): CaptionsFile {
  const language = languageOf.exec(href)?.[1]?.toLowerCase()
  return { src: href, label: plainText(children), ...(language === undefined ? {} : { language }) }
}
