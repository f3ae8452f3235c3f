/** Rules about sequencing, objectives and rollup of SCORM 2004. */
import type { Found, Package, Rule } from '../types.ts'
import { itemsOf, labelOf, organizationsOf, scoItems } from '../manifest.ts'
import { allNamed, attr, childrenOf, find, type XmlElement } from '../xml.ts'
import { sequencingWords as words } from './sequencing-words.ts'

/** Organizations and items, with the sequencing that each has of its own. */
const activities = (pkg: Package) =>
  [...organizationsOf(pkg), ...itemsOf(pkg)].map((activity) => ({
    activity,
    own: find(activity, 'sequencing'),
    shared: sharedOf(pkg, find(activity, 'sequencing')),
    what: labelOf(activity)
  }))

const collectionOf = ({ manifest }: Package) =>
  childrenOf(manifest, 'sequencingCollection').flatMap((one) => childrenOf(one, 'sequencing'))

function sharedOf(pkg: Package, own: XmlElement | undefined): XmlElement | undefined {
  const id = attr(own, 'IDRef')
  return id === undefined ? undefined : collectionOf(pkg).find((one) => attr(one, 'ID') === id)
}

const allSequencing = ({ manifest }: Package) => allNamed(manifest, 'sequencing')

function* collection(pkg: Package): Generator<Found> {
  const all = childrenOf(pkg.manifest, 'sequencingCollection')
  const inside = collectionOf(pkg)
  if (all.length > 1) yield { code: 'many', line: all[1]!.line, params: { count: String(all.length) } }
  for (const one of all)
    if (childrenOf(one, 'sequencing').length === 0) yield { code: 'empty', line: one.line }
  for (const one of inside) if (!attr(one, 'ID')) yield { code: 'no-id', line: one.line }
  for (const { own, what } of activities(pkg)) {
    if (attr(own, 'ID') !== undefined) yield { code: 'own-id', line: own!.line, params: { what } }
  }
  const known = new Set(inside.map((one) => attr(one, 'ID')))
  for (const one of allSequencing(pkg)) {
    const id = attr(one, 'IDRef')
    if (id !== undefined && (!known.has(id) || inside.includes(one))) {
      yield { code: 'unknown', line: one.line, params: { id } }
    }
  }
}

const parts = [
  'controlMode',
  'sequencingRules',
  'limitConditions',
  'auxiliaryResources',
  'rollupRules',
  'objectives',
  'randomizationControls',
  'deliveryControls'
]

function* order(pkg: Package): Generator<Found> {
  for (const sequencing of allSequencing(pkg)) {
    let last: [place: number, name: string] = [-1, '']
    for (const { name, uri, line } of sequencing.children) {
      const place = uri === sequencing.uri ? parts.indexOf(name) : parts.length
      if (place < last[0]) yield { code: 'order', line, params: { name, before: last[1] } }
      else last = [place, name]
    }
  }
}

const yesOrNo =
  /^(choice|choiceExit|flow|forwardOnly|useCurrentAttempt\w+|rollup(ObjectiveSatisfied|ProgressCompletion)|satisfiedByMeasure|(read|write)[A-Z]\w+|reorderChildren|tracked|(completion|objective)SetByContent|preventActivation|constrainChoice|measureSatisfactionIfActive|(objectives|sharedData)GlobalToSystem|completedByMeasure)$/

function* booleans({ manifest }: Package): Generator<Found> {
  for (const element of allNamed(manifest, ...namesWithBooleans)) {
    for (const { name, value } of element.attributes) {
      if (!yesOrNo.test(name) || /^(true|false)$/.test(value)) continue
      yield { code: 'number', line: element.line, params: { name, element: element.name, value } }
    }
  }
}

const namesWithBooleans = [
  'organization',
  'controlMode',
  'rollupRules',
  'primaryObjective',
  'objective',
  'mapInfo',
  'randomizationControls',
  'deliveryControls',
  'constrainedChoiceConsiderations',
  'rollupConsiderations',
  'completionThreshold'
]

