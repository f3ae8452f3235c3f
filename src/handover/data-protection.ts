/** What is kept of a learner: where, what for, how long, who sees it. */
import type { ToolLanguage } from '../shared/wording/words.ts'
import { dataProtectionWords } from './data-protection-words.ts'
import { figuresOf } from './figures.ts'
import { html, type Html } from '../papers/html.ts'
import { code, pairs } from '../papers/paper.ts'
import type { HandoverInput } from './input.ts'
import { courseFor, number } from './page.ts'
import { elementsOf, familiesOf, keeps } from './told.ts'

export function dataProtection(input: HandoverInput, language: ToolLanguage): Html {
  const words = dataProtectionWords[language]
  const course = courseFor(input, language)
  const { statements } = figuresOf(course)
  const families = familiesOf(input)
  const most = Math.max(0, ...input.packages.map(({ resumeCharsWorstCase }) => resumeCharsWorstCase))
  const rows = [
    ...(families.length === 0 ? [] : words.lms),
    ...(statements === 0 ? [] : [words.survey]),
    ...(keeps(input, 'lrs') ? [words.lrs] : []),
    ...(families.length > 0 || keeps(input, 'lrs') ? [words.copy] : []),
    ...(keeps(input, 'browser') ? [words.web] : [])
  ]
  return html`
<p>${words.intro}</p>
<h2>${words.kept}</h2>
${rows.map(
  ([where, ...cells]) => html`<h3>${where}</h3>
${pairs(cells.map((cell, i) => [words.heads[i]!, cell] as const))}`
)}
<h2>${words.notKept}</h2>
<ul>${words.notKeptLines.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.resume}</h2>
<p>${words.resumeWords(number(most, language))}</p>
<ul>${words.resumeLines.map((line) => html`<li>${line}</li>`)}</ul>
${statements === 0 ? '' : html`<h2>${words.surveys}</h2><p>${words.surveyWords(statements)}</p>`}
<h2>${words.read}</h2>
<p>${words.readWords}</p>
<h2>${words.elements}</h2>
${
  families.length === 0
    ? html`<p>${words.noElements}</p>`
    : html`<ul>${families.map(({ names, cmi }) => {
        const { begun, done, score, far, place, resume, answers, objectives, time } = elementsOf(
          cmi,
          input.preset
        )
        const all = [...begun, ...done].map(([element]) => element)
        const listed = new Set([
          ...all,
          ...score,
          ...far,
          place,
          resume,
          cmi.suspend[0],
          time,
          ...answers,
          ...objectives
        ])
        return html`<li>${names.join(', ')}: ${[...listed].map((element, i) => html`${i === 0 ? '' : ', '}${code(element)}`)}</li>`
      })}</ul>`
}
<h2>${words.yours}</h2>
<ul class="tick">${words.yoursLines.map((line) => html`<li>${line}</li>`)}</ul>
`
}
