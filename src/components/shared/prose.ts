/**
 * How an author's words look, wherever they stand: on the page and inside the elements with a shadow root of their own.
 * One sheet, adopted by all of them. It lies in a cascade layer, so that a course's theme.css wins.
 */
import { css, type CSSResult } from 'lit'

const sheets = new Map<string, CSSStyleSheet>()

/** Adds sheets for words, each once; the document has them at once, elements from their next rendering root on. */
export function addProse(styles: readonly CSSResult[]): void {
  const added = styles.filter(({ cssText }) => !sheets.has(cssText))
  for (const { cssText, styleSheet } of added) sheets.set(cssText, styleSheet!)
  document.adoptedStyleSheets.push(...added.map(({ styleSheet }) => styleSheet!))
}

export function adoptProse(root: ShadowRoot): void {
  root.adoptedStyleSheets = [...sheets.values(), ...root.adoptedStyleSheets]
}

export const prose = css`
  @layer scormdown {
    a {
      color: var(--sd-action);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .prose {
      max-width: var(--sd-measure);
      overflow-wrap: break-word;
    }
    .prose :is(h1, h2, h3) {
      font-family: var(--sd-heading-font);
    }
    .prose h1 {
      font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem);
      line-height: 1.2;
      text-wrap: balance;
      margin-block: 0 var(--sd-space-m);
    }
    .prose h2 {
      font-size: 1.25rem;
      line-height: 1.3;
      margin-block: var(--sd-space-l) var(--sd-space-xs);
    }
    .prose h3 {
      font-size: 1.0625rem;
      margin-block: var(--sd-space-m) var(--sd-space-xs);
    }
    .prose p,
    .prose ul,
    .prose ol {
      margin-block: 0 var(--sd-space-m);
    }
    .prose ul,
    .prose ol {
      padding-inline-start: 1.4rem;
    }
    .prose li + li {
      margin-block-start: 0.35rem;
    }
    .prose dl {
      margin-block: 0 var(--sd-space-m);
    }
    .prose dt {
      font-weight: 700;
    }
    .prose dd {
      margin: 0 0 var(--sd-space-xs) var(--sd-space-m);
    }
    .prose .footnotes {
      margin-block-start: var(--sd-space-l);
      padding-block-start: var(--sd-space-s);
      border-block-start: 1px solid var(--sd-border);
      font-size: 0.9375rem;
    }
    .prose .footnotes p {
      margin: 0;
    }
    sup {
      line-height: 0;
    }
    .prose blockquote {
      margin: 0 0 var(--sd-space-m);
      padding-inline-start: var(--sd-space-m);
      border-inline-start: 4px solid var(--sd-border-control);
      color: var(--sd-text-quiet);
    }
    .prose figure {
      margin: 0 0 var(--sd-space-m);
    }
    .prose img {
      display: block;
      max-width: 100%;
      height: auto;
      border-radius: var(--sd-radius);
    }
    .prose figcaption {
      margin-block-start: var(--sd-space-xs);
      font-size: 0.9375rem;
      color: var(--sd-text-quiet);
    }
    /* What is hidden from sight in its cells lies where they lie: it scrolls with them and widens no page. */
    .prose .table {
      position: relative;
      overflow-x: auto;
      margin-block-end: var(--sd-space-m);
    }
    .prose table {
      border-collapse: collapse;
      width: 100%;
      font-size: 0.9375rem;
    }
    .prose th,
    .prose td {
      padding: var(--sd-space-xs) var(--sd-space-s);
      border-block-end: 1px solid var(--sd-border);
      text-align: start;
      vertical-align: top;
    }
    .prose thead th {
      border-block-end: 2px solid var(--sd-border-control);
    }
    .prose .align-right {
      text-align: end;
    }
    .prose .align-center {
      text-align: center;
    }
    /* Most of it is text with signs, as in the component guide: read as a whole, not by scrolling sideways. */
    .prose pre {
      overflow-x: auto;
      white-space: pre-wrap;
      padding: var(--sd-space-s);
      background: var(--sd-surface-sunken);
    }
    summary {
      padding-block: var(--sd-space-xs);
      cursor: pointer;
      font-weight: 600;
    }
    .folded > :last-child {
      margin-block-end: 0;
    }
    .cite {
      color: var(--sd-text-quiet);
      font-size: 0.9em;
    }
    .draft-mark {
      white-space: nowrap;
      margin-inline-start: 0.2em;
      padding-inline: 0.25em;
      border: 1px solid currentcolor;
      border-radius: 0.2em;
      color: var(--sd-warn);
      font-size: 0.7em;
      font-weight: 700;
      vertical-align: 0.25em;
    }
    .fact-id {
      color: var(--sd-text-quiet);
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .sources {
      margin-block: var(--sd-space-l) 0;
      border-block-start: 1px solid var(--sd-border);
      font-size: 0.9375rem;
    }
    .sources summary {
      padding-block: var(--sd-space-s);
    }
    a.external::after {
      content: ' ↗';
      content: ' ↗' / '';
    }

    /* Room for a finger. */
    @media (pointer: coarse) {
      summary {
        padding-block: 0.65rem;
      }
    }
    @media (max-width: 30rem) {
      .prose table {
        font-size: 0.875rem;
        -webkit-hyphens: auto;
        hyphens: auto;
        overflow-wrap: anywhere;
      }
      /* A short word at the head of a column or a row, or a name, is not torn to make room for long cells beside it. */
      .prose :is(th, td:first-child),
      .prose table code {
        overflow-wrap: break-word;
      }
      .prose th,
      .prose td {
        padding: 0.35rem;
      }
    }
    @media print {
      [data-unprinted] {
        display: none !important;
      }
      summary {
        list-style: none;
      }
      details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }
`
