/** Finding the API: RTE12 3.3 and RTE 3.3, in windows as LMSs build them. */
import { describe, expect, it, vi } from 'vitest'
import { createConnection } from '../../../src/standards/cmi/connection.ts'
import { scorm12 } from '../../../src/standards/scorm12/cmi.ts'
import { scorm2004 } from '../../../src/standards/scorm2004/cmi.ts'

const names = scorm12.api
type Fake = Record<string, unknown>

function api(results: Record<string, unknown> = {}): Fake {
  return {
    LMSInitialize: () => ('initialize' in results ? results.initialize : 'true'),
    LMSGetValue: () => ('get' in results ? results.get : ''),
    LMSSetValue: () => ('set' in results ? results.set : 'true'),
    LMSCommit: () => ('commit' in results ? results.commit : 'true'),
    LMSFinish: () => ('finish' in results ? results.finish : 'true'),
    LMSGetLastError: () => results.lastError ?? '101',
    LMSGetErrorString: () => 'General exception',
    LMSGetDiagnostic: () => ''
  }
}

/** A window; `parent` and `top` as in a browser, where the topmost is its own parent. */
function frame(own: Fake, parent?: Fake): Fake {
  const it: Fake = { ...own }
  it.parent = parent ?? it
  it.top = parent?.top ?? it
  return it
}

/** A window of another origin: every look at its properties throws. */
const foreign = () =>
  new Proxy<Fake>(
    {},
    {
      get: () => {
        throw new Error('cross-origin')
      }
    }
  )

const connect = (window: Fake) => createConnection(names, window as unknown as Window)

describe('the API is found', () => {
  it('in the parent', () => {
    expect(connect(frame({}, frame({ API: api() }))).initialize()).toBe('open')
  })
  it('seven windows up, and not beyond', () => {
    const nest = (depth: number) => {
      let window = frame({ API: api() })
      for (let i = 0; i < depth; i++) window = frame({}, window)
      return window
    }
    expect(connect(nest(7)).initialize()).toBe('open')
    expect(connect(nest(8)).initialize()).toBe('absent')
  })
  it('in the window that opened this one, or above it', () => {
    expect(connect(frame({ opener: frame({ API: api() }) })).initialize()).toBe('open')
    expect(connect(frame({ opener: frame({}, frame({ API: api() })) })).initialize()).toBe('open')
  })
  it('in the window that opened the topmost one', () => {
    expect(connect(frame({}, frame({ opener: frame({ API: api() }) }))).initialize()).toBe('open')
  })
  it('past a parent of another origin', () => {
    const window: Fake = { opener: frame({ API: api() }) }
    window.parent = foreign()
    window.top = foreign()
    expect(connect(window).initialize()).toBe('open')
  })
})

describe('how the API is searched', () => {
  it('in SCORM 2004 by its own name, five hundred windows up, and not beyond', () => {
    const nest = (depth: number) => {
      let window = frame({ API_1484_11: { Initialize: () => 'true' }, API: api() })
      for (let i = 0; i < depth; i++) window = frame({}, window)
      return createConnection(scorm2004.api, window as unknown as Window).initialize()
    }
    expect(nest(500)).toBe('open')
    expect(nest(501)).toBe('absent')
    const other = frame({}, frame({ API: api() }))
    expect(createConnection(scorm2004.api, other as unknown as Window).initialize()).toBe('absent')
  })

  it('the window that opened this one and the topmost one are asked only where no parent has it', () => {
    const touched: string[] = []
    const watched = (window: Fake) =>
      new Proxy(window, {
        get: (target, name) => {
          touched.push(String(name))
          return target[String(name)]
        }
      })
    connect(watched(frame({}, frame({ API: api() }))))
    expect(touched).not.toContain('top')
    expect(touched).not.toContain('opener')
  })

  it.each(['parent', 'opener', 'top', 'API'])(
    'a window whose “%s” may not be touched ends nothing but that way',
    (name) => {
      const guarded = (window: Fake) =>
        new Proxy(window, {
          get: (target, asked) => {
            if (asked === name) throw new Error('cross-origin')
            return target[String(asked)]
          }
        })
      const found = frame({ API: api() })
      const ways = name === 'parent' || name === 'API' ? { opener: found } : {}
      const window =
        name === 'opener'
          ? frame({}, frame({ opener: found }))
          : frame(ways, name === 'top' ? found : undefined)
      expect(connect(guarded(window)).initialize()).toBe('open')
    }
  )
})

