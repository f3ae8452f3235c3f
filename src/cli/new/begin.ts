/** What the kinds of `scormdown new` share. */
import { loadCourse, type LoadedCourse } from '../../load-course.ts'
import type { Course } from '../../model/course.ts'
import { idPattern, slug } from '../../shared/slug.ts'
import type { Ask } from '../ask.ts'
import { courseFolder, usualFolder } from '../course-folder.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import type { CliWords } from '../wording/en.ts'

export interface NewOptions {
  course?: string
  yes?: boolean
  /** Language of what the commands say. */
  lang?: string
  /** Language of what is written. */
  in?: string
  title?: string
  id?: string
  kind?: string
  module?: string
  page?: string
  print?: boolean
  interactive?: boolean
}

export interface Beginning {
  /** What stands behind the kind: a folder, a name. */
  name: string | undefined
  options: NewOptions
  ask: Ask
  /** Whether a person sits at a terminal. */
  canAsk: boolean
  words: CliWords
  tell(text: string): void
}

export type Begin = (beginning: Beginning) => Promise<void>

export interface ChosenCourse {
  /** As it is named on the command line. */
  folder: string
  loaded: LoadedCourse
  /** In the language that was chosen. */
  course: Course
}

/** The course that is meant, in the language that is meant. */
export async function chooseCourse({ options, ask, words }: Beginning): Promise<ChosenCourse> {
  const folder = courseFolder(options.course ?? usualFolder, words)
  const loaded = await loadCourse(folder)
  const languages = loaded.courses.map(({ language }) => language)
  const [first] = languages
  if (first === undefined) throw new CommandError(words.mistakesInCourse, exitCodes.mistakes)
  const only = languages.length === 1 ? first : undefined
  const language = await ask({
    flag: '--in',
    given: options.in ?? only,
    message: words.new.language,
    usual: first,
    options: languages.map((value) => ({ value, label: words.new.languages[value] ?? value }))
  })
  return { folder, loaded, course: loaded.courses.find((course) => course.language === language)! }
}

/** What is wrong with a new id: its form, or that it is taken. */
export function idProblem(
  id: string,
  words: CliWords,
  taken: ReadonlySet<string> = new Set(),
  free: () => string = () => id
): string | undefined {
  if (!idPattern.test(id)) return words.new.idForm(id, slug(id, 'a-1'))
  return taken.has(id) ? words.new.idTaken(id, free()) : undefined
}
