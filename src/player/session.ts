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

export type Notice = 'review' | 'notConnected' | 'notSaved' | 'savedAgain' | 'foreignData' | 'damagedData'

export interface SessionOptions {
  outline: Outline
  registry: TrackedRegistry
  messages: Readonly<Record<string, Readonly<Record<string, string>>>>
  tracking: Tracking
}

export class Session {
  readonly outline: Outline
  readonly launch: Launch
  notice: Notice | undefined
  ended: 'saved' | 'unsaved' | undefined
  /** Called after each change. */
  onChange: () => void = () => undefined

  private state: LearnerState = initialState
  private readonly saver: Saver
  private readonly views = new Map<string, ItemView>()
  private readonly items: ReadonlyMap<string, OutlineItem>
  private readonly pageIds: ReadonlySet<string>
  /** False in review, without LMS, and where saving would destroy data that we cannot read. */
  private readonly writes: boolean
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
    this.writes = this.launch.connected && this.launch.mode === 'normal' && decoded.state !== 'foreign'
    this.notice = firstNotice(this.launch, decoded.state)
    this.saver = createSaver({
      save: () => {
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

  /** Ends the session with the LMS. True where everything is known to be saved. */
  end(): boolean {
    if (this.ended !== undefined) return this.ended === 'saved'
    this.saver.stop()
    if (this.writes) this.options.tracking.report(this.report())
    const finished = this.options.tracking.finish()
    const saved = finished && (this.writes || this.launch.mode !== 'normal')
    this.ended = saved ? 'saved' : 'unsaved'
    return saved
  }

  private apply(event: LearnerEvent): void {
    const before = this.state
    this.state = reduce(before, event)
    if (this.state === before) return
    this.known = undefined
    if (this.writes && this.ended === undefined) this.saver.schedule()
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
      ...(completed && score !== undefined ? { score } : {})
    }
  }

  private saveStateChanged(state: SaveState): void {
    const before = this.notice
    if (state === 'failed') this.notice = 'notSaved'
    else if (state === 'saved' && before === 'notSaved') this.notice = 'savedAgain'
    else if (state === 'saved' && before === 'savedAgain') this.notice = undefined
    if (before !== this.notice) this.onChange()
  }
}

function firstNotice(launch: Launch, data: 'ok' | 'empty' | 'damaged' | 'foreign'): Notice | undefined {
  if (!launch.connected) return 'notConnected'
  if (launch.mode !== 'normal') return 'review'
  if (data === 'foreign') return 'foreignData'
  return data === 'damaged' ? 'damagedData' : undefined
}
