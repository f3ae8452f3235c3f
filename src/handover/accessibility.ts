/**
 * A paragraph for the accessibility declaration, and what stands behind it. It claims no result: what a machine found
 * is in the evidence that `npm run a11y` writes, and what it cannot judge waits for a person.
 */
import type { ToolLanguage } from '../shared/wording/words.ts'
import { accessibilityWords } from './accessibility-words.ts'
import { figuresOf } from './figures.ts'
import { html, type Html } from '../papers/html.ts'
import { pairs, quoted } from '../papers/paper.ts'
import type { HandoverInput } from './input.ts'
import { courseFor } from './page.ts'

export function accessibility(input: HandoverInput, language: ToolLanguage): Html {
  const words = accessibilityWords[language]
  const course = courseFor(input, language)
  const { files } = figuresOf(course)
  const title = quoted(course.title, course.language, language)
  return html`
<p>${words.intro}</p>
<h2>${words.paragraph}</h2>
<blockquote class="note">
<p>${words.declared(title, course.version)}</p>
<p>${words.how}</p>
<p>${words.contact}</p>
</blockquote>
<p>${words.fill}</p>
<h2>${words.law}</h2>
<p>${words.lawWords}</p>
<h2>${words.machine}</h2>
<p>${words.machineIntro} <code>npm run a11y -- --lang ${language}</code></p>
<ul>${words.machineLines.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.media}</h2>
${pairs([
  [words.pictures, files.picture],
  [words.films, files.video],
  [words.recordings, files.audio],
  [words.captions, files.captions]
])}
<h2>${words.person}</h2>
<ul class="tick">${words.personLines.map((line) => html`<li>${line}</li>`)}</ul>
<ul>${words.fields.map((field) => html`<li>${field}: <span class="line"></span></li>`)}</ul>
`
}
