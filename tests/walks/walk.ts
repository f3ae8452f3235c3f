/**
 * A walk: a learner at a machine with an LMS does one thing after the other, in the player's real session over the
 * real tracking, while the author edits, the LMS fails and the machine does what machines do. After each launch all
 * that the learner did must be there, and nothing else.
 */
import type { Session as PlayerSession } from '../../src/player/session.ts'
import { Session } from '../../src/player/session.ts'
import { createOtherWindows } from '../../src/player/other-windows.ts'
import { createSafetyCopies } from '../../src/player/safety-copy.ts'
import { trackedComponents } from '../../src/components/registry.ts'
import { createConnection } from '../../src/standards/cmi/connection.ts'
import { createCmiTracking } from '../../src/standards/cmi/tracking.ts'
import { usualPreset } from '../../src/presets/registry.ts'
import { scorm12 } from '../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../src/standards/scorm2004/cmi.ts'
import type { Tracking } from '../../src/standards/tracking.ts'
import { createWebTracking } from '../../src/standards/web/tracking.ts'
import {
  editNames,
  exercisesOf,
  firstDrafts,
  pick,
  publish,
  revise,
  sheetsOf,
  storiesOf,
  testsOf,
  type Package
} from './author.ts'
import { nothingDone, standingOf, tell, type Deeds } from './deeds.ts'
import {
  answerInTest,
  answerQuestion,
  beginTest,
  finishTest,
  restartStory,
  see,
  takeWay,
  turnTo,
  turnToExercise,
  withVisibleRereading,
  type Act
} from './learner.ts'
import type { Sitting } from './lms.ts'
import { faults, harmless, Lms, type Fault, type Habits } from './lms.ts'
import { Air, Disk, Time, type Mood } from './machine.ts'

/** What the learner had done at one moment, and from which moments it came. */
export class Version {
  /** How the session counts it: tells apart what looks the same in a course that does not have everything. */
  revision: number | undefined

  constructor(
    public deeds: Deeds,
    readonly parents: readonly Version[],
    /** Answers given up to here, as the LMS should know them. */
    public answers: readonly string[]
  ) {}

  includes(other: Version): boolean {
    const open: Version[] = [this]
    const seen = new Set<Version>()
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one === other) return true
      if (seen.has(one)) continue
      seen.add(one)
      open.push(...one.parents)
    }
    return false
  }
}

/** One attempt of one learner, as the LMS counts attempts. */
class Attempt {
  readonly versions: Version[] = [new Version(nothingDone, [], [])]
  /** What lies on the machine. */
  kept: Version | undefined
  /** What may lie there yet, from before the storage could not be read. */
  left: Version | undefined
  readonly packages = new Set<Package>()
  readonly given = new Set<string>()
  completed = false

  get root(): Version {
    return this.versions[0]!
  }
}

class Person {
  attempt = new Attempt()

  constructor(
    readonly name: string,
    readonly lms: Lms
  ) {}
}

/** A window with the course in it. */
class Frame {
  session!: PlayerSession
  version: Version
  alive = true
  lastActAt = 0
  unsavedSince: number | undefined
  /** Something failed while it was open, so that saving may wait for its next try. */
  troubled = false

  constructor(
    readonly person: Person,
    readonly given: Package,
    readonly mode: 'normal' | 'review',
    readonly sitting: Sitting | undefined
  ) {
    this.version = (person.lms.record.meaning as Version | undefined) ?? person.attempt.root
  }

  get works(): boolean {
    return this.alive && this.session.ended === undefined
  }

  get writes(): boolean {
    return this.works && this.session.writes
  }
}

export interface Setting {
  draft: number
  target: 'scorm12' | 'scorm2004' | 'web'
  habits: Habits
  chance: number
}

/** Told to who reads a failing walk. */
export class Broken extends Error {}

/**
 * The walk ends here: the LMS has cut what this course does not show, so that nobody can know any more what is there.
 */
export class Undecided extends Error {}

const webKey = 'scormdown:demo:en'

