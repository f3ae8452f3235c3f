/** What is read before a course begins: the launch address, the token, launch data, wishes, progress. */
import { describe, expect, it, vi } from 'vitest'
import { launchParameters, readLaunchData, readWishes } from '../../../../src/standards/cmi5/launch-data.ts'
import { sendRequest } from '../../../../src/standards/cmi5/lrs.ts'
import { createNoteBook } from '../../../../src/standards/cmi5/session-notes.ts'
import { World } from '../../../support/cmi5.ts'

const address = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/fetch?a=1&b=2',
  actor: '{"account":{"homePage":"https://lms.example","name":"Іван & Co"}}',
  registration: '6e307d23-4e02-465a-866e-c50ac352c197',
  activityId: 'https://lms.example/units/1?x=y'
}
const read = (values: Record<string, string>) => {
  const query = new URLSearchParams(values)
  return launchParameters((name) => query.get(name))
}

describe('the launch address', () => {
  it.each([['as it is'], ['backwards']])('is read in any order, decoded: %s', (order) => {
    const entries = Object.entries(address)
    const given = order === 'backwards' ? entries.reverse() : entries
    expect(read(Object.fromEntries(given))).toEqual({
      ...address,
      endpoint: 'https://lrs.example/xapi/',
      actor: JSON.parse(address.actor) as object,
      agent: address.actor
    })
  })
  it.each(Object.keys(address))('without “%s” there is no LMS', (name) => {
    const others = Object.entries(address).filter(([one]) => one !== name)
    expect(read(Object.fromEntries(others))).toBeUndefined()
    expect(read({ ...address, [name]: '' })).toBeUndefined()
  })
  it.each([
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', 'data:,x'],
    ['actor', '{'],
    ['actor', '[]']
  ])('%s is not %s', (name, value) => {
    expect(read({ ...address, [name]: value })).toBeUndefined()
  })
})

describe('launch data', () => {
  it('a single activity of the template stands for a list of one', () => {
    const template = { contextActivities: { grouping: { id: 'urn:a' } }, platform: 'X' }
    expect(readLaunchData(JSON.stringify({ contextTemplate: template, launchMode: 'Review' }))).toEqual({
      mode: 'review',
      template: { contextActivities: { grouping: [{ id: 'urn:a' }] }, platform: 'X' }
    })
  })
  it('an address to go back to is one of the web', () => {
    const data = (returnURL: string) =>
      readLaunchData(JSON.stringify({ contextTemplate: {}, returnURL }))?.returnUrl
    expect(data('https://lms.example/back?id=1')).toBe('https://lms.example/back?id=1')
    expect(data('javascript:alert(1)')).toBeUndefined()
  })
  it.each(['', '{', '[]', '{"launchMode":"Normal"}'])('%s is none', (text) => {
    expect(readLaunchData(text)).toBeUndefined()
  })
})

describe('an answer', () => {
  it.each([
    [200, 'text/html; charset=utf-8', 0],
    [404, 'text/html', 404],
    [401, 'text/html', 401],
    [200, 'application/json', 200]
  ])('%i of the kind %s counts as %i', async (status, kind, counts) => {
    const headers = { 'content-type': kind, etag: '"a"' }
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status, headers })))
    expect(await sendRequest('GET', 'https://lrs.example/', {})).toEqual({
      status: counts,
      text: '{}',
      etag: '"a"'
    })
    vi.unstubAllGlobals()
  })
  it('that does not come is none', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await sendRequest('GET', 'https://lrs.example/', {})).toEqual({ status: 0, text: '' })
    vi.unstubAllGlobals()
  })
})

describe('wishes of the learner', () => {
  it('the first language that the package has counts', () => {
    const wishes = { languagePreference: 'fr-FR, en-US,pl' }
    expect(readWishes(JSON.stringify(wishes), ['pl', 'en'])).toEqual({ language: 'en' })
    expect(readWishes(JSON.stringify(wishes), ['uk'])).toEqual({})
  })
  it('who wants no sound gets captions, and films that begin silent', () => {
    expect(readWishes('{"audioPreference":"off"}', [])).toEqual({ muted: true, captions: true })
    expect(readWishes('{"audioPreference":"on"}', [])).toEqual({})
    expect(readWishes('no JSON', [])).toEqual({})
  })
})

