/** The pages that the learner marked. */
import { html, type TemplateResult } from 'lit'
import { allPages } from '../../state/outline.ts'
import { pageAddress } from '../address.ts'
import type { ToolOptions } from './tool.ts'

export function bookmarks({ session, words }: ToolOptions): TemplateResult {
  const pages = allPages(session.outline).filter(({ id }) => session.marked.has(id))
  if (pages.length === 0) return html`<p>${words.noBookmarks}</p>`
  return html`<ul class="bookmarks" role="list">
    ${pages.map(
      ({ id, title }) =>
        html`<li>
          <a href=${pageAddress(id)}>${title}</a>
          <button
            aria-label=${`${words.removeBookmark}: ${title}`}
            @click=${() => session.setBookmark(id, false)}
          >
            ${words.removeBookmark}
          </button>
        </li>`
    )}
  </ul>`
}