export class Walk {
  readonly trace: string[] = []
  readonly time = new Time()
  readonly disk = new Disk()
  private readonly air = new Air(this.time)
  private readonly packages: Package[]
  private deployed = 0
  private readonly people: Person[]
  private current: Person
  private frames: Frame[] = []
  private online = true
  private fault: Fault = 'none'
  private healthySince = 0
  /** A save that began before was slow, and the course goes by the last one. */
  private quickSince = 0
  private seed: number

  constructor(private readonly setting: Setting) {
    this.packages = [publish(firstDrafts[setting.draft % firstDrafts.length]!)]
    this.seed = setting.chance
    const standard = setting.target === 'scorm12' ? scorm12 : scorm2004
    this.people = ['Anna', 'Jan'].map(
      (name) => new Person(name, new Lms(standard, setting.habits, this.time))
    )
    this.current = this.people[0]!
    const { habits, target, draft } = setting
    this.trace.push(`course ${draft % firstDrafts.length} in ${target}, ${JSON.stringify(habits)}`)
  }

  private say(line: string): void {
    this.trace.push(`${(this.time.elapsed / 1000).toFixed(1).padStart(7)} s  ${line}`)
  }

  private fail(what: string): never {
    throw new Broken(what)
  }

  private get isWeb(): boolean {
    return this.setting.target === 'web'
  }

  private get healthy(): boolean {
    return this.isWeb ? this.disk.mood === 'works' : this.online && harmless.includes(this.fault)
  }

  /** The window in which the learner works: the one that was opened last. */
  private get frame(): Frame | undefined {
    return this.frames.findLast((frame) => frame.person === this.current && frame.works)
  }

  private chance(max: number): number {
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0
    const high = this.seed
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(((high * 2 ** 21 + (this.seed >>> 11)) / 2 ** 53) * (max + 1))
  }

  // Launching

  launch(mode: 'normal' | 'review' = 'normal'): void {
    const given = this.packages[this.deployed]!
    this.say(`${this.current.name} launches edition ${given.edition}${mode === 'review' ? ' in review' : ''}`)
    const { lms } = this.current
    const sitting = this.isWeb ? undefined : lms.open(mode, () => frame.version)
    const frame: Frame = new Frame(this.current, given, mode, sitting)
    this.start(frame)
  }

  private start(frame: Frame): void {
    this.settle()
    const { person } = frame
    const { attempt, lms } = person
    const reads = this.disk.mood !== 'blocked'
    const older = this.frames.filter((other) => other.person === person && other.writes)
    const stored = lms.record.meaning as Version | undefined
    const unstored = frame.sitting?.unstored as Version | undefined
    const { cut } = lms.record
    attempt.packages.add(frame.given)
    frame.troubled = !this.healthy || this.fault === 'slow'
    frame.lastActAt = this.time.elapsed
    frame.session = this.time.as(frame, () => this.session(frame))
    this.watch(frame)
    this.air.deliver()
    const { session } = frame
    if (session.ended !== undefined || session.launch.connection !== 'open') {
      this.say(`  no session: ${session.ended ?? session.launch.connection}`)
      if (this.healthy && frame.sitting === undefined) this.fail('no session begins on a machine that works')
      if (session.ended === undefined) this.time.as(frame, () => session.end())
      this.drop(frame)
      return
    }
    if (frame.mode === 'normal' && !session.writes) this.fail('the course takes its own data for foreign')
    this.frames.push(frame)
    // A copy can be found only by whom the LMS gives the attempt's number to.
    const isFound = frame.mode === 'normal' && reads && stored !== undefined
    const must = [
      ...(stored === undefined || cut ? [] : [stored]),
      ...(isFound && attempt.kept !== undefined ? [attempt.kept] : []),
      ...(frame.mode === 'normal' && stored !== undefined ? older.map(({ version }) => version) : [])
    ]
    const perhaps = [
      ...(cut ? [stored!] : []),
      ...(unstored === undefined ? [] : [unstored]),
      ...(isFound && attempt.left !== undefined ? [attempt.left] : [])
    ]
    this.compare(frame, must, perhaps)
    if (frame.mode === 'normal') {
      if (this.disk.mood === 'works') keep(attempt, frame.version)
      // What could not be read now may be there next time, or may be gone.
      else if (!isFound) leave(attempt)
      // They stay on the screen; what they say from now on must do no harm.
      if (older.some(({ works }) => works)) this.fail('an older window goes on beside the newer')
      const { completed } = standingOf(frame.version.deeds, frame.given.manuscript)
      const isNews =
        older.length > 0 || session.notice === 'restored' || (completed && !session.launch.completed)
      if (isNews) frame.unsavedSince = this.time.elapsed
    }
    this.act(frame, turnTo(session.startPage, frame.version.deeds))
  }

