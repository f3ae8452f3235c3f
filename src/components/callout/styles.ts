import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .callout {
      margin-block: 0 var(--sd-space-m);
      padding: var(--sd-space-m);
      border-inline-start: 0.3rem solid var(--sd-action);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-accent);
    }
    .callout > :last-child {
      margin-block-end: 0;
    }
    .callout > .callout-title {
      font-weight: 700;
      margin-block-end: var(--sd-space-xs);
    }
    .callout-warning,
    .callout-care {
      border-color: var(--sd-warn);
      background: var(--sd-surface-warn);
    }
    .callout-practice {
      border-color: var(--sd-good);
      background: var(--sd-surface-sunken);
    }
  }
`
