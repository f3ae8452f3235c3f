/** A trial run with what must be seen, computed by the code that reports it, beside room for what was seen. */
import { createOutline } from '../compile/launch.ts'
import type { Course } from '../model/course.ts'
import type { CmiStandard, Write } from '../standards/cmi/standard.ts'
import { moduleCourse } from '../standards/units.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { allPages } from '../state/outline.ts'
import { acceptanceWords, type AcceptanceWords } from './acceptance-words.ts'
import { figuresOf } from './figures.ts'
import { html, type Html } from '../papers/html.ts'
import { code, quoted, table } from '../papers/paper.ts'
import type { HandoverInput } from './input.ts'
import { heldAt, type Stage } from './journey.ts'
import { courseFor, exitLabel } from './page.ts'
import { familiesOf, keeps } from './told.ts'

export function acceptance(input: HandoverInput, language: ToolLanguage): Html {
  const words = acceptanceWords[language]
  const course = courseFor(input, language)
  return html`
<p>${words.intro}</p>
<ul>${words.fields.map((field) => html`<li>${field}: <span class="line"></span></li>`)}</ul>
<h2>${words.packages}</h2>
<ul class="tick">${input.packages.map(({ file, sha256 }) => html`<li>${code(file)}<br><span class="quiet">SHA-256 <code>${sha256}</code></span></li>`)}</ul>
${familiesOf(input).flatMap(({ names, cmi }) =>
  launchedOf(course).map(
    (one) => html`<h2>${[...names, ...(one === course ? [] : [one.modules[0]!.title])].join(', ')}</h2>
${values(one, names.join(', '), cmi, input, language, words)}`
  )
)}
${keeps(input, 'lrs') ? html`<h2>cmi5</h2>${checks(words.lrs, words, words.lrsCaption)}` : ''}
${keeps(input, 'browser') ? html`<h2>${words.web}</h2>${checks(words.browser, words, words.webCaption)}` : ''}
<h2>${words.looks}</h2>
${checks(words.looksLines, words, words.looks)}
<h2>${words.verdict}</h2>
<ul class="tick">${words.verdicts.map((line) => html`<li>${line}</li>`)}</ul>
<ul>${words.signatures.map((field) => html`<li>${field}: <span class="line"></span></li>`)}</ul>
`
}

/** What is launched by itself has status, score and place of its own. */
function launchedOf(course: Course): Course[] {
  return course.units === 'course' ? [course] : course.modules.map((module) => moduleCourse(course, module))
}

const empty = html``

function values(
  course: Course,
  family: string,
  cmi: CmiStandard,
  input: HandoverInput,
  language: ToolLanguage,
  words: AcceptanceWords
): Html {
  const outline = createOutline(course)
  const { first, answersOnce, scenarios } = figuresOf(course)
  const [page] = allPages(outline)
  const heads = [words.element, words.expected, words.seen]
  const caption = (step: number, what: string) => `${family}, ${words.step(step)}: ${what}`
  const row = (element: Html, expected: Html): Html[] => [element, expected, empty]
  const stageRows = (stage: Stage) => {
    const held = heldAt(stage, outline, cmi, input.preset)
    const objectives = new Set(held.flatMap(([element]) => /objectives\.(\d+)/.exec(element)?.[1] ?? []))
    return [
      ...held
        .filter(([element]) => !/objectives\.[1-9]/.test(element))
        .map(([element, value]) =>
          row(code(element.replace(/objectives\.0/, 'objectives.n')), html`<code>${value}</code>`)
        ),
      row(html`${words.objectives}`, html`${objectives.size}`),
      ...(held.some(([element]) => /^cmi\.(core\.)?score\.raw$/.test(element))
        ? []
        : [row(html`${words.score}`, html`${words.none}`)])
    ]
  }
  return html`
<h3>1. ${words.begun}</h3>
<p>${words.begunHow(exitLabel(course))} ${quoted(page!.title, course.language, language)}</p>
${table(caption(1, words.begun), heads, [
  ...stageRows('begun'),
  row(html`${words.entries}`, html`0`),
  row(code(cmi.resumeElement), html`${words.notEmpty}`)
])}
<h3>2. ${words.again}</h3>
${checks([words.samePage], words, caption(2, words.again))}
${
  first === undefined
    ? ''
    : html`<h3>3. ${words.answer}</h3>
<p>${words.answerHow} ${quoted(first.page, course.language, language)}</p>
${table(
  caption(3, words.answer),
  heads,
  answerRows(cmi.interaction(first.answer.interaction, 0, new Date(0)), words).map(([element, expected]) =>
    row(element!, expected!)
  )
)}`
}
<h3>4. ${words.right}</h3>
<p>${words.rightHow}</p>
${table(caption(4, words.right), heads, [
  ...stageRows('right'),
  row(
    html`${words.entries}`,
    html`${words.atLeast(answersOnce)}${scenarios === 0 ? '' : html`; ${words.scenarios}`}`
  )
])}
<h3>5. ${words.wrong}</h3>
<p>${words.wrongHow}</p>
${table(caption(5, words.wrong), heads, stageRows('wrong'))}
<h3>6. ${words.after}</h3>
${checks(words.afterLines, words, caption(6, words.after))}`
}

/** What stays the same whoever answers, and when: no times. */
function answerRows(writes: readonly Write[], words: AcceptanceWords): Html[][] {
  return writes.map(([element, value]) => [
    code(element.replace(/interactions\.0/, 'interactions.n')),
    /time|latency/.test(element) ? html`${words.someTime}` : html`<code>${value}</code>`
  ])
}

function checks(lines: readonly string[], words: AcceptanceWords, caption: string): Html {
  return table(
    caption,
    [words.expected, words.yesNo, words.remarks],
    lines.map((line) => [html`${line}`, empty, empty])
  )
}