describe('the beginning', () => {
  it('asks for the token once, with POST, and uses it on every call', async () => {
    const world = new World()
    const tracking = await world.open()
    tracking.start()
    await tracking.finish()
    const [first, ...rest] = world.sent
    expect([first!.method, first!.url.pathname]).toEqual(['POST', '/fetch'])
    expect(rest.filter(({ url }) => url.pathname === '/fetch')).toEqual([])
    for (const { headers } of rest) expect(headers.authorization).toMatch(/^Basic \S+$/)
    expect(world.faults).toEqual([])
  })
  it('reads launch data, wishes and progress before “initialized”, and writes none of them but the last', async () => {
    const world = new World()
    const tracking = await world.open()
    const names = world.sent.map(
      ({ method, url }) =>
        `${method} ${url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? 'fetch'}`
    )
    expect(names).toEqual(['POST fetch', 'GET LMS.LaunchData', 'GET cmi5LearnerPreferences', 'GET scormdown'])
    tracking.start()
    tracking.report({ completed: false, measure: 0, location: '', resumeData: '1', objectives: [] })
    await tracking.commit()
    await tracking.finish()
    const written = world.sent.filter(({ method }) => !['GET', 'POST'].includes(method))
    expect(new Set(written.map(({ url }) => url.searchParams.get('stateId')))).toEqual(new Set(['scormdown']))
  })
  it('hears what the learner wants', async () => {
    const world = new World()
    const parameters = world.launch()
    const session = world.store.session(parameters.fetch.split('=')[1]!)!
    world.store.setPreferences(session, { languagePreference: 'en-GB', audioPreference: 'off' })
    const tracking = await world.open(parameters)
    expect(tracking.start().preference).toEqual({ captions: true, language: 'en' })
  })
  it('a page that is loaded anew keeps token and “initialized”', async () => {
    const world = new World()
    const parameters = world.launch()
    const tracking = await world.open(parameters)
    tracking.start()
    await tracking.commit()
    world.time = 30
    const again = await world.open(parameters)
    again.start()
    await again.finish()
    expect(world.verbs).toEqual(['initialized', 'terminated'])
    expect(world.store.statements.at(-1)).toMatchObject({ result: { duration: 'PT30S' } })
    expect(world.faults).toEqual([])
  })
  it('a session that has ended does not begin again, and nothing is asked', async () => {
    const world = new World()
    const parameters = world.launch()
    const tracking = await world.open(parameters)
    tracking.start()
    await tracking.finish()
    const before = world.sent.length
    expect((await world.connect(parameters)).state).toBe('over')
    expect(world.sent.length).toBe(before)
  })
  it('where the browser keeps nothing, a page that is loaded anew finds its session over', async () => {
    const world = new World()
    const parameters = world.launch()
    const blocked = () =>
      createNoteBook(parameters.fetch, () => {
        throw new Error('storage is blocked')
      })
    expect((await world.connect(parameters, blocked())).state).toBe('open')
    expect((await world.connect(parameters, blocked())).state).toBe('over')
  })
  it('an LMS that nobody hears may be asked again; one that says no is not', async () => {
    const world = new World()
    const parameters = world.launch()
    for (const network of ['down', 500, 503, 429] as const) {
      world.network = network
      expect((await world.connect(parameters)).state).toBe('failed')
    }
    world.network = 404
    expect((await world.connect(parameters)).state).toBe('over')
    world.network = ({ url }) => (url.pathname === '/fetch' ? 'up' : 'down')
    expect((await world.connect(parameters)).state).toBe('failed')
    world.network = 'up'
    expect((await world.connect(parameters)).state).toBe('open')
  })
  it('does not begin on a document of others, which it would write over', async () => {
    const world = new World()
    const parameters = world.launch()
    const { activityId, actor, registration } = parameters
    const key = JSON.stringify([activityId, actor.account, registration, 'scormdown'])
    world.store.documents.set(key, '"of another program"')
    expect((await world.connect(parameters)).state).toBe('over')
  })
  it('wishes that the LMS does not give out are none', async () => {
    const world = new World()
    world.network = ({ url }) => (url.pathname.endsWith('profile') ? 403 : 'up')
    const connected = await world.connect(world.launch())
    expect(connected).toMatchObject({ state: 'open', wishes: {} })
  })
  it('leads back where the LMS says so', async () => {
    const world = new World()
    const tracking = await world.open(world.launch({ returnUrl: () => 'https://lms.example/back' }))
    tracking.start()
    await tracking.finish(true)
    expect(world.went).toEqual(['https://lms.example/back'])
    expect(world.verbs).toEqual(['initialized', 'terminated'])
    // Not where the page goes away by itself, nor where the end is not confirmed.
    for (const network of ['up', 401] as const) {
      const other = await world.open(world.launch({ returnUrl: () => 'https://lms.example/back' }))
      other.start()
      world.network = network
      await other.finish(network === 401)
    }
    expect(world.went).toHaveLength(1)
  })
})
