import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .glossary > div {
      padding-block: var(--sd-space-xs);
      border-block-end: 1px solid var(--sd-border);
      break-inside: avoid;
    }
    .glossary > div:last-child {
      border-block-end: 0;
    }
    .prose .glossary dd {
      margin: 0;
    }
    .glossary-letter {
      break-after: avoid;
    }
  }
`
