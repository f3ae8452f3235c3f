import { describe, expect, it } from 'vitest'
import { editDistance, nearestFile, nearestName } from '../../../src/shared/nearest.ts'

describe('editDistance', () => {
  it.each([
    ['choice', 'choice', 0],
    ['choise', 'choice', 1],
    ['coice', 'choice', 1],
    ['chocie', 'choice', 1],
    ['', 'abc', 3]
  ])('%s → %s is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance))
})

describe('nearestName', () => {
  it('finds the name that was meant', () => {
    expect(nearestName('calout', ['choice', 'callout', 'scenario'])).toBe('callout')
    expect(nearestName('Titel', ['title', 'id'])).toBe('title')
  })
  it('says nothing rather than something far-fetched', () => {
    expect(nearestName('video', ['choice', 'callout'])).toBeUndefined()
    expect(nearestName('xy', ['ab'])).toBeUndefined()
  })
})

describe('nearestFile', () => {
  const known = ['../media/plan-pietra.svg', '../media/maps/route.png', '../media/road.svg']
  it.each([
    ['../media/plan.svg', '../media/plan-pietra.svg'],
    ['../media/plan-pietra-stary.svg', '../media/plan-pietra.svg'],
    ['../media/route.png', '../media/maps/route.png'],
    ['../media/Route.PNG', '../media/maps/route.png'],
    ['../media/uniform.svg', undefined]
  ])('%s may mean %s', (written, meant) => {
    expect(nearestFile(written, known)).toBe(meant)
  })
})
