import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .stages {
      margin-block-end: var(--sd-space-m);
    }
    .stages > ol {
      margin: var(--sd-space-xs) 0;
      padding: 0;
      list-style: none;
    }
    .stages > ol > li {
      position: relative;
      margin: 0;
      padding: var(--sd-space-s) 0 var(--sd-space-s) 4.25rem;
      break-inside: avoid;
    }
    .stages > ol > li + li {
      margin-block-start: 2px;
    }
    .stages p {
      margin: 0;
    }
    .stage-pole {
      font-style: italic;
    }
    .stage-title {
      font-weight: 700;
    }
    /* Behind a dash the author went on in small letters. */
    .stage-title + p::first-letter {
      text-transform: uppercase;
    }
    .stage-weight {
      position: absolute;
      inset: 0 auto 0 0;
      width: 3.25rem;
      height: 100%;
      fill: var(--sd-border-control);
    }
    .stage-past > .stage-weight {
      fill: var(--sd-action);
    }
    .stage-threshold {
      position: relative;
      z-index: 1;
      margin: calc(-1 * var(--sd-space-s)) 0 var(--sd-space-s) -4.25rem;
      padding: var(--sd-space-xs) var(--sd-space-s);
      border-block: 3px solid var(--sd-text);
      background: var(--sd-surface);
      font-weight: 700;
    }
    @media (forced-colors: active) {
      .stage-weight.stage-weight {
        fill: CanvasText;
      }
    }
  }
`
