import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .table-block {
      margin-block-end: var(--sd-space-m);
    }
    .prose .table-block > .table {
      margin-block-end: 0;
    }
    .table-block caption {
      padding-block-end: var(--sd-space-xs);
      font-size: 1.0625rem;
      font-weight: 700;
      text-align: start;
    }
    .prose .table-note {
      margin-block: var(--sd-space-xs) 0;
      color: var(--sd-text-quiet);
      font-size: 0.9375rem;
    }
    .table-block tr {
      break-inside: avoid;
    }
    .table-column {
      display: none;
    }
    @container (max-width: 32rem) {
      .table-cards :is(table, caption, tbody, tr, th, td) {
        display: block;
      }
      .table-cards thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .table-cards tbody > tr {
        padding: var(--sd-space-xs) var(--sd-space-s);
        border: 1px solid var(--sd-border-control);
        border-radius: var(--sd-radius);
        background: var(--sd-surface-raised);
      }
      .table-cards tr + tr {
        margin-block-start: var(--sd-space-xs);
      }
      .prose .table-cards tbody :is(th, td) {
        padding: 0.15rem 0;
        border: 0;
        font-size: 0.9375rem;
        text-align: start;
      }
      .prose .table-cards tbody th {
        font-size: 1rem;
      }
      .table-column {
        display: block;
        color: var(--sd-text-quiet);
        font-size: 0.875rem;
      }
    }
  }
`
