/** One sitting of one learner: state, saving, and what the shell needs to know. No rendering. */
import type {
  ItemProperty,
  PageLink,
  QuestionProperty,
  TestProperty
} from '../components/shared/item-element.ts'
import type { RecordEffects } from '../components/shared/record-event.ts'
import type { Interaction } from '../standards/interaction.ts'
import { reportOf } from '../standards/report.ts'
import {
  after,
  type Answer,
  type Clock,
  type Confirmed,
  type Launch,
  type Report,
  type Tracking
} from '../standards/tracking.ts'
import { decode, encode, nonceBits, type Decoded, type Saved } from '../state/codec.ts'
import type { Comfort } from '../state/comfort.ts'
import { initialRecord, uint } from '../state/fields.ts'
import {
  allItems,
  allPages,
  neededPages,
  type Outline,
  type OutlineItem,
  type OutlinePage
} from '../state/outline.ts'
import { isPast, itemResult, progressOf, type Progress } from '../state/progress.ts'
import { fieldsOf } from '../state/records.ts'
import { initialState, reduce, type LearnerEvent, type LearnerState } from '../state/store.ts'
import type { ItemRecord, TrackedRegistry } from '../state/tracked.ts'
import { extent, unite } from '../state/unite.ts'
import type { OtherWindows } from './other-windows.ts'
import type { SafetyCopies, SafetyCopy } from './safety-copy.ts'
import { createSaver, type Saver, type SaveState } from './saver.ts'

/** What an element receives of its item. The same object until something of it changes. */
export type ItemView = ItemProperty<ItemRecord>

export type Notice =
  | 'review'
  | 'notConnected'
  | 'notSaved'
  | 'offline'
  | 'savedAgain'
  | 'restored'
  | 'foreignData'
  | 'damagedData'
  | 'courseCompleted'

/**
 * How a sitting ended: all is saved, the LMS did not confirm it, or has not answered yet, nothing was to be saved, it
 * never began, or another window goes on with it.
 */
export type Ending = 'saved' | 'unsaved' | 'ending' | 'left' | 'over' | 'elsewhere'

export interface SessionOptions {
  outline: Outline
  registry: TrackedRegistry
  messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  tracking: Tracking
  clock: Clock
  copies: SafetyCopies
  windows: OtherWindows
  /** Whether the machine has a network, as far as the browser knows. */
  online(): boolean
  /** Milliseconds since the learner last pressed or typed something. */
  idleFor(): number
  /** A whole number of chance, 0 … max. */
  chance(max: number): number
}

/** What goes with the next page. */
const passing: ReadonlySet<Notice | undefined> = new Set<Notice>(['courseCompleted', 'restored'])

/** Minutes are counted from here: small numbers take few bits. */
const firstMinute = Date.UTC(2024, 0, 1) / 60_000

export class Session {
  outline: Outline
  readonly launch: Launch
  notice: Notice | undefined
  ended: Ending | undefined
  /** Called after each change. */
  onChange: () => void = () => undefined

  private state: LearnerState = initialState
  private readonly saver: Saver
  private readonly views = new Map<string, ItemView>()
  private items: ReadonlyMap<string, OutlineItem>
  private pageIds: ReadonlySet<string>
  /** False in review, without LMS, and where saving would destroy data that we cannot read. */
  readonly writes: boolean
  /** The LMS's data are not whole: whatever is as new is better. */
  private damaged: boolean
  /** The LMS does not have the attempt's number yet. */
  private isNew = false
  private known: Progress | undefined
  private reached = false
  private encoded: { state: LearnerState; text: string } | undefined
  /** Answers that the LMS has not confirmed. */
  private unsent = new Map<string, Answer>()
  /** Answers that this sitting has said, confirmed or not. */
  private readonly said = new Set<string>()
  /** What is not saved yet is at least kept on this machine. */
  private copied = false
  private leaving = false

