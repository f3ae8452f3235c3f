/** Rules about the frame of imsmanifest.xml. */
import { validatorWords } from '../foreign-words.ts'
import type { Found, Package, Rule } from '../types.ts'
import { few, itemsOf, labelOf, organizationsOf, resourcesOf, scoItems } from '../manifest.ts'
import { allNamed, attr, childrenOf, find, parseXml, within, type XmlElement } from '../xml.ts'
import { manifestWords as words } from './manifest-words.ts'

const most = 8

function* schemaValid({ schemaProblems }: Package): Generator<Found> {
  if (schemaProblems === undefined) return yield { code: 'gave-up' }
  for (const { line, message } of schemaProblems.slice(0, most)) {
    yield { code: 'invalid', line, params: { message: validatorWords(message) } }
  }
  const more = schemaProblems.length - most
  if (more > 0) yield { code: 'more', params: { count: String(more) } }
}

const adl = (name: string) => `http://www.adlnet.org/xsd/${name}`

const names2004 = /^(scormType|timeLimitAction|dataFromLMS|completionThreshold|sequencing|presentation)$/

function* namespaces12({ manifest }: Package): Generator<Found> {
  const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
  const adlcp = adl('adlcp_rootv1p2')
  if (manifest!.uri !== imscp) yield namespace(manifest!, '<manifest>', manifest!.uri, imscp)
  const odd = usesOf(manifest!, 'adlcp').find(({ uri }) => uri !== adlcp)
  if (odd) yield namespace(odd.element, 'adlcp:', odd.uri, adlcp)
  const mixed = [...within(manifest)].flatMap((element) =>
    [element.name, ...element.attributes.map(({ name }) => name)].filter((name) => names2004.test(name))
  )
  if (mixed.length > 0) yield { code: 'mixed', params: { names: few([...new Set(mixed)]) } }
}

function namespace(element: XmlElement, what: string, uri: string, right: string): Found {
  return { code: 'other', line: element.line, params: { what, uri, right } }
}

/** Elements and attributes with a prefix, and the namespace that it stands for. */
function usesOf(manifest: XmlElement, prefix: string): { element: XmlElement; uri: string }[] {
  return [...within(manifest)].flatMap((element) =>
    [element, ...element.attributes]
      .filter((one) => one.prefix === prefix)
      .map(({ uri }) => ({ element, uri }))
  )
}

const namespaces = {
  adlcp: adl('adlcp_v1p3'),
  adlseq: adl('adlseq_v1p3'),
  adlnav: adl('adlnav_v1p3'),
  imsss: 'http://www.imsglobal.org/xsd/imsss'
}

function* namespaces2004({ manifest }: Package): Generator<Found> {
  const imscp = 'http://www.imsglobal.org/xsd/imscp_v1p1'
  if (manifest!.uri !== imscp) yield namespace(manifest!, '<manifest>', manifest!.uri, imscp)
  const located = new Set((attr(manifest, 'schemaLocation') ?? '').split(/\s+/))
  for (const [prefix, right] of Object.entries(namespaces)) {
    const uses = usesOf(manifest!, prefix)
    const odd = uses.find(({ uri }) => uri !== right)
    if (odd) yield namespace(odd.element, `${prefix}:`, odd.uri, right)
    else if (uses.length > 0 && !located.has(right)) yield { code: 'location', params: { uri: right } }
  }
}

function* manifestIdentifier({ manifest }: Package): Generator<Found> {
  if (!attr(manifest, 'identifier')) yield { code: 'missing', line: manifest!.line }
}

/** NCName of XML, as far as identifiers go. */
const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u

function* identifiers({ manifest }: Package): Generator<Found> {
  const seen = new Map<string, number>()
  for (const element of allNamed(manifest, 'manifest', 'organization', 'item', 'resource', 'sequencing')) {
    const id = attr(element, element.name === 'sequencing' ? 'ID' : 'identifier')
    if (id === undefined) continue
    const first = seen.get(id)
    if (!ncName.test(id))
      yield { code: 'form', line: element.line, params: { what: `<${element.name}>`, id } }
    if (first !== undefined) {
      yield { code: 'twice', line: element.line, params: { id, first: String(first) } }
    } else seen.set(id, element.line)
  }
}

