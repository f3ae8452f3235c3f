import { css } from 'lit'

export const styles = css`
  @layer scormdown {
    .chart > figcaption {
      margin-block: 0 var(--sd-space-xs);
    }
    .chart-title {
      display: block;
      color: var(--sd-text);
      font-size: 1.0625rem;
      font-weight: 700;
    }
    .chart-unit {
      display: block;
    }
    .prose .chart-says {
      margin-block-end: var(--sd-space-s);
    }
    .chart-picture {
      display: block;
      max-width: 36rem;
      overflow: visible;
      font-size: 0.9375rem;
    }
    .chart-picture text {
      fill: var(--sd-text);
    }
    .chart-picture .chart-value {
      font-weight: 700;
      paint-order: stroke;
      stroke: var(--sd-surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .chart-picture .chart-missing {
      fill: var(--sd-text-quiet);
      font-style: italic;
    }
    :is(.chart-bar, .chart-point, .chart-ink) {
      fill: var(--sd-action);
    }
    :is(.chart-plate, .chart-ground) {
      fill: var(--sd-surface);
    }
    .chart-part {
      stroke: var(--sd-action);
      stroke-width: 1.5px;
    }
    .chart-line,
    .chart-stroke {
      stroke: var(--sd-action);
      stroke-width: 2.5px;
    }
    .chart-stroke {
      fill: none;
    }
    .chart-zero {
      stroke: var(--sd-border-control);
      stroke-width: 2px;
    }
    .prose .chart-note {
      margin-block: var(--sd-space-xs) 0;
      color: var(--sd-text-quiet);
      font-size: 0.9375rem;
    }
    .chart > .fold {
      margin-block-start: var(--sd-space-xs);
      font-size: 0.9375rem;
    }
    @media (forced-colors: active) {
      .chart-picture text,
      .chart-picture .chart-missing,
      :is(.chart-bar, .chart-point, .chart-ink) {
        fill: CanvasText;
      }
      :is(.chart-plate, .chart-ground) {
        fill: Canvas;
      }
      .chart-picture .chart-value {
        stroke: Canvas;
      }
      :is(.chart-part, .chart-line, .chart-stroke, .chart-zero) {
        stroke: CanvasText;
      }
    }
    @media print {
      .chart {
        break-inside: avoid;
        -webkit-print-color-adjust: exact;
        print-color-adjust: exact;
      }
    }
  }
`
