/** A small course of two languages with a test, facts of every mark and a brief, and its papers for review. */
import { readFiles } from '../../src/load-course.ts'
import { signOffsOf } from '../../src/model/sign-offs.ts'
import type { ReviewInput } from '../../src/review/input.ts'
import { reviewPapers } from '../../src/review/papers.ts'
import { hasErrors } from '../../src/shared/diagnostic.ts'

const moduleOf = (words: {
  title: string
  objective: string
  scene: string
  ask: string
  yes: string
  no: string
  know: string
}) => `---
id: one
title: ${words.title}
duration: 20 min
objectives:
  o1: ${words.objective}
  o2: ${words.objective} (2)
---

# ${words.title} {#start objective=o1}

${words.scene} :law[art. 1]{#kk} [@LEG-001]. :term[${words.scene}]{#sign}

![${words.scene}](../media/plan.svg "${words.title}")

# ${words.title} 2 {#work}

:::choice{#q1 objective=o1}
${words.ask} [@IND-001]

- [ ] ${words.no}
  > ${words.no} [@STA-001]
- [x] ${words.yes}
  > ${words.yes} [@LEG-002]
:::

::::scenario[${words.title}]{#scene}
:::node{#a}
${words.scene}

- [${words.yes}](#b) {score=2}
  > ${words.scene} [@IND-001]
- [${words.no}](#c) {score=0}
:::

:::node{#b outcome=good}
${words.yes}
:::

:::node{#c outcome=bad}
${words.no}
:::
::::

# ${words.title} 4 {#notes trainer optional}

:::trainer
${words.know} [@LEG-001; @IND-001]
:::

# ${words.title} 3 {#end}

::::assessment[Test]{#t pass=80 draw=1}
:::choice{#t1 objective=o1 critical}
${words.ask}

- [x] ${words.yes} & < ${words.yes}
  > ${words.yes} [@STA-001]
- [ ] ${words.no}
:::

:::choice{#t2 objective=o1}
${words.know}

- [ ] ${words.no}
  > ${words.no} [@LEG-002]
- [x] ${words.yes}
  > ${words.yes} [@IND-001]
:::
::::

:::survey{#s}
- ${words.scene}
:::

::contacts
`

export const reviewTexts: Record<string, string> = {
  'course.yaml': `id: demo
version: 1.0.0
status: released
languages: [pl, en]
title:
  pl: Kurs & próba
  en: A course
`,
  'facts.yaml': `LEG-001:
  mark: S
  source: kk
  note: ten years
LEG-002:
  mark: K
  source: ilo
  note: three years
STA-001:
  mark: K
  note: a number
IND-001:
  mark: P
  note: what to look for
IND-002:
  mark: P
`,
  'sources.yaml': 'ilo:\n  title: Report\n  publisher: ILO\n  year: 2012\n',
  'contacts.yaml': `desk:
  name: { pl: Dyżurny, en: Duty officer }
  phone: "112"
help:
  name: { pl: Pomoc, en: Help }
  phone: "22 628 01 20"
  verified: 2026-11-20
`,
  'law.yaml': 'kk:\n  title: Kodeks karny\n  short: k.k.\n  asOf: 2026-11-20\n',
  'glossary.csv':
    'id,pl,en,def_pl,def_en\nsign,oznaka,sign,To widać.,It can be seen.\nother,inne,other,Inne.,Other.\n',
  'brief.yaml': `covered:
  text: { pl: Oznaki, en: Signs }
  pages: [start, work]
outside:
  text: Study visits
  note: out of scope
`,
  'pl/01-one.md': moduleOf({
    title: 'Moduł',
    objective: 'nazywam oznaki',
    scene: 'Kobieta stoi sama.',
    ask: 'Co robisz najpierw?',
    yes: 'Pytam na osobności.',
    no: 'Odchodzę, bo nic się tu nie dzieje.',
    know: 'Co to jest oznaka?'
  }),
  'en/01-one.md': moduleOf({
    title: 'Module',
    objective: 'I name the signs',
    scene: 'A woman stands alone.',
    ask: 'What do you do first?',
    yes: 'I ask in private.',
    no: 'I leave, since nothing is going on.',
    know: 'What is a sign?'
  })
}

/** @param changed files that are otherwise; undefined for what is not there */
export function readReview(changed: Record<string, string | undefined> = {}) {
  const texts = Object.entries({ ...reviewTexts, ...changed }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const]
  )
  const media = new Map([['media/plan.svg', { width: 720, height: 360, bytes: 1000 }]])
  const read = readFiles({ texts: new Map(texts), media, undecodable: [] }, { today: '2026-11-21' })
  const [first, ...others] = read.whole()
  if (first === undefined || hasErrors(read.diagnostics))
    throw new Error(`The test's course has findings: ${JSON.stringify(read.diagnostics, null, 2)}`)
  const signOffs = signOffsOf(read.whole(), read.roles)
  const input: ReviewInput = {
    courses: [first, ...others],
    status: read.status,
    brief: read.brief,
    roles: read.roles,
    signOffs,
    commit: '0123456789abcdef0123456789abcdef01234567',
    picture: (path) => (path === 'media/plan.svg' ? 'data:image/svg+xml;base64,AAAA' : undefined)
  }
  return { ...read, signOffs, input }
}

/** Words of a paper, without marks. */
export function wordsOf(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

export function reviewPaper(path: string, input: ReviewInput): string {
  const found = reviewPapers(input).find((one) => one.path === path)
  if (found === undefined) throw new Error(`No paper ${path}`)
  return wordsOf(found.text)
}
