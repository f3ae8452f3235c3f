/** What stands round a page: where it is in its module, and the ways to its neighbours. */
import { html, nothing, type TemplateResult } from 'lit'
import type { OutlineModule, OutlinePage } from '../state/outline.ts'
import { pageAddress } from './address.ts'
import { fill } from './launch-data.ts'
import type { PlayerMessages } from './messages.ts'

/** Title of the module, place in it, and the learner's mark on the page. */
export function placeLine(
  { title, pages }: OutlineModule,
  page: OutlinePage,
  messages: PlayerMessages,
  bookmark: { isSet: boolean; toggle(): void }
): TemplateResult {
  const words = fill(messages.place, { n: pages.indexOf(page) + 1, total: pages.length })
  return html`<div class="place">
    <p><span class="place-module">${title}</span> <span class="place-page">${words}</span></p>
    <button class="bookmark" aria-pressed=${bookmark.isSet} @click=${() => bookmark.toggle()}>
      ${messages.bookmark}
    </button>
  </div>`
}

/** @param isPast nothing is left to do on the page: then going on is what is asked for first */
export function turnLinks(
  previous: OutlinePage | undefined,
  next: OutlinePage | undefined,
  isPast: boolean,
  messages: PlayerMessages
): TemplateResult {
  return html`<nav class="turn" ?data-past=${isPast} aria-label=${messages.pages}>
    ${turnLink(previous, 'previous', messages)} ${turnLink(next, 'next', messages)}
  </nav>`
}

function turnLink(
  page: OutlinePage | undefined,
  direction: 'previous' | 'next',
  messages: PlayerMessages
): TemplateResult | typeof nothing {
  if (page === undefined) return nothing
  return html`<a class=${direction} href=${pageAddress(page.id)} rel=${direction === 'next' ? 'next' : 'prev'}>
    <span class="direction">${messages[direction]}</span> <span class="title">${page.title}</span>
  </a>`
}