  constructor(private options: SessionOptions) {
    const { outline, registry, tracking } = options
    this.outline = outline
    this.items = new Map(allItems(outline).map((item) => [item.id, item]))
    this.pageIds = new Set(allPages(outline).map((page) => page.id))
    this.launch = tracking.start()
    const decoded = decode(this.launch.resumeData, outline, registry)
    if (decoded.state !== 'foreign') this.resume(decoded.saved)
    this.damaged = decoded.state === 'damaged'
    this.writes =
      this.launch.connection === 'open' && this.launch.mode === 'normal' && decoded.state !== 'foreign'
    this.notice = firstNotice(this.launch, decoded.state)
    if (this.launch.connection === 'over') this.ended = 'over'
    this.saver = createSaver({
      save: () => this.save(),
      onState: (state) => this.saveStateChanged(state),
      elapsed: () => options.clock.elapsed(),
      idleFor: () => options.idleFor(),
      isSafe: () => this.copied
    })
    if (this.writes) this.begin()
    // Another machine saved meanwhile: what both did is saved next.
    tracking.onOther = (resumeData) => {
      this.takeOver({ resumeData, answers: [] })
      tracking.report(this.report())
    }
  }

  /**
   * The course was written anew while it runs (dev server only): what the learner did goes over as it does from one
   * sitting to the next.
   */
  renew({ outline, messages }: Pick<SessionOptions, 'outline' | 'messages'>): void {
    const { registry } = this.options
    const decoded = decode(this.resumeData(), outline, registry)
    this.options = { ...this.options, outline, messages }
    this.outline = outline
    // What is gone may be on the screen until its page is replaced.
    this.items = new Map([...this.items, ...allItems(outline).map((item) => [item.id, item] as const)])
    this.pageIds = new Set(allPages(outline).map((page) => page.id))
    if (decoded.state !== 'foreign') this.resume(decoded.saved)
    this.onChange()
  }

  /** The attempt gets its number; what an earlier sitting could not save comes back. */
  private begin(): void {
    const { windows, chance } = this.options
    if (this.state.copy === undefined) {
      this.state = reduce(this.state, { type: 'began', nonce: chance(2 ** nonceBits - 1) })
      this.isNew = true
    } else {
      this.replay(this.state.copy.nonce)
    }
    this.keepCopy()
    // An update may have taken out what was still open.
    if (this.progress.completed && !this.launch.completed) this.saver.schedule()
    windows.take(this.state.copy!.nonce, (left) => this.takeOver(left))
    windows.yieldTo(() => this.handOver())
  }

  private replay(nonce: number): void {
    const copy = this.options.copies.read(nonce)
    if (copy !== undefined && this.takeIn(copy)) this.notice = 'restored'
  }

  /** An older window gave what it had, and stopped. */
  private takeOver(left: SafetyCopy): void {
    if (this.ended !== undefined || !this.takeIn(left)) return
    this.keepCopy()
    this.onChange()
  }

  /**
   * What was left on this machine, with the answers that nobody has reported yet. False where it says nothing new. The
   * two may have gone apart, as where the storage could not be read for a while: then nothing of either is lost.
   */
  private takeIn({ resumeData, answers }: SafetyCopy): boolean {
    const { outline, registry } = this.options
    const decoded = decode(resumeData, outline, registry)
    if (decoded.state !== 'ok') return false
    const [theirs, ours] = [decoded.saved, this.state]
    if (theirs.copy === undefined || theirs.copy.nonce !== ours.copy!.nonce) return false
    const revisions = [theirs.copy.revision, ours.copy!.revision] as const
    const isNewer = revisions[0] > revisions[1] || (this.damaged && revisions[0] === revisions[1])
    const [newer, older] = isNewer ? [theirs, ours] : [ours, theirs]
    const both = unite(newer, older)
    const apart = extent(both) > extent(newer)
    const unknown = answers.filter((answer) => !this.said.has(keyOf(answer)))
    if (!isNewer && !apart) {
      // The LMS gives out what it has never confirmed: the answers have been said, and may be lost all the same.
      if (revisions[0] === revisions[1]) unknown.forEach((answer) => this.unsent.set(keyOf(answer), answer))
      return false
    }
    this.resume(apart ? { ...both, copy: { ...ours.copy!, revision: Math.max(...revisions) + 1 } } : newer)
    unknown.forEach((answer) => this.send(answer))
    this.saver.schedule()
    return true
  }

