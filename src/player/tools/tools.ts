/** The learner's tools: loaded together when the first is asked for. */
import { html, type TemplateResult } from 'lit'
import { wordsFor } from '../../shared/words-for.ts'
import { addProse } from '../../components/shared/prose.ts'
import { bookmarks } from './bookmarks.ts'
import { comfort } from './comfort.ts'
import { help } from './help.ts'
import { toolMessages } from './messages.ts'
import './print.ts'
import './result.ts'
import './search.ts'
import { styles } from './styles.ts'
import type { ToolOptions } from './tool.ts'

export { obey } from './keys.ts'
export type { Commanded } from './keys.ts'
export type { ToolContext } from './tool.ts'

addProse([styles])

const tools = {
  search: (options: ToolOptions) => html`<sd-search .options=${options}></sd-search>`,
  bookmarks,
  result: (options: ToolOptions) => html`<sd-result .options=${options}></sd-result>`,
  comfort,
  print: (options: ToolOptions) => html`<sd-print .options=${options}></sd-print>`,
  help
} satisfies Record<string, (options: ToolOptions) => TemplateResult>

/** What the tool shows, as it stands when it is called; undefined where there is no such tool. */
export function createTool(
  id: string,
  context: Omit<ToolOptions, 'words'>
): (() => TemplateResult) | undefined {
  if (!Object.hasOwn(tools, id)) return undefined
  const name = id as keyof typeof tools
  return () => {
    const { language } = context.session.outline
    const all = (toolMessages as Record<string, (typeof toolMessages)['en']>)[language] ?? toolMessages.en
    const words = wordsFor(all, context.session.isLocal)
    return html`<article class="prose tool-${name}" lang=${language}>
      <h1 tabindex="-1">${name === 'search' ? words.search : context.messages[name]}</h1>
      ${tools[name]({ ...context, words })}
    </article>`
  }
}
