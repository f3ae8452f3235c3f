/** For who puts the packages into an LMS: what is in the folder, what to tick, what will be seen, how to try it. */
import type { LmsPreset } from '../presets/preset.ts'
import { refusal } from '../presets/refusal.ts'
import { sources, type SourceId } from '../presets/sources.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { standards } from '../standards/registry.ts'
import type { Write } from '../standards/cmi/standard.ts'
import { administratorWords, type AdministratorWords } from './administrator-words.ts'
import { figuresOf, type Figures } from './figures.ts'
import { html, type Html } from '../papers/html.ts'
import { code, languageName, pairs, quoted, table } from '../papers/paper.ts'
import type { HandoverInput, PackageFacts } from './input.ts'
import { courseFor, exitLabel, number, size } from './page.ts'
import { elementsOf, familiesOf, firstPackage, keeps, targetOf } from './told.ts'

export function administrator(input: HandoverInput, language: ToolLanguage): Html {
  const words = administratorWords[language]
  const { preset } = input
  const course = courseFor(input, language)
  const figures = figuresOf(course)
  const claim = ({ words: said, source }: { words: Record<ToolLanguage, string>; source: SourceId }) =>
    html`<li>${said[language]} ${sourceMark(source, input)}</li>`
  return html`
<h2>${words.course}</h2>
${courseFigures(figures, course.passMark, words)}
<h2>${words.folder}</h2>
<p>${words.whole}</p>
<ul>${words.sums.map((line) => html`<li>${line[0]}: <code>${line[1]}</code></li>`)}</ul>
<p>${words.take(preset.name[language], recommendedNames(preset))} ${preset.recommended.why[language]} ${sourceMark(preset.recommended.source, input)}</p>
${input.packages.map((one) => packageEntry(one, input, language, words))}
<h2>${words.settings(preset.name[language])}</h2>
<p>${words.settingsIntro}</p>
<ul class="tick">${preset.settings
    .filter(({ oneUnit }) => oneUnit !== true || input.packages.every(({ units }) => units === 1))
    .map(
      ({ label, value, why, source }) =>
        html`<li><p><strong>${label[language]}: ${value[language]}</strong></p><p>${why[language]} ${sourceMark(source, input)}</p></li>`
    )}</ul>
<h2>${words.reported}</h2>
<p>${words.reportedIntro(preset.scorm12Done)} ${preset.done.why[language]} ${sourceMark(preset.done.source, input)}</p>
${reportedTable(input, words)}
${keeps(input, 'lrs') ? html`<p>${words.statements}</p>` : ''}
${keeps(input, 'browser') ? html`<p>${words.browserOnly}</p>` : ''}
<p>${words.reportedMore}</p>
<h3>${words.where(preset.name[language])}</h3>
<ul>${preset.reports.map(claim)}</ul>
<h2>${words.update}</h2>
${updateNote(input, language, words)}
<p>${words.sameCut}</p>
<ul>${preset.update.map(claim)}</ul>
<p>${words.updateMore}</p>
<h2>${words.trial}</h2>
<ol>${words.trialSteps(exitLabel(course), firstPackage(input)?.file).map((step) => html`<li>${step}</li>`)}</ol>
${
  figures.first === undefined
    ? ''
    : html`<p>${words.firstExercise} ${quoted(figures.first.page, course.language, language)} (<code>${figures.first.answer.interaction.id}</code>).</p>`
}
<p>${words.trialMore} <a href="acceptance.html">${words.acceptance}</a></p>
<h2>${words.help}</h2>
<ol>${words.helpSteps.map((step) => html`<li>${step}</li>`)}</ol>
<p><code>npx scormdown decode '…'</code></p>
<p>${words.decode} <a href="answers.html">${words.answers}</a></p>
<h2>${words.safe}</h2>
<ul>${words.safeLines.map((line) => html`<li>${line}</li>`)}</ul>
${
  preset.quirks.length === 0
    ? ''
    : html`<h2>${words.quirks(preset.name[language])}</h2><ul>${preset.quirks.map(claim)}</ul>`
}
<h2>${words.sources}</h2>
<ol>${sourcesOf(input).map((id) => html`<li>${sources[id]}</li>`)}</ol>
`
}