describe('how the API is called', () => {
  /** An API that writes down its calls and refuses what it is told to. */
  function recording(refuse: RegExp, code = '101') {
    const calls: unknown[][] = []
    const names = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']
    const own = Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          calls.push([name, ...args])
          return refuse.test(name) ? 'false' : 'true'
        }
      ])
    )
    const about = Object.fromEntries(
      ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'].map((name) => [
        name,
        (...args: unknown[]) => {
          calls.push([name, ...args])
          return name === 'LMSGetLastError' ? code : 'words'
        }
      ])
    )
    return { calls, connection: connect(frame({ API: { ...own, ...about } })) }
  }

  it('begins, commits and ends with the empty string', () => {
    const { calls, connection } = recording(/nothing/)
    connection.initialize()
    connection.commit()
    connection.finish()
    expect(calls).toEqual([
      ['LMSInitialize', ''],
      ['LMSCommit', ''],
      ['LMSFinish', '']
    ])
  })

  it('asks for the reason of a refusal at once, then for its words', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { calls, connection } = recording(/SetValue/)
    connection.set('cmi.suspend_data', 'x')
    expect(calls).toEqual([
      ['LMSSetValue', 'cmi.suspend_data', 'x'],
      ['LMSGetLastError'],
      ['LMSGetErrorString', '101'],
      ['LMSGetDiagnostic', '101']
    ])
    warn.mockRestore()
  })

  it.each([
    ['101', 'refused'],
    ['405', 'refused'],
    ['401', 'unknown']
  ])('error %s of a written value: %s', (code, result) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    expect(recording(/SetValue/, code).connection.set('cmi.comments', 'x')).toBe(result)
    warn.mockRestore()
  })
})

describe('what the API answers', () => {
  it.each(['true', true, 1, '1'])('%j counts as yes', (result) => {
    expect(connect(frame({ API: api({ commit: result }) })).commit()).toBe(true)
  })
  it.each(['false', false, 0, '', undefined, null])(
    '%j counts as no, and the LMS’s reason is logged',
    (result) => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue()
      expect(connect(frame({ API: api({ set: result }) })).set('cmi.suspend_data', 'x')).toBe('refused')
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('101 General exception'))
      warn.mockRestore()
    }
  )
  it('numbers are values; anything else is none', () => {
    expect(connect(frame({ API: api({ get: 42 }) })).get('x')).toBe('42')
    expect(connect(frame({ API: api({ get: null, lastError: '0' }) })).get('x')).toBe('')
    expect(connect(frame({ API: api({ get: '', lastError: '403' }) })).get('x')).toBe('')
  })
  it('where the LMS does not tell whether there is a value, that is not taken for none', () => {
    expect(connect(frame({ API: api({ get: '' }) })).get('x')).toBeUndefined()
  })
  it('an API that throws has refused', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const broken = {
      ...api(),
      LMSCommit: () => {
        throw new Error('gone')
      }
    }
    expect(connect(frame({ API: broken })).commit()).toBe(false)
    warn.mockRestore()
  })
  it('a refused beginning is over, unless the session runs already', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    expect(connect(frame({ API: api({ initialize: 'false' }) })).initialize()).toBe('over')
    const running = { ...api({ initialize: 'false' }), LMSGetLastError: () => '0' }
    expect(connect(frame({ API: running })).initialize()).toBe('open')
    warn.mockRestore()
  })
  it('no API at all is no connection', () => {
    expect(connect(frame({})).initialize()).toBe('absent')
  })
})