  /** A newer window goes on: this one gives what it has, and stops. */
  private handOver(): SafetyCopy {
    this.saver.stop()
    this.options.tracking.release()
    this.ended ??= 'elsewhere'
    this.onChange()
    return this.copy()
  }

  private resume(saved: Saved): void {
    this.damaged = false
    this.state = reduce(this.state, { type: 'resumed', saved })
    this.known = undefined
    this.views.clear()
  }

  get progress(): Progress {
    this.known ??= progressOf(this.outline, this.state, this.options.registry)
    return this.known
  }

  /** Completed now, or at any time before: what was reached stays reached. */
  get completed(): boolean {
    this.reached ||= this.launch.completed || this.progress.completed
    return this.reached
  }

  /** No LMS: progress stays in this browser, and a new session can begin on the page of an ended one. */
  get isLocal(): boolean {
    return this.options.tracking.isLocal
  }

  /** Where to begin: the page of the last sitting, else the first. */
  get startPage(): string {
    return this.state.page ?? allPages(this.outline)[0]!.id
  }

  /** What the LMS has not confirmed is at least kept on this machine. */
  get isKept(): boolean {
    return this.copied
  }

  /** The learner wants to leave, and the LMS has not confirmed the save yet. */
  get isLeaving(): boolean {
    return this.leaving
  }

  has(page: string): boolean {
    return this.pageIds.has(page)
  }

  /** @param covered its content notice stands before it */
  open(page: string, covered = false): void {
    this.leaving = false
    this.apply({ type: covered ? 'page-reached' : 'page-opened', page })
  }

  get marked(): ReadonlySet<string> {
    return this.state.marked
  }

  setBookmark(page: string, on: boolean): void {
    this.apply({ type: 'bookmark-set', page, on })
  }

  /** At the content notice of a page; `false` where the learner looks at it after all. */
  setSkipped(page: string, on: boolean): void {
    this.apply({ type: 'skip-set', page, on })
  }

  /** What the learner chose, or else what the LMS knows of them. */
  get comfort(): Comfort {
    const { comfort } = this.state
    const usual = this.launch.preference?.captions === false ? 'off' : 'on'
    return comfort.captions === 'usual' ? { ...comfort, captions: usual } : comfort
  }

  setComfort(comfort: Comfort): void {
    this.apply({ type: 'comfort-changed', comfort })
  }

  item(id: string): ItemView {
    const known = this.views.get(id)
    if (known !== undefined) return known
    const item = this.items.get(id)!
    const view: ItemView = {
      id,
      record: this.state.records.get(id) ?? initialRecord(fieldsOf(item, this.options.registry)!),
      readonly: this.launch.mode === 'review',
      points: item.points,
      messages: this.options.messages[item.component] ?? {},
      ...(item.objective === undefined ? {} : { objective: item.objective }),
      ...(item.test === undefined ? {} : { test: this.test(item) })
    }
    this.views.set(id, view)
    return view
  }

  private test(item: OutlineItem): TestProperty {
    const { modules } = this.outline
    const { compare, repeat = [], gated } = item.test!
    const pages = allPages(this.outline)
    const own = pages.find((page) => page.items.includes(item))
    const compared = compare === undefined ? undefined : this.items.get(compare)
    const { registry } = this.options
    const before = compared && itemResult(compared, this.state, registry).score
    const toReread = modules.filter(({ id }) => repeat.includes(id)).flatMap((module) => module.pages)
    return {
      rules: item.test!,
      questions: new Map(item.questions!.map((question) => [question.id, this.question(question)])),
      openPages: gated && own !== undefined ? links(this.outline, this.pagesBefore(own)) : [],
      pagesToReread: links(
        this.outline,
        toReread.filter(({ id }) => !this.state.reread?.has(id))
      ),
      objectives: new Map(
        modules
          .flatMap((module) => module.objectives)
          .map(({ id, text }) => {
            const teaching = pages.filter(({ objectives = [] }) => objectives.includes(id))
            return [id, { text, pages: links(this.outline, teaching) }]
          })
      ),
      confirm: () => this.confirm(),
      minute: () => Math.floor(this.options.clock.now().getTime() / 60_000 - firstMinute),
      chance: (max) => this.options.chance(max),
      ...(before === undefined
        ? {}
        : {
            before: {
              score: Math.round(before * 100),
              credits: registry[compared!.component]!.credits!(this.state.records.get(compared!.id)!)
            }
          })
    }
  }