function* ways(pkg: Package): Generator<Found> {
  for (const { activity, own, shared, what } of activities(pkg)) {
    const below = childrenOf(activity, 'item').length
    if (below === 0) continue
    const mode = find(own, 'controlMode') ?? find(shared, 'controlMode')
    const [flow, choice] = [attr(mode, 'flow') ?? 'false', attr(mode, 'choice') ?? 'true']
    const { line } = activity
    if (flow !== 'true' && choice !== 'true') yield { code: 'stuck', line, params: { what } }
    else if (flow !== 'true' && below > 1) yield { code: 'flow', line, params: { what } }
  }
}

const objectivesOf = (sequencing: XmlElement | undefined) =>
  childrenOf(find(sequencing, 'objectives'), 'primaryObjective', 'objective')

/** Sequencing with what it lies in; shared ones for themselves. */
const withOwner = (pkg: Package) => [
  ...activities(pkg).flatMap(({ own, shared, what }) => (own ? [{ own, shared, what }] : [])),
  ...collectionOf(pkg).map((own) => ({
    own,
    shared: undefined,
    what: `<sequencing ${attr(own, 'ID') ?? ''}>`
  }))
]

function* objectives(pkg: Package): Generator<Found> {
  for (const { own, what } of withOwner(pkg)) {
    const inside = childrenOf(own, 'objectives').find(({ uri }) => uri === own.uri)
    if (inside === undefined) continue
    const count = childrenOf(inside, 'primaryObjective').length
    if (count !== 1) yield { code: 'primary', line: inside.line, params: { what, count: String(count) } }
    const seen = new Set<string>()
    for (const objective of childrenOf(inside, 'primaryObjective', 'objective')) {
      const { line, name } = objective
      const id = (attr(objective, 'objectiveID') ?? '').trim()
      const needsId = name === 'objective' || childrenOf(objective, 'mapInfo').length > 0
      if (id === '' && needsId) yield { code: 'no-id', line, params: { what } }
      if (id !== '' && seen.has(id)) yield { code: 'twice', line, params: { what, id } }
      seen.add(id)
    }
  }
}

function* measures({ manifest }: Package): Generator<Found> {
  for (const objective of allNamed(manifest, 'primaryObjective', 'objective')) {
    const measure = find(objective, 'minNormalizedMeasure')
    if (measure === undefined) continue
    const { text: value, line } = measure
    const inRange = /^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 1
    if (!inRange) yield { code: 'value', line, params: { value } }
    if (attr(objective, 'satisfiedByMeasure') !== 'true') yield { code: 'idle', line }
  }
}

const writes = ['writeSatisfiedStatus', 'writeNormalizedMeasure']
const reads = ['readSatisfiedStatus', 'readNormalizedMeasure']

function* maps(pkg: Package): Generator<Found> {
  for (const { own, what } of withOwner(pkg)) {
    const all = objectivesOf(own).flatMap((objective) =>
      childrenOf(objective, 'mapInfo').map((map) => ({ objective, map }))
    )
    for (const name of writes) {
      const targets = new Set<string>()
      for (const { map } of all.filter((one) => attr(one.map, name) === 'true')) {
        const id = attr(map, 'targetObjectiveID') ?? ''
        if (targets.has(id)) yield { code: 'writes', line: map.line, params: { what, name, id } }
        targets.add(id)
      }
    }
    for (const name of reads) {
      // Reading is on where nothing is said (SN 3.10.3).
      const reading = all.filter((one) => attr(one.map, name) !== 'false').map((one) => one.objective)
      const twice = reading.find((one, i) => reading.indexOf(one) < i)
      if (twice) yield { code: 'reads', line: twice.line, params: { what, name } }
    }
  }
}

const idsOf = (...all: (XmlElement | undefined)[]) =>
  new Set(all.flatMap(objectivesOf).map((one) => attr(one, 'objectiveID')))

function* extended(pkg: Package): Generator<Found> {
  for (const { own, shared, what } of withOwner(pkg)) {
    const known = idsOf(own, shared)
    for (const group of childrenOf(own, 'objectives').filter(({ uri }) => uri !== own.uri)) {
      for (const objective of childrenOf(group, 'objective')) {
        const id = attr(objective, 'objectiveID') ?? ''
        if (!known.has(id)) yield { code: 'unknown', line: objective.line, params: { what, id } }
      }
    }
  }
}

