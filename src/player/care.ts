/** A page that may be hard to read: what it is about is said first, and it may be skipped without a loss. */
import { html, nothing, type TemplateResult } from 'lit'
import { toolAddress } from './address.ts'
import type { PlayerMessages } from './messages.ts'
import type { ToolLink } from './top-bar.ts'

export interface CareDecision {
  show(): void
  skip(): void
}

/** @param page `care` says what may be hard, in the author's words */
export function careNotice(
  page: { title: string; care: string },
  help: ToolLink | undefined,
  messages: PlayerMessages,
  decide: CareDecision
): TemplateResult {
  return html`<article class="prose">
    <h1 tabindex="-1">${page.title}</h1>
    <section class="care" aria-labelledby="care-title">
      <h2 id="care-title">${messages.careTitle}</h2>
      <p class="care-what">${page.care}</p>
      <p>${messages.careSkip}</p>
      ${
        help === undefined
          ? nothing
          : html`<p>${messages.careHelp} <a href=${toolAddress(help.id)}>${help.title}</a></p>`
      }
      <div class="care-buttons">
        <button class="primary" @click=${() => decide.show()}>${messages.showPage}</button>
        <button @click=${() => decide.skip()}>${messages.skipPage}</button>
      </div>
    </section>
  </article>`
}

/** Stays in sight while such a page is read: one press and it is gone. */
export function coverBar(messages: PlayerMessages, cover: () => void): TemplateResult {
  return html`<div class="cover"><button @click=${cover}>${messages.coverPage}</button></div>`
}
