/** `scormdown new question`, or another exercise by its name: a block at the end of a page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '../../model/course.ts'
import { readAuthorPage, type AuthorPage } from '../../new/author-page.ts'
import { appendTo, freeId, hasId, pagesIn, withNewIds, type PageInFile } from '../../new/block.ts'
import { templateLanguage } from '../../new/templates.ts'
import { applyEdits } from '../../shared/fix.ts'
import { nearestName } from '../../shared/nearest.ts'
import { positionAt } from '../../shared/range.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { writeFileWhole } from '../write-file.ts'
import { chooseCourse, idProblem, type Begin, type Beginning, type ChosenCourse } from './begin.ts'

interface Place {
  file: string
  page: PageInFile
}

/** One of the components that can be asked in a test. */
export const newQuestion: Begin = async (beginning) => {
  const chosen = await chooseCourse(beginning)
  const kinds = [...chosen.course.components.values()].filter(({ tellAnswer }) => tellAnswer !== undefined)
  const pages = await Promise.all(kinds.map(({ name }) => authorPage(name, chosen)))
  const known = pages.filter((page) => page !== undefined)
  const given = beginning.options.kind ?? beginning.name
  // To the author a survey or a scenario may be a question, too.
  const isOther = known.every(({ name }) => name !== given)
  if (isOther && chosen.course.components.get(given ?? '')?.tracked !== undefined) {
    return newBlock(given!)(beginning)
  }
  const kind = await beginning.ask({
    flag: '--kind',
    given,
    message: beginning.words.new.kind,
    usual: known[0]?.name,
    options: known.map(({ name, summary }) => ({ value: name, label: `${name}: ${summary}` }))
  })
  await writeBlock(
    known.find(({ name }) => name === kind)!,
    chosen,
    beginning
  )
}

/** @param name of a component of every course */
export const newBlock =
  (name: string): Begin =>
  async (beginning) => {
    const chosen = await chooseCourse(beginning)
    await writeBlock((await authorPage(name, chosen))!, chosen, beginning)
  }

function authorPage(name: string, { course, loaded }: ChosenCourse): Promise<AuthorPage | undefined> {
  return readAuthorPage(name, templateLanguage(course.language), loaded.root)
}

async function writeBlock(
  { example }: AuthorPage,
  chosen: ChosenCourse,
  beginning: Beginning
): Promise<void> {
  const { options, words, tell } = beginning
  const taken = itemIds(chosen.course)
  const place = options.print === true ? undefined : await choosePlace(chosen, beginning)
  const stem = place?.page.id ?? options.page ?? options.module ?? chosen.course.id
  const free = freeId(stem, taken)
  const id = hasId(example)
    ? await beginning.ask({
        flag: '--id',
        given: options.id,
        message: words.new.blockId,
        usual: free,
        problem: (value) => idProblem(value, words, taken, () => free)
      })
    : undefined
  const block = withNewIds(example, id, taken)
  if (place === undefined) {
    console.log(block)
    return
  }
  const { loaded, folder } = chosen
  const path = join(loaded.root, place.file)
  await writeFileWhole(path, applyEdits(await readFile(path, 'utf8'), [appendTo(place.page, block)]))
  const { line } = positionAt(loaded.texts.get(place.file)!, place.page.end)
  tell(words.new.wrote(join(folder, place.file), line + 2))
  tell(words.new.example)
}

function itemIds({ modules }: Course): Set<string> {
  const items = modules.flatMap(({ pages }) => pages).flatMap((page) => page.items)
  return new Set(items.flatMap((item) => [item.id, ...(item.questions ?? []).map(({ id }) => id)]))
}

async function choosePlace({ course, loaded }: ChosenCourse, beginning: Beginning): Promise<Place> {
  const { options, ask, canAsk, words } = beginning
  const modules = await chooseModules(course, beginning)
  const places = modules.flatMap(({ file }) =>
    pagesIn(loaded.texts.get(file) ?? '').map((page) => ({ file, page }))
  )
  const ids = places.map(({ page }) => page.id)
  if (ids.length === 0) throw new CommandError(words.new.noPages, exitCodes.mistakes)
  if (options.page !== undefined && !ids.includes(String(options.page))) {
    const written = String(options.page)
    throw new CommandError(words.new.noSuchPage(written, ids.join(', '), nearestName(written, ids)))
  }
  const id = await ask({
    flag: '--page',
    given: options.page ?? (canAsk && ids.length === 1 ? ids[0] : undefined),
    message: words.new.page,
    usual: ids.at(-1),
    options: places.map(({ page }) => ({ value: page.id, label: page.title }))
  })
  const place = places.find(({ page }) => page.id === id)!
  // In a file that cannot be read the end of a page may be elsewhere than it seems.
  if (loaded.diagnostics.some(({ file, severity }) => file === place.file && severity === 'error')) {
    throw new CommandError(words.mistakesInCourse, exitCodes.mistakes)
  }
  return place
}

/** A person picks the module first: a course may have a hundred pages. */
async function chooseModules({ modules }: Course, { options, ask, canAsk, words }: Beginning) {
  const open = options.module === undefined && (options.page !== undefined || !canAsk || modules.length < 2)
  if (open || modules.length === 0) return modules
  const id = await ask({
    flag: '--module',
    given: options.module,
    message: words.new.module,
    usual: modules.at(-1)!.id,
    options: modules.map(({ id, title }) => ({ value: id, label: title }))
  })
  return modules.filter((module) => module.id === id)
}
