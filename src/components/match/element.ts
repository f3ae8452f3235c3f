import { css, html, nothing, type TemplateResult } from 'lit'
import { AssignmentElement, type AssignmentContent } from '../shared/assignment/element.ts'
import { mixed } from '../shared/shuffle.ts'

interface MatchContent extends AssignmentContent {
  entryHead?: TemplateResult
  targetHead?: TemplateResult
}

/**
 * Things, and a list of the browser for each, to pick what belongs to it.
 * @summary Pairs to be matched.
 */
export class SdMatch extends AssignmentElement<MatchContent> {
  static override styles = [
    AssignmentElement.styles,
    css`
      .heads {
        display: none;
      }
      @media (min-width: 36rem) {
        .heads {
          display: grid;
          grid-template-columns: 1fr 1fr;
          gap: var(--sd-space-m);
          padding: 0 var(--sd-space-s) var(--sd-space-xs);
          color: var(--sd-text-quiet);
          font-size: 0.9375rem;
        }
      }
    `
  ]

  protected override entriesShown() {
    return this.content.entries
  }

  protected override targetsShown() {
    return mixed(this.content.targets, this.seed, ({ slot }) => slot)
  }

  protected override answering(): TemplateResult {
    const { entryHead, targetHead } = this.content
    return html`${
      entryHead === undefined
        ? nothing
        : html`<div class="heads"><div>${entryHead}</div><div>${targetHead}</div></div>`
    }
    ${super.answering()}`
  }
}
customElements.define('sd-match', SdMatch)

declare global {
  interface HTMLElementTagNameMap {
    'sd-match': SdMatch
  }
}
