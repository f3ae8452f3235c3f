import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .stages {
      margin-block-end: var(--sd-space-m);
    }
    .stages > ol.stages,
    .stages > ol {
      margin: var(--sd-space-xs) 0;
      padding: 0;
      list-style: none;
    }
    .stages > ol > li {
      position: relative;
      margin: 0;
      padding-inline-start: 4.25rem;
      break-inside: avoid;
    }
    .stages > ol > li + li {
      margin-block-start: 2px;
    }
    .stages p {
      margin: 0;
    }
    .stages li > p:last-child {
      padding-block-end: var(--sd-space-s);
    }
    .stage-pole {
      font-style: italic;
    }
    .stages .stage-title {
      padding-block-start: var(--sd-space-s);
      font-weight: 700;
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
      margin-inline-start: -4.25rem;
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