  private session(frame: Frame): PlayerSession {
    const { outline } = frame.given
    const clock = { elapsed: () => this.time.elapsed, now: () => this.time.now() }
    const messages = {}
    return new Session({
      outline,
      messages,
      clock,
      registry: trackedComponents,
      tracking: this.tracking(frame),
      copies: createSafetyCopies(() => this.disk.storage),
      windows: createOtherWindows((name) => this.air.open(name, frame) as never),
      online: () => this.online,
      idleFor: () => this.time.elapsed - frame.lastActAt,
      chance: (max) => this.chance(max)
    })
  }

  private tracking(frame: Frame): Tracking {
    const { lms } = frame.person
    if (frame.sitting !== undefined) {
      const connection = createConnection(lms.standard.api, frame.sitting.window)
      const clock = { elapsed: () => this.time.elapsed, now: () => this.time.now() }
      return createCmiTracking(lms.standard, connection, usualPreset, clock)
    }
    const tracking = createWebTracking(webKey)
    const noting = (save: () => boolean) => () => {
      const before = this.disk.content.getItem(webKey)
      const ok = save()
      if (this.disk.content.getItem(webKey) !== before) lms.record.meaning = frame.version
      return ok
    }
    return {
      ...tracking,
      commit: noting(tracking.commit),
      finish: noting(tracking.finish)
    }
  }

  /** Notes each answer that the session is given to report. */
  private watch(frame: Frame): void {
    const { session } = frame
    const change = session.change.bind(session)
    session.change = (id, record, interactions = [], effects) => {
      const answers = interactions.map(
        ({ id: name, response }) => `${name} ${(response as string[]).join(',') || '?'}`
      )
      for (const answer of answers) frame.person.attempt.given.add(answer)
      if (frame.mode === 'normal') frame.version.answers = [...frame.version.answers, ...answers]
      change(id, record, interactions, effects)
    }
  }

  // Comparing

  private lines(deeds: Deeds, given: Package): string[] {
    const lines = tell(withVisibleRereading(deeds, given), given.manuscript)
    if (lines.some((line) => line.startsWith('is on page'))) return lines
    return [...lines, `is on page ${sheetsOf(given.manuscript)[0]!.id}`]
  }

  private seen(frame: Frame): string[] {
    return this.lines(see(frame.session, frame.given), frame.given)
  }

  /**
   * @param must what has to be there
   * @param perhaps what can be there in part, or not at all
   */
  private compare(frame: Frame, must: readonly Version[], perhaps: readonly Version[]): void {
    const { given, person } = frame
    const { root } = person.attempt
    // Where nothing can come from, nothing comes: what this edition does not show is not there either.
    const versions = must.length + perhaps.length === 0 ? [root] : person.attempt.versions
    if (this.hides(perhaps, given)) throw new Undecided()
    const seen = this.seen(frame)
    const candidates = versions.filter(
      (version) => must.every((one) => version.includes(one)) && same(this.lines(version.deeds, given), seen)
    )
    const stored = person.lms.record.meaning as Version
    const now = revisionOf(frame.session)
    const alike = candidates.filter(({ revision }) => revision === now)
    const likely = alike.length > 0 ? alike : candidates
    const found = [stored, ...must].find((version) => likely.includes(version)) ?? likely.at(-1)
    if (found !== undefined) {
      frame.version = found
      // Where the LMS has the resume data, it had the answers in the same breath: what it did not take is not known.
      // Otherwise answers come from the copy or from another window, or not at all.
      if (found === stored || !must.includes(found)) this.forgetUnreported(frame)
      return
    }
    const apart = must.some((one) => must.every((other) => !other.includes(one) || other === one))
    const sources = [...must, ...perhaps]
    if (perhaps.length > 0 || (apart && must.length > 1)) {
      const together = this.together(frame, seen, must, sources)
      if (together !== undefined) {
        frame.version = together
        return
      }
    }
    const known = new Set(versions.flatMap((version) => this.lines(version.deeds, given)))
    const invented = seen.filter((line) => !known.has(line))
    const expected = new Set(must.flatMap((version) => this.lines(version.deeds, given)))
    const lost = [...expected].filter((line) => !seen.includes(line))
    this.fail(
      [
        'after the launch',
        ...lost.map((line) => `  lost: ${line}`),
        ...invented.map((line) => `  invented: ${line}`),
        ...seen.map((line) => `  there: ${line}`)
      ].join('\n')
    )
  }

