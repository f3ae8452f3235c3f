/** Courses to begin with: every fixture of a finding, every example of the author pages, every module of the course. */
import { readdirSync, readFileSync } from 'node:fs'
import { card } from '../support/course.ts'
import { courseIn, type FixtureCourse } from '../support/findings.ts'
import { splitSections } from '../support/sections.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const list = (path: string) => readdirSync(new URL(`../../${path}`, import.meta.url)).sort()

const courseData = Object.fromEntries(
  ['glossary.csv', 'sources.yaml', 'facts.yaml'].map((name) => [name, read(`course/${name}`)])
)
/** What the examples of docs/authoring.md speak of. */
const exampleData = {
  'glossary.csv': 'id,pl,def_pl\nretention_docs,zatrzymanie dokumentów,Co to jest\n',
  'sources.yaml': 'ilo-indicators:\n  title: Wskaźniki\n  publisher: MOP\n',
  'facts.yaml': 'IND-001:\n  mark: S\n  source: ilo-indicators\n'
}
const module = (text: string, data: Record<string, string> = exampleData): FixtureCourse => ({
  texts: { 'pl/01-one.md': text, ...data },
  media: [],
  withCourse: true
})
const page = (body: string) => module(`${card}# Strona {#strona}\n\n${body}`)

const fixtures = list('tests/fixtures/findings').map((name) =>
  courseIn(splitSections(read(`tests/fixtures/findings/${name}`)))
)
const pages = [
  'docs/authoring.md',
  ...list('src/components').map((name) => `src/components/${name}/README.md`)
]
const examples = pages
  .filter(
    (path) =>
      path.startsWith('docs/') || list('src/components').some((n) => path.includes(`/${n}/`) && isFolder(n))
  )
  .flatMap((path) => [...read(path).matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text]) => text!))

function isFolder(name: string): boolean {
  return !name.includes('.') && list(`src/components/${name}`).includes('README.md')
}

/** Two modules of the real course, with most kinds of blocks: all of them would take minutes. */
const ofTheCourse = ['04-sytuacje', '06-trauma']

export const corpus: readonly FixtureCourse[] = [
  ...fixtures.filter(({ texts }) => Object.keys(texts).length > 0),
  ...examples.map((text) => (text.startsWith('---') ? module(text) : page(text))),
  ...ofTheCourse.map((name) => module(read(`course/pl/${name}.md`), courseData))
]

/** Every line that stands anywhere, to be put where it does not belong. */
export const lines: readonly string[] = [
  ...new Set(corpus.flatMap(({ texts }) => Object.values(texts).flatMap((text) => text.split('\n'))))
]
