/** Rules about items. */
import type { Found, Package, Rule } from '../types.ts'
import { few, itemsOf, labelOf, leavesOf, resourceOf, resourcesOf } from '../manifest.ts'
import { allNamed, attr, childrenOf, find, type XmlElement } from '../xml.ts'
import { itemWords as words } from './item-words.ts'

type Check = (pkg: Package) => Generator<Found>

/** A check of one item after the other, which says what is wrong without saying where. */
function eachItem(
  items: (pkg: Package) => XmlElement[],
  check: (item: XmlElement, pkg: Package) => Generator<Found>
): Check {
  return function* (pkg) {
    for (const item of items(pkg)) {
      for (const found of check(item, pkg)) {
        yield { line: item.line, ...found, params: { what: labelOf(item), ...found.params } }
      }
    }
  }
}

const titles = eachItem(itemsOf, function* (item) {
  if (!attr(item, 'identifier')) yield { code: 'identifier' }
  const count = childrenOf(item, 'title').filter(({ text }) => text !== '').length
  if (count !== 1) yield { code: 'title', params: { count: String(count) } }
  const [title, inner] = ['title', 'item'].map((name) =>
    item.children.findIndex((child) => child.name === name)
  )
  if (inner! >= 0 && title! > inner!) yield { code: 'place' }
})

const launches = eachItem(itemsOf, function* (item) {
  const isLeaf = childrenOf(item, 'item').length === 0
  const names = Boolean(attr(item, 'identifierref'))
  if (isLeaf && !names) yield { code: 'leaf' }
  if (!isLeaf && names) yield { code: 'cluster' }
})

const references = eachItem(itemsOf, function* (item, pkg) {
  const id = attr(item, 'identifierref')
  if (!id || resourceOf(pkg, item)) return
  yield {
    code: 'unknown',
    params: { id, known: few(resourcesOf(pkg).map((one) => attr(one, 'identifier') ?? '')) }
  }
})

const visible = eachItem(itemsOf, function* (item) {
  const value = attr(item, 'isvisible')
  if (value !== undefined && !/^(true|false)$/.test(value)) yield { code: 'value', params: { value } }
})

const parameterForm = /^(#[^\s#?]*|\??[^\s=&?#]+=[^\s=&#]*(&[^\s=&#]+=[^\s=&#]*)*(#[^\s#?]*)?)$/

const parameters = eachItem(itemsOf, function* (item) {
  const value = attr(item, 'parameters')
  if (!value) return
  if (!parameterForm.test(value) || /[^\x21-\x7e]/.test(value)) yield { code: 'form', params: { value } }
  if (!attr(item, 'identifierref')) yield { code: 'place' }
})

const order12 = [
  'title',
  'item',
  'metadata',
  'prerequisites',
  'maxtimeallowed',
  'timelimitaction',
  'datafromlms',
  'masteryscore'
]

function inOrder(order: (child: XmlElement) => number): Check {
  return eachItem(itemsOf, function* (item) {
    let last: XmlElement | undefined
    for (const child of item.children) {
      if (order(child) < 0) continue
      if (last && order(child) < order(last)) {
        yield { code: 'order', line: child.line, params: { name: child.name, before: last.name } }
      } else last = child
    }
  })
}

const order2004 = ({ name, prefix }: XmlElement) =>
  prefix === '' ? ['title', 'item', 'metadata'].indexOf(name) : 3

/** A value of one element of an item that has to have a form. */
function valueOf(names: readonly string[], isRight: (text: string) => boolean): Check {
  return eachItem(itemsOf, function* (item) {
    for (const { text: value, line } of childrenOf(item, ...names)) {
      if (!isRight(value)) yield { code: 'value', line, params: { value } }
    }
  })
}

const isNumber = (text: string, least: number, most: number) =>
  /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most

const launchData = eachItem(itemsOf, function* (item) {
  for (const { name, text, line } of childrenOf(item, 'datafromlms', 'dataFromLMS')) {
    const most = name === 'datafromlms' ? 255 : 4000
    const { length } = text
    if (length > most) yield { code: 'long', line, params: { length: String(length), most: String(most) } }
  }
})

const forScos = ['timeLimitAction', 'dataFromLMS', 'completionThreshold', 'data', 'presentation']

const onLeaves = eachItem(itemsOf, function* (item) {
  if (childrenOf(item, 'item').length === 0) return
  for (const { name, line } of childrenOf(item, ...forScos)) yield { code: 'place', line, params: { name } }
})

const thresholds = eachItem(leavesOf, function* (item, { edition }) {
  const threshold = find(item, 'completionThreshold')
  if (threshold === undefined) return
  const { line, text } = threshold
  if (edition === '4th' ? text !== '' : text === '') yield { code: 'form', line }
  for (const value of [text, attr(threshold, 'minProgressMeasure'), attr(threshold, 'progressWeight')]) {
    if (value && !isNumber(value, 0, 1)) yield { code: 'value', line, params: { value } }
  }
})

const buttons = /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll)$/