  private hides(versions: readonly Version[], { manuscript }: Package): boolean {
    const shown = new Set([...sheetsOf(manuscript), ...exercisesOf(manuscript)].map(({ id }) => id))
    return versions.some(({ deeds: { visited, choices, stories, tests } }) =>
      [visited, choices, stories, tests].some((done) => [...done.keys()].some((id) => !shown.has(id)))
    )
  }

  private forgetUnreported({ version, person }: Frame): void {
    const reported = person.lms.reported
    version.answers = version.answers.filter((answer) => reported.includes(answer))
  }

  /**
   * What is left where the LMS has cut the end, or where two lines of work come together that went apart while the
   * storage could not be read. Of an exercise that is in both, either may count.
   */
  private together(
    frame: Frame,
    seen: readonly string[],
    must: readonly Version[],
    sources: readonly Version[]
  ): Version | undefined {
    const { given, session } = frame
    const about = (lines: readonly string[], id: string) =>
      lines.filter((line) => line.startsWith(`${id}:`) || line.startsWith(`${id} `))
    const told = sources.map((version) => ({ version, lines: this.lines(version.deeds, given) }))
    const wanted = new Set(must.flatMap((version) => this.lines(version.deeds, given)))
    const pages = (lines: Iterable<string>) => [...lines].filter((line) => line.endsWith(': visited'))
    if (pages(wanted).some((line) => !seen.includes(line))) return undefined
    if (pages(seen).some((line) => told.every(({ lines }) => !lines.includes(line)))) return undefined
    const deeds = { choices: new Map(), stories: new Map(), tests: new Map() }
    for (const kind of ['choices', 'stories', 'tests'] as const) {
      const ids = new Set(sources.flatMap((version) => [...version.deeds[kind].keys()]))
      for (const id of ids) {
        const own = about(seen, id)
        const isThere = exercisesOf(given.manuscript).some((one) => one.id === id)
        const from = told.find(
          ({ version, lines }) => version.deeds[kind].has(id) && same(about(lines, id), own)
        )
        if (own.length === 0 && about([...wanted], id).length > 0) return undefined
        if (own.length > 0 && from === undefined) return undefined
        // What this course does not have cannot be seen: it is taken as kept where nothing was cut.
        if (own.length === 0 && (isThere || must.length === 0)) continue
        const source = from?.version ?? must.find((version) => version.deeds[kind].has(id))
        if (source !== undefined) deeds[kind].set(id, source.deeds[kind].get(id) as never)
      }
    }
    const visible = new Set(sheetsOf(given.manuscript).map(({ id }) => id))
    const hidden = must.flatMap((version) => [...version.deeds.visited]).filter((id) => !visible.has(id))
    const shown = [...visible].filter((id) => seen.includes(`page ${id}: visited`))
    const reread = [...visible].filter((id) => seen.includes(`page ${id}: read again`))
    const after: Deeds = {
      ...deeds,
      place: session.startPage,
      visited: new Set([...hidden, ...shown]),
      ...(reread.length === 0 ? {} : { reread: new Set(reread) })
    }
    const version = this.add(frame, after, must)
    version.answers = [...new Set(must.flatMap(({ answers }) => answers))]
    return version
  }

