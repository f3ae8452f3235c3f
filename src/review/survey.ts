/** The surveys of a course as plain text, to be pasted into an LMS's own survey, where answers can be anonymous. */
import { reportedItems } from '../compile/reported.ts'
import type { Course } from '../model/course.ts'
import { html, type Html } from '../papers/html.ts'
import { languageName } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { ReviewInput } from './input.ts'

const words = {
  en: {
    intro:
      'What learners rate in the course the LMS stores under their names. In a survey of the LMS itself answers can be anonymous: copy the statements into it, and take the survey out of the course if you use it there.',
    none: 'The course has no survey.'
  },
  pl: {
    intro:
      'Oceny z ankiety w kursie platforma zapisuje pod nazwiskiem uczestnika. W ankiecie samej platformy odpowiedzi mogą być anonimowe: skopiuj do niej zdania, a jeśli z niej korzystasz, usuń ankietę z kursu.',
    none: 'W kursie nie ma ankiety.'
  }
}

/** Each statement on a line, under it the answers; empty where the course has no survey. */
export function surveyText(course: Course): string {
  return reportedItems(course)
    .map(({ page, answers }) => ({ page, sent: answers.filter(({ when }) => when === 'sent') }))
    .filter(({ sent }) => sent.length > 0)
    .map(({ page, sent }) => {
      const statements = sent.map(({ interaction, keys }, i) =>
        [`${i + 1}. ${interaction.description}`, ...keys.map(({ text }) => `   ( ) ${text}`)].join('\n')
      )
      return [page.title, ...statements].join('\n\n')
    })
    .join('\n\n\n')
}

export function survey({ courses }: ReviewInput, language: ToolLanguage): Html {
  const said = words[language]
  const found = courses
    .map((course) => ({ course, text: surveyText(course) }))
    .filter(({ text }) => text !== '')
  return html`
<p>${said.intro}</p>
${found.length === 0 ? html`<p>${said.none}</p>` : ''}
${found.map(
  ({ course, text }) => html`<h2>${languageName(course.language, language)}</h2>
<pre lang="${course.language}">${text}</pre>`
)}
`
}
