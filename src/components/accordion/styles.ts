import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .accordion {
      margin-block: 0 var(--sd-space-m);
      border: 1px solid var(--sd-border);
      border-radius: var(--sd-radius);
    }
    .accordion > .fold + .fold {
      border-block-start: 1px solid var(--sd-border);
    }
    .accordion > .fold > summary {
      display: flex;
      gap: var(--sd-space-s);
      padding: var(--sd-space-s) var(--sd-space-m);
      list-style: none;
    }
    .accordion > .fold > summary::-webkit-details-marker {
      display: none;
    }
    /* An angle that points on, and down where the part is open. */
    .accordion > .fold > summary::before {
      content: '';
      flex: none;
      width: 0.55rem;
      height: 0.55rem;
      margin-block-start: 0.5em;
      border-block-start: 2px solid var(--sd-action);
      border-inline-end: 2px solid var(--sd-action);
      rotate: 45deg;
    }
    .accordion > .fold[open] > summary::before {
      margin-block-start: 0.35em;
      rotate: 135deg;
    }
    .accordion > .fold > summary:hover {
      background: var(--sd-surface-accent);
    }
    .accordion > .fold > summary > .part-title {
      min-width: 0;
      margin: 0;
      font-size: 1em;
      font-weight: 600;
    }
    .accordion > .fold > .folded {
      padding: var(--sd-space-xs) var(--sd-space-m) var(--sd-space-m);
    }
    @media print {
      .accordion > .fold > summary::before {
        display: none;
      }
      .accordion > .fold > summary {
        break-after: avoid;
        padding-block-end: 0;
      }
    }
  }
`
