/** Which elements of which standard hold what: taken from what the standards themselves write. */
import type { CmiStandard, Write } from '../standards/cmi/standard.ts'
import { cmiFamilies } from '../standards/cmi/families.ts'
import type { Interaction } from '../standards/interaction.ts'
import type { Preset } from '../standards/preset.ts'
import { standards } from '../standards/registry.ts'
import type { Standard } from '../standards/types.ts'
import type { Report } from '../standards/tracking.ts'
import type { HandoverInput, PackageFacts } from './input.ts'

export interface Family {
  /** Targets of the set that share this run-time. */
  names: string[]
  cmi: CmiStandard
}

/** The target of a package; packages are made of no others. */
export function targetOf(id: string): Standard {
  return standards.find((one) => one.id === id)!
}

/** The run-times of the packages that an LMS launches over an API. */
export function familiesOf({ packages }: HandoverInput): Family[] {
  const targets = [...new Set(packages.map(({ target }) => target))].map(targetOf)
  const apis = [...new Set(targets.flatMap(({ api }) => (api === undefined || api === 'xapi' ? [] : api)))]
  return apis.map((api) => ({
    names: targets.filter((target) => target.api === api).map(({ name }) => name),
    cmi: cmiFamilies[api]
  }))
}

/** Whether any package of the set keeps what a learner did there. */
export function keeps({ packages }: HandoverInput, where: 'lms' | 'lrs' | 'browser'): boolean {
  return packages.some(({ target }) => targetOf(target).keeps === where)
}

/** The package to take first: the best that the preset names, of those that were built. */
export function firstPackage({ packages, preset }: HandoverInput): PackageFacts | undefined {
  const order = [...preset.recommends, ...preset.permits]
  const rank = ({ target }: PackageFacts) => order.indexOf(target)
  const [best] = packages.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b))
  return best
}

export interface ToldElements {
  begun: readonly Write[]
  done: readonly Write[]
  score: readonly string[]
  far: readonly string[]
  place: string
  resume: string
  answers: readonly string[]
  objectives: readonly string[]
  time: string
}

const objective = { id: 'id', text: 'text', done: true, passed: true, score: 1 }
const report: Report = {
  completed: true,
  passed: true,
  score: 1,
  measure: 1,
  location: 'page',
  resumeData: '',
  objectives: [objective]
}
const answer: Interaction = {
  id: 'id',
  type: 'choice',
  description: 'text',
  response: ['a'],
  correct: [['a']],
  result: 'right',
  weighting: 2,
  latencySeconds: 1,
  objectives: ['id']
}

export function elementsOf(cmi: CmiStandard, preset: Preset): ToldElements {
  const result = cmi.result(report, preset)
  const names = (writes: readonly Write[]) => writes.map(([element]) => element)
  const place = names(cmi.place(report))
  const tails = (elements: readonly string[]) =>
    elements.map((element) => element.replace(/\.0(?=\.|$)/g, '.n'))
  return {
    begun: cmi.firstStatus({}),
    done: result.filter(([element]) => !/score/.test(element)),
    score: names(result).filter((element) => /score/.test(element)),
    far: place.filter((element) => /measure/.test(element)),
    place: place.find((element) => /location/.test(element))!,
    resume: cmi.resumeElement,
    answers: tails(names(cmi.interaction(answer, 0, new Date(0)))),
    objectives: tails(names(cmi.objective(objective, 0))),
    time: cmi.sessionTime(0)[0]
  }
}
