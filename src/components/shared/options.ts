/** Looks of answers to pick from, each a label with its radio button or check box. */
import { css } from 'lit'

export const options = css`
  .option {
    border: 1px solid var(--sd-border-control);
    border-radius: var(--sd-radius);
    margin-block-end: var(--sd-space-xs);
    background: var(--sd-surface);
  }
  .option.right {
    box-shadow: inset 0.35rem 0 0 var(--sd-good);
  }
  .option.wrong {
    box-shadow: inset 0.35rem 0 0 var(--sd-bad);
  }
  .option label {
    display: flex;
    gap: var(--sd-space-s);
    align-items: flex-start;
    padding: var(--sd-space-s);
    cursor: pointer;
  }
  .option input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.15rem 0 0;
    accent-color: var(--sd-action);
  }
  .feedback {
    padding: 0 var(--sd-space-s) var(--sd-space-s) calc(1.25rem + 2 * var(--sd-space-s));
  }
  .feedback .tag {
    margin-block-end: 0;
  }
`
