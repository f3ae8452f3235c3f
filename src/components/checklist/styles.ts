import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .checklist {
      display: block;
      margin-block: var(--sd-space-m);
      padding: var(--sd-space-m);
      border: 1px solid var(--sd-border);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
    }
    .checklist > .checklist-title {
      margin-block-end: var(--sd-space-xs);
      font-size: 1.125rem;
      font-weight: 700;
      line-height: 1.3;
    }
    .checklist :is(h2, h3, h4, h5, h6) {
      margin-block: var(--sd-space-m) var(--sd-space-xs);
      font-size: 1rem;
    }
    .checklist ul.checklist-entries {
      list-style: none;
      padding: 0;
    }
    .checklist .checklist-entries li + li {
      margin: 0;
    }
    .checklist-entries label {
      display: flex;
      gap: var(--sd-space-s);
      align-items: flex-start;
      padding-block: 0.4rem;
      cursor: pointer;
    }
    .checklist-entries input {
      flex: none;
      width: 1.25rem;
      height: 1.25rem;
      margin: 0.2rem 0 0;
      accent-color: var(--sd-action);
    }
    /* The number of a numbered list stands on the line of the words. */
    .checklist-entries span {
      min-width: 0;
      align-self: baseline;
    }
    /* What stands under an entry begins where its words begin. */
    .checklist .checklist-entries li > :not(label) {
      margin-block: 0 var(--sd-space-xs);
      margin-inline-start: calc(1.25rem + var(--sd-space-s));
    }
    .checklist > .checklist-note {
      margin-block-end: var(--sd-space-s);
      color: var(--sd-text-quiet);
      font-size: 0.9375rem;
    }
    .checklist-tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-s);
      align-items: center;
    }
    .checklist-tools > p {
      margin: 0;
    }
    @media (pointer: coarse) {
      .checklist-entries label {
        padding-block: 0.55rem;
      }
    }
    @media print {
      .checklist {
        padding: 0;
        border: 0;
      }
      .checklist > .checklist-note,
      .checklist-tools {
        display: none;
      }
      .checklist-entries label {
        break-inside: avoid;
      }
      .checklist :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      /* Empty, whatever is ticked on the screen: it is ticked again at work. */
      .checklist-entries input {
        appearance: none;
        border: 1.5px solid currentcolor;
        background: none;
      }
    }
  }
`
