/** One sitting of one learner: state, saving, and what the shell needs to know. No rendering. */
import type { Interaction } from '../standards/interaction.ts'
import type { Launch, Report, Tracking } from '../standards/tracking.ts'
import { decode, encode } from '../state/codec.ts'
import { initialRecord } from '../state/fields.ts'
import { allItems, allPages, type Outline, type OutlineItem } from '../state/outline.ts'
import { itemResult, progressOf, type Progress } from '../state/progress.ts'
import { initialState, reduce, type LearnerEvent, type LearnerState } from '../state/store.ts'
import type { ItemRecord, TrackedRegistry } from '../state/tracked.ts'
import { createSaver, type Saver, type SaveState } from './saver.ts'

/** What an element receives of its item. The same object until something of it changes. */
export interface ItemView {
  id: string
  record: ItemRecord
  readonly: boolean
  points: number
  objective?: string
  messages: Readonly<Record<string, string>>
}

export type Notice =
  | 'review'
  | 'notConnected'
  | 'notSaved'
  | 'offline'
  | 'savedAgain'
  | 'foreignData'
  | 'damagedData'
  | 'courseCompleted'

/** How a sitting ended: all is saved, the LMS did not confirm it, nothing was to be saved, or it never began. */
export type Ending = 'saved' | 'unsaved' | 'left' | 'over'

export interface SessionOptions {
  outline: Outline
  registry: TrackedRegistry
  messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  tracking: Tracking
  /** Whether the machine has a network, as far as the browser knows. */
  online(): boolean
}

export class Session {
  readonly outline: Outline
  readonly launch: Launch
  notice: Notice | undefined
  ended: Ending | undefined
  /** Called after each change. */
  onChange: () => void = () => undefined

  private state: LearnerState = initialState
  private readonly saver: Saver
  private readonly views = new Map<string, ItemView>()
  private readonly items: ReadonlyMap<string, OutlineItem>
  private readonly pageIds: ReadonlySet<string>
  /** False in review, without LMS, and where saving would destroy data that we cannot read. */
  readonly writes: boolean
  private known: Progress | undefined

  constructor(private readonly options: SessionOptions) {
    const { outline, registry, tracking } = options
    this.outline = outline
    this.items = new Map(allItems(outline).map((item) => [item.id, item]))
    this.pageIds = new Set(allPages(outline).map((page) => page.id))
    this.launch = tracking.start()
    const decoded = decode(this.launch.resumeData, outline, registry)
    if (decoded.state !== 'foreign')
      this.state = reduce(this.state, { type: 'resumed', saved: decoded.saved })
    this.writes =
      this.launch.connection === 'open' && this.launch.mode === 'normal' && decoded.state !== 'foreign'
    this.notice = firstNotice(this.launch, decoded.state)
    if (this.launch.connection === 'over') this.ended = 'over'
    this.saver = createSaver({
      save: () => {
        // The LMS may answer "true" to a commit that never leaves the machine: without network nothing is sent.
        if (!options.online()) return false
        tracking.report(this.report())
        return tracking.commit()
      },
      onState: (state) => this.saveStateChanged(state)
    })
  }

  get progress(): Progress {
    this.known ??= progressOf(this.outline, this.state, this.options.registry)
    return this.known
  }

  /** Completed now, or in an earlier sitting: what was reached stays reached. */
  get completed(): boolean {
    return this.launch.completed || this.progress.completed
  }

  /** Whether a new session can begin on the page of an ended one. */
  get reopens(): boolean {
    return this.options.tracking.reopens
  }

  /** Where to begin: the page of the last sitting, else the first. */
  get startPage(): string {
    return this.state.page ?? allPages(this.outline)[0]!.id
  }

  has(page: string): boolean {
    return this.pageIds.has(page)
  }

  open(page: string): void {
    this.apply({ type: 'page-opened', page })
  }

