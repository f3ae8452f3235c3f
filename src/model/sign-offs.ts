/**
 * What people have to approve before a course is released, and what they have signed. Each entry of a sheet has a state,
 * six letters made of what the sheet shows of it; a signature holds for this state alone.
 */
import { inLanguageOf, type Fact, type Role, type SignedSheet } from '../config/schema.ts'
import { hash } from '../shared/hash.ts'
import type { Course, Module } from './course.ts'
import { coursePath } from './course.ts'
import { citedSentences, usesOf, type Use } from './uses.ts'
import { inlinesOf } from './walk.ts'

export interface Entry {
  /** A fact, a contact or a module; of a translation with its language in front: `en/why`. */
  id: string
  state: string
}

export interface SignedEntry extends Entry {
  /** `stale`: signed, but it has changed since. */
  is: 'open' | 'stale' | 'signed'
  by?: string
  on?: string
}

export interface SignOff {
  id: string
  role: Role
  entries: SignedEntry[]
  /** What was signed and is not on the sheet. */
  unknown: string[]
}

export interface SignOffs {
  /** By the id of the role. */
  roles: ReadonlyMap<string, SignOff>
  /** Facts marked K or P that nobody is asked to approve. */
  unassigned: string[]
  /** Only where the course has a review.yaml. */
  isOpen: boolean
}

/** @param courses one for each language, the first is the one that others are translated from */
export function signOffsOf(
  courses: readonly Course[],
  roles: ReadonlyMap<string, Role> | undefined
): SignOffs {
  const [course] = courses
  if (course === undefined) return { roles: new Map(), unassigned: [], isOpen: false }
  const uses = usesOf(course)
  const signOffs = new Map(
    [...(roles ?? [])].map(([id, role]) => [id, signOff(id, role, entriesFor(role, courses, uses))])
  )
  const asked = new Set([...signOffs.values()].flatMap(({ entries }) => entries.map(({ id }) => id)))
  const unassigned = factIds(course, uses, ({ mark }) => mark !== 'S').filter((id) => !asked.has(id))
  const isSigned = [...signOffs.values()].every(({ entries }) => entries.every(({ is }) => is === 'signed'))
  const isOpen = roles !== undefined && !(isSigned && unassigned.length === 0)
  return { roles: signOffs, unassigned, isOpen }
}

function signOff(id: string, role: Role, entries: readonly Entry[]): SignOff {
  const known = new Set(entries.map((entry) => entry.id))
  const signed = role.signed.flatMap(({ of }) => Object.keys(of))
  return {
    id,
    role,
    entries: entries.map((entry) => signedEntry(entry, role)),
    unknown: [...new Set(signed)].filter((one) => !known.has(one))
  }
}

function signedEntry(entry: Entry, { signed }: Role): SignedEntry {
  const own = signed.filter(({ of }) => of[entry.id] !== undefined)
  const holds = own.findLast(({ of }) => of[entry.id] === entry.state)
  const last = holds ?? own.at(-1)
  if (last === undefined) return { ...entry, is: 'open' }
  return { ...entry, is: holds === undefined ? 'stale' : 'signed', by: last.by, on: last.on }
}

type Uses = ReadonlyMap<string, readonly Use[]>

function entriesFor(role: Role, courses: readonly Course[], uses: Uses): Entry[] {
  const [course] = courses
  const read: Record<SignedSheet, () => Entry[]> = {
    facts: () =>
      factEntries(course!, uses, (fact, id) => fact.mark === 'K' || isOfLaw(fact, id, role, course!)),
    practice: () => factEntries(course!, uses, ({ mark }) => mark === 'P'),
    telephones: () => contactEntries(course!),
    translation: () =>
      courses
        .slice(1)
        .filter(({ language }) => language === (role.language ?? language))
        .flatMap((other) => translationEntries(course!, other)),
    storyboard: () =>
      course!.modules.map((module) => ({ id: module.id, state: stateOf(moduleText(module, course!)) }))
  }
  return read[role.approves]()
}

/** It rests on an act, or the role names the beginning of its id. */
function isOfLaw({ mark, source }: Fact, id: string, { also }: Role, { law }: Course): boolean {
  const restsOnAct = [source ?? []].flat().some((key) => law.has(key))
  return mark === 'S' && (restsOnAct || also.some((beginning) => id.startsWith(beginning)))
}

type Wanted = (fact: Fact, id: string) => boolean

/** Those that the course uses, in the order of facts.yaml. */
function factIds({ facts }: Course, uses: Uses, wanted: Wanted): string[] {
  return [...facts].flatMap(([id, fact]) => (uses.has(id) && wanted(fact, id) ? [id] : []))
}

function factEntries(course: Course, uses: Uses, wanted: Wanted): Entry[] {
  return factIds(course, uses, wanted).map((id) => {
    const { mark, note, source } = course.facts.get(id)!
    const sources = [source ?? []].flat().map((key) => course.sources.get(key) ?? course.law.get(key))
    const words = [...new Set(uses.get(id)!.map((use) => citedSentences(use.words, id)))].sort()
    return { id, state: stateOf(JSON.stringify([mark, note, sources, words])) }
  })
}

function contactEntries({ contacts, language }: Course): Entry[] {
  return [...contacts].flatMap(([id, { name, phone, hours }]) => {
    if (phone === undefined) return []
    const shown = [name, hours ?? ''].map((text) => inLanguageOf(text, language))
    return [{ id, state: stateOf(JSON.stringify([phone, ...shown])) }]
  })
}

/** Both languages: when the first changes, somebody has to read the other again. */
function translationEntries(course: Course, other: Course): Entry[] {
  return course.modules.flatMap((module) => {
    const translated = other.modules.find(({ id }) => id === module.id)
    if (translated === undefined) return []
    const text = [moduleText(module, course), moduleText(translated, other)].join('\n')
    return [{ id: `${other.language}/${module.id}`, state: stateOf(text) }]
  })
}

/** Where something stands, and its number, is nothing that a reader sees. */
const unseen = new Set(['range', 'nameRange', 'target', 'lines', 'slot'])
const shown = (key: string, value: unknown) => (unseen.has(key) ? undefined : value)

/** A module that did not change is the same object in the next reading. */
const texts = new WeakMap<Module, string>()

function moduleText(module: Module, { media }: Course): string {
  let text = texts.get(module)
  if (text === undefined) {
    const { title, minutes, objectives } = module
    const pages = module.pages.map(({ id, heading, care, optional, source, objectives: taught }) => {
      return { id, heading, care, optional, source, taught }
    })
    text = JSON.stringify({ title, minutes, objectives, pages }, shown)
    texts.set(module, text)
  }
  return text + JSON.stringify(picturesOf(module).map((path) => media.get(path)))
}

function picturesOf({ file, pages }: Module): string[] {
  const nodes = pages.flatMap(({ source }) => [...inlinesOf(source)])
  return nodes.flatMap((node) => (node.kind === 'image' ? (coursePath(file, node.src) ?? []) : []))
}

/** Letters of which none is taken for another, and no word or number can be made. */
const letters = 'bcdfghjkmnprstvz'

function stateOf(text: string): string {
  const value = hash(text)
  return Array.from({ length: 6 }, (_, i) => letters[(value >>> (4 * i + 4)) & 15]).join('')
}
