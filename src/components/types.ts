/** What a component is while a course is built. Its folder also holds `element.ts`, which runs in the browser. */
import type { Act, Contact, Fact, Source } from '../config/schema.ts'
import type { Expression, Fragment } from '../shared/fragment.ts'
import type { Block, Directive, Inline } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import type { MediaFile } from '../shared/media-file.ts'
import type { Range } from '../shared/range.ts'
import type { Findings, ToolLanguage, Words } from '../shared/wording/words.ts'
import type { ItemParams, OutlineItem, TestRules } from '../state/outline.ts'
import type { Answered, ItemRecord, Key, TrackedComponent } from '../state/tracked.ts'

/** A `:::` block after its component has read it. */
export interface ComponentBlock {
  kind: 'component'
  name: string
  /** What the component's `read` made of the block. */
  props: unknown
  /** Set where the component is tracked. */
  item?: Item
  range: Range
}

export type Content = Block<ComponentBlock>

export interface Item extends OutlineItem {
  range: Range
  /** What the component has numbers for: answers, choices; as they are written. */
  parts: readonly Part[]
  /** The number of each part. */
  partSlots: readonly number[]
  /** Points where the author wrote none, and the course does not decide otherwise. */
  usualPoints: number
  /** Points that the author wrote; undefined where the course decides. */
  ownPoints?: number
  questions?: Item[]
  /** What a paper is drawn from, of an assessment. */
  pools?: readonly Pool[]
  /** As they are written, in their order. */
  answers?: readonly { text: string; right: boolean }[]
  /** What an LMS is told of it; nothing where it is told nothing, or the component does not say. */
  reports?: readonly Reported[]
  references: readonly Reference[]
}

/** Questions of which some stand on each paper. */
export interface Pool {
  draw: number
  /** How many of those drawn must be right for a pass; undefined where chance decides. */
  critical?: number
  /** Their ids. */
  questions: readonly string[]
}

/** An answer as an LMS will show it, known before anybody gives one: for papers that explain reports. */
export interface Reported {
  /** What stands behind the item's id and a point: a name, or the number of the part at a position. */
  of?: string | { part: number }
  /** What would be right, with the first of it as response; where nothing is right, the first that can be given. */
  answered: Answered
  /** The question in plain words. */
  description: string
  when: 'checked' | 'decided' | 'ended' | 'sent'
  /** Left out where it follows from what is right. */
  result?: 'right' | 'wrong' | 'neutral'
  /** What the keys of the answers, or of the entries of pairs, stand for. */
  keys: readonly KeyWords[]
  /** What the keys on the right of pairs stand for. */
  targets?: readonly KeyWords[]
  /** It does not count in the score, whatever the item's points. */
  weightless?: true
}

export interface KeyWords {
  key: Key
  text: string
}

/** An id that an item's settings name. */
export interface Reference {
  to: 'module' | 'assessment' | 'objective' | 'question'
  id: string
  range: Range
}

/** What a component offers on every page. */
export interface Offer {
  markdown: string
  /** Whom a learner can turn to: named where something hard to read begins, and with a key of its own. */
  isHelp?: true
}

export type Setting =
  | { type: 'text' }
  | { type: 'flag' }
  | { type: 'number'; min: number; max: number }
  | { type: 'oneOf'; values: readonly string[] }

type SettingValue<T extends Setting> = T extends { type: 'number' }
  ? number
  : T extends { type: 'flag' }
    ? true
    : T extends { type: 'oneOf'; values: readonly (infer V)[] }
      ? V
      : string

export type SettingValues<S extends Record<string, Setting>> = { [K in keyof S]?: SettingValue<S[K]> }

export type Audience = 'learner' | 'trainer'

export interface Term {
  id: string
  name: string
  /** Other forms of the name that stand in texts: plural, cases. */
  forms: readonly string[]
  /** Words that are not to stand for it; a hyphen at the end is any ending. */
  avoid: readonly string[]
  definition: string
}

/** What the course's data files say, in one language. */
export interface CourseData {
  language: string
  draft: boolean
  terms: ReadonlyMap<string, Term>
  sources: ReadonlyMap<string, Source>
  facts: ReadonlyMap<string, Fact>
  contacts: ReadonlyMap<string, Contact>
  law: ReadonlyMap<string, Act>
  /** Data files that could not be read: what they lack is not told again at each place that needs it. */
  unread: ReadonlySet<string>
}

/** A file of the course that a component shows. */
export interface FileUse {
  /** As written: relative to the module's file. */
  address: string
  kind: FileKind
  range: Range
  /** Where the address itself stands, if it stands there as it is. */
  place?: Range | undefined
  /** Of captions: the address of what they belong to. */
  of?: string
  /** Of a film: its author says that nothing is heard in it. */
  silent?: true | undefined
}

/** Which files a browser can show where it is used. */
export type FileKind = 'picture' | 'video' | 'audio' | 'captions'

export interface ReadContext {
  /** Reports a finding: one of everybody's codes, or one of the component's own `findings`. */
  problem(problem: Problem<string>): void
  /** What the component may show; ids that the author names can be looked up here. */
  data: CourseData
  /** Reads the content of a block, with the components in it. */
  content(blocks: readonly Block[]): Content[]
  /** Reads the questions of an assessment: blocks whose component can be asked in one. */
  questions(blocks: readonly Block[]): { blocks: ComponentBlock[]; items: Item[] }
  /** Whether a block can be asked in an assessment. */
  isQuestion(block: Directive): boolean
  /** Reads the settings of a part of the block; `name` is what findings call it. */
  settings<S extends Record<string, Setting>>(
    part: Pick<Directive, 'name' | 'attributes'>,
    declared: S
  ): SettingValues<S>
  /** Says that something else of the course is meant by its id, which must be there. */
  refer(to: Reference['to'], id: string, range: Range): void
  /** Says that the component shows a file of the course, which must be there. */
  file(use: FileUse): void
  /** As `content`, for places where a tracked item could not keep its answer. */
  plainContent(blocks: readonly Block[]): Content[]
  /** Says that the component reads this in its own way: settings in braces, a link that is not one to a page, a table of pairs. */
  take(node: Inline | Block): void
}

