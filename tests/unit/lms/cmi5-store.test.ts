/** The record store of the preview: each rule tells the fault that breaks it. */
import { describe, expect, it } from 'vitest'
import { readUnits } from '../../../src/lms/server/cmi5/course-structure.ts'
import { createCmi5Lms, mostReceived } from '../../../src/lms/server/cmi5/lms.ts'
import { Store, type Launching } from '../../../src/lms/server/cmi5/store.ts'
import { valuesOf } from '../../../src/lms/server/cmi5/values.ts'
import type { Json, JsonObject } from '../../../src/lms/strict/cmi5/session.ts'
import { learners } from '../../../src/lms/strict/launch.ts'
import { ask } from './fake-http.ts'

const unit = { id: 'urn:unit', title: 'Unit', href: 'index.html', moveOn: 'Completed' }
const cmi5 = 'https://w3id.org/xapi/cmi5'
const categories = (...names: string[]) => names.map((name) => ({ id: `${cmi5}/context/categories/${name}` }))

/** A session whose token was fetched and whose launch data were read. */
function open(more: Partial<Launching> = {}, store = new Store(), reads = true) {
  const session = store.launch({ unit, learner: learners[0]!, mode: 'normal', ...more })
  const token = (JSON.parse(store.fetch(session.id, 'POST').text) as { 'auth-token': string })['auth-token']
  const state = (stateId: string, other: object = {}) => ({
    activityId: session.activityId,
    registration: session.registration,
    agent: JSON.stringify(session.actor),
    stateId,
    ...other
  })
  const call = (method: string, path: string, query: object = {}, body = '', headers: object = {}) =>
    store.answer({
      method,
      path,
      query: new URLSearchParams(query as Record<string, string>),
      headers: {
        authorization: `Basic ${token}`,
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
        ...headers
      },
      body
    })
  if (reads) {
    call('GET', 'activities/state', state('LMS.LaunchData'))
    call('GET', 'agents/profile', {
      agent: JSON.stringify(session.actor),
      profileId: 'cmi5LearnerPreferences'
    })
  }
  let n = 0
  /** A right statement, with what is changed of it. */
  const statement = (verb: string, more: JsonObject = {}, contextMore: JsonObject = {}): JsonObject => {
    const decides = ['completed', 'passed', 'failed'].includes(verb)
    const results: Record<string, JsonObject> = {
      completed: { completion: true, duration: 'PT1S' },
      passed: { success: true, duration: 'PT1S' },
      failed: { success: false, duration: 'PT1S' },
      terminated: { duration: 'PT1S' }
    }
    const { grouping } = session.template.contextActivities as JsonObject
    return {
      id: `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
      timestamp: `2026-11-21T08:00:${String(n).padStart(2, '0')}.000Z`,
      actor: session.actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
      object: { id: session.activityId },
      ...(results[verb] === undefined ? {} : { result: results[verb] }),
      context: {
        registration: session.registration,
        extensions: session.template.extensions!,
        contextActivities: {
          grouping: grouping!,
          ...(verb === 'answered' ? {} : { category: categories('cmi5', ...(decides ? ['moveon'] : [])) })
        },
        ...contextMore
      },
      ...more
    }
  }
  const say = (...list: Json[]) => call('POST', 'statements', {}, JSON.stringify(list))
  return { store, session, state, call, statement, say }
}

/** After `initialized`. */
function running(more: Partial<Launching> = {}, store?: Store) {
  const all = open(more, store)
  expect(all.say(all.statement('initialized')).status).toBe(200)
  return all
}

describe('what is right is taken', () => {
  it('a whole session', () => {
    const { say, statement, store } = running()
    expect(say(statement('answered'), statement('passed'), statement('completed')).status).toBe(200)
    expect(say(statement('terminated')).status).toBe(200)
    expect(store.statements).toHaveLength(5)
  })
  it('a statement that comes twice is one; another under its id is refused without a fault', () => {
    const { say, statement, store } = running()
    const one = statement('completed')
    expect([say(one).status, say(one).status]).toEqual([200, 200])
    expect(store.statements).toHaveLength(2)
    expect(say({ ...one, timestamp: '2026-11-21T09:00:00Z' })).toMatchObject({ status: 409 })
  })
  it('of a request all or nothing', () => {
    const { say, statement, store } = running()
    expect(say(statement('passed'), statement('passed')).status).toBe(403)
    expect(store.statements).toHaveLength(1)
  })
})

describe('calls', () => {
  it('row 129: activityId, agent and registration of State calls are those of the launch', () => {
    const { call, state } = open()
    for (const other of [{ activityId: 'urn:x' }, { registration: 'x' }, { agent: '{"name":"x"}' }]) {
      expect(call('GET', 'activities/state', state('scormdown', other)).fault).toMatch(/^row 129/)
    }
    expect(call('GET', 'agents/profile', { agent: '{' }).fault).toMatch(/^row 129/)
  })
  it('row 130: the token is asked for with POST, once, and goes with every call', () => {
    const { store, session, call } = open()
    expect(store.fetch(session.id, 'GET').fault).toMatch(/^row 130/)
    const second = store.fetch(session.id, 'POST')
    expect(second).toMatchObject({ status: 200, fault: expect.stringMatching(/^row 130/) as string })
    expect(JSON.parse(second.text)).toMatchObject({ 'error-code': '1' })
    for (const authorization of [undefined, 'Basic x', 'Bearer x']) {
      expect(call('GET', 'statements', {}, '', { authorization })).toMatchObject({
        status: 401,
        fault: expect.stringMatching(/^row 130/) as string
      })
    }
  })
  it('row 131: launch data and wishes are read before “initialized”', () => {
    const { say, statement } = open({}, new Store(), false)
    expect(say(statement('initialized')).fault).toMatch(/row 131: LMS.LaunchData.*row 131: cmi5Learner/)
  })
  it('row 132: LMS.LaunchData is not written', () => {
    const { call, state } = open()
    for (const method of ['PUT', 'POST', 'DELETE']) {
      expect(call(method, 'activities/state', state('LMS.LaunchData'), '{}').fault).toMatch(/^row 132/)
    }
  })
  it('row 142: documents are written under a condition, of which none takes the place of one that is not known', () => {
    const { call, state } = open()
    const put = (body: string, headers: object, id = 'own') =>
      call('PUT', 'activities/state', state(id), body, headers)
    expect(put('{}', {}, 'other').fault).toMatch(/^row 142/)
    const first = put('{"a":1}', { 'if-none-match': '*' })
    expect(first.status).toBe(204)
    expect(put('{"a":2}', { 'if-none-match': '*' })).toEqual({
      status: 412,
      text: 'The document is another one.'
    })
    expect(put('{"a":2}', { 'if-match': first.etag }).status).toBe(204)
    expect(put('{"a":3}', { 'if-match': first.etag }).status).toBe(412)
    expect(put('{"a":3}', { 'if-match': '*' }).status).toBe(204)
    expect(call('GET', 'activities/state', state('own'))).toMatchObject({ status: 200, text: '{"a":3}' })
  })
  it('row 142: the version of xAPI and the kind of what is sent are said', () => {
    const { call, state } = open()
    const odd = { 'x-experience-api-version': undefined }
    expect(call('GET', 'activities/state', state('own'), '', odd).fault).toMatch(/^row 142/)
    expect(call('PUT', 'activities/state', state('own'), 'no JSON').fault).toMatch(/^row 142/)
    const plain = { 'content-type': 'text/plain' }
    expect(call('POST', 'statements', {}, '{}', plain).fault).toMatch(/^row 142/)
  })
  it('a document may be of any kind, is added to with POST, and is taken away', () => {
    const { call, state, store, session } = open()
    const send = (method: string, body = '', headers: object = {}) =>
      call(method, 'activities/state', state('own'), body, { 'if-match': '*', ...headers })
    call('PUT', 'activities/state', state('own'), '{"a":1,"b":1}', { 'if-none-match': '*' })
    send('POST', '{"b":2}')
    expect(send('GET').text).toBe('{"a":1,"b":2}')
    send('PUT', 'page 3', { 'content-type': 'text/plain' })
    expect(send('GET')).toMatchObject({ text: 'page 3', type: 'text/plain' })
    expect(valuesOf(store, session)).toMatchObject({ own: 'page 3' })
    expect(send('DELETE').status).toBe(204)
    expect(send('GET').status).toBe(404)
  })
  it('wishes are not written, and a session that was launched anew is heard no more', () => {
    const { store, call, session } = open()
    const query = { agent: JSON.stringify(session.actor), profileId: 'cmi5LearnerPreferences' }
    expect(call('PUT', 'agents/profile', query, '{}')).toMatchObject({ status: 403 })
    open({}, store)
    expect(call('GET', 'agents/profile', query)).toEqual({ status: 403, text: 'The session was abandoned.' })
  })
})

describe('statements', () => {
  it('one may come with PUT, under the id in its address', () => {
    const { call, statement, store } = open()
    const { id, ...rest } = statement('initialized')
    expect(call('PUT', 'statements', { statementId: id }, JSON.stringify(rest)).status).toBe(204)
    expect(store.statements).toEqual([{ ...rest, id }])
    expect(call('PUT', 'statements', { statementId: id }, '[]').fault).toMatch(/^row 135/)
  })
  it('row 133: “initialized” first, “terminated” last, each once', () => {
    const early = open()
    expect(early.say(early.statement('completed')).fault).toContain('row 133')
    const { say, statement } = running()
    expect(say(statement('initialized')).fault).toContain('row 134')
    expect(say(statement('answered', { timestamp: '2026-11-21T07:00:00Z' })).fault).toContain('row 133')
    expect(say(statement('terminated')).status).toBe(200)
    for (const verb of ['answered', 'terminated']) expect(say(statement(verb)).fault).toContain('row 133')
  })
  it('row 134: “completed” and “passed” once in a registration, no “failed” after “passed”, nor both in a session', () => {
    const store = new Store()
    const first = running({}, store)
    expect(first.say(first.statement('completed'), first.statement('passed')).status).toBe(200)
    expect(first.say(first.statement('failed')).fault).toContain('row 134')
    const second = open({}, store)
    const late = (verb: string) =>
      second.statement(verb, { id: `11111111-0000-4000-8000-00000000000${verb.length % 10}` })
    expect(second.say(late('initialized')).status).toBe(200)
    for (const verb of ['completed', 'passed', 'failed']) {
      expect(second.say(late(verb)).fault, verb).toContain('row 134')
    }
    const third = running({ isNew: true }, new Store())
    expect(third.say(third.statement('failed')).status).toBe(200)
    expect(third.say(third.statement('passed')).fault).toContain('row 134')
  })
  it.each([
    ['an id', { id: 'one' }],
    ['a timestamp', { timestamp: '2026-11-21T08:00:00' }],
    ['the actor', { actor: { name: 'x' } }],
    ['the object', { object: { id: 'urn:x' } }]
  ])('row 135: %s as it must be', (_, more) => {
    const { say, statement } = running()
    expect(say(statement('completed', more)).fault).toContain('row 135')
  })
  it('row 136: registration and context template are kept, and defined statements are in their category', () => {
    const { say, statement, session } = running()
    const right = statement('completed').context as JsonObject
    const activities = right.contextActivities as JsonObject
    const contexts: JsonObject[] = [
      { registration: 'x' },
      { extensions: {} },
      { contextActivities: { ...activities, grouping: [] } }
    ]
    for (const context of contexts) {
      expect(say(statement('completed', {}, context)).fault).toContain('row 136')
    }
    const bare = { contextActivities: { grouping: activities.grouping! } }
    expect(say(statement('terminated', {}, bare)).fault).toContain('row 136')
    expect(say(statement('waived')).fault).toContain('row 136')
    const { extensions } = session.template
    expect(
      say(statement('completed', {}, { extensions: { ...(extensions as JsonObject), more: 1 } })).status
    ).toBe(200)
  })
  it('row 137: moveon goes with success or completion, in defined statements only', () => {
    const { say, statement } = running()
    const activities = (...names: string[]) => {
      const { contextActivities } = statement('passed').context as JsonObject
      return { contextActivities: { ...(contextActivities as JsonObject), category: categories(...names) } }
    }
    expect(say(statement('passed', {}, activities('cmi5'))).fault).toContain('row 137')
    expect(say(statement('terminated', {}, activities('cmi5', 'moveon'))).fault).toContain('row 137')
    expect(say(statement('answered', {}, activities('moveon'))).fault).toContain('row 137')
  })
  it.each([
    ['passed', { success: false }],
    ['passed', { success: true, completion: true }],
    ['failed', {}],
    ['completed', { completion: true, success: true }],
    ['completed', { completion: true, score: { scaled: 1 } }],
    ['terminated', { completion: true }],
    ['passed', { success: true, score: { scaled: 1.5 } }],
    ['passed', { success: true, score: { scaled: 1, raw: 100 } }],
    ['passed', { success: true, score: { raw: 11, min: 0, max: 10 } }],
    ['completed', { completion: true, extensions: { [`${cmi5}/result/extensions/progress`]: 100 } }],
    ['terminated', { extensions: { [`${cmi5}/result/extensions/progress`]: 0.5 } }]
  ] as [string, JsonObject][])('row 138: %s does not have %j', (verb, result) => {
    const { say, statement } = running()
    expect(say(statement(verb, { result: { ...result, duration: 'PT1S' } })).fault).toContain('row 138')
  })
  it.each(['terminated', 'completed', 'passed', 'failed'])('row 139: “%s” has a duration', (verb) => {
    const { say, statement } = running()
    const result: JsonObject = { ...(statement(verb).result as JsonObject) }
    delete result.duration
    for (const odd of [result, { ...result, duration: '90' }, { ...result, duration: 'P' }]) {
      expect(say(statement(verb, { result: odd })).fault).toContain('row 139')
    }
  })
  it('row 140: a mastery score is kept, and told', () => {
    const told = (session: { template: JsonObject }) => ({
      extensions: {
        ...(session.template.extensions as JsonObject),
        [`${cmi5}/context/extensions/masteryscore`]: 0.8
      }
    })
    const result = (success: boolean, scaled: number) => ({
      result: { success, score: { scaled }, duration: 'PT1S' }
    })
    const { say, statement, session } = running({ masteryScore: 0.8 })
    expect(say(statement('passed', result(true, 0.7), told(session))).fault).toContain('row 140')
    expect(say(statement('failed', result(false, 0.8), told(session))).fault).toContain('row 140')
    expect(say(statement('passed', result(true, 0.8))).fault).toContain('row 140')
    expect(say(statement('passed', result(true, 0.8), told(session))).status).toBe(200)
  })
  it.each(['review', 'browse'] as const)('row 141: in %s mode nothing is decided', (mode) => {
    const { say, statement } = running({ mode })
    for (const verb of ['completed', 'passed', 'failed'])
      expect(say(statement(verb)).fault).toContain('row 141')
    expect(say(statement('terminated')).status).toBe(200)
  })
})

it('a course that sends without end is heard no more, and nothing of it is kept', async () => {
  const lms = createCmi5Lms([])
  const body = 'x'.repeat(1_900_000)
  const send = () => ask(lms.handle, '/lms/xapi/statements', { method: 'POST', body })
  const most = Math.floor(mostReceived / body.length)
  for (let i = 0; i < most; i++) expect((await send()).status).toBe(401)
  expect((await send()).status).toBe(413)
  expect(lms.calls).toHaveLength(most)
})

describe('cmi5.xml', () => {
  const xml = (inner: string) => `<?xml version="1.0"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:c"><title><langstring lang="en">C</langstring></title></course>${inner}</courseStructure>`
  const au = (id: string, more = '') =>
    `<au id="${id}"${more}><title><langstring lang="en">${id}</langstring></title><url> a/${id}.html </url></au>`

  it('units are found through all blocks, in their order', () => {
    const units = readUnits(
      xml(
        au('one', ' moveOn="Passed" masteryScore="0.8"') +
          `<block id="b"><block id="c">${au('two')}</block></block>`
      )
    )
    expect(units).toEqual([
      { id: 'one', title: 'one', language: 'en', href: 'a/one.html', moveOn: 'Passed', masteryScore: 0.8 },
      { id: 'two', title: 'two', language: 'en', href: 'a/two.html', moveOn: 'NotApplicable' }
    ])
  })
  it.each([
    ['', 'names nothing that can be launched'],
    ['<au id="a"><title/></au>', 'names nothing that can be launched'],
    ['<au>', 'is closed by']
  ])('%s is told', (inner, words) => {
    expect(() => readUnits(xml(inner))).toThrow(words)
  })
})
