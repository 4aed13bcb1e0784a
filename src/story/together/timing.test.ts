import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginStep,
  elapsedOf,
  formatDuration,
  resetTiming,
  startTiming,
  stepElapsedOf,
  togglePause,
} from './timing.ts'

const SECOND = 1000

describe('the presenter’s clock', () => {
  it('counts what runs, and not the pauses', () => {
    const paused = togglePause(startTiming(0), 20 * SECOND)
    expect(elapsedOf(paused, 500 * SECOND)).toBe(20 * SECOND)
    const goesOn = togglePause(paused, 500 * SECOND)
    expect(elapsedOf(goesOn, 505 * SECOND)).toBe(25 * SECOND)
  })

  it('counts each step from its own beginning, pauses left out', () => {
    const second = beginStep(startTiming(0), 30 * SECOND)
    const goesOn = togglePause(togglePause(second, 35 * SECOND), 60 * SECOND)
    expect(stepElapsedOf(goesOn, 62 * SECOND)).toBe(7 * SECOND)
    expect(elapsedOf(goesOn, 62 * SECOND)).toBe(37 * SECOND)
  })

  it('starts at zero again, running or paused as it was', () => {
    const running = resetTiming(startTiming(0), 9 * SECOND)
    expect([elapsedOf(running, 9 * SECOND), elapsedOf(running, 10 * SECOND)]).toEqual([0, SECOND])
    const paused = resetTiming(togglePause(startTiming(0), 5 * SECOND), 9 * SECOND)
    expect(elapsedOf(paused, 99 * SECOND)).toBe(0)
  })

  it('never runs backwards for a step, whatever is pressed when', () => {
    const press = fc.tuple(fc.constantFrom(togglePause, resetTiming, beginStep), fc.nat(1e7))
    fc.assert(
      fc.property(fc.array(press), presses => {
        let now = 0
        let timing = startTiming(now)
        for (const [change, later] of presses) {
          now += later
          timing = change(timing, now)
          expect(stepElapsedOf(timing, now)).toBeLessThanOrEqual(elapsedOf(timing, now))
          expect(elapsedOf(timing, now)).toBeLessThanOrEqual(now)
        }
      }),
    )
  })

  it('is written in whole seconds', () => {
    expect([0, 5400, 61_000, 760_000, 3_725_000].map(formatDuration)).toEqual([
      '0:00',
      '0:05',
      '1:01',
      '12:40',
      '1:02:05',
    ])
  })
})
