import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    ol.steps,
    .prose ol.steps {
      margin-block: 0 var(--sd-space-m);
      padding: 0;
      list-style: none;
    }
    ol.steps > li,
    .prose ol.steps > li + li {
      position: relative;
      margin: 0;
      padding-block-end: var(--sd-space-m);
      padding-inline-start: 3rem;
    }
    ol.steps > li:last-child,
    .prose ol.steps > li:last-child:last-child {
      padding-block-end: 0;
    }
    ol.steps > li > .step-title {
      min-height: 2.125rem;
      margin-block-end: var(--sd-space-xs);
      padding-block-start: 0.2rem;
      font-weight: 700;
      line-height: 1.5;
    }
    ol.steps > li > :last-child {
      margin-block-end: 0;
    }
    .step-number {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      width: 2.125rem;
      height: 2.125rem;
      border: 2px solid var(--sd-action);
      border-radius: 50%;
      background: var(--sd-surface);
      color: var(--sd-action);
      font-variant-numeric: tabular-nums;
      line-height: calc(2.125rem - 4px);
      text-align: center;
    }
    /* The path from this step to the next. */
    ol.steps > li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: 2.125rem 0;
      inset-inline-start: calc(1.0625rem - 1px);
      border-inline-start: 2px solid var(--sd-border-control);
    }
    @media print {
      .step-title {
        break-after: avoid;
      }
    }
  }
`
