/** Files that an author may think are in the course, and are not. */
import type { Words } from '../../shared/wording/words.ts'
import type { Rule } from '../rule.ts'

const start = { start: 0, end: 0 }

export const unusedFiles: Rule = (course, { report, media, texts }) => {
  const inLanguage = new RegExp(`^${course.language}/`)
  const included = new Set(course.modules.flatMap(({ parts }) => parts.map(({ file }) => file)))
  for (const path of [...texts.keys(), ...media]) {
    if (inLanguage.test(path) && !included.has(path)) {
      const advice = adviceFor(path)
      if (advice !== undefined) report(path, { code: 'file-ignored', range: start, params: { path, advice } })
    }
  }
  // Named anywhere is enough: another language may show it.
  const all = [...texts.values()]
  const plain = new Set(all.flatMap((text) => text.match(/media\/[\w./-]+/g) ?? []))
  for (const path of [...media, ...texts.keys()]) {
    if (!path.startsWith('media/') || plain.has(path)) continue
    // Names with other signs, or with something behind them, have to be looked for one by one.
    const ways = [path, encodeURI(path), path.replaceAll(' ', '%20')]
    if (!all.some((text) => ways.some((way) => text.includes(way)))) {
      report(path, { code: 'media-unused', range: start, params: { path } })
    }
  }
}

function adviceFor(path: string): Words | undefined {
  if (path.endsWith('.md')) {
    return {
      en: 'A module lies in the folder of its language itself; a file deeper down is there where a module includes it.',
      pl: 'Moduł leży wprost w folderze swojego języka; plik z podfolderu jest w kursie wtedy, gdy moduł go dołącza (::include).'
    }
  }
  if (/\.(markdown|mdx?|txt|docx?|odt|rtf)$/i.test(path)) {
    return {
      en: 'A module is a text file whose name ends in “.md”, in small letters.',
      pl: 'Moduł to plik tekstowy, którego nazwa kończy się na „.md”, małymi literami.'
    }
  }
  return undefined
}
