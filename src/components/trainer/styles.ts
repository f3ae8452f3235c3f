import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .trainer {
      margin-block: 0 var(--sd-space-m);
      padding: 0 var(--sd-space-m) var(--sd-space-m);
      border: 2px dashed var(--sd-border-control);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-sunken);
    }
    .trainer > :last-child {
      margin-block-end: 0;
    }
    .prose .trainer > .trainer-label {
      display: inline-block;
      margin: 0 0 var(--sd-space-s) calc(-1 * var(--sd-space-m));
      padding: 0.1rem var(--sd-space-m);
      border-end-end-radius: var(--sd-radius);
      background: var(--sd-text);
      color: var(--sd-surface);
      font-size: 0.875rem;
      font-weight: 700;
    }
    .prose .trainer > .trainer-title {
      margin-block-end: var(--sd-space-xs);
      font-weight: 700;
    }
    .trainer-facts > div {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--sd-space-xs);
    }
    .trainer-facts dt::after {
      content: ':';
    }
    .prose .trainer-facts dd {
      margin: 0;
    }
    @media (forced-colors: active) {
      .prose .trainer > .trainer-label {
        border-block-end: 2px dashed;
        border-inline-end: 2px dashed;
      }
    }
    @media print {
      /* Browsers leave backgrounds out on paper: light words would be lost. */
      .prose .trainer > .trainer-label {
        border: 1px solid;
        background: none;
        color: inherit;
      }
    }
  }
`
