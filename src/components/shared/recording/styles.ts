import { css } from 'lit'

/** What films and sounds share. On paper there is nothing to play. */
export const recording = css`
  @layer scormdown {
    .recording > video,
    .recording > audio {
      display: block;
      width: 100%;
    }
    .recording-name {
      color: var(--sd-text);
    }
    .recording-words {
      display: block;
    }
    .recording > .fold {
      margin-block: var(--sd-space-xs) 0;
      font-size: 0.9375rem;
    }
    .recording .on-paper {
      display: none;
    }
    @media print {
      .recording > video,
      .recording > audio {
        display: none;
      }
      .recording .on-paper {
        display: revert;
      }
    }
  }
`