  /** What a gated test waits for: all pages but its own and, lest two wait for each other, those of later ones. */
  private pagesBefore(own: OutlinePage): OutlinePage[] {
    const pages = neededPages(this.outline)
    return pages.filter((page, i) => {
      if (page === own || isPast(this.progress.pages.get(page.id)!)) return false
      return i < pages.indexOf(own) || !page.items.some(({ test }) => test?.gated)
    })
  }

  private question(item: OutlineItem): QuestionProperty {
    const question = this.options.registry[item.component]!.question!
    return {
      item,
      question,
      messages: this.options.messages[item.component] ?? {},
      initial: initialRecord({ credit: uint(100), ...question.answer(item.params) })
    }
  }

  isDone(item: OutlineItem): boolean {
    return itemResult(item, this.state, this.options.registry).done
  }

  /** Whether an item that counts has brought less than all of its points. */
  isBelowFull(item: OutlineItem): boolean {
    return item.points > 0 && (itemResult(item, this.state, this.options.registry).score ?? 0) < 1
  }

  change(
    id: string,
    record: ItemRecord,
    interactions: readonly Interaction[] = [],
    { urgent, half, byClock, reread }: RecordEffects = {}
  ): void {
    if (this.launch.mode === 'review' || this.ended !== undefined) return
    if (!byClock) this.leaving = false
    this.views.delete(id)
    if (this.writes) interactions.forEach((interaction) => this.answer(interaction))
    this.apply({ type: 'item-changed', item: id, record }, half)
    if (reread) this.apply({ type: 'reread-begun' })
    // The page of the test is open already.
    if (reread && this.state.page !== undefined) this.open(this.state.page)
    if (urgent) this.flush()
  }

  private answer(interaction: Interaction): void {
    this.send({ interaction, at: this.options.clock.now().toISOString() })
  }

  private send(answer: Answer): void {
    this.unsent.set(keyOf(answer), answer)
    this.said.add(keyOf(answer))
    this.options.tracking.interaction(answer)
  }

  /** Sends what is not sent yet: the page goes out of sight and may not come back. */
  flush(): void {
    if (this.ended === undefined) this.saver.flush()
  }

  /** Saves now. True where the LMS confirmed it. */
  confirm(): Confirmed {
    if (!this.writes || this.ended !== undefined) return false
    this.saver.schedule()
    return this.saver.flush()
  }

  /** The network went. What happens now waits. */
  wentOffline(): void {
    if (this.writes && this.ended === undefined) this.setNotice('offline')
  }

  /** The network is back: everything is said again, since an LMS may have taken it without passing it on. */
  cameOnline(): void {
    if (!this.writes || this.ended !== undefined) return
    this.options.tracking.doubt()
    this.saver.schedule()
    this.saver.flush()
  }

  /**
   * The learner wants to leave. While the LMS has not confirmed the save, the sitting goes on and keeps trying: false.
   * It ends with the save that is confirmed, unless the learner has gone on working by then.
   */
  exit(): boolean {
    if (this.writes && this.confirm() !== true) {
      this.leaving = this.ended === undefined
      this.onChange()
      return false
    }
    this.end(true)
    return true
  }

