/**
 * The one-way flow, kept: which room may take from which. Types keep node, browser and neutral code apart; this keeps
 * the rooms in order. Add an arrow here only after asking whether it should exist.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const arrows: Record<string, readonly string[]> = {
  shared: [],
  config: ['shared'],
  source: ['shared'],
  parse: ['shared'],
  state: [],
  standards: ['model', 'state'],
  presets: ['config', 'shared', 'standards'],
  components: ['config', 'parse', 'shared', 'standards', 'state'],
  model: ['components', 'config', 'parse', 'shared'],
  format: ['model', 'parse', 'shared'],
  check: ['components', 'config', 'model', 'parse', 'player', 'shared', 'state'],
  compile: ['components', 'config', 'model', 'parse', 'player', 'shared', 'standards', 'state'],
  player: ['components', 'shared', 'standards', 'state'],
  vite: [
    'compile',
    'components',
    'load-course.ts',
    'model',
    'player',
    'shared',
    'source',
    'standards',
    'state'
  ],
  papers: ['shared'],
  handover: ['compile', 'components', 'model', 'papers', 'presets', 'shared', 'standards', 'state'],
  review: ['compile', 'components', 'config', 'model', 'papers', 'parse', 'shared'],
  pack: [
    'compile',
    'components',
    'config',
    'handover',
    'model',
    'presets',
    'shared',
    'standards',
    'state',
    'vite'
  ],
  lms: [],
  diff: ['lms', 'shared', 'standards', 'state'],
  verify: ['lms', 'pack', 'shared'],
  guide: ['check', 'compile', 'components', 'model', 'shared', 'state'],
  new: ['components', 'config', 'guide', 'parse', 'shared'],
  sdk: ['components', 'guide', 'model', 'parse', 'shared', 'source', 'state'],
  'load-course.ts': ['check', 'components', 'config', 'model', 'presets', 'shared', 'source', 'standards'],
  'index.ts': ['components', 'load-course.ts', 'model', 'pack', 'shared', 'standards', 'vite'],
  cli: [
    'check',
    'compile',
    'components',
    'diff',
    'format',
    'guide',
    'lms',
    'load-course.ts',
    'model',
    'new',
    'pack',
    'presets',
    'review',
    'shared',
    'source',
    'standards',
    'verify',
    'vite'
  ]
}

/** Begins in a standard's folder, since that is where a standard is added, and starts the player. */
const entries = /^standards\/[^/]+\/launch\.ts$/

const source = 'src'
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts')
)
const roomOf = (path: string) => path.split('/')[0]!

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, path]) => normalize(join(dirname(file), path!)))
    .filter((path) => !path.startsWith('..'))
}

describe('rooms', () => {
  it('each takes only from those it may', () => {
    const odd = files
      .filter((file) => !entries.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => roomOf(path) !== roomOf(file) && !arrows[roomOf(file)]?.includes(roomOf(path)))
          .map((path) => `${file} → ${path}`)
      )
    expect(odd).toEqual([])
  })

  it('every arrow is used', () => {
    const used = new Set(
      files.flatMap((file) => importsOf(file).map((path) => `${roomOf(file)} → ${roomOf(path)}`))
    )
    const unused = Object.entries(arrows).flatMap(([from, to]) =>
      to.map((room) => `${from} → ${room}`).filter((a) => !used.has(a))
    )
    expect(unused).toEqual([])
  })

  it('no room outside knows a component or a standard by its name', () => {
    const names = /\b(choice|scenario|callout|scorm12|scorm2004)\b/
    const knowing = files
      // Findings name components in their words to the author; the types of answers are the standards' own words, and
      // so are those of manifests that strangers wrote.
      .filter(
        (file) =>
          !/^(components|standards|presets|lms|verify|shared\/wording)\/|^check\/wording\.ts$|^handover\/([a-z-]+-words|answers|told)\.ts$|^state\/tracked\.ts$/.test(
            file
          )
      )
      .filter((file) => names.test(withoutComments(file)))
    expect(knowing).toEqual([])
  })
})

function withoutComments(file: string): string {
  return readFileSync(join(source, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}
