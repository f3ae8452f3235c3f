import { css } from 'lit'
import { recording } from '../shared/recording/styles.ts'

export const styles = css`
  ${recording}
  @layer scormdown {
    .recording-video > video {
      height: auto;
      /* A film that stands upright leaves room for its caption. */
      max-height: min(80vh, 36rem);
      border-radius: var(--sd-radius);
      background: var(--sd-surface-sunken);
    }
    /* Browsers make captions a twentieth of the picture's height: on a telephone that is too small to read. */
    @media (max-width: 30rem) {
      .recording-video > video:not(:fullscreen)::cue {
        font-size: 0.875rem;
      }
    }
    @media (forced-colors: active) {
      .recording-video > video {
        border: 1px solid;
      }
    }
    @media print {
      .recording-video > .on-paper {
        break-inside: avoid;
      }
    }
  }
`
