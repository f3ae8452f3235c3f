import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .prose .quote,
    .quote {
      margin: 0 0 var(--sd-space-m);
      padding-inline-start: var(--sd-space-m);
      border-inline-start: 4px solid var(--sd-action);
    }
    .quote > blockquote,
    .prose .quote > blockquote {
      margin: 0;
      padding: 0;
      border: 0;
      color: inherit;
      font-size: 1.0625em;
    }
    .quote > blockquote > :last-child {
      margin-block-end: 0;
    }
    @media print {
      .quote {
        break-inside: avoid;
      }
    }
  }
`
