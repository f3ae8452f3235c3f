/** Changes of a text, small and large, as people and programs make them. Numbers decide; the same give the same. */
import { lines as strangers } from './corpus.ts'

export interface Mutation {
  kind: number
  a: number
  b: number
}

/** Signs and words that mean something, or nearly do. */
const tokens = [
  ...'#:;-*_`~|[](){}<>"=!\\/\t^@&%+.,\'„”“’«»–—…•',
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u2028',
    '\0',
    '\ud83d',
    'é',
    'ż',
    '𝒳'
  ],
  ...[
    '---',
    ':::',
    '::::',
    '::',
    '```',
    '~~~',
    '# ',
    '## ',
    '- ',
    '- [x] ',
    '- [ ] ',
    '1. ',
    '> ',
    '  ',
    '    ',
    '| ',
    '***'
  ],
  ...[
    '{#',
    '{#q}',
    '{#q points=2}',
    '}',
    '{{',
    '}}',
    '{{contacts.desk.phone}}',
    '[^1]',
    '[^1]: ',
    '[@',
    '[@kk]',
    '](',
    '](#',
    '!['
  ],
  ...[
    ':term[',
    ':lang[',
    ':law[',
    '{lang=en}',
    '*[MOP]: ',
    '<b>',
    '<!--',
    '-->',
    '<?',
    '&amp;',
    '&#0;',
    '\\\n'
  ],
  ...[
    '=',
    '="',
    "='",
    '=„',
    'constructor',
    '__proto__',
    'toString',
    '{__proto__=1}',
    '{constructor}',
    '# {#constructor}'
  ],
  ...[
    ':::choice{#q}',
    ':::callout',
    '::::scenario[T]{#s}',
    ':::node{#a}',
    '::include{file=01-one.md}',
    ':::::assessment{#t pass=80}'
  ],
  ...[
    'id: ',
    'title: ',
    '- a\n',
    '{a: ',
    '[1, ',
    '&x ',
    '*x',
    '!!js/function ',
    '? ',
    '"',
    "'",
    ',',
    ';',
    '=HYPERLINK(',
    '0',
    '9999999999999999',
    '-1',
    'null',
    'true',
    '~'
  ]
]

type Change = (text: string, a: number, b: number) => string

const cut = (text: string, from: number, length: number, by = '') =>
  text.slice(0, from) + by + text.slice(from + length)
const at = (text: string, n: number) => (text.length === 0 ? 0 : n % (text.length + 1))
const onLines =
  (change: (lines: string[], a: number, b: number) => string[]): Change =>
  (text, a, b) =>
    change(text.split('\n'), a, b).join('\n')
const onBlocks =
  (change: (blocks: string[], a: number, b: number) => string[]): Change =>
  (text, a, b) =>
    change(text.split(/\n{2,}/), a, b).join('\n\n')

const dropped = (list: string[], a: number) => list.filter((_, i) => i !== a % list.length)
const doubled = (list: string[], a: number) =>
  list.flatMap((one, i) => (i === a % list.length ? [one, one] : [one]))
const moved = (list: string[], a: number, b: number) => {
  const rest = dropped(list, a)
  rest.splice(b % list.length, 0, list[a % list.length]!)
  return rest
}
const changed = (list: string[], a: number, change: (one: string) => string) =>
  list.map((one, i) => (i === a % list.length ? change(one) : one))

/** Where a sign that means something stands, from a place on. */
function sign(text: string, from: number): number {
  const found = text.slice(from).search(/[#:\-*_`~|[\](){}<>"=!\\/^@]/)
  return found === -1 ? from : from + found
}

const changes: readonly Change[] = [
  (text, a, b) => cut(text, at(text, a), 0, tokens[b % tokens.length]),
  (text, a, b) => cut(text, sign(text, at(text, a)), 0, tokens[b % tokens.length]),
  (text, a, b) => cut(text, sign(text, at(text, a)), 1, tokens[b % tokens.length]),
  (text, a) => cut(text, sign(text, at(text, a)), 1),
  (text, a, b) => cut(text, at(text, a), 1 + (b % 12)),
  (text, a, b) => cut(text, at(text, a), 0, text.slice(at(text, a), at(text, a) + (b % 40))),
  (text, a) => text.slice(0, at(text, a)),
  (text, a) => text.slice(at(text, a)),
  onLines(dropped),
  onLines(doubled),
  onLines(moved),
  onLines((list, a, b) => changed(list, a, () => strangers[b % strangers.length]!)),
  onLines((list, a, b) => changed(list, a, (one) => `${one}\n${strangers[b % strangers.length]!}`)),
  onLines((list, a, b) => changed(list, a, (one) => ' '.repeat(b % 9) + one.trimStart())),
  onLines((list, a, b) => changed(list, a, (one) => one + tokens[b % tokens.length]!)),
  onLines((list, a, b) => changed(list, a, (one) => tokens[b % tokens.length]! + one)),
  onLines((list, a) => list.map((one, i) => (i < a % list.length ? one : `> ${one}`))),
  onLines((list, a) => changed(list, a, (one) => one.toUpperCase())),
  onBlocks(dropped),
  onBlocks(doubled),
  onBlocks(moved),
  (text, a, b) => text.replaceAll(tokens[a % tokens.length]!, tokens[b % tokens.length]!),
  (text, a) => text.replaceAll(' ', a % 2 === 0 ? '\u00a0' : '\t'),
  (text) => text.replace(/\n/g, '\n\n'),
  (text) => text.replace(/\n\n/g, '\n')
]

export const kinds = changes.length

/** Texts grow no further than this, so that a file stays a file that someone could have written. */
const longest = 40_000

export function mutate(text: string, mutations: readonly Mutation[]): string {
  const changedText = mutations.reduce(
    (result, { kind, a, b }) => changes[kind % kinds]!(result, a, b).slice(0, longest),
    text
  )
  // As the reader of the disk gives it: whole letters, one sign at each end of a line.
  return new TextDecoder().decode(new TextEncoder().encode(changedText)).replace(/\r\n?/g, '\n')
}
