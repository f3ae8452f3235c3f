/**
 * A WebVTT file → its captions, and what keeps browsers from showing them (https://www.w3.org/TR/webvtt1/).
 * The W3C's parser finds what is not well formed. Its words are for programmers, and one slip makes it stumble often:
 * here they become codes, once for each place. What usual subtitle files have otherwise, no header and commas in the
 * times, is told by itself and mended.
 */
import webvtt from 'webvtt-parser'
import type { Edit, Problem } from '../shared/diagnostic.ts'
import { lineStarts, type Range } from '../shared/range.ts'

export interface Caption {
  /** Seconds. */
  start: number
  end: number
  /** Place of its line of times. */
  range: Range
}

/** check/wording.ts says what they mean. */
export type CaptionsCode =
  `captions-${'header' | 'comma' | 'time' | 'backwards' | 'order' | 'overlap' | 'empty' | 'words' | 'stray' | 'gap' | 'marks'}`

export interface CaptionsReading {
  captions: Caption[]
  problems: Problem<CaptionsCode>[]
}

interface Line {
  text: string
  start: number
}

const header = /^WEBVTT(?=[\n \t]|$)/
const clock = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const times = new RegExp(String.raw`^[ \t]*${clock}[ \t]+-->[ \t]+${clock}(?=$|[ \t])`)
const comma = /(?<=\d:\d\d),(?=\d{1,3}\b)/g

export function readCaptions(text: string): CaptionsReading {
  const problems: Problem<CaptionsCode>[] = []
  const withHeader = headed(text, problems)
  const plain = withDots(withHeader, problems)
  const lines = linesOf(plain)
  const captions = captionsIn(lines, problems)
  if (!lines.some(isTimes)) problems.push({ code: 'captions-empty', range: { start: 0, end: text.length } })
  problems.push(...formProblems(plain, lines))
  return { captions, problems: problems.sort((a, b) => a.range.start - b.range.start) }
}

const isTimes = ({ text }: Line) => text.includes('-->')

function linesOf(text: string): Line[] {
  const starts = lineStarts(text)
  return starts.map((start, i) => ({
    start,
    text: text.slice(start, (starts[i + 1] ?? text.length + 1) - 1)
  }))
}

function rangeOf({ start, text }: Line): Range {
  const blanks = text.length - text.trimStart().length
  return { start: start + blanks, end: start + Math.max(blanks, text.trimEnd().length) }
}

/** The text as if its header were right: only letters of the same number are changed, so that places stay. */
function headed(text: string, problems: Problem<CaptionsCode>[]): string {
  if (header.test(text)) return text
  const isMisspelt = header.test(text.slice(0, 6).toUpperCase() + text.slice(6))
  const range = { start: 0, end: isMisspelt ? 6 : 0 }
  const edit = { range, text: isMisspelt ? 'WEBVTT' : 'WEBVTT\n\n' }
  problems.push({ code: 'captions-header', range, fix: { edits: [edit] } })
  return isMisspelt ? `WEBVTT${text.slice(6)}` : text
}

function withDots(text: string, problems: Problem<CaptionsCode>[]): string {
  const edits = linesOf(text)
    .filter(isTimes)
    .flatMap((line) => [...line.text.matchAll(comma)].map((match) => dotAt(line.start + match.index)))
  if (edits.length === 0) return text
  const inLines = new Set(edits.map(({ range }) => text.lastIndexOf('\n', range.start)))
  const params = { count: `${inLines.size}` }
  problems.push({ code: 'captions-comma', range: edits[0]!.range, params, fix: { edits } })
  const signs = text.split('')
  for (const { range } of edits) signs[range.start] = '.'
  return signs.join('')
}

function dotAt(start: number): Edit {
  return { range: { start, end: start + 1 }, text: '.' }
}