const conditions =
  /^(satisfied|objectiveStatusKnown|objectiveMeasureKnown|objectiveMeasureGreaterThan|objectiveMeasureLessThan|completed|activityProgressKnown|attempted|attemptLimitExceeded|timeLimitExceeded|outsideAvailableTimeRange|always)$/
const knownConditions =
  'satisfied, objectiveStatusKnown, objectiveMeasureKnown, objectiveMeasureGreaterThan, objectiveMeasureLessThan, completed, activityProgressKnown, attempted, attemptLimitExceeded, always'

function* ruleParts(pkg: Package): Generator<Found> {
  for (const { own, shared, what } of withOwner(pkg)) {
    const known = idsOf(own, shared)
    for (const rule of find(own, 'sequencingRules')?.children ?? []) {
      const all = allNamed(rule, 'ruleCondition')
      const actions = childrenOf(rule, 'ruleAction').length
      const { line, name } = rule
      if (all.length === 0 || actions !== 1) {
        const params = { name, conditions: String(all.length), actions: String(actions) }
        yield { code: 'parts', line, params }
      }
      for (const condition of all) {
        const value = attr(condition, 'condition') ?? ''
        const id = attr(condition, 'referencedObjective')
        if (!conditions.test(value)) {
          yield { code: 'condition', line: condition.line, params: { value, known: knownConditions } }
        }
        if (id !== undefined && !known.has(id)) {
          yield { code: 'objective', line: condition.line, params: { what, id } }
        }
      }
    }
  }
}

const numbers: Record<string, string> = { atLeastCount: 'minimumCount', atLeastPercent: 'minimumPercent' }

function* rollup({ manifest }: Package): Generator<Found> {
  for (const rule of allNamed(manifest, 'rollupRule')) {
    const { line } = rule
    const whole =
      allNamed(rule, 'rollupCondition').length > 0 && childrenOf(rule, 'rollupAction').length === 1
    if (!whole) yield { code: 'parts', line }
    const set = attr(rule, 'childActivitySet') ?? 'all'
    const name = numbers[set]
    if (name !== undefined && attr(rule, name) === undefined) {
      yield { code: 'number', line, params: { set, name } }
    }
  }
}

/** Also asked by the hint for SAP SuccessFactors. */
export function* deliveryControls(pkg: Package): Generator<Found> {
  for (const item of scoItems(pkg)) {
    const own = find(item, 'sequencing')
    const controls = find(own, 'deliveryControls') ?? find(sharedOf(pkg, own), 'deliveryControls')
    const names = ['completionSetByContent', 'objectiveSetByContent'].filter(
      (name) => attr(controls, name) !== 'true'
    )
    if (names.length === 0) continue
    yield { code: 'missing', line: item.line, params: { what: labelOf(item), names: names.join(', ') } }
  }
}

const group = 'requirements' as const
const families = ['2004'] as const

export const sequencingRules: readonly Rule[] = [
  { id: 'R42', group, families, reference: 'REQ_31.3, 31.4', words: words.R42, check: collection },
  { id: 'R43', group, families, reference: 'imsss_v1p0.xsd', words: words.R43, check: order },
  { id: 'R44', group, families, reference: 'REQ_31.5', words: words.R44, check: booleans },
  { id: 'R45', group, families, reference: 'SN 3.2', words: words.R45, check: ways },
  { id: 'R46', group, families, reference: 'REQ_31.10', words: words.R46, check: objectives },
  { id: 'R47', group, families, reference: 'REQ_31.10.1.3; SN 3.10', words: words.R47, check: measures },
  { id: 'R48', group, families, reference: 'REQ_31.10.1.4', words: words.R48, check: maps },
  { id: 'R49', group, families, reference: 'REQ_31.15.2.1.4', words: words.R49, check: extended },
  { id: 'R50', group, families, reference: 'REQ_31.6', words: words.R50, check: ruleParts },
  { id: 'R51', group, families, reference: 'REQ_31.9', words: words.R51, check: rollup },
  { id: 'R53', group, families, reference: 'SN 3.13', words: words.R53, check: deliveryControls }
]
