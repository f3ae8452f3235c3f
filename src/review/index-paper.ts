/** What is still open before the course can be released. The papers themselves are listed above it. */
import { openPoints } from '../model/open-points.ts'
import { inLanguageOf } from '../config/schema.ts'
import { html, type Html } from '../papers/html.ts'
import { table } from '../papers/paper.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import type { ReviewInput } from './input.ts'
import { openPointWords } from './open-words.ts'

const words = {
  en: {
    intro:
      'Each paper is a file of its own that can be printed or sent. What was signed goes into review.yaml; until everything is there, the course is a draft, and “npx scormdown build --release” refuses.',
    open: 'What is open',
    nothing: 'Nothing. “npx scormdown build --release” builds the packages.',
    signatures: 'Signatures',
    heads: ['Who', 'Signs', 'Signed', 'Changed since', 'Open']
  },
  pl: {
    intro:
      'Każdy dokument to osobny plik, który można wydrukować lub wysłać. Podpisy wpisuje się do review.yaml; dopóki nie ma wszystkich, kurs jest wersją roboczą, a „npx scormdown build --release” odmawia.',
    open: 'Co jest otwarte',
    nothing: 'Nic. „npx scormdown build --release” zbuduje paczki.',
    signatures: 'Podpisy',
    heads: ['Kto', 'Podpisuje', 'Podpisane', 'Zmienione po podpisie', 'Otwarte']
  }
}

/** @param titles of the papers, by name */
export function index(input: ReviewInput, language: ToolLanguage, titles: (name: string) => string): Html {
  const said = words[language]
  const points = openPoints(input)
  const roles = [...input.signOffs.roles.values()]
  return html`
<p>${said.intro}</p>
<h2>${said.open}</h2>
${
  points.length === 0
    ? html`<p>${said.nothing}</p>`
    : html`<ul>${points.map((point) => html`<li>${openPointWords(point, language)}</li>`)}</ul>`
}
${
  roles.length === 0
    ? ''
    : html`<h2>${said.signatures}</h2>
${table(
  said.signatures,
  said.heads,
  roles.map(({ role, entries }) => [
    html`${inLanguageOf(role.title, language)}`,
    html`${titles(role.approves)}`,
    ...(['signed', 'stale', 'open'] as const).map(
      (wanted) => html`${entries.filter(({ is }) => is === wanted).length}`
    )
  ])
)}`
}
`
}
