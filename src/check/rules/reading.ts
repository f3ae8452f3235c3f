/** Sentences and pages that are hard to read, as hints. */
import { plainText, type Block, type Inline } from '../../parse/tree.ts'
import { blocks, within, type Rule } from '../rule.ts'

/** Words of a sentence. */
const longest = 35
/** Years of school: about a secondary school. */
const hardest = 15
/** Fewer words say nothing about a page. */
const fewest = 60

export const reading: Rule = (course, { report }) => {
  const sentences = new Intl.Segmenter(course.language, { granularity: 'sentence' })
  const split = (text: string) => [...sentences.segment(text)].map(({ segment }) => segment)
  const byPage = new Map<string, { file: string; range: Block['range']; sentences: string[] }>()
  for (const { module, page, block } of blocks(course)) {
    if (block.kind !== 'paragraph') continue
    const own = split(plainText(block.children))
    const known = byPage.get(page.id) ?? { file: module.file, range: page.range, sentences: [] }
    known.sentences.push(...own)
    byPage.set(page.id, known)
    for (const sentence of own) {
      const words = wordsOf(sentence).length
      if (words <= longest) continue
      const params = { words: String(words), limit: String(longest) }
      report(module.file, { code: 'sentence-long', range: placeOf(sentence, block), params })
    }
  }
  for (const { file, range, sentences: own } of byPage.values()) {
    const years = schoolYears(own, course.language)
    if (years <= hardest) continue
    const params = { years: String(Math.round(years)), limit: String(hardest) }
    report(file, { code: 'page-hard', range, params })
  }
}

function placeOf(sentence: string, block: { range: Block['range']; children: readonly Inline[] }) {
  const [first] = block.children
  const index = first?.kind === 'text' ? first.text.indexOf(sentence.trim()) : -1
  return first?.kind === 'text' && index !== -1 ? within(first, index, sentence.trim().length) : block.range
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
}

/** Syllables from which a word is hard: in Polish endings make every word longer. */
const manySyllables: Readonly<Record<string, number>> = { pl: 4, uk: 4 }

/** Gunning's fog index: words of a sentence, and the share of words with many syllables. */
function schoolYears(sentences: readonly string[], language: string): number {
  const words = sentences.flatMap(wordsOf)
  if (words.length < fewest) return 0
  const many = manySyllables[language] ?? 3
  const hard = words.filter((word) => syllables(word) >= many).length
  return 0.4 * (words.length / sentences.length + (100 * hard) / words.length)
}

function syllables(word: string): number {
  // In Polish “i” before a vowel only softens.
  return (word.toLowerCase().match(/i?[aąeęoóuyаеєиіїоуюя]+|i/gu) ?? []).length
}
