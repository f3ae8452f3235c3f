/** What the keys in reports mean: SCORM 1.2 has room for a letter, not for the words of an answer. */
import { reportedItems, type ReportedAnswer, type ReportedItem } from '../compile/reported.ts'
import type { KeyWords } from '../components/types.ts'
import type { Course } from '../model/course.ts'
import type { ToolLanguage } from '../shared/wording/words.ts'
import { answersWords, type AnswersWords } from './answers-words.ts'
import { html, type Html } from '../papers/html.ts'
import { code, languageName } from '../papers/paper.ts'
import type { HandoverInput } from './input.ts'

export function answers({ courses }: HandoverInput, language: ToolLanguage): Html {
  const words = answersWords[language]
  return html`
<p>${words.intro}</p>
<ul>${words.lines.map((line) => html`<li>${line}</li>`)}</ul>
<p class="note"><strong>${words.secret}</strong></p>
${courses.map((course) => ofCourse(course, courses.length > 1, language, words))}
`
}

function ofCourse(course: Course, named: boolean, language: ToolLanguage, words: AnswersWords): Html {
  const lang = course.language
  const items = reportedItems(course)
  const modules = course.modules.filter((module) => items.some((item) => item.module === module))
  if (items.length === 0) return html`<p>${words.none}</p>`
  return html`${modules.map(
    (
      module
    ) => html`<h2><span lang="${lang}">${module.title}</span>${named ? html` (${languageName(course.language, language)})` : ''}</h2>
${items.filter((item) => item.module === module).map((item) => ofItem(item, lang, words))}`
  )}`
}

function ofItem({ page, answers: list }: ReportedItem, lang: string, words: AnswersWords): Html {
  return html`${list.map(
    (answer) => html`<section class="question">
<h3>${code(answer.interaction.id)}</h3>
<p lang="${lang}">${answer.interaction.description}</p>
<p class="quiet">${words.when[answer.when]} <span lang="${lang}">${page.title}</span></p>
${meaning(answer, lang, words)}
</section>`
  )}`
}

function meaning(
  { interaction, keys, targets, when }: ReportedAnswer,
  lang: string,
  words: AnswersWords
): Html {
  const list = (entries: readonly KeyWords[], isRight: (key: string) => boolean) =>
    html`<ul class="keys">${entries.map(
      ({ key, text }) =>
        html`<li><code>${key}</code> <span lang="${lang}">${text}</span>${isRight(key) ? html` <strong>${words.right}</strong>` : ''}</li>`
    )}</ul>`
  const nothing = () => false
  const { type, correct } = interaction
  switch (type) {
    case 'choice': {
      const right = correct.flat()
      // One right answer needs no word about how several go together.
      const together = correct.length > 1 ? words.oneOfThem : right.length > 1 ? words.allOfThem : ''
      const note = together === '' ? '' : html`<p class="quiet">${together}</p>`
      return html`${list(keys, (key) => right.includes(key))}${note}`
    }
    case 'likert':
      return list(keys, nothing)
    case 'true-false':
      return html`<p>${words.trueFalse} <strong>${correct[0] ? words.isTrue : words.isFalse}</strong></p>`
    case 'sequencing':
      return html`${list(keys, nothing)}<p>${words.order} <strong>${correct[0]?.join(', ') ?? ''}</strong></p>`
    case 'matching':
      return html`<p>${words.entries}</p>${list(keys, nothing)}<p>${words.targets}</p>${list(targets, nothing)}
<p>${words.pairs} <strong>${correct[0]?.map((pair) => pair.join('–')).join(', ') ?? ''}</strong></p>`
    case 'fill-in':
      return correct.length === 0
        ? html`<p>${when === 'ended' ? words.endInWords : words.inWords}</p>`
        : html`<p>${words.typed} ${correct.map(({ texts }, i) => html`${i === 0 ? '' : ` ${words.or} `}<strong lang="${lang}">${texts.join(', ')}</strong>`)}</p>`
    default:
      return html`<p>${words.inWords}</p>`
  }
}
