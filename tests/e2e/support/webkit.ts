/** A learner at WebKit, driven over WebDriver; the few commands that are needed are sent here. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { expect, inject, vi } from 'vitest'
import type { RunningLms } from '../../../src/lms/server/server.ts'
import { rightAnswers } from './learner.ts'

/** The key under which WebDriver speaks of an element (WebDriver, 12). */
type Element = Record<'element-6066-11e4-a52e-4f735466cecf', string>

/** Milliseconds after which a browser that has not come will not: now and then the driver waits for it in vain. */
const patience = 10_000

/** The screen on which browsers are shown. */
export class WebKit {
  private constructor(
    private readonly screen: ChildProcess,
    private readonly display: string
  ) {}

  static async launch(): Promise<WebKit> {
    const args = ['-displayfd', '3', '-screen', '0', '1366x1000x24', '-nolisten', 'tcp', '-noreset']
    const screen = spawn(inject('webkit')!.screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    return new WebKit(screen, await firstLine(screen.stdio[3] as Readable))
  }

  /** A browser of its own, which keeps nothing of another sitting, with the course in the LMS. */
  async open(lms: Pick<RunningLms, 'url'>, tries = 3): Promise<WebKitSitting> {
    const port = await freePort()
    const driver = spawn(inject('webkit')!.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, DISPLAY: `:${this.display}` },
      stdio: 'ignore',
      // A group of its own: the browser ends with it.
      detached: true
    })
    const sitting = await begin(driver, `http://127.0.0.1:${port}`)
    if (sitting === undefined && tries > 1) return this.open(lms, tries - 1)
    if (sitting === undefined) throw new Error('WebKit does not start')
    await sitting.enter(lms.url)
    return sitting
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.screen.once('exit', resolve))
    this.screen.kill()
    await ended
  }
}

/** Undefined where the browser does not come. */
async function begin(driver: ChildProcess, url: string): Promise<WebKitSitting | undefined> {
  await vi.waitFor(() => fetch(`${url}/status`), { timeout: patience })
  const body = JSON.stringify({ capabilities: {} })
  try {
    const signal = AbortSignal.timeout(patience)
    const response = await fetch(`${url}/session`, { method: 'POST', body, signal })
    const { value } = (await response.json()) as { value: { sessionId: string } }
    return new WebKitSitting(driver, `${url}/session/${value.sessionId}`)
  } catch {
    await endGroup(driver)
    return undefined
  }
}

async function endGroup(driver: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => driver.once('exit', resolve))
  process.kill(-driver.pid!)
  await ended
}

/** One sitting: a window with the LMS and the course in it. */
export class WebKitSitting {
  constructor(
    private readonly driver: ChildProcess,
    private readonly url: string
  ) {}

  async enter(lms: string): Promise<void> {
    // A click reaches only what lies in the window: an iframe's content is not brought into sight by itself.
    await this.send('POST', '/window/rect', { x: 0, y: 0, width: 1366, height: 1000 })
    await this.send('POST', '/url', { url: lms })
    await expect.poll(() => this.find('iframe[name=content]')).toHaveLength(1)
    const [frame] = await this.find('iframe[name=content]')
    await this.send('POST', '/frame', { id: frame })
    await expect.poll(() => this.find('main h1')).toHaveLength(1)
  }

  heading(): Promise<string> {
    return this.run(() => document.querySelector<HTMLElement>('main h1')!.innerText)
  }

  /** Words of the element that has focus. */
  focused(): Promise<string> {
    return this.run(() => (document.activeElement as HTMLElement).innerText)
  }

  async next(): Promise<void> {
    const before = await this.heading()
    const [next] = await this.find('.turn .next')
    await this.click(next!, async () => (await this.heading()) !== before)
  }

  async goTo(page: string): Promise<void> {
    await this.run((id: string) => (location.hash = `#/${id}`), page)
    await expect.poll(() => this.find(`sd-course[data-page="${page}"]`)).toHaveLength(1)
  }

  /** Answers the first question of the page rightly. */
  async answer(): Promise<void> {
    const [question] = await this.find('sd-choice')
    await expect.poll(() => this.inShadow(question!, 'input')).not.toEqual([])
    const inputs = await this.inShadow(question!, 'input')
    for (const [at, right] of ((await this.run(rightAnswers as never, question!)) as boolean[]).entries()) {
      const isChecked = () => this.run((input: never) => (input as HTMLInputElement).checked, inputs[at]!)
      if (right) await this.click(inputs[at]!, isChecked)
    }
    const [button] = await this.inShadow(question!, 'button')
    await this.click(button!, async () => (await this.verdict()).includes('Dobrze'))
  }

  /** What the first question of the page says to the answer; '' before there is one. */
  verdict(): Promise<string> {
    return this.run(() => {
      const question = document.querySelector('sd-choice')
      return question?.shadowRoot?.querySelector<HTMLElement>('.verdict')?.innerText ?? ''
    })
  }

  /** “Save and exit”. */
  async exit(): Promise<void> {
    const [exit] = await this.find('.exit')
    await this.click(exit!, async () => (await this.find('main.end')).length > 0)
  }

  /** The browser ends. */
  async close(): Promise<void> {
    await this.send('DELETE', '')
    await endGroup(this.driver)
  }

  private find(selector: string): Promise<Element[]> {
    return this.send('POST', '/elements', { using: 'css selector', value: selector })
  }

  private inShadow(host: Element, selector: string): Promise<Element[]> {
    return this.run(
      (element: never, wanted: string) =>
        [...((element as HTMLElement).shadowRoot?.querySelectorAll(wanted) ?? [])] as never[],
      host,
      selector
    )
  }

  /** Clicks until it is done: a click may miss what still moves, as a page does that was turned just now. */
  private async click(element: Element, isDone: () => Promise<boolean>): Promise<void> {
    const [id] = Object.values(element)
    let looks = 0
    const look = async () => {
      if (looks++ % 10 === 0) await this.send('POST', `/element/${id}/click`, {})
      return isDone()
    }
    await expect.poll(look, { interval: 25, timeout: 10_000 }).toBe(true)
  }

  /** Runs a function in the course's frame. */
  private run<T>(body: (...args: never[]) => T, ...args: unknown[]): Promise<T> {
    return this.send('POST', '/execute/sync', { script: `return (${body.toString()})(...arguments)`, args })
  }

  private send<T>(method: string, path: string, body?: object): Promise<T> {
    return send(method, `${this.url}${path}`, body)
  }
}

async function send<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`)
  return value
}

/** Read to its end: Xvfb writes number and line break one after the other, and dies where nobody reads any more. */
async function firstLine(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes('\n')) return text.trim()
  }
  throw new Error('Xvfb did not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