  item(id: string): ItemView {
    const known = this.views.get(id)
    if (known !== undefined) return known
    const item = this.items.get(id)!
    const fields = this.options.registry[item.component]!.fields(item.params)
    const view: ItemView = {
      id,
      record: this.state.records.get(id) ?? initialRecord(fields),
      readonly: this.launch.mode === 'review',
      points: item.points,
      messages: this.options.messages[item.component] ?? {},
      ...(item.objective === undefined ? {} : { objective: item.objective })
    }
    this.views.set(id, view)
    return view
  }

  /** Whether an item that counts has brought less than all of its points. */
  isBelowFull(item: OutlineItem): boolean {
    return item.points > 0 && (itemResult(item, this.state, this.options.registry).score ?? 0) < 1
  }

  change(id: string, record: ItemRecord, interaction?: Interaction): void {
    if (this.launch.mode === 'review' || this.ended !== undefined) return
    this.views.delete(id)
    if (interaction !== undefined && this.writes) this.options.tracking.interaction(interaction)
    this.apply({ type: 'item-changed', item: id, record })
  }

  /** Sends what is not sent yet: the page goes out of sight and may not come back. */
  flush(): void {
    if (this.ended === undefined) this.saver.flush()
  }

  /** The network went. What happens now waits. */
  wentOffline(): void {
    if (this.writes && this.ended === undefined) this.setNotice('offline')
  }

  /** The network is back: everything is said again, since an LMS may have taken it without passing it on. */
  cameOnline(): void {
    if (!this.writes || this.ended !== undefined) return
    const { tracking } = this.options
    tracking.report(this.report())
    if (tracking.repeat()) this.saveStateChanged('saved')
    else this.saver.schedule()
  }

  /**
   * The learner wants to leave. While the LMS does not confirm the save, the sitting goes on and keeps trying: false.
   */
  exit(): boolean {
    if (this.writes) this.saver.schedule()
    if (this.writes && !this.saver.flush()) return false
    this.end()
    return true
  }

  /** The page goes away, now: sends what is left and ends the session with the LMS. */
  end(): void {
    if (this.ended !== undefined) return
    this.saver.stop()
    if (this.writes) this.options.tracking.report(this.report())
    const finished = this.options.tracking.finish()
    this.ended = this.writes ? (finished ? 'saved' : 'unsaved') : 'left'
  }

  private apply(event: LearnerEvent): void {
    const before = this.state
    const wasCompleted = this.completed
    this.state = reduce(before, event)
    if (this.state === before) return
    this.known = undefined
    if (this.writes && this.ended === undefined) this.saver.schedule()
    if (!wasCompleted && this.completed) this.notice ??= 'courseCompleted'
    else if (this.notice === 'courseCompleted' && event.type === 'page-opened') this.notice = undefined
    this.onChange()
  }

  private report(): Report {
    const { completed, passed, score, measure, objectives } = this.progress
    return {
      completed,
      measure,
      objectives,
      location: this.state.page ?? '',
      resumeData: encode(this.state, this.outline, this.options.registry),
      ...(passed === undefined ? {} : { passed }),
      // Only once it is final: some LMSs pass or fail the learner on any score that they see.
      // The whole per cent that the learner sees, so that both tell the same.
      ...(completed && score !== undefined ? { score: Math.round(score * 100) / 100 } : {})
    }
  }

  private saveStateChanged(state: SaveState): void {
    if (state === 'failed') this.setNotice(this.options.online() ? 'notSaved' : 'offline')
    else if (this.notice === 'notSaved' || this.notice === 'offline') this.setNotice('savedAgain')
    else if (this.notice === 'savedAgain') this.setNotice(undefined)
  }

  private setNotice(notice: Notice | undefined): void {
    if (notice === this.notice) return
    this.notice = notice
    this.onChange()
  }
}

function firstNotice(launch: Launch, data: 'ok' | 'empty' | 'damaged' | 'foreign'): Notice | undefined {
  if (launch.connection !== 'open') return 'notConnected'
  if (launch.mode !== 'normal') return 'review'
  if (data === 'foreign') return 'foreignData'
  return data === 'damaged' ? 'damagedData' : undefined
}
