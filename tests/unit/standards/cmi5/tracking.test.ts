/** What a course says to a record store: each statement of whole journeys, and what happens when the network fails. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Interaction } from '../../../../src/standards/interaction.ts'
import type { Answer, Report } from '../../../../src/standards/tracking.ts'
import type { Statement } from '../../../../src/standards/cmi5/xapi.ts'
import { begun, done, World, type Network } from '../../../support/cmi5.ts'
import { interactionOf } from '../../../support/interaction.ts'

const choice: Interaction = {
  id: 'q',
  description: 'Kto?',
  type: 'choice',
  response: ['b'],
  correct: [['a']],
  result: 'wrong',
  weighting: 1,
  latencySeconds: 2.5,
  objectives: ['o1']
}

const answerAt = (world: World, interaction: Interaction = choice): Answer => ({
  interaction,
  at: world.clock.now().toISOString()
})
const statementsOf = (world: World) => world.store.statements as unknown as Statement[]
const passedReport: Report = { ...done, passed: true, score: 0.9 }

describe('a whole journey', () => {
  it('is told statement by statement', async () => {
    const world = new World()
    const parameters = world.launch()
    const tracking = await world.open(parameters)
    expect(tracking.start()).toMatchObject({
      mode: 'normal',
      connection: 'open',
      resumeData: '',
      completed: false
    })
    world.time = 10
    tracking.interaction(answerAt(world))
    tracking.report(begun)
    expect(await tracking.commit()).toBe(true)
    world.time = 75
    tracking.report(passedReport)
    expect(await tracking.commit()).toBe(true)
    world.time = 80
    expect(await tracking.finish()).toBe(true)

    const { actor, registration, activityId } = parameters
    const session = [...statementsOf(world)][0]!.context.extensions
    const unit = { objectType: 'Activity', id: activityId }
    const category = (...names: string[]) =>
      names.map((name) => ({
        objectType: 'Activity',
        id: `https://w3id.org/xapi/cmi5/context/categories/${name}`
      }))
    const grouping = [{ objectType: 'Activity', id: 'urn:scormdown:pl-demo:unit:demo' }]
    const once = expect.stringMatching(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    )
    const numbered = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
    const said = (n: number | undefined, at: string, verb: string, more: object, activities: object) => ({
      id: n === undefined ? (once as string) : numbered(n),
      timestamp: `2026-11-21T08:0${at}.000Z`,
      actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: unit,
      ...more,
      context: { registration, contextActivities: { grouping, ...activities }, extensions: session }
    })
    expect(statementsOf(world)).toEqual([
      said(1, '0:00', 'initialized', {}, { category: category('cmi5') }),
      said(
        2,
        '0:10',
        'answered',
        {
          object: {
            objectType: 'Activity',
            id: `${activityId}/q`,
            definition: {
              type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
              description: { pl: 'Kto?' },
              interactionType: 'choice',
              correctResponsesPattern: ['a']
            }
          },
          result: { success: false, response: 'b', duration: 'PT2.5S' }
        },
        {
          parent: [unit],
          grouping: [
            ...grouping,
            {
              objectType: 'Activity',
              id: 'urn:scormdown:pl-demo:objective:o1',
              definition: { type: 'http://adlnet.gov/expapi/activities/objective' }
            }
          ]
        }
      ),
      said(
        undefined,
        '1:15',
        'passed',
        { result: { score: { scaled: 0.9, raw: 90, min: 0, max: 100 }, success: true, duration: 'PT1M15S' } },
        { category: category('cmi5', 'moveon') }
      ),
      said(
        undefined,
        '1:15',
        'completed',
        { result: { completion: true, duration: 'PT1M15S' } },
        { category: category('cmi5', 'moveon') }
      ),
      said(3, '1:20', 'terminated', { result: { duration: 'PT1M20S' } }, { category: category('cmi5') })
    ])
    expect(world.faults).toEqual([])
  })

  it('goes on in a second sitting, and says nothing twice', async () => {
    const world = new World()
    const first = await world.open()
    first.start()
    first.report(passedReport)
    await first.commit()
    await first.finish()
    const second = await world.open()
    expect(second.start()).toMatchObject({ resumeData: '1done', completed: true })
    second.report({ ...passedReport, resumeData: '1more' })
    await second.commit()
    await second.finish()
    expect(world.verbs).toEqual([
      ...['initialized', 'passed', 'completed', 'terminated'],
      ...['initialized', 'terminated']
    ])
    expect(world.faults).toEqual([])
  })

  it('tells how far the learner is at the end, as long as the course is not completed', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    tracking.report({ ...begun, measure: 0.999 })
    await tracking.finish()
    const progress = { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 99 }
    expect(statementsOf(world).at(-1)!.result).toEqual({ duration: 'PT0S', extensions: progress })
  })

  it('a course without a mark is completed, with no word of passing and no score', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    tracking.report({ ...done, score: 0.4 })
    await tracking.finish()
    expect(world.verbs).toEqual(['initialized', 'completed', 'terminated'])
    expect(JSON.stringify(statementsOf(world))).not.toContain('score')
    expect(world.faults).toEqual([])
  })

  it('who has failed for good is told once; who passes later is told in a later sitting, and fails no more', async () => {
    const world = new World()
    const failed: Report = { ...begun, passed: false, failed: true, score: 0.2 }
    for (const report of [failed, failed, passedReport, failed]) {
      const tracking = await world.open()
      tracking.start()
      tracking.report(report)
      await tracking.commit()
      if (report === failed) tracking.report(passedReport)
      if (report === failed && !world.verbs.includes('passed')) await tracking.commit()
      await tracking.finish()
    }
    expect(world.verbs.filter((verb) => verb === 'failed')).toHaveLength(1)
    expect(world.verbs.filter((verb) => verb === 'passed')).toHaveLength(1)
    expect(world.faults).toEqual([])
  })

  it.each(['review', 'browse'] as const)('in %s mode only begins and ends', async (mode) => {
    const world = new World()
    const tracking = await world.open(world.launch({ mode }))
    expect(tracking.start().mode).toBe(mode)
    tracking.interaction(answerAt(world))
    tracking.report(passedReport)
    expect(await tracking.commit()).toBe(false)
    await tracking.finish()
    expect(world.verbs).toEqual(['initialized', 'terminated'])
    expect(world.sent.filter(({ method }) => method === 'PUT')).toEqual([])
    expect(world.faults).toEqual([])
  })

  it('keeps what the LMS’s template says, and adds to it', async () => {
    const world = new World()
    const parameters = world.launch()
    const connected = await world.connect(parameters)
    if (connected.state !== 'open') throw new Error(connected.state)
    const { template } = connected.data
    const rich = {
      ...template,
      platform: 'LMS',
      contextActivities: { ...template.contextActivities, other: [] }
    }
    const session = world.store.session(parameters.fetch.split('=')[1]!)!
    Object.assign(session.template, { platform: 'LMS' })
    world.store.documents.set(
      JSON.stringify([
        parameters.activityId,
        parameters.actor.account,
        parameters.registration,
        'LMS.LaunchData'
      ]),
      JSON.stringify({ contextTemplate: rich, launchMode: 'Normal' })
    )
    const tracking = await world.open(parameters)
    tracking.start()
    await tracking.finish()
    expect(statementsOf(world)[0]!.context).toMatchObject({ platform: 'LMS' })
    expect(world.faults).toEqual([])
  })
})

describe('a mastery score of the LMS', () => {
  const extension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

  it('goes with “passed”, which waits until it is reached', async () => {
    const world = new World()
    const tracking = await world.open(world.launch({ masteryScore: 0.95 }))
    tracking.start()
    tracking.report(passedReport)
    await tracking.commit()
    expect(world.verbs).toEqual(['initialized', 'completed'])
    tracking.report({ ...passedReport, score: 0.96 })
    await tracking.finish()
    expect(world.verbs).toEqual(['initialized', 'completed', 'passed', 'terminated'])
    expect(statementsOf(world)[2]!.context.extensions).toMatchObject({ [extension]: 0.95 })
    expect(world.faults).toEqual([])
  })
  it('above which a course was failed all the same hears of no score', async () => {
    const world = new World()
    const tracking = await world.open(world.launch({ masteryScore: 0.1 }))
    tracking.start()
    tracking.report({ ...begun, passed: false, failed: true, score: 0.5 })
    await tracking.finish()
    expect(statementsOf(world)[1]!.result).toEqual({ success: false, duration: 'PT0S' })
    expect(world.faults).toEqual([])
  })
})

describe('a network that fails', () => {
  it('is not taken for a save; the same statements are sent again, and arrive once', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    await vi.waitFor(() => expect(world.verbs).toEqual(['initialized']))
    tracking.interaction(answerAt(world))
    tracking.report(passedReport)
    for (const network of ['down', 'deaf', 503, 401, 'deaf'] as Network[]) {
      world.network = network
      expect(await tracking.commit()).toBe(false)
    }
    world.network = 'up'
    expect(await tracking.commit()).toBe(true)
    await tracking.finish()
    expect(world.verbs).toEqual(['initialized', 'answered', 'passed', 'completed', 'terminated'])
    expect(world.faults).toEqual([])
  })

  it('what a sitting could not know to have arrived is said again in the next under the same id', async () => {
    for (const network of ['down', 'deaf'] as const) {
      const world = new World()
      const first = await world.open()
      first.start()
      await vi.waitFor(() => expect(world.verbs).toEqual(['initialized']))
      first.report(passedReport)
      // The document says that it was said; whether it arrived, nobody knows, and the tab dies.
      world.network = ({ method }) => (method === 'POST' ? network : 'up')
      expect(await first.commit()).toBe(false)
      world.network = 'up'
      const second = await world.open()
      expect(second.start().completed).toBe(true)
      second.report(passedReport)
      expect(await second.commit()).toBe(true)
      await second.finish()
      expect(world.faults).toEqual([])
      const all = ['initialized', 'passed', 'completed']
      const deaf = [...all, 'initialized', 'terminated']
      expect(world.verbs).toEqual(network === 'deaf' ? deaf : ['initialized', ...all, 'terminated'])
    }
  })

  it('what was said, though no sitting could note it, is known to the LMS when it is said again', async () => {
    for (const refusal of [undefined, 403]) {
      const world = new World()
      const first = await world.open()
      first.start()
      first.report(passedReport)
      world.network = ({ method }) => (method === 'PUT' ? 'down' : 'up')
      await first.finish()
      expect(world.verbs).toEqual(['initialized', 'passed', 'completed', 'terminated'])
      // Some LMSs look at the rule before the id.
      const isSecond = (body: string) => /verbs\/(completed|passed)/.test(body)
      world.network = ({ body }) => (refusal !== undefined && isSecond(body) ? refusal : 'up')
      const second = await world.open()
      expect(second.start().completed).toBe(false)
      second.report(passedReport)
      vi.spyOn(console, 'warn').mockImplementation(() => undefined)
      expect(await second.commit()).toBe(true)
      vi.restoreAllMocks()
      await second.finish()
      expect(world.verbs.slice(4)).toEqual(['initialized', 'terminated'])
      expect(world.faults).toEqual([])
    }
  })

  it('the end that nobody answers is said again while the page is there', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    tracking.report(begun)
    await tracking.commit()
    world.network = 'deaf'
    const end = tracking.finish()
    world.network = 'up'
    expect(await end).toBe(true)
    expect(world.verbs).toEqual(['initialized', 'terminated'])
  })

  it.each(['deaf', 'down'] as const)(
    'after a first save without an answer (%s) the last one is kept, so that nothing is said twice',
    async (network) => {
      const world = new World()
      const tracking = await world.open()
      world.network = network
      tracking.start()
      tracking.report(begun)
      expect(await tracking.commit()).toBe(false)
      world.network = 'up'
      tracking.report(passedReport)
      expect(await tracking.finish()).toBe(true)

      const second = await world.open()
      expect(second.start()).toMatchObject({ completed: true, resumeData: '1done' })
      second.report(begun)
      await second.finish()
      expect(world.verbs.filter((verb) => verb === 'completed')).toHaveLength(1)
      expect(world.faults).toEqual([])
    }
  )

  it('everything that is left goes out at once with the end, to outlive the page', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    tracking.interaction(answerAt(world))
    tracking.report(passedReport)
    const before = world.sent.length
    void tracking.finish()
    const out = world.sent.slice(before)
    expect(out.map(({ method, last }) => [method, last])).toEqual([
      ['PUT', true],
      ['POST', true]
    ])
    expect((JSON.parse(out[1]!.body) as Statement[]).map(({ verb }) => verb.display.en)).toEqual([
      ...['initialized', 'answered', 'passed', 'completed', 'terminated']
    ])
  })

  it('answers too many to outlive the page give way, the oldest first; what decides does not', async () => {
    const world = new World()
    const tracking = await world.open()
    world.network = 'down'
    tracking.start()
    const long = { ...choice, description: 'ź'.repeat(900) }
    for (let i = 0; i < 60; i++)
      tracking.interaction(answerAt(world, { ...long, id: `q${i}` } as Interaction))
    tracking.report({ ...passedReport, resumeData: `1${'a'.repeat(20_000)}` })
    void tracking.finish()
    const [put, post] = world.sent.slice(-2)
    expect(Buffer.byteLength(put!.body + post!.body)).toBeLessThan(64 * 1024)
    const ids = (JSON.parse(post!.body) as Statement[]).map(({ verb, object }) =>
      verb.display.en === 'answered' ? object.id.split('/').at(-1) : verb.display.en
    )
    expect(ids[0]).toBe('initialized')
    expect(ids.slice(-3)).toEqual(['passed', 'completed', 'terminated'])
    expect(ids.at(-4)).toBe('q59')
    expect(ids).not.toContain('q0')
  })

  it('an answer that the LMS will not have is given up at the second refusal, and holds nothing else up', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    await vi.waitFor(() => expect(world.verbs).toEqual(['initialized']))
    world.network = ({ body }) => (body.includes('verbs/answered') ? 403 : 'up')
    tracking.interaction(answerAt(world))
    tracking.report(passedReport)
    expect(await tracking.commit()).toBe(false)
    expect(await tracking.commit()).toBe(true)
    expect(world.verbs).toEqual(['initialized', 'passed', 'completed'])
    vi.restoreAllMocks()
  })

  it('nothing is said any more once another window goes on', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    await vi.waitFor(() => expect(world.verbs).toEqual(['initialized']))
    tracking.release()
    const before = world.sent.length
    tracking.report(passedReport)
    expect([await tracking.commit(), await tracking.finish()]).toEqual([false, false])
    expect(world.sent.length).toBe(before)
  })

  it('the end comes once', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    await tracking.finish()
    expect([await tracking.finish(), await tracking.commit()]).toEqual([false, false])
    expect(world.verbs).toEqual(['initialized', 'terminated'])
  })
})

describe('two machines with one attempt', () => {
  it('the document of the other is taken in before ours takes its place', async () => {
    const world = new World()
    const parameters = world.launch()
    const here = await world.open(parameters)
    const there = await world.open(parameters)
    here.start()
    here.report(begun)
    await here.commit()
    // The same session twice: only what is kept of both is looked at here.
    there.report({ ...begun, resumeData: '1there' })
    const heard: string[] = []
    there.start()
    there.onOther = (resumeData) => {
      heard.push(resumeData)
      there.report({ ...begun, resumeData: '1both' })
    }
    await there.commit()
    expect(heard).toEqual(['1abc'])
    const stored = world.sent.filter(({ method, status }) => method === 'PUT' && status === 204)
    expect(stored.map(({ body }) => (JSON.parse(body) as { resumeData: string }).resumeData)).toEqual([
      '1abc',
      '1both'
    ])
  })

  it('a first document never takes the place of one that came meanwhile, and a later one only of the one it knows', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    tracking.report(begun)
    await tracking.commit()
    tracking.report({ ...begun, resumeData: '1next' })
    await tracking.commit()
    const puts = world.sent.filter(({ method }) => method === 'PUT')
    expect(puts[0]!.headers).toMatchObject({ 'if-none-match': '*' })
    expect(puts[1]!.headers['if-match']).toMatch(/^"[0-9a-f]{40}"$/)
  })
})

describe('whatever happens', () => {
  type Step =
    | { do: 'report'; report: Report }
    | { do: 'answer'; interaction: Interaction }
    | { do: 'network'; network: Network }
    | { do: 'wait'; seconds: number }
    | { do: 'drift'; seconds: number }
    | { do: 'commit' }
  const interaction = interactionOf({
    id: fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/),
    description: fc.string({ maxLength: 60 }),
    result: fc.constantFrom('right', 'wrong', 'neutral'),
    weighting: fc.nat(3),
    latencySeconds: fc.nat(4_000_000).map((n) => n / 997),
    objectives: fc.uniqueArray(fc.constantFrom('o1', 'o2'), { maxLength: 2 })
  })
  const report = fc
    .record({ completed: fc.boolean(), failed: fc.boolean(), score: fc.nat(100), measure: fc.nat(100) })
    .map(({ completed, failed, score, measure }): Report => ({
      completed,
      passed: completed,
      ...(failed && !completed ? { failed: true as const } : {}),
      ...(completed || failed ? { score: score / 100 } : {}),
      measure: measure / 100,
      location: 'a',
      resumeData: `1${score}`,
      objectives: []
    }))
  const step: fc.Arbitrary<Step> = fc.oneof(
    report.map((value): Step => ({ do: 'report', report: value })),
    interaction.map((value): Step => ({ do: 'answer', interaction: value })),
    fc
      .constantFrom<Network>('up', 'up', 'down', 'deaf', 503)
      .map((network): Step => ({ do: 'network', network })),
    fc.nat(5000).map((seconds): Step => ({ do: 'wait', seconds })),
    fc.integer({ min: -90, max: 90 }).map((seconds): Step => ({ do: 'drift', seconds })),
    fc.constant<Step>({ do: 'commit' }),
    fc.constant<Step>({ do: 'commit' })
  )
  const sitting = fc.record({
    steps: fc.array(step, { maxLength: 12 }),
    /** Undefined: its tab dies. */
    end: fc.constantFrom('finish', 'finish', 'die', 'reload')
  })

  it('no rule is broken, and in the end each learner who is done is told so once', async () => {
    // Of sessions that were given up.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await fc.assert(
      fc.asyncProperty(
        fc.array(sitting, { minLength: 1, maxLength: 4 }),
        fc.option(
          fc.nat(100).map((n) => n / 100),
          { nil: undefined }
        ),
        async (sittings, masteryScore) => {
          const world = new World()
          let parameters = world.launch({ masteryScore })
          for (const { steps, end } of sittings) {
            world.network = 'up'
            const tracking = await world.open(parameters)
            tracking.start()
            for (const one of steps) {
              world.time += 1
              if (one.do === 'report') tracking.report(one.report)
              if (one.do === 'answer') tracking.interaction(answerAt(world, one.interaction))
              if (one.do === 'network') world.network = one.network
              if (one.do === 'wait') world.time += one.seconds
              if (one.do === 'drift') world.drift += one.seconds
              if (one.do === 'commit') await tracking.commit()
            }
            if (end === 'finish') await tracking.finish()
            if (end !== 'reload') parameters = world.launch({ masteryScore })
          }
          world.network = 'up'
          const last = await world.open(parameters)
          last.start()
          last.report({ ...passedReport, score: 1 })
          expect(await last.commit()).toBe(true)
          expect(await last.finish()).toBe(true)
          const final = await world.open(world.launch({ masteryScore }))
          final.start()
          final.report({ ...passedReport, score: 1 })
          expect(await final.commit()).toBe(true)
          expect(await final.finish()).toBe(true)
          expect(world.faults).toEqual([])
          for (const verb of ['completed', 'passed']) {
            expect(world.verbs.filter((one) => one === verb)).toHaveLength(1)
          }
        }
      ),
      { numRuns: 500 }
    )
    vi.restoreAllMocks()
  })
})
