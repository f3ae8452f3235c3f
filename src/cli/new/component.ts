/** `scormdown new component <name>`: a block that belongs to one course alone. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { components } from '../../components/registry.ts'
import { examplesOf } from '../../guide/guide-course.ts'
import { openCourse } from '../../load-course.ts'
import { fromTemplates, templateLanguage } from '../../new/templates.ts'
import { courseFolder, usualFolder } from '../course-folder.ts'
import { isTaken, writeNewFile, writeNewFolder } from '../write-new.ts'
import { idProblem, type Begin } from './begin.ts'

export const newComponentFolder: Begin = async ({ name, options, ask, canAsk, words, tell }) => {
  const course = courseFolder(options.course ?? usualFolder, words)
  const folderOf = (one: string) => join(course, 'components', one)
  const chosen = await ask({
    flag: '<name>',
    given: name,
    message: words.new.component,
    problem: (value) => {
      const form = idProblem(value, words)
      if (form !== undefined) return form
      if (builtInNames().has(value)) return words.new.nameTaken(value)
      return isTaken(folderOf(value)) ? words.new.folderTaken(folderOf(value)) : undefined
    }
  })
  const interactive = await ask({
    flag: '--interactive',
    given: options.interactive === true ? 'yes' : canAsk ? undefined : 'no',
    message: words.new.interactive,
    usual: 'no',
    options: ['no', 'yes'].map((value) => ({ value, label: words.new.interactives[value]! }))
  })
  const [first] = (await openCourse(course)).courses
  const language = templateLanguage(first?.language ?? words.language)
  const kind = interactive === 'yes' ? 'interactive' : 'text'
  const files = await fromTemplates(`component/${kind}`, language, { name: chosen })
  await writeNewFolder(folderOf(chosen), files, words)
  await writeTypes(join(course, 'components'), words)
  const [example = ''] = examplesOf(files.get('README.md')!)
  tell(words.new.componentWritten(folderOf(chosen)))
  tell(words.new.next(words.new.testIt, 'npx scormdown dev'))
  tell(`${words.new.writeIt}\n\n${example}`)
}

/** Names of blocks that stand in every course, and of those that stand inside them. */
function builtInNames(): Set<string> {
  return new Set([...components.values()].flatMap(({ name, parts = [] }) => [name, ...parts]))
}

/** What tells an editor where types are found; written with the first component. */
async function writeTypes(folder: string, words: Parameters<Begin>[0]['words']): Promise<void> {
  for (const [path, text] of await fromTemplates('component/around', 'en', {})) {
    if (!existsSync(join(folder, path))) await writeNewFile(join(folder, path), text, words)
  }
}
