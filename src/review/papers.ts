/** All papers for those who review and accept a course, as files. Pure: no clock, no disk. */
import type { Html } from '../papers/html.ts'
import { madeOf, paper } from '../papers/paper.ts'
import { toolLanguages, type ToolLanguage } from '../shared/wording/words.ts'
import { coverage } from './coverage-paper.ts'
import type { ReviewInput } from './input.ts'
import { items } from './items-paper.ts'

type Body = (input: ReviewInput, language: ToolLanguage) => Html

interface Sheet {
  title: Record<ToolLanguage, string>
  body: Body
  pictures?: true
}

/** By the name of their files, in the order in which they are listed. */
const sheets: Readonly<Record<string, Sheet>> = {
  coverage: { title: { en: 'Coverage', pl: 'Pokrycie celów i wymagań' }, body: coverage },
  items: { title: { en: 'Figures of the questions', pl: 'Pytania w liczbach' }, body: items }
}

const label = { en: 'Papers', pl: 'Dokumenty' }

/** Each paper in each language of the tool, whatever the course's own. */
export function reviewPapers(input: ReviewInput): { path: string; text: string }[] {
  const [of] = input.courses
  return toolLanguages.flatMap((language) =>
    Object.entries(sheets).map(([name, { title, body, pictures = false }]) => ({
      path: `${language}/${name}.html`,
      text: paper({
        language,
        title: title[language],
        of,
        made: madeOf(of.version, input.commit, language),
        others: {
          label: label[language],
          papers: Object.entries(sheets).map(([other, sheet]) => ({
            file: `${other}.html`,
            title: sheet.title[language],
            current: other === name
          }))
        },
        body: body(input, language),
        pictures
      })
    }))
  )
}
