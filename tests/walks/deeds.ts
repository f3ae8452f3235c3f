/**
 * What a learner has done, in terms that survive every edit: ids, and the author's keys of answers and ways. Reckoned
 * here anew, without the code that is tested.
 */
import { bestPoints, exercisesOf, sheetsOf, type Manuscript, type Question, type Story } from './author.ts'

export interface ChoiceDeed {
  picked: readonly string[]
  attempts: number
  checked: boolean
  right: boolean
}

export interface StoryDeed {
  path: readonly string[]
  done: boolean
  best: number
}

export interface PaperDeed {
  /** By question: what was picked, and what it brought. */
  asked: ReadonlyMap<string, { picked: readonly string[]; credit: number }>
  finished: boolean
  passed: boolean
  score: number
}

export interface TestDeed {
  passed: boolean
  failed: boolean
  taken: boolean
  best: number
  rounds: number
  attempts: readonly PaperDeed[]
}

export interface Deeds {
  place?: string
  visited: ReadonlySet<string>
  /** Pages opened since a test asked for it. */
  reread?: ReadonlySet<string>
  choices: ReadonlyMap<string, ChoiceDeed>
  stories: ReadonlyMap<string, StoryDeed>
  tests: ReadonlyMap<string, TestDeed>
}

export const nothingDone: Deeds = {
  visited: new Set(),
  choices: new Map(),
  stories: new Map(),
  tests: new Map()
}
export const untouchedChoice: ChoiceDeed = { picked: [], attempts: 0, checked: false, right: false }
export const untouchedStory: StoryDeed = { path: [], done: false, best: 0 }
export const untouchedTest: TestDeed = {
  passed: false,
  failed: false,
  taken: false,
  best: 0,
  rounds: 0,
  attempts: []
}

/** Line by line what can be seen of it in this course: equal lines, equal deeds. */
export function tell(deeds: Deeds, manuscript: Manuscript): string[] {
  const lines: string[] = []
  const sheets = sheetsOf(manuscript)
  for (const { id } of sheets) {
    if (deeds.visited.has(id)) lines.push(`page ${id}: visited`)
    if (deeds.reread?.has(id)) lines.push(`page ${id}: read again`)
  }
  if (deeds.place !== undefined && sheets.some(({ id }) => id === deeds.place)) {
    lines.push(`is on page ${deeds.place}`)
  }
  for (const exercise of exercisesOf(manuscript)) {
    switch (exercise.kind) {
      case 'choice': {
        const deed = deeds.choices.get(exercise.id)
        if (deed !== undefined) lines.push(...tellChoice(exercise, deed))
        break
      }
      case 'scenario': {
        const deed = deeds.stories.get(exercise.id)
        if (deed !== undefined) lines.push(...tellStory(exercise, deed))
        break
      }
      case 'assessment': {
        const deed = deeds.tests.get(exercise.id)
        if (deed !== undefined) lines.push(...tellTest(exercise.id, exercise.questions, deed))
        break
      }
    }
  }
  return lines
}

function tellPicks({ answers }: Question, picked: readonly string[]): string {
  const words = answers.filter(({ key }) => picked.includes(key)).map(({ text }) => text)
  return `picked [${words.sort().join(', ')}]`
}

function tellChoice(one: Question, deed: ChoiceDeed): string[] {
  const { picked, attempts, checked, right } = deed
  const line = `${one.id}: ${tellPicks(one, picked)} ${attempts} attempts${checked ? ' checked' : ''}${right ? ' right' : ''}`
  return line === `${one.id}: picked [] 0 attempts` ? [] : [line]
}

function tellStory(one: Story, { path, done, best }: StoryDeed): string[] {
  const words = walk(one, path).map(({ text }) => text)
  if (words.length === 0 && !done) return []
  return [`${one.id}: way [${words.join(' → ')}]${done ? ` done, best ${best}` : ''}`]
}

/** The steps that the story still has, from its beginning. */
export function walk({ scenes }: Story, path: readonly string[]) {
  const steps: { key: string; text: string; target: string; score: number }[] = []
  let scene = scenes[0]
  for (const key of path) {
    const way = scene?.ways.find((one) => one.key === key)
    if (way === undefined) break
    steps.push(way)
    scene = scenes.find(({ id }) => id === way.target)
  }
  return steps
}

function tellTest(id: string, questions: readonly Question[], deed: TestDeed): string[] {
  const lines = [
    `${id}: ${deed.rounds} rounds${deed.taken ? ` taken, best ${deed.best}` : ''}${deed.passed ? ' passed' : ''}${deed.failed ? ' failed' : ''}`
  ]
  deed.attempts.forEach(({ asked, finished, passed, score }, i) => {
    const papers = questions.flatMap((one) => {
      const answer = asked.get(one.id)
      return answer === undefined ? [] : [`${one.id} ${tellPicks(one, answer.picked)} ${answer.credit}`]
    })
    lines.push(
      `${id} attempt ${i + 1}${finished ? ` finished, ${score} %` : ''}${passed ? ' passed' : ''}: ${papers.join('; ')}`
    )
  })
  return deed.attempts.length === 0 && !deed.taken ? [] : lines
}

/** What follows from deeds in a course. */
export interface Standing {
  completed: boolean
  failed: boolean
  /** Per cent. */
  score?: number
}

export function standingOf(deeds: Deeds, manuscript: Manuscript): Standing {
  const exercises = exercisesOf(manuscript)
  const tested = exercises.some((one) => one.kind === 'assessment' && one.pass !== undefined)
  let points = 0
  let reached = 0
  let allDone = sheetsOf(manuscript).every(({ id }) => deeds.visited.has(id))
  let passed = true
  let failed = false
  for (const one of exercises) {
    const result = resultOf(one, deeds)
    allDone &&= result.done
    const counts = one.kind === 'assessment' ? one.pass !== undefined : !tested && result.counts
    points += counts ? 1 : 0
    reached += counts ? result.score : 0
    if (one.kind === 'assessment' && one.pass !== undefined) {
      passed &&= result.passed
      failed ||= result.failed
    }
  }
  const score = points === 0 ? undefined : Math.round((100 * reached) / points)
  if (manuscript.passMark !== undefined) passed &&= (score ?? 0) >= manuscript.passMark
  return { completed: allDone && passed, failed, ...(score === undefined ? {} : { score }) }
}

function resultOf(one: ReturnType<typeof exercisesOf>[number], deeds: Deeds) {
  const nothing = { done: false, score: 0, counts: true, passed: false, failed: false }
  switch (one.kind) {
    case 'choice': {
      const deed = deeds.choices.get(one.id)
      return deed === undefined || deed.attempts === 0
        ? nothing
        : { ...nothing, done: true, score: deed.right ? 1 : 0 }
    }
    case 'scenario': {
      const { done, best } = deeds.stories.get(one.id) ?? untouchedStory
      return { ...nothing, done, score: done ? best / 100 : 0, counts: bestPoints(one) > 0 }
    }
    case 'assessment': {
      const { passed, failed, taken, best } = deeds.tests.get(one.id) ?? untouchedTest
      const done = one.pass === undefined ? taken : passed || failed
      return { ...nothing, done, passed, failed, score: taken ? best / 100 : 0 }
    }
  }
}
