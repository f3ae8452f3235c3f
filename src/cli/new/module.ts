/** `scormdown new module` */
import { join } from 'node:path'
import { freeId } from '../../new/block.ts'
import { moduleFile, newModule } from '../../new/module.ts'
import { templateLanguage } from '../../new/templates.ts'
import { slug } from '../../shared/slug.ts'
import { writeNewFile } from '../write-new.ts'
import { chooseCourse, idProblem, type Begin } from './begin.ts'

export const newModuleFile: Begin = async (beginning) => {
  const { name, options, ask, words, tell } = beginning
  const { folder, loaded, course } = await chooseCourse(beginning)
  const taken = new Set(course.modules.map(({ id }) => id))
  const title = await ask({ flag: '--title', given: options.title ?? name, message: words.new.moduleTitle })
  const stem = slug(title, 'module')
  const usual = taken.has(stem) ? freeId(stem, taken) : stem
  const id = await ask({
    flag: '--id',
    // Who gave the title in a script need not give what follows from it.
    given: options.id ?? (beginning.canAsk ? undefined : usual),
    message: words.new.moduleId,
    usual,
    problem: (value) => idProblem(value, words, taken, () => usual)
  })
  const pages = new Set(course.modules.flatMap((module) => module.pages.map((page) => page.id)))
  const { language } = course
  const text = await newModule({
    language: templateLanguage(language),
    id,
    title,
    page: freeId(id, pages)
  })
  const others = [...loaded.texts.keys()]
    .filter((path) => path.startsWith(`${language}/`))
    .map((path) => path.slice(language.length + 1))
  const path = join(folder, language, moduleFile(id, others))
  await writeNewFile(path, text, words)
  tell(words.new.wrote(path, 1))
}
