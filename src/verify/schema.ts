/**
 * Validates manifests against the standards' schemas. A wrapper imports every namespace, since against imscp alone
 * misspelt attributes of the others pass.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { schemaFolder } from '../pack/schemas.ts'
import type { SchemaProblem } from './types.ts'
import { within, type XmlElement } from './xml.ts'

export interface SchemaSet {
  folder: string
  /** Namespace and file of each schema that the wrapper imports. */
  imports: readonly (readonly [namespace: string, file: string])[]
}

const adl = (name: string) => `http://www.adlnet.org/xsd/${name}`

const imports2004 = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  [adl('adlcp_v1p3'), 'adlcp_v1p3.xsd'],
  [adl('adlseq_v1p3'), 'adlseq_v1p3.xsd'],
  [adl('adlnav_v1p3'), 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd']
] as const

export const schemaSets = {
  // Without imsmd: what strangers say of a course to catalogues is their own affair.
  '1.2': {
    folder: 'scorm12edition',
    imports: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      [adl('adlcp_rootv1p2'), 'adlcp_rootv1p2.xsd']
    ]
  },
  '3rd': { folder: 'scorm20043rdedition', imports: imports2004 },
  '4th': { folder: 'scorm20044thedition', imports: imports2004 }
} satisfies Record<string, SchemaSet>

/** The files of a set, by name. */
export function schemaFiles({ folder }: SchemaSet): Map<string, Uint8Array> {
  const path = join(schemaFolder, folder)
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]))
}

/**
 * @param strict also where the schema is lax, as the 4th Edition is: right for manifests that hold nothing but what
 * the standard names
 * @returns what the validator says; empty where the manifest is valid. Rejects where it gives up.
 */
export async function validate(manifest: string, set: SchemaSet, strict = false): Promise<SchemaProblem[]> {
  const preload = [...schemaFiles(set)].map(([name, bytes]) => ({
    fileName: name,
    contents: Buffer.from(bytes)
      .toString('utf8')
      .replace(/processContents\s*=\s*"lax"/g, strict ? 'processContents="strict"' : '$&')
      // Two things that libxml2 refuses: a wildcard that takes what is named beside it, and a bound prefix as default.
      .replace(/namespace="##any"/g, 'namespace="##other"')
      .replace(/ xmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, '')
      // libxml2 follows no document type; the xml: attributes need none.
      .replace(/<!DOCTYPE[^>[]*(\[[^\]]*\])?\s*>/, '')
  }))
  const wrapper = [
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
    ...set.imports.map(
      ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`
    ),
    '</xs:schema>'
  ].join('')
  const result = await validateXML({
    // It is text by now, whatever it was written in.
    xml: [
      { fileName, contents: manifest.replace(/^(\ufeff?<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"') }
    ],
    schema: [{ fileName: 'wrapper.xsd', contents: wrapper }],
    preload,
    maxMemoryPages: memoryPages.GiB / 2
  })
  if (result.valid) return []
  // The validator also tells what it does not like about the schemas.
  const problems = result.errors
    .filter(({ message, loc }) => loc?.fileName === fileName && message.startsWith(verdict))
    .map(({ message, loc }) => ({ message: plain(message), line: loc!.lineNumber }))
  if (problems.length === 0) throw new Error(`The validator gave up: ${result.rawOutput}`)
  return problems
}

const fileName = 'imsmanifest.xml'
const verdict = 'Schemas validity error : '

/** Names with their namespaces in braces are longer than a line. */
const plain = (message: string) => message.replace(verdict, '').replace(/\{\w+:[^}]*\}/g, '')

/**
 * The text without what other vocabularies say: a description of the course (LOM) and additions of a vendor's own.
 * Lines stay where they are.
 */
export function withoutForeign(text: string, root: XmlElement, { imports }: SchemaSet): string {
  const known = new Set<string>(imports.map(([namespace]) => namespace))
  const foreign = [...within(root)].filter(({ uri }) => !known.has(uri) && uri !== root.uri)
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of foreign) {
    // One that lies in another is gone with it.
    if (start < at) continue
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}
