/** What is open before a release, in words: for the list of papers, and for a build that refuses. */
import { inLanguageOf } from '../config/schema.ts'
import type { OpenPoint } from '../model/open-points.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'

const words = {
  en: {
    status: () => 'course.yaml does not say “status: released”.',
    unsigned: (who: string, n: number, ids: string) => `${who}: ${n} not signed: ${ids}`,
    changed: (who: string, n: number, ids: string) => `${who}: ${n} changed since they were signed: ${ids}`,
    unassigned: (ids: string) => `Facts marked K or P that no role in review.yaml approves: ${ids}`,
    contacts: (ids: string) =>
      `Telephone numbers that nobody has called (“verified” in contacts.yaml): ${ids}`,
    sources: (ids: string) => `Sources that are cited and have neither “year” nor “accessed”: ${ids}`
  },
  pl: {
    status: () => 'W course.yaml nie ma „status: released”.',
    unsigned: (who: string, n: number, ids: string) => `${who}: bez podpisu (${n}): ${ids}`,
    changed: (who: string, n: number, ids: string) => `${who}: zmienione po podpisie (${n}): ${ids}`,
    unassigned: (ids: string) =>
      `Fakty ze znakiem K lub P, których nie zatwierdza żadna osoba z review.yaml: ${ids}`,
    contacts: (ids: string) =>
      `Numery telefonów, pod które nikt nie zadzwonił („verified” w contacts.yaml): ${ids}`,
    sources: (ids: string) => `Przywołane źródła bez „year” i bez „accessed”: ${ids}`
  }
}

/** One sentence. */
export function openPointWords(point: OpenPoint, language: ToolLanguage): string {
  const said = words[language]
  switch (point.kind) {
    case 'status':
      return said.status()
    case 'unsigned':
    case 'changed': {
      const who = inLanguageOf(point.signOff.role.title, language)
      return said[point.kind](who, point.ids.length, point.ids.join(', '))
    }
    case 'unassigned':
    case 'contacts':
    case 'sources':
      return said[point.kind](point.ids.join(', '))
  }
}
