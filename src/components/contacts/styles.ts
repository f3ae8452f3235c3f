import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .prose .contacts {
      list-style: none;
      padding: 0;
    }
    .contacts > li {
      padding: var(--sd-space-s) var(--sd-space-m);
      border: 1px solid var(--sd-border);
      border-inline-start: 0.3rem solid var(--sd-action);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
    .prose .contacts > li + li {
      margin-block-start: var(--sd-space-s);
    }
    .prose .contacts p {
      margin: 0;
    }
    .contacts .contact-name {
      font-weight: 700;
    }
    .contact-label,
    .contact-verified {
      color: var(--sd-text-quiet);
    }
    /* Easy to hit on a telephone (WCAG 2.5.8). */
    .contacts a {
      display: inline-block;
      min-height: 1.75rem;
    }
    @media (pointer: coarse) {
      .contacts a {
        padding-block: 0.55rem;
      }
    }
    .prose .contacts .contact-verified,
    .prose .contacts .contact-caution {
      margin-block-start: 0.35rem;
      font-size: 0.9375rem;
    }
    .contact-caution {
      padding: 0.35rem var(--sd-space-s);
      border-inline-start: 0.3rem solid var(--sd-warn);
      background: var(--sd-surface-warn);
    }
    .contact-caution::before {
      content: '⚠ ';
      content: '⚠ ' / '';
    }
  }
`
