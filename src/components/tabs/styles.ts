import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    sd-tabs {
      display: block;
      margin-block: 0 var(--sd-space-m);
      border: 1px solid var(--sd-border);
      border-radius: var(--sd-radius);
    }
    .tab-list {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--sd-border-control);
    }
    .tab-list > [role='tab'] {
      box-sizing: border-box;
      min-height: 2.75rem;
      max-width: 100%;
      padding: var(--sd-space-xs) var(--sd-space-m);
      border-block-end: 4px solid transparent;
      border-radius: var(--sd-radius) var(--sd-radius) 0 0;
      color: var(--sd-action);
      font-weight: 600;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .tab-list > [role='tab']:hover {
      background: var(--sd-surface-accent);
    }
    .tab-list > [aria-selected='true'] {
      border-color: var(--sd-action);
      background: var(--sd-surface-accent);
      color: var(--sd-text);
    }
    .tab-list > [role='tab']:focus-visible {
      outline-offset: -3px;
    }
    .tab:not([hidden]) {
      padding: var(--sd-space-m);
    }
    .tab > .part-title {
      margin-block-start: 0;
    }
    .tab > :last-child {
      margin-block-end: 0;
    }
    /* The tab says it; a heading it stays, for who goes from heading to heading. */
    @media screen {
      .ready > .tab > .part-title {
        position: absolute;
        width: 1px;
        height: 1px;
        margin: 0;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .ready > .tab {
        position: relative;
      }
    }
    @media (forced-colors: active) {
      .tab-list > [role='tab'] {
        border-color: Canvas;
      }
      .tab-list > [aria-selected='true'] {
        border-color: Highlight;
      }
    }
    @media print {
      .tab-list {
        display: none;
      }
      .tab[hidden] {
        padding: var(--sd-space-m);
        display: block !important;
        content-visibility: visible !important;
      }
      .tab > .part-title {
        break-after: avoid;
      }
    }
  }
`
