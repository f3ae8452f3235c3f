/** When a part of the course is asked for again, under which address, and what is said in the end. */
import { describe, expect, it } from 'vitest'
import { createLoader, LoadError } from '../../../src/player/loading.ts'

const url = 'https://lms.example/assets/why-abc.js'

/** A browser in which every pause waits until the test ends it. */
function fakeBrowser() {
  const fake = {
    requests: [] as { url: string; arrive(): void; fail(): void }[],
    pauses: [] as { milliseconds: number; end(): void }[],
    isOnline: true,
    statuses: new Map<string, number>(),
    importFrom: (address: string) =>
      new Promise<string>((resolve, reject) => {
        fake.requests.push({ url: address, arrive: () => resolve('pages'), fail: () => reject(new Error()) })
      }),
    online: () => fake.isOnline,
    pause: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        fake.pauses.push({ milliseconds, end: resolve })
      }),
    status: (address: string) => fake.statuses.get(address)
  }
  return fake
}

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

function begin() {
  const fake = fakeBrowser()
  const loader = createLoader({ url, load: () => fake.importFrom(url) }, fake)
  /** The pauses between tries; the others only limit how long a request is waited for. */
  const pauses = () => fake.pauses.filter(({ milliseconds }) => milliseconds < 30_000)
  const failNext = async (status?: number) => {
    const request = fake.requests.at(-1)!
    if (status !== undefined) fake.statuses.set(request.url, status)
    request.fail()
    await settle()
  }
  const endPause = async () => {
    pauses().at(-1)!.end()
    await settle()
  }
  return { fake, loader, pauses, failNext, endPause, asked: () => fake.requests.map((one) => one.url) }
}

/** Fails three times. */
async function useUp({ loader, failNext, endPause }: ReturnType<typeof begin>, status?: number) {
  const failed = loader.load().catch((error: unknown) => error)
  await failNext(status)
  await endPause()
  await failNext(status)
  await endPause()
  await failNext(status)
  const error = await failed
  expect(error).toBeInstanceOf(LoadError)
  return (error as LoadError).failure
}

describe('loading a part', () => {
  it('asks once where that succeeds, and never again', async () => {
    const { fake, loader, asked } = begin()
    const first = loader.load()
    fake.requests[0]!.arrive()
    expect(await first).toBe('pages')
    expect(await loader.load()).toBe('pages')
    expect(asked()).toEqual([url])
  })

  it('tries twice more, after one and four seconds, each time under an address of its own', async () => {
    const { fake, loader, pauses, failNext, endPause, asked } = begin()
    const loaded = loader.load()
    await failNext()
    expect(asked()).toEqual([url])
    await endPause()
    await failNext()
    await endPause()
    expect(pauses().map(({ milliseconds }) => milliseconds)).toEqual([1000, 4000])
    expect(asked()).toEqual([url, `${url}?retry=1`, `${url}?retry=2`])
    fake.requests.at(-1)!.arrive()
    expect(await loaded).toBe('pages')
  })

  it('begins anew when it is asked again, and repeats no address', async () => {
    const all = begin()
    expect(await useUp(all)).toBe('failed')
    const again = all.loader.load()
    expect(all.asked().at(-1)).toBe(`${url}?retry=3`)
    all.fake.requests.at(-1)!.arrive()
    expect(await again).toBe('pages')
  })

  it('is asked for once by several who want it', async () => {
    const { fake, loader, asked } = begin()
    const both = [loader.load(), loader.prefetch()]
    fake.requests[0]!.arrive()
    expect(await Promise.all(both)).toEqual(['pages', true])
    expect(asked()).toEqual([url])
  })

  it('goes beside a request without an answer, and takes what arrives first', async () => {
    const { fake, loader, asked } = begin()
    const loaded = loader.load()
    fake.pauses[0]!.end()
    await settle()
    expect(asked()).toEqual([url, `${url}?retry=1`])
    fake.requests[0]!.arrive()
    expect(await loaded).toBe('pages')
    expect(await loader.load()).toBe('pages')
    expect(asked()).toHaveLength(2)
  })

  it('without an address, as on a dev server, asks for the same again', async () => {
    const fake = fakeBrowser()
    const loader = createLoader({ load: () => fake.importFrom('dev') }, fake)
    const loaded = loader.load()
    fake.requests[0]!.fail()
    await settle()
    fake.pauses.at(-1)!.end()
    await settle()
    fake.requests[1]!.arrive()
    expect(await loaded).toBe('pages')
  })
})

describe('what is said when all tries are used up', () => {
  it.each([
    [404, 'updated'],
    [410, 'updated'],
    [200, 'failed'],
    [403, 'failed'],
    [0, 'failed'],
    [undefined, 'failed']
  ])('an answer with status %s: %s', async (status, failure) => {
    expect(await useUp(begin(), status)).toBe(failure)
  })

  it('without a network: offline, whatever was answered before', async () => {
    const all = begin()
    all.fake.isOnline = false
    expect(await useUp(all, 404)).toBe('offline')
  })
})

describe('loading ahead', () => {
  it('tries once and says only whether it is there', async () => {
    const { loader, failNext, pauses, asked } = begin()
    const there = loader.prefetch()
    await failNext()
    expect(await there).toBe(false)
    expect(pauses()).toEqual([])
    expect(asked()).toEqual([url])
  })

  it('makes no tries beside those of a learner who waits', async () => {
    const { fake, loader, failNext, endPause, asked } = begin()
    const loaded = loader.load()
    await failNext()
    const there = loader.prefetch()
    await settle()
    expect(asked()).toEqual([url])
    await endPause()
    fake.requests.at(-1)!.arrive()
    expect(await Promise.all([loaded, there])).toEqual(['pages', true])
    expect(asked()).toEqual([url, `${url}?retry=1`])
  })

  it('leaves no failed address to the learner who opens the page next', async () => {
    const { fake, loader, failNext, asked } = begin()
    const there = loader.prefetch()
    await failNext()
    await there
    const loaded = loader.load()
    expect(asked()).toEqual([url, `${url}?retry=1`])
    fake.requests.at(-1)!.arrive()
    expect(await loaded).toBe('pages')
  })
})
