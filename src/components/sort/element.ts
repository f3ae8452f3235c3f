import { AssignmentElement, type AssignmentContent } from '../shared/assignment/element.ts'
import { mixed } from '../shared/shuffle.ts'

/** So many groups, with so many letters each, stand side by side. */
const mostRadios = 3
const longestRadio = 24

/**
 * Entries, and for each the groups to put it into.
 * @summary Entries to be sorted into groups.
 */
export class SdSort extends AssignmentElement<AssignmentContent> {
  protected override showsRadios(): boolean {
    const { targets } = this.content
    return targets.length <= mostRadios && targets.every(({ plain }) => plain.length <= longestRadio)
  }

  protected override entriesShown() {
    return mixed(this.content.entries, this.seed, ({ slot }) => slot)
  }

  protected override targetsShown() {
    return this.content.targets
  }
}
customElements.define('sd-sort', SdSort)

declare global {
  interface HTMLElementTagNameMap {
    'sd-sort': SdSort
  }
}
