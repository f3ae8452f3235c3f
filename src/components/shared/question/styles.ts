/** Looks of every exercise, questions and others: what is asked, how it is answered, and the buttons below. */
import { css } from 'lit'

export const exercise = css`
  .prompt {
    font-weight: 600;
    margin-block-end: var(--sd-space-xs);
  }
  .how {
    color: var(--sd-text-quiet);
  }
  .verdict:focus {
    outline: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--sd-space-s);
    align-items: center;
    margin-block-start: var(--sd-space-s);
  }
  .explanation:not(:empty) {
    margin-block-start: var(--sd-space-s);
  }
`
