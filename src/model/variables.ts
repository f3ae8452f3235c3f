/** `{{contacts.desk.phone}}`: words that stand once, in the course's data files, and are filled in where they are named. */
import { dateInWords, phoneAddress } from '../config/in-words.ts'
import type { TextByLanguage } from '../config/schema.ts'
import { mapInlines, type Block, type Inline } from '../parse/tree.ts'
import type { Problem } from '../shared/diagnostic.ts'
import { suggest } from '../shared/nearest.ts'
import type { DataFiles } from './data-files.ts'

interface Variable {
  text: string
  /** Where the words lead. */
  href?: string
}

/** By path; undefined where there are no words in the language. */
export type Variables = ReadonlyMap<string, Variable | undefined>

export function variablesOf({ config, contacts, law }: DataFiles, language: string): Variables {
  const found = new Map<string, Variable | undefined>()
  const add = (path: string, text: TextByLanguage | undefined, href?: string) => {
    if (text === undefined) return
    const words = typeof text === 'string' ? text : text[language]
    const variable = words === undefined ? undefined : { text: words }
    found.set(path, variable && (href === undefined ? variable : { ...variable, href }))
  }
  for (const [id, { name, phone, email, url, hours, note }] of contacts) {
    const path = `contacts.${id}`
    add(`${path}.name`, name)
    // A number is not torn at the end of a line.
    add(`${path}.phone`, phone?.replaceAll(' ', '\u00a0'), phoneAddress(phone ?? ''))
    add(`${path}.email`, email, `mailto:${email}`)
    add(`${path}.url`, url, url)
    add(`${path}.hours`, hours)
    add(`${path}.note`, note)
  }
  for (const [id, { title, short, journal, asOf }] of law) {
    const path = `law.${id}`
    add(`${path}.title`, title)
    add(`${path}.short`, short)
    add(`${path}.journal`, journal)
    add(`${path}.asOf`, dateInWords(asOf, language))
  }
  add('course.title', config?.title)
  add('course.version', config?.version)
  for (const [name, text] of Object.entries(config?.variables ?? {})) add(name, text)
  return found
}

/** What the parts of a name are called by those who write in Polish. */
const polishNames: Readonly<Record<string, string>> = {
  ...{ kontakt: 'contacts', kontakty: 'contacts', prawo: 'law', kurs: 'course' },
  ...{
    nazwa: 'name',
    telefon: 'phone',
    tel: 'phone',
    numer: 'phone',
    mail: 'email',
    strona: 'url',
    www: 'url'
  },
  ...{ godziny: 'hours', uwaga: 'note', uwagi: 'note', tytuł: 'title', skrót: 'short', wersja: 'version' }
}

export function fillVariables(
  blocks: readonly Block[],
  variables: Variables,
  data: DataFiles,
  problem: (problem: Problem) => void
): Block[] {
  const fill = (node: Inline, isInLink: boolean): Inline => {
    if (node.kind !== 'variable') return node
    const { path, range } = node
    const variable = variables.get(path)
    if (variable === undefined) {
      if (variables.has(path)) problem({ code: 'variable-untranslated', range, params: { path } })
      else if (!isUnread(path, data)) problem(unknown(node))
      return { kind: 'text', text: path, range }
    }
    const words: Inline = { kind: 'text', text: variable.text, range, filled: true }
    const { href } = variable
    return href === undefined || isInLink ? words : { kind: 'link', href, children: [words], range }
  }
  const unknown = ({ path, range }: { path: string; range: Problem['range'] }): Problem => {
    const english = path.split('.').map((name) => polishNames[name.toLowerCase()] ?? name)
    const meant = suggest(english.join('.'), variables.keys(), (name) => ({ range, text: `{{${name}}}` }))
    const [example = 'contacts.desk.phone'] = variables.keys()
    return { code: 'variable-unknown', range, params: { path, example }, ...meant }
  }
  return mapInlines(blocks, fill)
}

/** Whether the words would stand in a file that could not be read, which was told. */
function isUnread(path: string, { config, unread }: DataFiles): boolean {
  const [group] = path.split('.')
  return group === 'contacts' || group === 'law' ? unread.has(`${group}.yaml`) : config === undefined
}