function* hidden({ manifest }: Package): Generator<Found> {
  for (const { text: value, line } of allNamed(manifest, 'hideLMSUI')) {
    if (!buttons.test(value)) yield { code: 'value', line, params: { value } }
  }
}

const limitActions = /^(exit|continue),(no )?message$/
const timespan = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/

const group = 'requirements' as const
const both = ['1.2', '2004'] as const
const old = ['1.2'] as const
const new_ = ['2004'] as const

export const itemRules: readonly Rule[] = [
  { id: 'R15', group, families: both, reference: 'REQ_30.6.3.6.6', words: words.R15, check: titles },
  { id: 'R16', group, families: both, reference: 'REQ_30.6.3.6.2', words: words.R16, check: launches },
  { id: 'R17', group, families: both, reference: 'REQ_30.6.3.6.2.2', words: words.R17, check: references },
  { id: 'R18', group, families: both, reference: 'REQ_30.6.3.6.3.1', words: words.R18, check: visible },
  { id: 'R19', group, families: both, reference: 'REQ_30.6.3.6.4.2', words: words.R19, check: parameters },
  {
    id: 'R20',
    group,
    families: old,
    reference: 'CAM12 2.3',
    words: words.R20,
    check: inOrder(({ name }) => order12.indexOf(name))
  },
  {
    id: 'R21',
    group,
    families: new_,
    reference: 'imscp_v1p1.xsd',
    words: words.R21,
    check: inOrder(order2004)
  },
  {
    id: 'R22',
    group,
    families: old,
    reference: 'CAM12 2.3',
    words: words.R22,
    check: valueOf(['masteryscore'], (text) => isNumber(text, 0, 100))
  },
  {
    id: 'R23',
    group,
    families: old,
    reference: 'CAM12 2.3',
    words: words.R23,
    check: valueOf(['maxtimeallowed'], (text) => timespan.test(text))
  },
  {
    id: 'R24',
    group,
    families: both,
    reference: 'REQ_30.6.3.6.9.2',
    words: words.R24,
    check: valueOf(['timelimitaction', 'timeLimitAction'], (text) => limitActions.test(text))
  },
  {
    id: 'R25',
    group,
    families: both,
    reference: 'CAM12 2.3; CAM 3.4.1',
    words: words.R25,
    check: launchData
  },
  {
    id: 'R26',
    group,
    families: new_,
    reference: 'REQ_30.6.3.6.9–14, 33.2',
    words: words.R26,
    check: onLeaves
  },
  { id: 'R27', group, families: new_, reference: 'REQ_30.6.3.6.13', words: words.R27, check: thresholds },
  { id: 'R52', group, families: new_, reference: 'REQ_33.1.1.1', words: words.R52, check: hidden }
]
