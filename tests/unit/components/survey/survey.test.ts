/** What is kept of a survey and what an LMS is told. */
import { describe, expect, it } from 'vitest'
import { tell } from '../../../../src/components/survey/tell.ts'
import { surveyInteractions, type Survey } from '../../../../src/components/survey/interaction.ts'
import { tracked, type SurveyRecord } from '../../../../src/components/survey/state.ts'
import { emptyLock, type TrackingLock } from '../../../../src/config/schema.ts'
import { checkSet } from '../../../../src/lms/strict/check.ts'
import { models } from '../../../../src/lms/strict/models.ts'
import { createCourse } from '../../../../src/model/create-course.ts'
import { components } from '../../../../src/components/registry.ts'
import type { CmiStandard } from '../../../../src/standards/cmi/standard.ts'
import { scorm12 } from '../../../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../../../src/standards/scorm2004/cmi.ts'
import { BitReader } from '../../../../src/state/bits.ts'
import { readRecord, recordBits } from '../../../../src/state/fields.ts'
import { card, courseYaml } from '../../../support/course.ts'

/** Statements 0, 1 and 2, a scale of 3 … 5, and “no answer”. */
const survey: Survey = {
  statements: [
    { slot: 2, plain: 'Wiem, kogo zawiadomić.' },
    { slot: 0, plain: 'Wiem, co zapisać.' },
    { slot: 1, plain: 'Wiem, co powiedzieć.' }
  ],
  scale: [
    { slot: 3, words: 'nie' },
    { slot: 4, words: '' },
    { slot: 5, words: 'tak' }
  ],
  noAnswer: 6
}

describe('what an LMS is told', () => {
  const told = surveyInteractions('opinia', { given: [7, 0, 6] }, survey)
  const at = new Date('2026-11-21T09:08:07Z')
  const writes = (standard: CmiStandard) =>
    told.flatMap((interaction, n) => standard.interaction(interaction, n, at))

  it('SCORM 2004: type, statement with scale, answer; nothing right or wrong, and nothing of what is open', () => {
    expect(writes(scorm2004)).toEqual([
      ['cmi.interactions.0.id', 'opinia.3'],
      ['cmi.interactions.0.type', 'likert'],
      ['cmi.interactions.0.weighting', '0'],
      ['cmi.interactions.0.description', 'Wiem, kogo zawiadomić. (1 = nie, 3 = tak)'],
      ['cmi.interactions.0.timestamp', '2026-11-21T09:08:07'],
      ['cmi.interactions.0.learner_response', '3'],
      ['cmi.interactions.0.result', 'neutral'],
      ['cmi.interactions.1.id', 'opinia.1'],
      ['cmi.interactions.1.type', 'likert'],
      ['cmi.interactions.1.weighting', '0'],
      ['cmi.interactions.1.description', 'Wiem, co zapisać. (1 = nie, 3 = tak)'],
      ['cmi.interactions.1.timestamp', '2026-11-21T09:08:07'],
      ['cmi.interactions.1.result', 'neutral']
    ])
  })

  it('SCORM 1.2: one character, and none for “no answer”', () => {
    const answers = writes(scorm12).filter(([element]) => /type|response|result/.test(element))
    expect(answers).toEqual([
      ['cmi.interactions.0.type', 'likert'],
      ['cmi.interactions.0.student_response', '3'],
      ['cmi.interactions.0.result', 'neutral'],
      ['cmi.interactions.1.type', 'likert'],
      ['cmi.interactions.1.student_response', ''],
      ['cmi.interactions.1.result', 'neutral']
    ])
  })

  it.each([
    ['scorm12', scorm12],
    ['scorm2004', scorm2004]
  ] as const)('%s: the strict LMS takes it', (name, standard) => {
    const known = new Map<string, string>()
    for (const [element, value] of writes(standard)) {
      expect([element, value, checkSet(models[name], element, value, known)]).toEqual([element, value, null])
      known.set(element, value)
    }
  })
})

describe('what is kept', () => {
  it('comes back as it was', () => {
    const params = { parts: 7 }
    const record: SurveyRecord = { done: true, sent: false, given: [7, 0, 6] }
    const fields = tracked.fields(params)
    expect(readRecord(BitReader.fromBits(recordBits(fields, record)), fields)).toEqual(record)
  })

  it('is done from the first sending on, has no score, and gives up only what was sent', () => {
    const changed = { done: true, sent: false, given: [4] }
    expect(tracked.result(changed, {})).toEqual({ done: true })
    expect(tracked.shorten!(changed)).toEqual(changed)
    expect(tracked.shorten!({ ...changed, sent: true })).toEqual({ done: true, sent: true, given: [] })
    expect(tracked.result({ done: false, sent: false, given: [4] }, {})).toEqual({ done: false })
  })

  it('can be told in words', () => {
    const words = ['pierwsze', 'drugie', '1 of 5', '2 of 5']
    const part = (slot: number) => ({ group: '', text: words[slot]! })
    const teller = { language: 'en' as const, item: {} as never, part, answer: () => '' }
    expect(tell({ done: true, sent: false, given: [4, 3] }, teller)).toEqual([
      'pierwsze → 2 of 5; drugie → 1 of 5',
      'sent before, changed and not sent since'
    ])
  })
})

describe('numbers of statements and points', () => {
  const read = (body: string, lock: TrackingLock = emptyLock) => {
    const texts = new Map([
      ['course.yaml', courseYaml],
      ['pl/01-one.md', `${card}# Strona {#strona}\n\n:::survey{#opinia}\n${body}:::\n`]
    ])
    const { courses, lock: after } = createCourse({ texts, media: new Map(), components, lock })
    const item = courses[0]!.modules[0]!.pages[0]!.items[0]!
    return { slots: item.partSlots, params: item.params, points: item.points, lock: after }
  }

  it('stay when statements move, come and are reworded', () => {
    const first = read('- Wiem, kogo zawiadomić.\n- Wiem, co zapisać.\n')
    expect(first).toMatchObject({ slots: [0, 1, 2, 3, 4, 5, 6], params: { parts: 7 }, points: 0 })
    const second = read(
      '- Umiem słuchać.\n- Wiem, co zapisać w notatce.\n- Wiem, kogo zawiadomić.\n',
      first.lock
    )
    expect(second.slots).toEqual([7, 1, 0, 2, 3, 4, 5, 6])
  })

  it('a scale of other words is another scale, even with as many points', () => {
    const first = read('- Wiem, kogo zawiadomić.\n')
    const own = read(
      '- Wiem, kogo zawiadomić.\n\n1. nigdy\n2. rzadko\n3. czasem\n4. często\n5. zawsze\n',
      first.lock
    )
    expect(own.slots).toEqual([0, 6, 7, 8, 9, 10])
  })
})
