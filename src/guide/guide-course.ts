/**
 * The component guide: a course made of the components' own README files. Each is a page that shows every example live
 * and, under it, how it is written. Pure: texts in, texts of a course folder out.
 */

export interface ComponentReadme {
  /** Name of the component; its page has this id. */
  name: string
  text: string
}

/**
 * @param sample data files that the examples speak of: contacts, glossary, sources
 * @param isExercise whose page stands in the second module
 */
export function guideCourse(
  readmes: readonly ComponentReadme[],
  sample: ReadonlyMap<string, string>,
  isExercise: (readme: ComponentReadme) => boolean = () => false
): Map<string, string> {
  const modules = [
    { id: 'blocks', title: 'Blocks', readmes: readmes.filter((readme) => !isExercise(readme)) },
    { id: 'exercises', title: 'Exercises', readmes: readmes.filter(isExercise) }
  ]
  const written = modules.filter((module) => module.readmes.length > 0)
  return new Map([
    ...sample,
    ...written.map(({ id, title, readmes: pages }): [string, string] => {
      const card = ['---', `id: ${id}`, `title: ${title}`, '---', ''].join('\n')
      return [`en/${id}.md`, card + pages.map(guidePage).join('\n')]
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