  private add(frame: Frame, deeds: Deeds, parents: readonly Version[]): Version {
    const version = new Version(deeds, parents, parents[0]?.answers ?? [])
    frame.person.attempt.versions.push(version)
    return version
  }

  /** What is in this window is at the LMS, too. */
  private expectSaved(frame: Frame, when: string): void {
    const { given, person, version } = frame
    const { lms, attempt } = person
    const stored = (lms.record.meaning as Version | undefined) ?? attempt.root
    const [there, done] = [stored, version].map(({ deeds }) => this.lines(deeds, given)) as [
      string[],
      string[]
    ]
    if (!same(there, done)) {
      const open = done.filter((line) => !there.includes(line))
      this.fail(`${when} the LMS does not know\n${open.map((line) => `  ${line}`).join('\n')}`)
    }
    if (this.isWeb) return
    const reported = new Set(lms.reported)
    const unreported = version.answers.filter((answer) => !reported.has(answer))
    if (unreported.length > 0)
      this.fail(`${when} the LMS has not heard of the answers ${unreported.join('; ')}`)
    if (standingOf(version.deeds, given.manuscript).completed && !lms.isCompleted) {
      this.fail(`${when} the course is completed and the LMS says “${lms.status}”`)
    }
  }

  /** Called after each step: what must never be, and what must be by now. */
  check(): void {
    this.settle()
    for (const person of this.people) {
      const { lms, attempt } = person
      if (lms.violations.length > 0) this.fail(lms.violations.join('\n'))
      const given = [...attempt.given]
      // An entry of which the LMS took no more than the id says nothing.
      const isGiven = (told: string) =>
        given.some((answer) => answer === told || told === `${answer.split(' ')[0]!} ?`)
      const invented = lms.reported.filter((answer) => !isGiven(answer))
      if (invented.length > 0)
        this.fail(`the LMS was told of answers that nobody gave: ${invented.join('; ')}`)
      if (lms.isCompleted && !attempt.completed) this.checkCompletion(person)
    }
    for (const frame of this.frames) if (frame.writes) this.checkSaving(frame)
  }

  private checkCompletion({ lms, attempt }: Person): void {
    attempt.completed = true
    const { deeds } = lms.record.meaning as Version
    const standings = [...attempt.packages].map(({ manuscript }) => standingOf(deeds, manuscript))
    const standing = standings.find(({ completed }) => completed)
    if (standing === undefined) this.fail('the LMS was told that the course is completed, and it is not')
    const raw = lms.words.scores.map((element) => lms.record.values.get(element)).find(Boolean)
    if (standings.every(({ score }) => String(score ?? undefined) !== String(raw))) {
      this.fail(`the LMS was told the score ${raw}, and it is ${standing.score}`)
    }
  }

  private checkSaving(frame: Frame): void {
    if (!this.healthy) {
      frame.troubled = true
      return
    }
    const now = this.time.elapsed
    const quiet = now - Math.max(this.healthySince, frame.lastActAt)
    if (quiet >= 45_000 && frame.unsavedSince !== undefined) {
      this.expectSaved(frame, 'after a quiet while')
      frame.troubled = this.fault === 'slow' || frame.unsavedSince < this.quickSince
      frame.unsavedSince = undefined
    } else if (!frame.troubled && frame.unsavedSince !== undefined && now - frame.unsavedSince >= 1100) {
      if (now - frame.lastActAt >= 1100) {
        this.expectSaved(frame, 'after a second')
        frame.unsavedSince = undefined
      }
    }
  }

  // Acting

