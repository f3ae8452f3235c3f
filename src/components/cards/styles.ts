import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    sd-cards {
      display: block;
      margin-block: 0 var(--sd-space-m);
    }
    ul.cards,
    .prose ul.cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      gap: var(--sd-space-m);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ul.cards > .turning,
    .prose ul.cards > .turning + .turning {
      display: flex;
      flex-direction: column;
      margin: 0;
      border: 1px solid var(--sd-border-control);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
    }
    .turning > .sides {
      flex: 1;
      display: grid;
      padding: var(--sd-space-m);
    }
    /* Both lie in one place; what is hidden there takes no room. */
    .turning > .sides > .side {
      grid-area: 1 / 1;
      align-self: center;
      margin: 0;
      min-width: 0;
    }
    .turning > .sides > .front {
      font-size: 1.125em;
      font-weight: 700;
      text-align: center;
    }
    .turning > .sides > .back > :last-child {
      margin-block-end: 0;
    }
    .turning:not(.ready) > .sides > .back {
      grid-row: 2;
      margin-block-start: var(--sd-space-s);
    }
    .turning > button {
      min-height: 2.75rem;
      padding: var(--sd-space-xs) var(--sd-space-m);
      border: 0;
      border-block-start: 1px solid var(--sd-border);
      border-radius: 0 0 var(--sd-radius) var(--sd-radius);
      background: transparent;
      color: var(--sd-action);
      font: inherit;
      font-weight: 600;
      white-space: normal;
      cursor: pointer;
    }
    .turning > button:hover {
      background: var(--sd-surface-accent);
    }
    .turning > button::before {
      content: '↻ ';
      content: '↻ ' / '';
    }
    @media screen {
      .turning.ready > .sides {
        min-height: calc(var(--side, 4rem) + 2 * var(--sd-space-m));
        cursor: pointer;
      }
      ul.cards > .on-back,
      .prose ul.cards > .turning.on-back.on-back {
        background: var(--sd-surface-accent);
      }
      @media (prefers-reduced-motion: no-preference) {
        .turned > .sides > .side:not([hidden]) {
          animation: sd-turn calc(0.25s * var(--sd-motion, 1)) ease-out;
        }
      }
    }
    @keyframes sd-turn {
      from {
        transform: perspective(60rem) rotateY(-90deg);
      }
    }
    @media print {
      ul.cards > .turning {
        break-inside: avoid;
      }
      .turning > button {
        display: none;
      }
      .turning > .sides > .side[hidden] {
        display: block !important;
        content-visibility: visible !important;
      }
      .turning > .sides {
        grid-template-rows: auto 1fr;
      }
      .turning > .sides > .back {
        grid-row: 2;
        align-self: start;
        margin-block-start: var(--sd-space-s);
        padding-block-start: var(--sd-space-s);
        border-block-start: 1px dashed var(--sd-border-control);
      }
    }
  }
`
