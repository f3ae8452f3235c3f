/**
 * `npm run corpus`: adds saved states of the present version of `course/` to tests/corpus, from a fixed seed. What is
 * there stays: it is what learners of that version have.
 */
import { access, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { loadCourse } from '../src/load-course.ts'
import { corpusOf } from '../tests/support/corpus.ts'

const seed = 20_261_121

const { courses } = await loadCourse('course')
const course = courses[0]!
const path = `tests/corpus/${course.version}.json`
const isThere = await access(path).then(
  () => true,
  () => false
)
if (isThere) {
  console.error(`${path} is there already. Give the course a new version in course/course.yaml first.`)
  process.exitCode = 1
} else {
  const corpus = corpusOf(course, seed)
  const style = await resolveConfig(path)
  await writeFile(path, await format(JSON.stringify(corpus), { ...style, parser: 'json' }))
  console.log(`${path}  ${corpus.learners.length} learners`)
}