  private act(frame: Frame, act: Act | undefined): boolean {
    const { session, person } = frame
    if (act === undefined || session.ended !== undefined) return false
    this.say(act.told)
    frame.lastActAt = this.time.elapsed
    if (frame.mode === 'review') {
      this.time.as(frame, () => act.perform(session))
      return true
    }
    // Where nothing changes, as on a page that is open already, nothing is saved anew.
    const isIdle = act.after === frame.version.deeds && act.look === undefined
    const version = isIdle ? frame.version : this.add(frame, act.after, [frame.version])
    frame.version = version
    if (!isIdle) frame.unsavedSince ??= this.time.elapsed
    this.time.as(frame, () => act.perform(session))
    if (act.look !== undefined) version.deeds = act.look(session)
    version.revision = revisionOf(session)
    if (this.disk.mood === 'works' && !isIdle) keep(person.attempt, version)
    this.makeRoom(person)
    const [seen, done] = [this.seen(frame), this.lines(version.deeds, frame.given)]
    if (!same(seen, done)) {
      this.fail(`the learner sees\n  ${seen.join('\n  ')}\nand has done\n  ${done.join('\n  ')}`)
    }
    return true
  }

  /** Where a full storage is written to, room is looked for, and copies of others go for it. */
  private makeRoom(writer: Person): void {
    if (this.disk.mood !== 'full') return
    for (const other of this.people) if (other !== writer) leave(other.attempt)
  }

  /** A window to work in: launched where there is none. */
  private working(): Frame | undefined {
    if (this.frame === undefined) this.launch()
    this.time.pass(200)
    return this.frame
  }

  private onPageOf(frame: Frame, id: string): boolean {
    const turn = turnToExercise(id, frame.given, frame.version.deeds)
    if (turn === undefined) return true
    return this.act(frame, turn)
  }

  openPage(n: number): void {
    const frame = this.working()
    const page = frame && pick(sheetsOf(frame.given.manuscript), n)
    if (frame === undefined || page === undefined) return
    this.act(frame, turnTo(page.id, frame.version.deeds))
  }

  answer(n: number, m: number, checks: boolean): void {
    const frame = this.working()
    const questions = frame && exercisesOf(frame.given.manuscript).filter(({ kind }) => kind === 'choice')
    const one = questions && pick(questions, n)
    if (frame === undefined || one?.kind !== 'choice' || !this.onPageOf(frame, one.id)) return
    this.act(frame, answerQuestion(one, frame.given, frame.version.deeds, m, checks))
  }

  step(n: number): void {
    const frame = this.working()
    const one = frame && pick(storiesOf(frame.given.manuscript), 0)
    if (frame === undefined || one === undefined || !this.onPageOf(frame, one.id)) return
    this.act(frame, takeWay(one, frame.given, frame.version.deeds, n))
  }

  restart(): void {
    const frame = this.working()
    const one = frame && pick(storiesOf(frame.given.manuscript), 0)
    if (frame === undefined || one === undefined || !this.onPageOf(frame, one.id)) return
    this.act(frame, restartStory(one, frame.version.deeds))
  }

  inTest(what: 'begin' | 'answer' | 'finish', n: number, m: number): void {
    const frame = this.working()
    const one = frame && pick(testsOf(frame.given.manuscript), n)
    if (frame === undefined || one === undefined || !this.onPageOf(frame, one.id)) return
    const { deeds } = frame.version
    const { given, session } = frame
    if (what === 'begin')
      this.act(
        frame,
        this.time.as(frame, () => beginTest(one, given, session, deeds))
      )
    else if (what === 'answer') this.act(frame, answerInTest(one, given, deeds, n, m))
    else this.act(frame, finishTest(one, given, deeds))
  }

  /** The next few things that a diligent learner does. */
  goOn(times: number): void {
    for (let i = 0; i < times; i++) {
      const frame = this.working()
      if (frame === undefined || !this.goOnOnce(frame)) return
      this.check()
    }
  }