/** What `read` returns for a tracked component, beside its props. */
export interface ItemReading {
  params?: ItemParams
  /** Parts that saved records speak of; `params.parts` is then one more than their highest number. */
  parts?: readonly Part[]
  /** The answers of a question as they are written, for checks on keys that give themselves away. */
  answers?: readonly { text: string; right: boolean }[]
  reports?: readonly Reported[]
  /** Weight in the score where the author wrote none; 0 where it does not count. */
  usualPoints: number
  questions?: Item[]
  pools?: readonly Pool[]
  test?: TestRules
}

/** What tells a part of an item from the others, see model/lock.ts. */
export interface Part {
  /** Parts of one group alone can take each other's place: the scene of a choice; '' where there is one group. */
  group: string
  text: string
}

/** A `:name[words]` of the component's own → what stands in its place; undefined for others. */
export type SpanCompiler = (span: Inline, words: Fragment) => Fragment | undefined

export interface CompileContext {
  content(content: readonly Content[], span?: SpanCompiler): Fragment
  inline(nodes: readonly Inline[]): Fragment
  /** As `inline`, for a title: no word in it is marked as a term by itself, since one cannot be pressed inside another. */
  title(nodes: readonly Inline[]): Fragment
  /** Words that are no running text, as those of a data file: with the language's quotes, without notes on terms. */
  words(text: string): Fragment
  /** The item; only where the component is tracked. */
  item: Item | undefined
  /** A question of an assessment: what its element and its `assess` are given, and the element as a template. */
  question(block: ComponentBlock): Expression
  /** A text of the component in the language of the course. */
  message(key: string): string
  data: CourseData
  /** What is known of a file of the course. */
  media(file: string): MediaFile | undefined
  /** Address of a file of the course, to stand in a tag: `[' src="', context.address(src), '"']`. */
  address(file: string): Expression
  /**
   * A picture, with the size that keeps the page from jumping.
   * @param details id of the element that says at length what it shows
   */
  picture(file: string, alt: string, details?: string): Fragment
  /** An id for an element, which no other on the page has. */
  id(): string
  /** An entry for each source that the module, or the course, cites, by alphabet: what a list of sources is made of. */
  sources(of: 'module' | 'course'): Fragment[]
}

/** What is at hand to put a record into words. */
export interface Teller {
  /** Of what is told; the words of the course stay as they are. */
  language: ToolLanguage
  item: OutlineItem
  /** Words of the part with this number, and its group; a number where the words are not at hand. */
  part(slot: number): Part
  /** An answer to a question of an assessment, in words. */
  answer(question: OutlineItem, answer: ItemRecord): string
}

export interface Component<Props = unknown, S extends Record<string, Setting> = Record<string, Setting>> {
  /** The name behind the colons. */
  name: string
  form: 'container' | 'leaf'
  /** The smallest right way to write it, for findings. */
  example: Words
  /** Other names by which authors ask for it, in small letters: for “did you mean” alone. */
  aliases?: readonly string[]
  settings: S
  /**
   * Set for what learners may want at any time, such as the glossary: how it is written where the course has something
   * to show, else undefined. It is then one press away on every page, under the message `reference`.
   */
  reference?(data: CourseData): Offer | undefined
  /** Set where only trainers see it: packages for learners are built without it. */
  audience?: 'trainer'
  /** Names of blocks that only stand inside this one. */
  parts?: readonly string[]
  /** Names of `:name[…]` in running text that only stand inside this one. */
  spans?: readonly string[]
  /** Set for a component whose state is kept: how its records are stored and counted. */
  tracked?: TrackedComponent
  /** A record in plain words, a line each: for who helps a learner (`scormdown decode`), not for the learner. */
  tell?(record: ItemRecord, teller: Teller): string[]
  /** Set where the component may be asked in an assessment: an answer in plain words. */
  tellAnswer?(answer: ItemRecord, teller: Teller): string
  /** The block as written → what the component needs. Reports what does not fit; undefined where nothing can be made of it. */
  read(
    block: Directive,
    settings: SettingValues<S>,
    context: ReadContext
  ): { props: Props; item?: ItemReading } | undefined
  /** Static HTML, in which the component's element may stand, or the content object that the element receives. */
  compile(props: Props, context: CompileContext): { html: Fragment } | { content: Expression }
  /** True where the component has a `styles.ts` for its static HTML. */
  styled?: boolean
  /** Set where the component has an `element.ts`: the name of its custom element. */
  tag?: string
  /** What its own findings say. A code begins with the component's name. */
  findings?: Findings
  /** Texts by language, then key. */
  messages: Record<string, Record<string, string>>
}

/** By name. */
export type ComponentMap = ReadonlyMap<string, Component>

/** Ties a component's own types together; the registry sees only the general form. */
export function defineComponent<Props, const S extends Record<string, Setting>>(
  component: Component<Props, S>
): Component {
  return component as unknown as Component
}
