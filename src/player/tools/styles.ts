import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .tool label,
    .tool legend {
      font-weight: 600;
    }
    .tool input:is([type='search'], :not([type])) {
      display: block;
      width: 100%;
      min-height: 2.75rem;
      padding: var(--sd-space-xs) var(--sd-space-s);
      border: 1px solid var(--sd-border-control);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
      color: var(--sd-text);
      font: inherit;
    }
    .tool .hint {
      margin-block-start: var(--sd-space-xs);
      color: var(--sd-text-quiet);
      font-size: 0.9375rem;
    }
    .prose .found,
    .prose .bookmarks,
    .prose .objectives,
    .prose .print-list {
      list-style: none;
      padding: 0;
    }
    .prose .found > li,
    .prose .bookmarks > li {
      padding-block: var(--sd-space-xs);
      border-block-end: 1px solid var(--sd-border);
    }
    .found a {
      font-weight: 600;
    }
    .prose .found p {
      margin: 0;
    }
    mark {
      background: var(--sd-surface-warn);
      color: inherit;
      font-weight: 700;
    }
    .bookmarks > li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-xs) var(--sd-space-m);
      align-items: center;
      justify-content: space-between;
    }
    .comfort {
      display: grid;
      gap: var(--sd-space-m);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      margin-block-end: var(--sd-space-m);
    }
    .comfort fieldset {
      margin: 0;
      padding: var(--sd-space-s) var(--sd-space-m);
      border: 1px solid var(--sd-border);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
      min-width: 0;
    }
    .comfort label {
      display: flex;
      gap: var(--sd-space-xs);
      align-items: flex-start;
      padding-block: 0.35rem;
      font-weight: 400;
      line-height: 1.4;
    }
    .comfort input {
      flex: none;
      width: 1.25rem;
      height: 1.25rem;
      margin: 0;
      accent-color: var(--sd-action);
    }
    .tool kbd {
      padding: 0.1em 0.4em;
      border: 1px solid var(--sd-border-control);
      border-radius: 0.2em;
      background: var(--sd-surface-sunken);
      font: inherit;
      font-size: 0.875rem;
      white-space: nowrap;
    }
    .keys > div {
      display: grid;
      grid-template-columns: minmax(0, 12rem) 1fr;
      gap: 0 var(--sd-space-m);
      padding-block: 0.3rem;
      border-block-end: 1px solid var(--sd-border);
    }
    .prose .keys dt {
      font-weight: 400;
    }
    .prose .keys dd {
      margin: 0;
    }
    .objectives > li {
      display: flex;
      gap: var(--sd-space-xs);
      align-items: baseline;
      padding-block: var(--sd-space-xs);
      border-block-end: 1px solid var(--sd-border);
      break-inside: avoid;
    }
    .prose .objectives p {
      margin: 0;
    }
    .objectives .reached .sign::before {
      content: '✓';
      color: var(--sd-good);
      font-weight: 700;
    }
    .prose .objectives ul {
      margin: 0;
    }
    .verdict.good {
      color: var(--sd-good);
    }
    .print-list > li {
      margin-block-end: var(--sd-space-xs);
    }
    sd-course .tool button {
      text-align: start;
      white-space: normal;
    }
    .confirmation {
      text-align: center;
    }
    @media screen {
      .tool .on-paper {
        display: none;
      }
    }
    @media print {
      .tool button {
        display: none;
      }
      .module-print > article {
        break-before: page;
      }
      .module-print > article:first-of-type {
        break-before: auto;
      }
      .module-print-title {
        color: var(--sd-text-quiet);
      }
      .confirmation-name {
        min-height: 3rem;
        border-block-end: 1px solid;
        font-size: 1.5rem;
      }
      .confirmation-course {
        font-size: 1.375rem;
        font-weight: 700;
      }
      .confirmation-signature {
        margin-block-start: 6rem !important;
        padding-block-start: var(--sd-space-xs);
        border-block-start: 1px solid;
      }
    }
  }
`
