import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .prose ol.timeline,
    ol.timeline {
      margin-block: 0 var(--sd-space-m);
      padding: 0;
      list-style: none;
    }
    ol.timeline > li,
    .prose ol.timeline > li + li {
      position: relative;
      margin: 0;
      padding-block-end: var(--sd-space-m);
      padding-inline-start: 1.75rem;
    }
    ol.timeline > li:last-child,
    .prose ol.timeline > li:last-child:last-child {
      padding-block-end: 0;
    }
    /* The line from this event to the next. */
    ol.timeline > li:not(:last-child)::after {
      content: '';
      position: absolute;
      inset-block: 1.3rem -0.4em;
      inset-inline-start: calc(0.45rem - 1px);
      border-inline-start: 2px solid var(--sd-border-control);
    }
    ol.timeline > li::before {
      content: '';
      position: absolute;
      inset-block-start: 0.4em;
      inset-inline-start: 0;
      width: 0.9rem;
      height: 0.9rem;
      border: 3px solid var(--sd-action);
      border-radius: 50%;
      background: var(--sd-surface);
    }
    ol.timeline > li > .timeline-date {
      margin-block-end: 0;
      color: var(--sd-action);
      font-weight: 700;
    }
    ol.timeline > li > :last-child {
      margin-block-end: 0;
    }
    @media print {
      ol.timeline > li {
        break-inside: avoid;
      }
    }
  }
`
