/** Colours and spaces are those of the course, so that light and dark and a theme.css hold here too. */
import { css } from 'scormdown/element'

export const styles = css`
  @layer scormdown {
    .course-__name__ {
      margin-block: 0 var(--sd-space-m);
      padding: var(--sd-space-m);
      border: 1px solid var(--sd-border);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-raised);
    }
    .course-__name__ > :last-child {
      margin-block-end: 0;
    }
    .course-__name__-strong {
      border-width: 3px;
      border-color: var(--sd-action);
    }
  }
`
