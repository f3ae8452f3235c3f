/**
 * Looks that all elements share. They read the theme's meanings (`--sd-…`), never raw colours. They lie in the layer of
 * the author's words (prose.ts), so that a block with looks of its own has them inside an element, too.
 */
import { css } from 'lit'

export const controls = css`
  @layer scormdown {
    :host {
      display: block;
      margin-block: var(--sd-space-m);
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    [hidden]:not([hidden='until-found']) {
      display: none !important;
    }
    p:last-child {
      margin-block-end: 0;
    }
    .card {
      border: 1px solid var(--sd-border);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
      padding: var(--sd-space-m);
    }
    button {
      font: inherit;
      font-weight: 600;
      min-height: 2.75rem;
      padding: var(--sd-space-xs) var(--sd-space-m);
      border: 1px solid var(--sd-action);
      border-radius: var(--sd-radius);
      background: var(--sd-action);
      color: var(--sd-on-action);
      cursor: pointer;
    }
    button:hover {
      background: var(--sd-action-hover);
    }
    button.quiet {
      background: transparent;
      color: var(--sd-action);
    }
    button.quiet:hover {
      background: var(--sd-surface-accent);
    }
    :focus-visible {
      outline: 3px solid var(--sd-focus);
      outline-offset: 2px;
    }
    .tag {
      display: inline-block;
      font-weight: 700;
    }
    .good {
      color: var(--sd-good);
    }
    .bad {
      color: var(--sd-bad);
    }
    .partial {
      color: var(--sd-warn);
    }
    @media (forced-colors: active) {
      button {
        border-color: ButtonText;
      }
    }
    @media print {
      button {
        display: none;
      }
    }
  }
`

/** Headings inside a card: of the exercise, and of its parts, which take focus without showing it. */
export const cardHeadings = css`
  @layer scormdown {
    .card h2,
    .card h3 {
      font-size: 1.125rem;
      line-height: 1.3;
      margin: 0 0 var(--sd-space-s);
    }
    .card h3 {
      font-size: 1rem;
    }
    .card :is(h2, h3):focus {
      outline: none;
    }
  }
`
