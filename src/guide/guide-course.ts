/**
 * The component guide: a course made of the components' own README files. Each is a page that shows every example live
 * and, under it, how it is written. Pure: texts in, texts of a course folder out.
 */
import type { ToolLanguage } from '../shared/wording/words.ts'

export interface ComponentReadme {
  /** Name of the component; its page has this id. */
  name: string
  text: string
}

export interface GuideOptions {
  /** That of the pages; English where it is left out. */
  language?: ToolLanguage
  /** Whose page stands in the second module. */
  isExercise?: (readme: ComponentReadme) => boolean
}

const titles = {
  en: { guide: 'Component guide', blocks: 'Blocks', exercises: 'Exercises' },
  pl: { guide: 'Przewodnik po blokach', blocks: 'Bloki', exercises: 'Ćwiczenia' }
}

/** Who reads the guide cannot mend it, and small examples are not a course. */
const unchecked = ['checks:', '  sentence-long: off', '  page-hard: off', '  assessment-pool-small: off']

/** @param sample data files that the examples speak of: contacts, glossary, sources */
export function guideCourse(
  readmes: readonly ComponentReadme[],
  sample: ReadonlyMap<string, string>,
  { language = 'en', isExercise = () => false }: GuideOptions = {}
): Map<string, string> {
  const words = titles[language]
  const modules = [
    { id: 'blocks', title: words.blocks, readmes: readmes.filter((readme) => !isExercise(readme)) },
    { id: 'exercises', title: words.exercises, readmes: readmes.filter(isExercise) }
  ]
  const written = modules.filter((module) => module.readmes.length > 0)
  const head = ['id: component-guide', 'version: 1.0.0', `languages: [${language}]`]
  return new Map([
    ...sample,
    ['course.yaml', [...head, 'title:', `  ${language}: ${words.guide}`, ...unchecked, ''].join('\n')],
    ...written.map(({ id, title, readmes: pages }): [string, string] => {
      const card = ['---', `id: ${id}`, `title: ${title}`, '---', ''].join('\n')
      return [`${language}/${id}.md`, card + pages.map(guidePage).join('\n')]
    })
  ])
}

const example = /^```md\n([\s\S]*?)^```$/gm

/** The examples of a README: fenced blocks marked as `md`. */
export function examplesOf(readme: string): string[] {
  return [...readme.matchAll(example)].map(([, text]) => text!)
}

function guidePage({ name, text }: ComponentReadme): string {
  const body = text.replace(/^# .*\n/, '')
  const live = body.replace(example, (_, inner: string) => `${inner}\n\`\`\`\`md\n${inner}\`\`\`\`\n`)
  return `\n# ${name} {#${name}}\n${live}`
}