/** The sources of a preset in the order in which the sheet speaks of them. */
function sourcesOf({ preset }: HandoverInput): SourceId[] {
  const { recommended, settings, done, reports, update, quirks } = preset
  return [
    ...new Set([recommended, ...settings, done, ...reports, ...update, ...quirks].map(({ source }) => source))
  ]
}

function sourceMark(source: SourceId, input: HandoverInput): Html {
  return html`<span class="quiet">[${sourcesOf(input).indexOf(source) + 1}]</span>`
}

function courseFigures(figures: Figures, passMark: number | undefined, words: AdministratorWords): Html {
  const { modules, pages, minutes, objectives, tests, answersOnce, scenarios, statements } = figures
  return pairs([
    [words.modules, modules],
    [words.pages, pages],
    ...(minutes === undefined ? [] : [[words.minutes, minutes] as const]),
    ...(passMark === undefined ? [] : [[words.passMark, `${passMark}%`] as const]),
    ...tests.map((test) => [words.test, html`${words.testLine(test)} (<code>${test.id}</code>)`] as const),
    [words.objectives, objectives],
    [words.answersOnce, answersOnce],
    ...(scenarios === 0 ? [] : [[words.scenarios, scenarios] as const]),
    ...(statements === 0 ? [] : [[words.statementsOfSurveys, statements] as const])
  ])
}

function recommendedNames({ recommends }: LmsPreset): string {
  const names = standards.filter(({ id }) => recommends.includes(id)).map(({ name }) => name)
  return names.join(', ')
}

function packageEntry(
  { file, target, units, language: tag, bytes, sha256, resumeCharsWorstCase }: PackageFacts,
  { preset }: HandoverInput,
  language: ToolLanguage,
  words: AdministratorWords
): Html {
  const refused = refusal(preset, target, units > 1 ? 'modules-together' : 'course')
  const { name, keeps: where, oneFile } = targetOf(target)
  const advice =
    refused !== undefined
      ? `${words.refused} ${refused[language]}`
      : where === 'browser'
        ? oneFile === true
          ? words.noServer
          : words.noLms
        : preset.recommends.includes(target)
          ? words.recommended
          : preset.permits.includes(target)
            ? words.permitted
            : words.unknown
  return html`<h3>${code(file)}</h3>
${pairs([
  [words.format, name],
  [words.use, advice],
  [words.language, languageName(tag, language)],
  [words.size, html`${size(bytes, language)} (${number(bytes, language)} B)`],
  ['SHA-256', html`<code>${sha256}</code>`],
  [words.resume, words.characters(number(resumeCharsWorstCase, language))]
])}`
}

const shown = ([element, value]: Write) => html`${code(element)} = ${value}`
const codes = (elements: readonly string[]) => joined(elements.map(code))
const joined = (parts: readonly Html[]) => parts.map((part, i) => html`${i === 0 ? '' : html`<br>`}${part}`)

function reportedTable(input: HandoverInput, words: AdministratorWords): Html {
  const families = familiesOf(input)
  if (families.length === 0) return html``
  const told = families.map(({ cmi }) => elementsOf(cmi, input.preset))
  const row = (name: string, cell: (elements: (typeof told)[number]) => Html | Html[]): Html[] => [
    html`${name}`,
    ...told.map((elements) => html`${cell(elements)}`)
  ]
  const rows = [
    row(words.begun, ({ begun }) => joined(begun.map(shown))),
    row(words.done, ({ done }) => joined(done.map(shown))),
    row(words.score, ({ score }) => codes(score)),
    row(words.far, ({ far }) => (far.length === 0 ? html`–` : codes(far))),
    row(words.lastPage, ({ place }) => codes([place])),
    row(words.resumeData, ({ resume }) => codes([resume])),
    row(words.eachAnswer, ({ answers }) => codes(answers)),
    row(words.eachObjective, (elements) => codes(elements.objectives)),
    row(words.time, ({ time }) => codes([time]))
  ]
  return table(words.reported, [words.what, ...families.map(({ names }) => names.join(', '))], rows)
}

function updateNote(input: HandoverInput, language: ToolLanguage, words: AdministratorWords): Html {
  const { safeInPlace, why } = input.update(language)
  if (safeInPlace) return html`<p>${words.safeInPlace}</p>`
  return html`<div class="note"><p><strong>${words.notSafe}</strong></p><ul>${why.map((line) => html`<li>${line}</li>`)}</ul></div>`
}
