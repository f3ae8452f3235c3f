/** What is not given is asked at a terminal; in a script it is told which option is missing. */
import { PassThrough } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { createAsk, type Question } from '../../../src/cli/ask.ts'
import type { CommandError } from '../../../src/cli/exit-codes.ts'
import { en } from '../../../src/cli/wording/en.ts'

const title: Question = { flag: '--title', message: 'What is it called?', usual: 'Fire' }
const kind: Question = {
  flag: '--kind',
  message: 'Which kind?',
  options: ['match', 'order', 'sort'].map((value) => ({ value, label: value }))
}
const id: Question = {
  flag: '--id',
  message: 'Its id?',
  problem: (value) => (value === 'free' ? undefined : `${value} is taken.`)
}

describe('without a terminal', () => {
  const ask = createAsk(false, undefined, en)
  const refused = (question: Question, yes = false) =>
    createAsk(
      yes,
      undefined,
      en
    )(question).then(
      (answer) => `answered ${answer}`,
      (error: CommandError) => [error.exitCode, error.message]
    )

  it('what was given is taken', async () => {
    expect(await ask({ ...title, given: 2024 })).toBe('2024')
    expect(await ask({ ...kind, given: 'sort' })).toBe('sort')
  })

  it('with --yes, what is usual', async () => {
    expect(await createAsk(true, undefined, en)(title)).toBe('Fire')
    expect(await createAsk(true, undefined, en)({ ...title, given: 'Flood' })).toBe('Flood')
  })

  it.each([
    ['a missing option is named', title, false, '--title is missing: What is it called?'],
    ['so it is with --yes where nothing is usual', kind, true, '--kind is missing: Which kind?'],
    [
      'a name that is not known',
      { ...kind, given: 'ordr' },
      false,
      'Did you mean “order”? Known: match, order, sort.'
    ],
    ['an empty one', { ...title, given: ' ' }, false, 'There is nothing behind --title.'],
    ['one that does not fit', { ...id, given: 'a' }, false, 'a is taken.']
  ])('%s', async (_, question, yes, words) => {
    expect(await refused(question, yes)).toEqual([2, expect.stringContaining(words)])
  })
})

describe('at a terminal', () => {
  function terminal() {
    const input = new PassThrough()
    const output = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true })
    let shown = ''
    output.on('data', (data: Buffer) => (shown += data.toString()))
    return {
      ask: createAsk(false, { input, output }, en),
      shows: (words: string) => vi.waitFor(() => expect(shown).toContain(words), { timeout: 10_000 }),
      press: (...keys: string[]) => keys.forEach((key) => input.write(key))
    }
  }

  it('what is usual is seen, and taken where nothing is typed', async () => {
    const { ask, shows, press } = terminal()
    const answer = ask(title)
    // The cursor stands on its first letter.
    await shows('ire')
    press('\r')
    expect(await answer).toBe('Fire')
  })

  it('what is typed takes the place of what is usual', async () => {
    const { ask, shows, press } = terminal()
    const answer = ask(title)
    await shows('What is it called?')
    press('Smoke', '\r')
    expect(await answer).toBe('Smoke')
  })

  it('one of several is picked with the arrow keys', async () => {
    const { ask, shows, press } = terminal()
    const answer = ask(kind)
    await shows('Which kind? (arrow keys, Enter)')
    press('\u001b[B', '\r')
    expect(await answer).toBe('order')
  })

  it('what does not fit is told at once, and can be mended', async () => {
    const { ask, shows, press } = terminal()
    const answer = ask({ ...id, usual: 'fre' })
    await shows('Its id?')
    press('\r')
    await shows('fre is taken.')
    press('free', '\r')
    expect(await answer).toBe('free')
  })

  it('Ctrl+C ends it without a word of its own', async () => {
    const { ask, shows, press } = terminal()
    const answer = ask(title).catch((error: CommandError) => error.message)
    await shows('What is it called?')
    press('\u0003')
    expect(await answer).toBe('Stopped. Nothing was written.')
  })
})
