/** `scormdown new course <folder>` */
import { basename, resolve } from 'node:path'
import { newCourse } from '../../new/course.ts'
import { templateLanguages, type TemplateLanguage } from '../../new/templates.ts'
import { slug } from '../../shared/slug.ts'
import { newEn } from '../wording/new-en.ts'
import { newPl } from '../wording/new-pl.ts'
import { isTaken, writeNewFolder } from '../write-new.ts'
import { idProblem, type Begin } from './begin.ts'

const wordsIn = { en: newEn, pl: newPl }

export const newCourseFolder: Begin = async ({ name, options, ask, words, tell }) => {
  const language = (await ask({
    flag: '--in',
    given: options.in ?? options.lang,
    message: words.new.language,
    usual: words.language,
    options: templateLanguages.map((value) => ({ value, label: words.new.languages[value]! }))
  })) as TemplateLanguage
  const folder = await ask({
    flag: '<folder>',
    given: name,
    message: words.new.folder,
    usual: words.new.usualCourse,
    problem: (value) => (isTaken(value) ? words.new.folderTaken(value) : undefined)
  })
  const title = await ask({
    flag: '--title',
    given: options.title,
    message: words.new.courseTitle,
    usual: wordsIn[language].usualTitle
  })
  const id = await ask({
    flag: '--id',
    given: options.id,
    message: words.new.courseId,
    usual: slug(basename(resolve(folder)), 'course'),
    problem: (value) => idProblem(value, words)
  })
  const today = new Date().toISOString().slice(0, 10)
  const files = await newCourse({ language, id, title, today })
  await writeNewFolder(folder, files, words)
  tell(words.new.courseWritten(folder, files.size))
  tell(words.new.next(`cd ${/\s/.test(folder) ? `"${folder}"` : folder}`, 'npx scormdown dev'))
}
