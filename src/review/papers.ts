/** All papers for those who review, sign and accept a course, as files. Pure: no clock, no disk. */
import type { Html } from '../papers/html.ts'
import { madeOf, paper } from '../papers/paper.ts'
import { toolLanguages, type ToolLanguage } from '../shared/wording/words.ts'
import { coverage } from './coverage-paper.ts'
import { facts, practice } from './facts-paper.ts'
import { index } from './index-paper.ts'
import type { ReviewInput } from './input.ts'
import { items } from './items-paper.ts'
import { storyboard } from './storyboard-paper.ts'
import { survey, surveyText } from './survey.ts'
import { telephones } from './telephones-paper.ts'
import { translation } from './translation-paper.ts'

interface Sheet {
  title: Record<ToolLanguage, string>
  body(input: ReviewInput, language: ToolLanguage): Html
  pictures?: true
}

/** By the name of their files, in the order in which they are listed. */
const sheets: Readonly<Record<string, Sheet>> = {
  index: {
    title: { en: 'What is open', pl: 'Co jest otwarte' },
    body: (input, language) => index(input, language, (name) => sheets[name]?.title[language] ?? name)
  },
  facts: { title: { en: 'Facts, for the lawyer', pl: 'Fakty, dla prawnika' }, body: facts },
  practice: {
    title: { en: 'Practice, for coordinators', pl: 'Praktyka, dla koordynatorów' },
    body: practice
  },
  telephones: { title: { en: 'Telephone numbers', pl: 'Numery telefonów' }, body: telephones },
  translation: { title: { en: 'Translation', pl: 'Tłumaczenie' }, body: translation },
  storyboard: { title: { en: 'Storyboard', pl: 'Scenopis' }, body: storyboard, pictures: true },
  coverage: { title: { en: 'Coverage', pl: 'Pokrycie celów i wymagań' }, body: coverage },
  items: { title: { en: 'Figures of the questions', pl: 'Pytania w liczbach' }, body: items },
  survey: { title: { en: 'Survey to paste', pl: 'Ankieta do wklejenia' }, body: survey }
}

const label = { en: 'Papers', pl: 'Dokumenty' }

/** Each paper in each language of the tool, whatever the course's own, and the survey as text in each of the course's. */
export function reviewPapers(input: ReviewInput): { path: string; text: string }[] {
  const papers = toolLanguages.flatMap((language) =>
    Object.entries(sheets).map(([name, sheet]) => ({
      path: `${language}/${name}.html`,
      text: paperText(name, sheet, input, language)
    }))
  )
  const surveys = input.courses.map((course) => ({
    path: `survey-${course.language}.txt`,
    text: surveyText(course)
  }))
  return [
    ...papers,
    ...surveys.filter(({ text }) => text !== '').map((one) => ({ ...one, text: `${one.text}\n` }))
  ]
}

function paperText(name: string, sheet: Sheet, input: ReviewInput, language: ToolLanguage): string {
  const [of] = input.courses
  return paper({
    language,
    title: sheet.title[language],
    of,
    made: madeOf(of.version, input.commit, language),
    others: {
      label: label[language],
      papers: Object.entries(sheets).map(([other, { title }]) => ({
        file: `${other}.html`,
        title: title[language],
        current: other === name
      }))
    },
    body: sheet.body(input, language),
    pictures: sheet.pictures ?? false
  })
}
