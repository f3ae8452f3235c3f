/** The looks of all papers: on a screen of any size, in both colour schemes, and on A4. */

export const style = `
:root {
  color-scheme: light dark;
  --ink: #17202c; --quiet: #4c5a6b; --line: #6d7b8c; --paper: #fff; --sunken: #f3f6f9; --link: #0b5394; --focus: #c25700;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ecf2; --quiet: #aab6c4; --line: #8595a6; --paper: #161c24; --sunken: #10151b; --link: #8cc1f2; --focus: #ffb366; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p, ul, ol, dl { margin: 0 0 .75rem; max-width: 46rem; }
li { margin: .25rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.quiet { color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .75rem 0 0; max-width: none; }
nav li { margin: 0; }
nav a { display: inline-block; padding: .25rem 0; }
[aria-current=page] { color: var(--ink); font-weight: 600; text-decoration: none; }
code { font: .9em/1.4 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: break-word; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--quiet); padding-block-end: .375rem; }
th, td { border: 1px solid var(--line); padding: .375rem .5rem; text-align: start; vertical-align: top; }
td > ul { padding-inline-start: 1.1rem; }
thead th { background: var(--sunken); }
tbody th { font-weight: 600; }
.field { min-width: 6rem; width: 24%; }
dt { font-weight: 600; }
dd { margin: 0 0 .375rem; }
dl.pairs { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; }
dl.pairs dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.tick { list-style: '☐  '; padding-inline-start: 1.75rem; }
.tick li { padding-inline-start: .25rem; margin: .5rem 0; }
.tick p, .keys p { margin: 0; }
.keys { list-style: none; padding: 0; }
header { margin-block-end: 1.25rem; }
blockquote { margin: 0 0 1rem; max-width: 46rem; }
.note { border-inline-start: 4px solid var(--line); background: var(--sunken); padding: .5rem .75rem; }
.question { break-inside: avoid; margin: 0 0 1.25rem; }
.block { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; margin: .75rem 0; }
.block > .quiet:first-child { margin-block-end: .25rem; font-size: .875rem; }
.page { border-block-start: 1px solid var(--line); margin-block-start: 1.25rem; }
.marks { list-style: none; padding-inline-start: 0; }
.marks > li { padding-inline-start: 1.5rem; text-indent: -1.5rem; }
.marks > li > * { text-indent: 0; }
figure { margin: 0 0 .75rem; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 22rem; background: #fff; }
pre { white-space: pre-wrap; background: var(--sunken); border: 1px solid var(--line); padding: .5rem .75rem; font: .9em/1.4 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; }
.cited { table-layout: fixed; min-width: 44rem; }
.cited > thead th:nth-child(1) { width: 13%; }
.cited > thead th:nth-child(2) { width: 25%; }
.cited > thead th:nth-child(4) { width: 20%; }
.two { table-layout: fixed; }
.two td { width: 50%; overflow-wrap: break-word; }
.line { display: inline-block; min-width: 14rem; border-bottom: 1px solid var(--line); }
@media (max-width: 34rem) {
  h1 { font-size: 1.375rem; }
  dl.pairs { display: block; }
  dl.pairs dd { margin-block-end: .375rem; }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { --ink: #000; --quiet: #333; --line: #777; --paper: #fff; --sunken: #fff; --link: #000; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  h1, h2, h3, caption { break-after: avoid; }
  li, tr, .note { break-inside: avoid; }
  .cited { font-size: .875rem; min-width: 0; }
  .cited tr, .two tr { break-inside: auto; }
  .cited p { margin-block-end: .375rem; orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  .signed { break-inside: avoid; }
  a { text-decoration: none; }
}
`