  private goOnOnce(frame: Frame): boolean {
    const { given, version, session } = frame
    const { deeds } = version
    for (const page of sheetsOf(given.manuscript)) {
      if (!deeds.visited.has(page.id)) return this.act(frame, turnTo(page.id, deeds))
      for (const one of page.exercises) {
        const { id } = one
        if (one.kind === 'choice') {
          if ((deeds.choices.get(id)?.attempts ?? 0) > 0) continue
          const picked = deeds.choices.get(id)?.picked ?? []
          const wrong = one.answers.findIndex(({ key, right }) => right !== picked.includes(key))
          const left = one.answers.filter(({ key, right }) => right && !picked.includes(key)).length
          if (!this.onPageOf(frame, id)) return false
          const checks = left <= 1 || !one.multiple
          return this.act(frame, answerQuestion(one, given, frame.version.deeds, Math.max(0, wrong), checks))
        }
        if (one.kind === 'scenario') {
          if (deeds.stories.get(id)?.done) continue
          return this.onPageOf(frame, id) && this.act(frame, takeWay(one, given, frame.version.deeds, 0))
        }
        const test = deeds.tests.get(id)
        if (test?.passed || test?.failed || (test?.taken && one.pass === undefined)) continue
        if (!this.onPageOf(frame, id)) return false
        const paper = test?.attempts.at(-1)
        const now = frame.version.deeds
        if (paper === undefined || paper.finished) {
          return this.act(
            frame,
            this.time.as(frame, () => beginTest(one, given, session, now))
          )
        }
        const asked = one.questions.filter((question) => paper.asked.has(question.id))
        const open = asked.findIndex(({ id: name }) => paper.asked.get(name)!.credit < 100)
        if (open === -1) return this.act(frame, finishTest(one, given, now))
        const { picked } = paper.asked.get(asked[open]!.id)!
        const next = asked[open]!.answers.findIndex(({ key, right }) => right !== picked.includes(key))
        return this.act(frame, answerInTest(one, given, now, open, Math.max(0, next)))
      }
    }
    return false
  }

  // Machine and LMS

  wait(milliseconds: number): void {
    this.say(`${milliseconds / 1000} s pass`)
    this.time.pass(milliseconds)
    for (const { person } of this.frames) this.makeRoom(person)
  }

  hide(): void {
    const { frame } = this
    if (frame === undefined) return
    this.say('the page is hidden')
    this.time.as(frame, () => frame.session.flush())
    if (!this.healthy || !frame.writes || frame.unsavedSince === undefined) return
    this.expectSaved(frame, 'when the page is hidden')
    frame.unsavedSince = undefined
  }

  exit(): void {
    const { frame } = this
    if (frame === undefined) return
    const { writes } = frame.session
    const left = this.time.as(frame, () => frame.session.exit())
    this.say(`saves and exits: ${left ? (frame.session.ended ?? '') : 'cannot'}`)
    if (!left && this.healthy) this.fail('an LMS that works lets nobody leave')
    if (!left) return
    if (writes && this.healthy) this.expectSaved(frame, 'after leaving')
    if (writes && frame.session.ended === 'saved') this.left(frame)
    else this.drop(frame)
  }

  /** Confirmed: from here on the LMS answers for it. */
  private left(frame: Frame): void {
    const { attempt } = frame.person
    // Where the storage is blocked the copy cannot be taken away.
    if (this.disk.mood === 'blocked') leave(attempt)
    else attempt.kept = undefined
    this.drop(frame)
  }

  /** Windows that waited for a save before they could be left. */
  private settle(): void {
    for (const frame of this.frames.filter(({ session }) => session.ended === 'saved')) {
      this.say('the window that was waiting closes')
      this.left(frame)
    }
  }

  close(frame = this.frame): void {
    if (frame === undefined) return
    this.say('closes the window')
    const { writes } = frame
    this.time.as(frame, () => frame.session.end())
    if (writes && this.healthy) this.expectSaved(frame, 'after closing')
    this.drop(frame)
  }

  kill(): void {
    const { frame } = this
    if (frame === undefined) return
    this.say('the browser is killed')
    this.drop(frame)
  }

  reload(): void {
    const { frame } = this
    if (frame === undefined) return
    this.say('reloads the page')
    this.close(frame)
    frame.sitting?.reload()
    const next = new Frame(frame.person, frame.given, frame.mode, frame.sitting)
    if (frame.sitting !== undefined) {
      frame.sitting.meaningNow = () => next.version
    }
    this.start(next)
  }

  private drop(frame: Frame): void {
    this.makeRoom(frame.person)
    frame.alive = false
    this.time.drop(frame)
    this.air.drop(frame)
    this.frames = this.frames.filter((other) => other !== frame)
  }

