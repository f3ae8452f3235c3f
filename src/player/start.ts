/** Begins a sitting: reads the start page's data, meets the LMS, shows the course. Called by each standard's launch.ts. */
import {
  elements,
  frame,
  modules,
  reference,
  search,
  styles,
  tools,
  tracked,
  type ModulePages
} from 'virtual:scormdown/course'
import 'virtual:scormdown/styles.css'
import { html, type TemplateResult } from 'lit'
import { addProse, prose } from '../components/shared/prose.ts'
import type { Preset } from '../standards/preset.ts'
import type { LanguageFrame } from '../standards/start-page.ts'
import type { Clock, Tracking } from '../standards/tracking.ts'
import type { Outline } from '../state/outline.ts'
import { idle, savesData, surroundings } from './browser.ts'
import { followFilms } from './comfort.ts'
import { readLaunchData } from './launch-data.ts'
import { createOtherWindows } from './other-windows.ts'
import { createSafetyCopies } from './safety-copy.ts'
import { createLoader, createLoaders } from './loading.ts'
import { createPrefetch } from './prefetch.ts'
import { playOneAtATime } from './playing.ts'
import { openFoldsInPrint } from './print.ts'
import { Session } from './session.ts'
import { SdCourse, type ShellOptions } from './shell.ts'
import './term.ts'

export interface LaunchContext {
  outline: Outline
  preset: Preset
  clock: Clock
}

export function startPlayer(createTracking: (context: LaunchContext) => Tracking): void {
  const { outline, messages, references, languages, preset } = readLaunchData()
  addProse([prose, ...styles])
  const clock: Clock = { elapsed: () => performance.now(), now: () => new Date() }
  const session = new Session({
    outline,
    registry: tracked,
    messages,
    tracking: createTracking({ outline, preset, clock }),
    clock,
    copies: createSafetyCopies(() => localStorage),
    windows: createOtherWindows(openChannel),
    online: () => navigator.onLine,
    idleFor: idleTime(clock),
    chance
  })

  const rewritten = new Map<string, ModulePages>()
  if (import.meta.hot !== undefined) followAuthor()

  /** Pages by module, in the language that the course is in now. */
  let pages = createLoaders(modules[outline.language]!, surroundings)
  const onDemand = {
    tools: createLoader(tools, surroundings),
    reference: createLoaders(reference, surroundings),
    search: createLoaders(search, surroundings),
    frame: createLoaders(frame, surroundings)
  }
  const language = () => session.outline.language
  const elementLoaders = createLoaders(elements, surroundings)
  // An author's dev server would make each page that nobody looks at.
  const loadsAhead = !savesData() && import.meta.hot === undefined
  const prefetch = createPrefetch({
    modules: outline.modules.map(({ id }) => id),
    async load(id) {
      const loader = pages.get(id)!
      if (!(await loader.prefetch())) return false
      const uses = new Set(Object.values((await loader.load()).default).flatMap((page) => page.uses))
      const there = await Promise.all([...uses].map((name) => elementLoaders.get(name)!.prefetch()))
      if (!there.every(Boolean)) return false
      // Contacts and help are there when the network is not.
      const aside = [onDemand.tools.prefetch(), onDemand.reference.get(language())!.prefetch()]
      return (await Promise.all(aside)).every(Boolean)
    },
    idle
  })

  const loadLanguage = async (wanted: string): Promise<LanguageFrame> => {
    const other = (await onDemand.frame.get(wanted)!.load()).frameFor(outline, session.isLocal)
    pages = createLoaders(modules[wanted]!, surroundings)
    rewritten.clear()
    return other
  }

  const shell = new SdCourse()
  const options: Omit<ShellOptions, 'messages' | 'references'> = {
    session,
    loadModule: async (id) => rewritten.get(id) ?? (await pages.get(id)!.load()).default,
    loadElement: (name) => elementLoaders.get(name)!.load(),
    languages,
    async loadTool(id, context) {
      const own = (await onDemand.tools.load()).createTool(id, {
        ...context,
        loadSearch: () => onDemand.search.get(language())!.load()
      })
      return own ?? (await loadReference(id))
    },
    obey: (event, course) =>
      // Without its code a key does nothing; every command has a button, too.
      void onDemand.tools.load().then(
        ({ obey }) => obey(event, course),
        () => undefined
      ),
    loadLanguage,
    onPage: loadsAhead ? prefetch : () => undefined
  }
  const begin = (frame: Pick<LanguageFrame, 'messages' | 'references'>): void => {
    document.documentElement.lang = language()
    shell.setup({ ...options, references: frame.references, messages: frame.messages.player as never })
    // The start page's own line alone: other things in the body are not ours (a dev server's error box).
    document.querySelector('body > p')!.replaceWith(shell)
  }
  const asked = [session.comfort.language, session.launch.preference?.language]
  const wanted = asked.find((one) => one !== undefined && languages.includes(one)) ?? outline.language
  if (wanted === outline.language) begin({ messages, references })
  else {
    loadLanguage(wanted).then(
      (other) => {
        session.renew(other)
        begin(other)
      },
      // The course is there in the language that it begins in.
      () => begin({ messages, references })
    )
  }
  endWithThePage(session)
  if (!CSS.supports('selector(::details-content)')) openFoldsInPrint()
  playOneAtATime()
  followFilms()

  async function loadReference(id: string): Promise<(() => TemplateResult) | undefined> {
    const loaded = await onDemand.reference.get(language())!.load()
    const page = loaded.default[id]
    if (page === undefined) return undefined
    return () =>
      html`<article class="prose" lang=${language()}>${page.view({ item: (item) => session.item(item) })}</article>`
  }

  /** Only a dev server sends these: pages, outline and texts that were written anew while the course runs. */
  function followAuthor(): void {
    addEventListener('scormdown:pages', (event) => {
      const { module, pages: now } = (event as CustomEvent<{ module: string; pages: ModulePages }>).detail
      rewritten.set(module, now)
      shell.replacePages(now)
    })
    addEventListener('scormdown:frame', (event) => {
      const all = (event as CustomEvent<LanguageFrame[]>).detail
      const written = all.find((one) => one.outline.language === language())
      if (written !== undefined) shell.renew(written)
    })
  }
}

/** Undefined where the browser blocks it. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** How long ago the learner last did something that can be seen. */
function idleTime(clock: Clock): () => number {
  let last = -Infinity
  for (const type of ['keydown', 'pointerdown', 'input', 'wheel', 'touchmove']) {
    addEventListener(type, () => (last = clock.elapsed()), { capture: true, passive: true })
  }
  return () => clock.elapsed() - last
}

/** `getRandomValues` is there on plain http, too. */
function chance(max: number): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return Math.floor(((high * 2 ** 21 + (low >>> 11)) / 2 ** 53) * (max + 1))
}

/**
 * `pagehide` is the last event that every browser sends; `visibilitychange` is the last that a phone sends before it
 * drops a page. `unload` is forbidden in content frames by permissions policy.
 */
function endWithThePage(session: Session): void {
  addEventListener('pagehide', () => session.end())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.flush()
  })
  // A phone's browser freezes a page in the background before it drops it.
  document.addEventListener('freeze', () => session.flush())
  addEventListener('offline', () => session.wentOffline())
  addEventListener('online', () => session.cameOnline())
  // Back from the browser's page cache: the session with the LMS is over, begin a new one.
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
}
