/** `scormdown new`: begins a course, a module, an exercise, a component. Asks for what was not given. */
import { components } from '../../components/registry.ts'
import { readAuthorPages } from '../../new/author-page.ts'
import { nearestName } from '../../shared/nearest.ts'
import { createAsk, terminalOf } from '../ask.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { newBlock, newQuestion } from '../new/block.ts'
import { newComponentFolder } from '../new/component.ts'
import { newCourseFolder } from '../new/course.ts'
import { newModuleFile } from '../new/module.ts'
import type { Begin, NewOptions } from '../new/begin.ts'
import { createSteps } from '../terminal.ts'
import type { CliWords } from '../wording/en.ts'

interface Kind {
  begin: Begin
  /** Options that it takes, beside `--yes` and those of every command. */
  options: readonly (keyof NewOptions)[]
}

const inPage = ['course', 'in', 'module', 'page', 'id', 'print'] as const

const kinds: Record<string, Kind> = {
  course: { begin: newCourseFolder, options: ['in', 'title', 'id'] },
  module: { begin: newModuleFile, options: ['course', 'in', 'title', 'id'] },
  question: { begin: newQuestion, options: [...inPage, 'kind'] },
  component: { begin: newComponentFolder, options: ['course', 'interactive'] }
}

/** Those, and every block whose state is kept: by its own name. */
function kindOf(what: string): Kind | undefined {
  if (Object.hasOwn(kinds, what)) return kinds[what]
  return exercises().includes(what) ? { begin: newBlock(what), options: inPage } : undefined
}

function exercises(): string[] {
  return [...components.values()].filter(({ tracked }) => tracked !== undefined).map(({ name }) => name)
}

export async function begin(
  what: string | undefined,
  name: string | undefined,
  options: NewOptions,
  words: CliWords
): Promise<number> {
  const terminal = terminalOf(process)
  const ask = createAsk(options.yes === true, terminal, words)
  const chosen =
    what ?? (await ask({ flag: '<what>', message: words.new.what, options: await choices(words) }))
  const kind = kindOf(chosen)
  if (kind === undefined) {
    const known = [...Object.keys(kinds), ...exercises()]
    throw new CommandError(words.new.unknown(chosen, known.join(', '), nearestName(chosen, known)))
  }
  refuseOthers(chosen, kind, options, words)
  const steps = createSteps()
  const tell = (text: string) => steps.done(text)
  await kind.begin({ name, options, ask, canAsk: terminal !== undefined, words, tell })
  return exitCodes.ok
}

/** The kinds, and the exercises that are no questions, in the words of their author pages. */
async function choices(words: CliWords) {
  const others = (await readAuthorPages(words.language)).filter(({ name }) => {
    const { tracked, tellAnswer } = components.get(name)!
    return tracked !== undefined && tellAnswer === undefined
  })
  return [
    ...Object.keys(kinds).map((value) => ({ value, label: words.new.kinds[value]! })),
    ...others.map(({ name, summary }) => ({ value: name, label: `${name}: ${summary}` }))
  ]
}

/** An option that has no meaning for what is begun would else be lost without a word. */
function refuseOthers(what: string, { options: known }: Kind, options: NewOptions, words: CliWords): void {
  const others = ['--', 'lang', 'yes', 'help']
  const odd = Object.keys(options).find((name) => ![...others, ...known].includes(name))
  if (odd === undefined) return
  const list = [...known, 'yes', 'lang'].map((name) => `--${name}`)
  throw new CommandError(words.new.optionElsewhere(`--${odd}`, what, list.join(', ')))
}