  /**
   * The page goes away, now: sends what is left and ends the session with the LMS.
   * @param isWanted the learner wants to leave, and the page stays until the LMS has answered
   */
  end(isWanted = false): void {
    if (this.ended !== undefined) return
    const { tracking, windows } = this.options
    this.saver.stop()
    if (this.writes) tracking.report(this.report())
    this.ended = 'ending'
    after(tracking.finish(isWanted), (finished) => {
      this.ended = this.writes ? (finished ? 'saved' : 'unsaved') : 'left'
      // Confirmed, at the learner's own wish and with a network: nothing is left to be kept here.
      if (isWanted && this.ended === 'saved' && this.options.online())
        this.options.copies.remove(this.state.copy!.nonce)
      this.onChange()
    })
    windows.close()
    this.onChange()
  }

  /** @param half more is to come before it means anything */
  private apply(event: LearnerEvent, half = false): void {
    const before = this.state
    const wasCompleted = this.completed
    this.state = reduce(before, event)
    if (this.state === before) return
    this.known = undefined
    for (const [id, { test }] of this.views) if (test !== undefined) this.views.delete(id)
    if (this.writes && this.ended === undefined) {
      this.keepCopy()
      this.saver.schedule(half)
      this.saveNumber()
    }
    if (!wasCompleted && this.completed) this.notice ??= 'courseCompleted'
    else if (passing.has(this.notice) && event.type === 'page-opened') this.notice = undefined
    this.onChange()
  }

  /**
   * The first page of an attempt is saved at once: before the LMS has the number, no copy is found again, and no other
   * window knows of this one. What the LMS refuses is tried again as usual.
   */
  private saveNumber(): void {
    if (!this.isNew) return
    this.isNew = false
    this.saver.flush()
  }

  private save(): Confirmed {
    const { online, tracking } = this.options
    // The LMS may answer "true" to a commit that never leaves the machine: without network nothing is sent.
    if (!online()) return false
    tracking.report(this.report())
    const sent = [...this.unsent.keys()]
    return after(tracking.commit(), (confirmed) => {
      if (confirmed) {
        sent.forEach((key) => this.unsent.delete(key))
        this.keepCopy()
      }
      return confirmed
    })
  }

  private keepCopy(): void {
    this.copied = this.options.copies.write(this.state.copy!.nonce, this.copy())
  }

  private copy(): SafetyCopy {
    return { resumeData: this.resumeData(), answers: [...this.unsent.values()] }
  }

  private resumeData(): string {
    if (this.encoded?.state !== this.state) {
      const { registry, tracking } = this.options
      this.encoded = {
        state: this.state,
        text: encode(this.state, this.outline, registry, tracking.resumeLimit)
      }
    }
    return this.encoded.text
  }

  private report(): Report {
    return reportOf(this.progress, { location: this.state.page ?? '', resumeData: this.resumeData() })
  }

  private saveStateChanged(state: SaveState): void {
    if (state === 'saved' && this.leaving) this.end(true)
    else if (state === 'failed') this.setNotice(this.options.online() ? 'notSaved' : 'offline')
    else if (this.notice === 'notSaved' || this.notice === 'offline') this.setNotice('savedAgain')
    else if (this.notice === 'savedAgain') this.setNotice(undefined)
  }

  private setNotice(notice: Notice | undefined): void {
    if (notice === this.notice) return
    this.notice = notice
    this.onChange()
  }
}

/** Two answers are one where they are the same in every word and in the time. */
function keyOf(answer: Answer): string {
  return JSON.stringify(answer)
}

function links({ modules }: Outline, wanted: readonly OutlinePage[]): PageLink[] {
  return modules.flatMap(({ title: module, pages }) =>
    pages.filter((page) => wanted.includes(page)).map(({ id, title }) => ({ id, title, module }))
  )
}

function firstNotice(launch: Launch, data: Decoded['state']): Notice | undefined {
  if (launch.connection !== 'open') return 'notConnected'
  if (launch.mode !== 'normal') return 'review'
  if (data === 'foreign') return 'foreignData'
  return data === 'damaged' ? 'damagedData' : undefined
}
