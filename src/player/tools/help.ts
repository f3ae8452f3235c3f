/** How the course is used, and its keys. */
import { html, nothing, type TemplateResult } from 'lit'
import { allPages } from '../../state/outline.ts'
import { shortcuts, type Command } from './keys.ts'
import { fill } from '../launch-data.ts'
import type { ToolMessages } from './messages.ts'
import type { ToolOptions } from './tool.ts'

export function help({ session, words }: ToolOptions): TemplateResult {
  const careful = allPages(session.outline).some(({ care }) => care !== undefined)
  return html`
    <h2>${words.helpReading}</h2>
    <ul>
      <li>${words.helpTurn}</li>
      <li>${words.helpSaved}</li>
      <li>${words.helpSigns}</li>
      ${careful ? html`<li>${words.helpCare}</li>` : nothing}
      <li>${words.helpNotes}</li>
      ${session.outline.draft ? html`<li>${words.helpDraft}</li>` : nothing}
    </ul>
    <h2>${words.helpKeys}</h2>
    <dl class="keys">
      ${shortcuts
        .filter(([command]) => careful || command !== 'cover')
        .map(([command, keys]) => key(keys, commandWords(command, words)))}
      ${key('Esc', words.keyEscape)}
    </dl>
    <h2>${words.helpProblems}</h2>
    <p>${fill(words.helpProblemsText, { version: session.outline.version })}</p>
  `
}

function key(keys: string, what: string): TemplateResult {
  return html`<div>
    <dt>
      ${keys.split(' + ').map((name, i) => html`${i > 0 ? ' + ' : ''}<kbd>${name}</kbd>`)}
    </dt>
    <dd>${what}</dd>
  </div>`
}

function commandWords(command: Command, words: ToolMessages): string {
  return {
    next: words.keyNext,
    previous: words.keyPrevious,
    outline: words.keyOutline,
    search: words.keySearch,
    contacts: words.keyContacts,
    bookmark: words.keyBookmark,
    cover: words.keyCover,
    help: words.keyHelp
  }[command]
}