const parts = ['metadata', 'organizations', 'resources', 'manifest', 'sequencingCollection']

function* order({ manifest }: Package): Generator<Found> {
  let furthest = 0
  for (const { name, line } of childrenOf(manifest, ...parts)) {
    const place = parts.indexOf(name)
    if (place < furthest) yield { code: 'order', line, params: { name, before: parts[furthest]! } }
    furthest = Math.max(furthest, place)
  }
}

function* once({ manifest }: Package): Generator<Found> {
  for (const name of parts.slice(0, 3)) {
    const { length } = childrenOf(manifest, name)
    if (length !== 1) yield { code: 'count', line: manifest!.line, params: { name, count: String(length) } }
  }
}

function* version12({ manifest }: Package): Generator<Found> {
  const metadata = find(manifest, 'metadata')
  const schema = find(metadata, 'schema')
  if (find(metadata, 'schemaversion')?.text !== '1.2') {
    yield { code: 'missing', line: (find(metadata, 'schemaversion') ?? metadata ?? manifest!).line }
  }
  if (schema && schema.text !== 'ADL SCORM') {
    yield { code: 'schema', line: schema.line, params: { value: schema.text } }
  }
}

function* version2004({ manifest }: Package): Generator<Found> {
  const metadata = find(manifest, 'metadata')
  const [schema, version] = metadata?.children ?? []
  if (schema?.name !== 'schema' || schema.text !== 'ADL SCORM') {
    yield { code: 'schema', line: (metadata ?? manifest!).line }
  }
  const value = version?.name === 'schemaversion' ? version.text : ''
  if (/^(2004 2nd Edition|(CAM )?1\.3)$/.test(value)) {
    yield { code: 'old', line: version!.line, params: { value } }
  } else if (!/^2004 (3rd|4th) Edition$/.test(value)) {
    yield { code: 'version', line: (version ?? metadata ?? manifest!).line, params: { value } }
  }
}

function* defaultOrganization(pkg: Package): Generator<Found> {
  const organizations = find(pkg.manifest, 'organizations')
  const known = organizationsOf(pkg).map((one) => attr(one, 'identifier') ?? '')
  const id = attr(organizations, 'default')
  if (organizations === undefined || known.length === 0) return
  const { line } = organizations
  if (!id) yield { code: 'missing', line }
  else if (!known.includes(id)) yield { code: 'unknown', line, params: { id, known: few(known) } }
}

function* organizations(pkg: Package): Generator<Found> {
  const all = organizationsOf(pkg)
  if (all.length === 0) yield { code: 'none', line: pkg.manifest!.line }
  for (const one of all) {
    const titles = childrenOf(one, 'title').filter(({ text }) => text !== '').length
    const { line } = one
    const what = labelOf(one)
    if (!attr(one, 'identifier')) yield { code: 'identifier', line, params: { what } }
    if (titles !== 1) yield { code: 'title', line, params: { what, count: String(titles) } }
    if (childrenOf(one, 'item').length === 0) yield { code: 'empty', line, params: { what } }
  }
}

function* submanifests({ manifest }: Package): Generator<Found> {
  for (const { line } of allNamed(manifest, 'manifest').slice(1)) yield { code: 'nested', line }
}

const lomUri = 'http://ltsc.ieee.org/xsd/LOM'

function* description12({ manifest }: Package): Generator<Found> {
  for (const { name, uri, line } of allNamed(manifest, 'lom')) {
    if (!/^http:\/\/www\.imsglobal\.org\/xsd\/imsmd_rootv1p2p1$/.test(uri)) {
      yield { code: 'other', line, params: { name, uri } }
    }
  }
}

function* description2004({ manifest, names }: Package): Generator<Found> {
  const all = allNamed(manifest, 'lom')
  for (const { name, uri, line } of all) {
    if (uri !== lomUri) yield { code: 'other', line, params: { name, uri } }
  }
  const own = all.find(({ uri }) => uri === lomUri)
  if (own && ![...names].some((name) => /^lom[^/]*\.xsd$/i.test(name)))
    yield { code: 'schemas', line: own.line }
}

