import { beforeEach, describe, expect, test } from 'vitest'
import { createRecords, createRecordsHandler, type Records } from '../../../src/lms/server/records.ts'
import { recordPath } from '../../../src/lms/strict/launch.ts'
import { ask } from './fake-http.ts'

const record = (revision: number) => ({ revision, terminated: false, values: { 'cmi.location': 'ї' } })
const path = recordPath('scorm2004', 'anna', 'item 1/2')

let records: Records
const call = async (method: string, url: string, body = '') => {
  const reply = await ask(createRecordsHandler(records), url, { method, body })
  return { ...reply, json: reply.passedOn ? undefined : (JSON.parse(reply.body.toString()) as unknown) }
}

beforeEach(() => {
  records = createRecords()
})

describe('the records of the learners', () => {
  test('before the first commit there is null, and no error in the browser’s console', async () => {
    expect(await call('GET', path)).toMatchObject({ status: 200, json: null })
  })

  test('are kept, listed and forgotten', async () => {
    expect(await call('POST', path, JSON.stringify(record(1)))).toMatchObject({ status: 200 })
    expect((await call('GET', path)).json).toEqual(record(1))
    expect((await call('GET', '/lms/records')).json).toEqual({ 'scorm2004/anna/item 1/2': record(1) })
    await call('DELETE', path)
    expect((await call('GET', path)).json).toBeNull()
    await call('POST', path, JSON.stringify(record(1)))
    await call('DELETE', '/lms/records')
    expect(records.all()).toEqual({})
  })

  test('a late beacon does not bring back what was before', async () => {
    await call('POST', path, JSON.stringify(record(3)))
    await call('POST', path, JSON.stringify(record(2)))
    expect((await call('GET', path)).json).toEqual(record(3))
  })

  test.each([
    ['no JSON', '{'],
    ['no record', '{}'],
    ['values that are no strings', JSON.stringify({ ...record(1), values: { a: 1 } })],
    ['a body without end', JSON.stringify({ ...record(1), values: { a: 'x'.repeat(2_000_000) } })]
  ])('%s is refused', async (_name, body) => {
    expect(await call('POST', path, body)).toMatchObject({ status: 400 })
    expect(records.all()).toEqual({})
  })

  test('other addresses and methods', async () => {
    expect(await call('GET', '/lms/records/aicc/anna/i')).toMatchObject({ status: 404 })
    expect(await call('GET', '/lms/records/scorm12/anna')).toMatchObject({ status: 404 })
    expect(await call('POST', '/lms/records', '{}')).toMatchObject({ status: 405 })
    expect(await call('PUT', path)).toMatchObject({ status: 405 })
    expect(await call('GET', '/lms/recordsabc')).toMatchObject({ passedOn: true })
    expect(await call('GET', '/')).toMatchObject({ passedOn: true })
  })
})
