import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .figure-small > img {
      max-width: min(100%, 20rem);
    }
    .figure-credit {
      display: block;
      font-size: 0.875em;
    }
    .figure > .fold {
      margin-block: var(--sd-space-xs) 0;
      font-size: 0.9375rem;
    }
    /* Wider than the text where the window has room for it; never inside another block. */
    .prose > .figure-wide {
      width: max(100%, min(60rem, 100cqi));
    }
    .figure-wide > img {
      width: 100%;
    }
    @media print {
      .figure {
        break-inside: avoid;
      }
      .figure > .fold {
        break-inside: auto;
      }
    }
  }
`