function captionsIn(lines: readonly Line[], problems: Problem<CaptionsCode>[]): Caption[] {
  const captions: Caption[] = []
  lines.forEach((line, i) => {
    if (!isTimes(line)) return
    const range = rangeOf(line)
    const caption = captionOf(line, range)
    if (caption === undefined) {
      problems.push({ code: 'captions-time', range })
      return
    }
    const before = captions.at(-1)
    if (caption.end <= caption.start) problems.push({ code: 'captions-backwards', range })
    else if (before !== undefined && caption.start < before.start)
      problems.push({ code: 'captions-order', range })
    else if (before !== undefined && caption.start < before.end)
      problems.push({ code: 'captions-overlap', range, params: { begin: written(caption.start) } })
    if ((lines[i + 1]?.text ?? '').trim() === '') problems.push({ code: 'captions-words', range })
    captions.push(caption)
  })
  return captions
}

function captionOf({ text }: Line, range: Range): Caption | undefined {
  const match = times.exec(text)
  if (match === null) return undefined
  const seconds = (from: number) => {
    const [hours = '0', minutes, whole, parts] = match.slice(from, from + 4)
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts) / 1000
  }
  return { start: seconds(1), end: seconds(5), range }
}

/** Seconds as WebVTT writes them: `00:01:20.500`. */
export function written(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23)
}

/** What the parser finds, apart from the times, which were read already. */
function formProblems(text: string, lines: readonly Line[]): Problem<CaptionsCode>[] {
  const own = header.test(text) ? '' : 'WEBVTT\n\n'
  const { errors } = new webvtt.WebVTTParser(entities).parse(own + text)
  const found = errors.flatMap(
    ({ message, line, col = 1 }): Problem<CaptionsCode> | Problem<CaptionsCode>[] => {
      const at = line - 1 - (own === '' ? 0 : 2)
      // A name that no time follows is told when the line behind it has been read.
      if (/identifier/.test(message)) return strayProblem(lines, at - 1)
      const here = lines[at]
      const isTime = here !== undefined && isTimes(here)
      // Words behind the header are ignored by browsers.
      if (/blank line|Cannot have timestamp/i.test(message)) return isTime ? gapAbove(lines, at) : []
      if (!isTime) return marksProblem(lines, at, col)
      const isRead = !times.test(here.text) || /^(Start|End) timestamp is not/.test(message)
      return isRead ? [] : { code: 'captions-marks', range: rangeOf(here) }
    }
  )
  // One slip in a line makes others: the first is told.
  const lineOf = ({ code, range }: Problem<CaptionsCode>) =>
    `${code} ${text.lastIndexOf('\n', range.end - 1)}`
  return [...new Map(found.reverse().map((problem) => [lineOf(problem), problem])).values()]
}

/** Signs that a caption may name, without the semicolon behind them. */
const entities = {
  ...{ '&amp': '&', '&lt': '<', '&gt': '>', '&quot': '"', '&apos': "'" },
  ...{ '&nbsp': '\u00a0', '&lrm': '\u200e', '&rlm': '\u200f' }
}

/** Of several lines that belong to no time the first. */
function strayProblem(lines: readonly Line[], at: number): Problem<CaptionsCode>[] {
  const isFirst = at === 0 || lines[at - 1]!.text === ''
  return isFirst ? [{ code: 'captions-stray', range: rangeOf(lines[at]!) }] : []
}

/** Above the caption's own name or number, where it has one. */
function gapAbove(lines: readonly Line[], at: number): Problem<CaptionsCode> {
  const isNumbered = /^\d+\s*$/.test(lines[at - 1]?.text ?? '')
  const { start } = lines[isNumbered ? at - 1 : at]!
  const edits = [{ range: { start, end: start }, text: '\n' }]
  return { code: 'captions-gap', range: rangeOf(lines[at]!), fix: { edits } }
}

/** @param behind index of the line behind the caption's words */
function marksProblem(lines: readonly Line[], behind: number, column: number): Problem<CaptionsCode> {
  let first = behind
  while (first > 0 && !isTimes(lines[first - 1]!)) first--
  const words = lines[first] ?? lines.at(-1)!
  let at = words.start + column - 1
  // What is not closed is missed at the end, where only empty lines may be.
  const line = lines.findLast(({ start, text }) => start <= at && text.trim() !== '') ?? words
  const end = line.start + line.text.trimEnd().length
  at = Math.max(line.start, Math.min(at, end - 1))
  return { code: 'captions-marks', range: { start: at, end: Math.max(at, end) } }
}
