/** What one LMS or another stumbles over: a table of systems, with what in a package makes each stumble. */
import type { Family, Found, Package, Rule, RuleWords } from '../types.ts'
import { itemsOf, labelOf, scoItems } from '../manifest.ts'
import { attr, childrenOf, find, within } from '../xml.ts'
import { lmsWords as words } from './lms-words.ts'
import { deliveryControls } from './sequencing.ts'
import { together } from './zip.ts'

/** By namespace; Moodle and its fork Totara look for the prefix to the letter (mod/scorm/scormlib.php). */
const prefixOf: Record<string, string> = {
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.imsglobal.org/xsd/imsss': 'imsss'
}

function* prefixes({ manifest }: Package): Generator<Found> {
  const told = new Set<string>()
  for (const element of within(manifest)) {
    for (const { uri, prefix } of [element, ...element.attributes]) {
      const right = prefixOf[uri]
      if (right === undefined || right === prefix || told.has(uri)) continue
      told.add(uri)
      yield { code: 'other', line: element.line, params: { uri, prefix, right } }
    }
  }
}

function* manyScos(pkg: Package): Generator<Found> {
  const count = scoItems(pkg).length
  if (count > 1) yield { code: 'scos', params: { count: String(count) } }
}

function* mastery(pkg: Package): Generator<Found> {
  for (const item of itemsOf(pkg)) {
    for (const { text: value, line } of childrenOf(item, 'masteryscore')) {
      if (value !== '') yield { code: 'set', line, params: { what: labelOf(item), value } }
    }
  }
}

function* blanks({ manifest }: Package): Generator<Found> {
  const version = find(manifest, 'metadata', 'schemaversion')
  if (version && version.rawText !== version.text) yield { code: 'blanks', line: version.line }
}

function* entities(pkg: Package): Generator<Found> {
  const { manifestText = '' } = pkg
  const match = /&#x?[0-9a-f]+;/i.exec(manifestText)
  if (match) {
    const line = manifestText.slice(0, match.index).split('\n').length
    yield { code: 'numeric', line, params: { entity: match[0] } }
  }
  for (const item of itemsOf(pkg)) {
    if (find(item, 'title')?.text === '0')
      yield { code: 'zero', line: item.line, params: { what: labelOf(item) } }
  }
}

function* baseOfResources({ manifest }: Package): Generator<Found> {
  const resources = find(manifest, 'resources')
  const value = resources?.attributes.find(({ name, prefix }) => name === 'base' && prefix === 'xml')?.value
  if (value) yield { code: 'resources', line: resources!.line, params: { value } }
}

function* strippedNames({ names }: Package): Generator<Found> {
  yield* together(
    'stripped',
    [...names].filter((name) => /[&'"<>|:]/.test(name))
  )
}

function* notForApp({ family }: Package): Generator<Found> {
  if (family !== '1.2') yield { code: 'other', file: '' }
}

function* neverCompleted({ texts }: Package): Generator<Found> {
  const scripts = [...texts].filter(([file]) => /\.(html?|m?js)$/i.test(file))
  const having = (pattern: RegExp) => scripts.find(([, bytes]) => pattern.test(bytes.toString('utf8')))?.[0]
  const file = having(/lesson_status[\s\S]{0,200}["']passed["']/)
  if (file !== undefined && having(/["'`]completed["'`]/) === undefined) yield { code: 'passed', file }
}

function* firstCharacters({ manifest }: Package): Generator<Found> {
  const id = attr(manifest, 'identifier') ?? ''
  if (id.length > 15) yield { code: 'long', line: manifest!.line, params: { id, first: id.slice(0, 15) } }
}

function* no2004(): Generator<Found> {
  yield { code: '2004', file: '' }
}

interface Stumbling {
  id: string
  lms: string
  families: readonly Family[]
  reference: string
  row: string
  words: RuleWords
  check: Rule['check']
}

const both = ['1.2', '2004'] as const
const source = 'mod/scorm'

/** Seen or read in Moodle 4.5; SAP’s numbers are of its knowledge base; others from their help pages. */
const table: readonly Stumbling[] = [
  {
    id: 'moodle-prefixes',
    lms: 'Moodle',
    families: both,
    reference: source,
    row: 'R145',
    words: words.prefixes,
    check: prefixes
  },
  {
    id: 'moodle-many-scos',
    lms: 'Moodle',
    families: ['2004'],
    reference: source,
    row: 'R145',
    words: words.many,
    check: manyScos
  },
  {
    id: 'moodle-mastery',
    lms: 'Moodle',
    families: ['1.2'],
    reference: source,
    row: 'R145',
    words: words.mastery,
    check: mastery
  },
  {
    id: 'moodle-version',
    lms: 'Moodle',
    families: both,
    reference: source,
    row: 'R145',
    words: words.version,
    check: blanks
  },
  {
    id: 'moodle-entities',
    lms: 'Moodle',
    families: both,
    reference: source,
    row: 'R145',
    words: words.entities,
    check: entities
  },
  {
    id: 'moodle-base',
    lms: 'Moodle',
    families: both,
    reference: source,
    row: 'R145',
    words: words.base,
    check: baseOfResources
  },
  {
    id: 'moodle-names',
    lms: 'Moodle',
    families: both,
    reference: source,
    row: 'R145',
    words: words.names,
    check: strippedNames
  },
  {
    id: 'moodle-completion',
    lms: 'Moodle',
    families: ['1.2'],
    reference: source,
    row: 'R145',
    words: words.completion,
    check: neverCompleted
  },
  {
    id: 'moodle-app',
    lms: 'Moodle app',
    families: ['2004', 'cmi5'],
    reference: 'Moodle app',
    row: 'R145',
    words: words.app,
    check: notForApp
  },
  {
    id: 'successfactors-first-15',
    lms: 'SAP SuccessFactors',
    families: both,
    reference: 'KBA 2316909',
    row: 'R146',
    words: words.first15,
    check: firstCharacters
  },
  {
    id: 'successfactors-controls',
    lms: 'SAP SuccessFactors',
    families: ['2004'],
    reference: 'KBA 2458835, 3403728',
    row: 'R146',
    words: words.controls,
    check: deliveryControls
  },
  {
    id: 'talentlms-2004',
    lms: 'TalentLMS',
    families: ['2004'],
    reference: 'TalentLMS help',
    row: 'R147',
    words: words.talent,
    check: no2004
  }
]

export const lmsRules: readonly Rule[] = table.map(({ row, ...rule }) => ({
  ...rule,
  group: 'lms',
  rows: [row]
}))
