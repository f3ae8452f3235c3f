/**
 * An example of an author page as a snippet of an editor (VS Code): what an author writes anew are stops of the Tab key
 * that hold the example's own words. An id stands in several places and is written once.
 */
import type { AuthorPage } from './author-page.ts'

/** Lines of the snippet's body. */
export function snippetBody(example: string): string[] {
  const stops = new Stops(idsIn(example))
  return example.split('\n').map((line) => stops.line(line))
}

/** Text of a `.code-snippets` file. */
export function snippetFile(pages: readonly AuthorPage[]): string {
  const snippets = pages.map(({ name, summary, example }) => [
    name,
    { scope: 'markdown', prefix: name, description: summary, body: snippetBody(example) }
  ])
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`
}

/** Ids that the example gives, in their order. */
export function idsIn(example: string): string[] {
  return [...new Set([...example.matchAll(/\{#([a-z][a-z0-9-]*)/g)].map(([, id]) => id!))]
}

const opening = /^(\s*:{2,}[a-z-]+)(?:\[(.*?)\])?(\{.*\})?\s*$/
const linked = /^\[(.*)\]\(#([a-z0-9-]+)\)(.*)$/
const picture = /^!\[(.*)\]\((\S+?)( ".*")?\)$/

class Stops {
  private next = 1
  private readonly numbers = new Map<string, number>()

  constructor(private readonly ids: readonly string[]) {}

  line(line: string): string {
    const block = opening.exec(line)
    if (block !== null) {
      const [, name, title, settings = ''] = block
      return name! + (title === undefined ? '' : `[${this.stop(title)}]`) + this.settings(settings)
    }
    // Rows of a table and ends of blocks stay as they are: their signs keep what belongs together.
    const [, mark = '', words = ''] = /^(\s*(?:[-*] (?:\[[ x]\] )?|\d+\. |> )?)(.*)$/.exec(line)!
    if (words === '' || /^(\||:{3,}$)/.test(words)) return plain(line)
    return mark + this.words(words)
  }

  private words(words: string): string {
    const [, text, id, rest] = linked.exec(words) ?? []
    if (text !== undefined) return `[${this.stop(text)}](#${this.id(id!)})${plain(rest!)}`
    const [, alt, path, title = ''] = picture.exec(words) ?? []
    if (alt !== undefined) return `![${this.stop(alt)}](${this.stop(path!)}${plain(title)})`
    return this.stop(words)
  }

  /** `{#id start=id answer=true}` */
  private settings(settings: string): string {
    return settings
      .split(/([#=][a-z][a-z0-9-]*)/)
      .map((part) =>
        /^[#=]/.test(part) && this.ids.includes(part.slice(1))
          ? part[0] + this.id(part.slice(1))
          : plain(part)
      )
      .join('')
  }

  private id(id: string): string {
    const known = this.numbers.get(id)
    if (known !== undefined) return `$${known}`
    this.numbers.set(id, this.next)
    return this.stop(id)
  }

  private stop(words: string): string {
    // A brace would end the stop.
    return `\${${this.next++}:${plain(words).replaceAll('}', '\\}')}}`
  }
}

/** Text in which no sign means anything to a snippet. */
function plain(text: string): string {
  return text.replace(/[\\$]/g, '\\$&')
}