function* descriptionFiles({ manifest, names, texts }: Package): Generator<Found> {
  const within = allNamed(manifest, 'metadata').flatMap((one) => childrenOf(one, 'location'))
  for (const { line } of allNamed(manifest, 'location').filter((one) => !within.includes(one))) {
    yield { code: 'place', line }
  }
  const told = new Set<string>()
  for (const { text: name, line } of within) {
    if (told.has(name)) continue
    told.add(name)
    if (!names.has(name)) yield { code: 'missing', line, params: { name } }
    const bytes = texts.get(name)
    const parsed = bytes && parseXml(bytes.toString('utf8'))
    if (parsed && 'problem' in parsed) {
      const { message, line: at } = parsed.problem
      yield { code: 'broken', file: name, line: at, params: { name, reason: message } }
    }
  }
}

function* lengths(pkg: Package): Generator<Found> {
  const texts: [XmlElement, string, string | undefined, number][] = [
    ...allNamed(pkg.manifest, 'title').map((one): [XmlElement, string, string, number] => [
      one,
      '<title>',
      one.text,
      200
    ]),
    [pkg.manifest!, 'version', attr(pkg.manifest, 'version'), 20],
    ...[...resourcesOf(pkg), ...allNamed(pkg.manifest, 'file')].map(
      (one): [XmlElement, string, string | undefined, number] => [one, 'href', attr(one, 'href'), 2000]
    ),
    ...itemsOf(pkg).map((one): [XmlElement, string, string | undefined, number] => [
      one,
      'parameters',
      attr(one, 'parameters'),
      1000
    ])
  ]
  for (const [{ line }, what, text = '', limit] of texts) {
    if (text.length <= limit) continue
    yield { code: 'long', line, params: { what, length: String(text.length), most: String(limit) } }
  }
}

function* single(pkg: Package): Generator<Found> {
  const [all, scos] = [organizationsOf(pkg).length, scoItems(pkg).length]
  if (all > 1) yield { code: 'organizations', params: { count: String(all) } }
  if (scos > 1) yield { code: 'scos', params: { count: String(scos) } }
}

const group = 'requirements' as const
const both = ['1.2', '2004'] as const
const old = ['1.2'] as const
const new_ = ['2004'] as const

export const manifestRules: readonly Rule[] = [
  {
    id: 'schema',
    group: 'schema',
    families: both,
    reference: 'CAM12 2.3; CAM 3.4',
    words: words.schema,
    check: schemaValid
  },
  { id: 'R5', group, families: old, reference: 'CAM12 2.3', words: words.R5, check: namespaces12 },
  { id: 'R6', group, families: new_, reference: 'CAM 3.4', words: words.R6, check: namespaces2004 },
  { id: 'R7', group, families: both, reference: 'REQ_30.1', words: words.R7, check: manifestIdentifier },
  {
    id: 'R8',
    group,
    families: both,
    reference: 'REQ_30.6.1.2, 31.3.2',
    rows: ['R7'],
    words: words.R8,
    check: identifiers
  },
  { id: 'R9', group, families: both, reference: 'REQ_30.4', words: words.R9, check: order },
  { id: 'R10', group, families: new_, reference: 'REQ_30.5–30.7', words: words.R10, check: once },
  { id: 'R11', group, families: old, reference: 'CAM12 2.3', words: words.R11, check: version12 },
  { id: 'R12', group, families: new_, reference: 'REQ_30.5.1–30.5.3', words: words.R12, check: version2004 },
  {
    id: 'R13',
    group,
    families: both,
    reference: 'REQ_30.6.1.1',
    words: words.R13,
    check: defaultOrganization
  },
  { id: 'R14', group, families: both, reference: 'REQ_30.6.3', words: words.R14, check: organizations },
  { id: 'R40', group, families: new_, reference: 'CAM 3.4.1', words: words.R40, check: submanifests },
  { id: 'R54', group, families: old, reference: 'CAM12 2.2', words: words.R54, check: description12 },
  {
    id: 'R55',
    group,
    families: new_,
    reference: 'CAM 4; REQ_30.5.4',
    words: words.R55,
    check: description2004
  },
  { id: 'R56', group, families: both, reference: 'REQ_30.5.4.1', words: words.R56, check: descriptionFiles },
  { id: 'R57', group, families: both, reference: 'CAM 3.4', words: words.R57, check: lengths },
  { id: 'R150', group, families: both, reference: 'LMS practice', words: words.R150, check: single }
]
