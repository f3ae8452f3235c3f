import { faultRules, type FaultName } from '../strict/faults.ts'
import type { LmsConfig, Mode } from '../strict/launch.ts'

/** Where the content lies, seen from the window with the API. */
export type Place = (typeof places)[number]

/** How the controls of the page are set. */
export type LmsOptions = {
  launch: number
  learner: string
  size: string
  mode: Mode
  fault: FaultName
  /** Set by the address alone. */
  place: Place
  /** False begins a new attempt at the first launch. */
  resume: boolean
}

/**
 * Sizes of the content's frame: a common desktop, and what Moodle leaves for content with both side bars open
 * on a 1280-pixel screen and on a phone.
 */
export const sizes = ['650x666', '367x666', '1366x768', 'fill'] as const

/**
 * `frame`: in a frame of the LMS page. `deep`: seven frames below it, as far as SCORM 1.2 lets content search
 * (RTE 3.3). `window`: in a window that the LMS page opens. `beside-foreign`: in a frame, next to a frame of
 * another site, and the LMS page itself is shown within a page of that site.
 */
export const places = ['frame', 'deep', 'window', 'beside-foreign'] as const

/** The modes, by their word in both standards. */
export const modes: readonly Mode[] = ['normal', 'review', 'browse']

export const faults = Object.keys(faultRules) as FaultName[]

/** Width and height of a size such as `650x666`; null where it fills the place there is. */
export function parseSize(size: string): { width: number; height: number } | null {
  const match = /^(\d{2,4})x(\d{2,4})$/.exec(size)
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null
}

/** Reads `?launch=0&learner=anna&size=650x666&mode=normal&fault=refuse&place=deep&resume=1`; what is odd is left out. */
export function parseOptions(search: string, config: LmsConfig): LmsOptions {
  const query = new URLSearchParams(search)
  const pick = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((word) => word === query.get(name)) ?? otherwise
  const launch = Number(query.get('launch') ?? 0)
  const size = query.get('size') ?? ''
  const learnerIds = config.learners.map(({ id }) => id)
  return {
    launch: config.launches[launch] ? launch : 0,
    learner: pick('learner', learnerIds, learnerIds[0] ?? ''),
    size: size === 'fill' || parseSize(size) ? size : sizes[0],
    mode: pick('mode', modes, 'normal'),
    fault: pick('fault', faults, 'ok'),
    place: pick('place', places, 'frame'),
    resume: query.get('resume') !== '0'
  }
}

/** The address that shows the page with these options; what is as usual is left out. */
export function formatOptions(
  options: LmsOptions,
  config: LmsConfig,
  more: Readonly<Record<string, string>> = {}
): string {
  const usual = parseOptions('', config)
  const query = new URLSearchParams(more)
  for (const name of ['launch', 'learner', 'size', 'mode', 'fault', 'place'] as const) {
    if (options[name] !== usual[name]) query.set(name, String(options[name]))
  }
  const text = query.toString()
  return text === '' ? '/' : `/?${text}`
}