  again(mode: 'normal' | 'review'): void {
    if (this.isWeb && mode === 'review') return
    // Before the LMS has the attempt's number, a second window cannot know of the first.
    if (this.current.lms.record.meaning === undefined) this.close()
    this.launch(mode)
  }

  private closeAll(): void {
    for (const frame of this.frames.filter(({ person }) => person === this.current)) this.close(frame)
  }

  switchLearner(): void {
    if (this.isWeb) return
    this.closeAll()
    this.current = this.people.find((person) => person !== this.current)!
    this.say(`${this.current.name} sits down`)
  }

  newAttempt(): void {
    if (this.isWeb) return
    this.closeAll()
    this.current.lms.forget()
    this.current.attempt = new Attempt()
    this.say(`${this.current.name} gets a new attempt`)
  }

  break(fault: Fault): void {
    if (this.isWeb || fault === this.fault) return
    this.say(fault === 'none' ? 'the LMS works again' : `the LMS: ${fault}`)
    const wasHealthy = this.healthy
    if (this.fault === 'slow') this.quickSince = this.time.elapsed
    this.fault = fault
    for (const { lms } of this.people) lms.fault = fault
    const online = fault !== 'offline, says "true"'
    if (online !== this.online) {
      this.online = online
      for (const frame of [...this.frames]) {
        this.time.as(frame, () => (online ? frame.session.cameOnline() : frame.session.wentOffline()))
      }
    }
    if (this.healthy && !wasHealthy) this.healthySince = this.time.elapsed
    if (fault === 'slow') for (const frame of this.frames) frame.troubled = true
  }

  storage(mood: Mood): void {
    if (mood === this.disk.mood) return
    this.say(`the machine's storage ${mood === 'works' ? 'works again' : `is ${mood}`}`)
    const wasHealthy = this.healthy
    this.disk.mood = mood
    if (this.healthy && !wasHealthy) this.healthySince = this.time.elapsed
  }

  setClock(minutes: number): void {
    this.say(`the clock is set ${minutes > 0 ? 'forward' : 'back'} by ${Math.abs(minutes)} minutes`)
    this.time.wrongBy += minutes * 60_000
  }

  update(n: number, a: number, b: number): void {
    const name = editNames[n % editNames.length]!
    const revised = revise(this.packages.at(-1)!, name, a, b)
    if (revised === undefined) return
    this.packages.push(revised.next)
    this.deployed = this.packages.length - 1
    this.say(`update to edition ${revised.next.edition}: ${name}: ${revised.told}`)
  }

  rollBack(): void {
    if (this.deployed === 0) return
    this.deployed--
    this.say(`back to edition ${this.packages[this.deployed]!.edition}`)
  }

  deployLatest(): void {
    if (this.deployed === this.packages.length - 1) return
    this.deployed = this.packages.length - 1
    this.say(`forward to edition ${this.packages[this.deployed]!.edition}`)
  }

  /** A package that was uploaded shows at the next launch. */
  relaunch(): void {
    if (this.frame !== undefined) this.close()
    this.launch()
  }

  /** An older package for a while, in which the learner goes on. */
  detour(n: number): void {
    if (this.packages.length < 2) return
    this.deployed = n % (this.packages.length - 1)
    this.say(`back to edition ${this.packages[this.deployed]!.edition}`)
    this.relaunch()
    this.goOn(1)
    this.deployLatest()
    this.relaunch()
  }

  breakSomehow(n: number): void {
    this.break(faults[n % faults.length]!)
  }
}

function keep(attempt: Attempt, version: Version): void {
  attempt.kept = version
  attempt.left = undefined
}

function leave(attempt: Attempt): void {
  attempt.left = attempt.kept ?? attempt.left
  attempt.kept = undefined
}

/** Looked up where nobody may look: the walk only asks which of its own versions it is. */
function revisionOf(session: PlayerSession): number | undefined {
  return (session as unknown as { state: { copy?: { revision: number } } }).state.copy?.revision
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line) => b.includes(line))
}
