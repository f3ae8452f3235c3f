import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .reveal {
      margin-block: 0 var(--sd-space-m);
      border: 1px dashed var(--sd-border-control);
      border-radius: var(--sd-radius);
    }
    .reveal > .fold > summary {
      display: flex;
      gap: var(--sd-space-s);
      padding: var(--sd-space-s) var(--sd-space-m);
      list-style: none;
    }
    .reveal > .fold > summary::-webkit-details-marker {
      display: none;
    }
    .reveal > .fold > summary::before {
      content: '?';
      content: '?' / '';
      flex: none;
      align-self: center;
      width: 2rem;
      height: 2rem;
      border: 2px solid currentcolor;
      border-radius: 50%;
      color: var(--sd-action);
      font-weight: 700;
      line-height: calc(2rem - 4px);
      text-align: center;
    }
    .reveal > .fold[open] > summary::before {
      content: '✓';
      content: '✓' / '';
    }
    .reveal > .fold > summary:hover {
      background: var(--sd-surface-accent);
    }
    .reveal > .fold > summary > span {
      align-self: center;
      min-width: 0;
    }
    .reveal-hint {
      display: block;
      color: var(--sd-text-quiet);
      font-weight: 400;
    }
    .reveal > .fold > .folded {
      padding: var(--sd-space-xs) var(--sd-space-m) var(--sd-space-m);
    }
    .reveal > .fold[open] .reveal-hint {
      display: none;
    }
    @media print {
      .reveal-hint {
        display: none;
      }
    }
  }
`
